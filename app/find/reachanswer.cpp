// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachanswer.h"

#include "sheet/celltext.h"
#include "text/derivationtext.h"

#include <QCoreApplication>

namespace portolan {

namespace {

constexpr size_t mostReasons = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReachAnswer)
};

struct Ends {
    std::vector<WhyEnd> from;
    std::vector<WhyEnd> to;
    QString fromText;
    QString toText;

    [[nodiscard]] bool areClear() const { return from.size() == 1 && to.size() == 1; }
    [[nodiscard]] bool areKnown() const { return !from.empty() && !to.empty(); }
};

/// Of all ways to part the words, the first that is clear; else the first that means anything.
Ends endsOf(const ReachQuery &query, const FindIndex &index)
{
    Ends best;
    for (const auto &[from, to] : query.ends) {
        Ends ends{index.ends(from), index.ends(to), from, to};
        if (ends.areClear())
            return ends;
        const bool isFirst = best.fromText.isEmpty();
        if (isFirst || (ends.areKnown() && !best.areKnown()))
            best = std::move(ends);
    }
    return best;
}

ReachAnswer unclear(const Ends &ends, const FindIndex &index)
{
    ReachAnswer answer;
    const bool fromIsClear = ends.from.size() == 1;
    const QString &text = fromIsClear ? ends.toText : ends.fromText;
    const std::vector<WhyEnd> &meanings = fromIsClear ? ends.to : ends.from;
    if (meanings.empty()) {
        answer.sentence = Words::tr("“%1” is nothing that is drawn here.").arg(text);
        return answer;
    }
    answer.sentence =
        Words::tr("“%1” may mean %n different element(s).", nullptr, int(meanings.size())).arg(text);
    for (size_t i = 0; i < std::min(meanings.size(), mostReasons); ++i)
        answer.reasons << index.nameOf(meanings[i]);
    return answer;
}

} // namespace

ReachAnswer answer(const ReachQuery &query, const FindIndex &index)
{
    const Ends ends = endsOf(query, index);
    if (!ends.areClear())
        return unclear(ends, index);
    const WhyAnswer because =
        why(*index.derivation(), ends.from.front(), ends.to.front(), query.port, query.transport);
    const QString port = query.transport
        ? QStringLiteral("%1 %2").arg(transportText(*query.transport)).arg(query.port.number())
        : Words::tr("port %1").arg(query.port.number());
    const QString from = index.nameOf(ends.from.front());
    const QString to = index.nameOf(ends.to.front());
    ReachAnswer answer;
    answer.rows = because.rows;
    if (!because.rows.empty()) {
        answer.verdict = ReachAnswer::Verdict::Yes;
        //: %1 and %2: names of elements, %3: "port 1000" or "TCP 1000"
        answer.sentence = Words::tr("Yes: %1 may reach %2 on %3.").arg(from, to, port);
        return answer;
    }
    answer.verdict = ReachAnswer::Verdict::No;
    //: %1 and %2: names of elements, %3: "port 1000" or "TCP 1000"
    answer.sentence = Words::tr("No: %1 may not reach %2 on %3.").arg(from, to, port);
    const DerivationText text(index.derivation(), index.language());
    for (size_t i = 0; i < std::min(because.denials.size(), mostReasons); ++i)
        answer.reasons << text.denial(because.denials[i]);
    answer.reasons.removeDuplicates();
    return answer;
}

} // namespace portolan
