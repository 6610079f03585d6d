// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replacing.h"

#include "alltexts.h"
#include "usedtexts.h"

#include <QCoreApplication>

namespace portolan {

namespace {

bool isAsked(const Replacing &replacing, TextKind kind)
{
    switch (kind) {
    case TextKind::Name:
        return replacing.inNames;
    case TextKind::Host:
    case TextKind::Domain:
        return replacing.inHosts;
    case TextKind::Address:
    case TextKind::Network:
        return replacing.inAddresses;
    case TextKind::Note:
        return replacing.inNotes;
    }
    Q_UNREACHABLE();
}

} // namespace

TextChanges replaceTexts(const Topology &topology, const Replacing &replacing)
{
    TextChanges changes;
    if (replacing.find.isEmpty())
        return changes;
    const Qt::CaseSensitivity cases = replacing.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    Topology after = topology;
    visitTexts(
        after,
        [&](TextKind kind, const ElementId &owner, const QString &text) -> std::optional<QString> {
            if (!isAsked(replacing, kind) || !text.contains(replacing.find, cases))
                return std::nullopt;
            QString wish = text;
            wish = canonical(kind, wish.replace(replacing.find, replacing.by, cases));
            if (wish == text)
                return std::nullopt;
            changes.rows.push_back({owner, text, wish});
            return wish;
        },
        [&](TextKind kind, const ElementId &, const QString &text) {
            changes.rows.back().problem = whyInvalid(kind, text);
        });
    if (changes.rows.empty())
        return changes;
    complainAboutUsed(changes, topology, after);
    if (!changes.hasProblem())
        changes.edit = {difference(topology, after),
                        {QT_TRANSLATE_NOOP("Edits", "Replace “%1” by “%2”"),
                         {verbatim(replacing.find), verbatim(replacing.by)},
                         {}},
                        {}};
    return changes;
}

} // namespace portolan
