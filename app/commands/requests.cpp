// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

#include <array>

namespace portolan {

namespace {

const std::array<std::pair<const char *, QString RequestHeader::*>, 10> headerTexts{{
    {"project", &RequestHeader::project},
    {"revision", &RequestHeader::revision},
    {"environment", &RequestHeader::environment},
    {"requester", &RequestHeader::requester},
    {"department", &RequestHeader::department},
    {"contact", &RequestHeader::contact},
    {"owner", &RequestHeader::owner},
    {"approver", &RequestHeader::approver},
    {"ticket", &RequestHeader::ticket},
    {"signature", &RequestHeader::signature},
}};

/// The one text that changed; empty where anything else did.
QString typedField(const RequestHeader &before, const RequestHeader &after)
{
    for (const auto &[name, member] : headerTexts) {
        RequestHeader other = before;
        other.*member = after.*member;
        if (other == after)
            return QStringLiteral("requests/header/%1").arg(QLatin1String(name));
    }
    return {};
}

/// Rows that come out blank are not kept.
template <typename Mutate>
void change(const Requests &requests, quint64 row, RequestsPatch &patch, Mutate mutate)
{
    const RowRequest *found = requests.rows.find(row);
    RowRequest after = found ? *found : RowRequest();
    after.id = row;
    mutate(after);
    const std::optional<RowRequest> before = found ? std::optional(*found) : std::nullopt;
    const std::optional<RowRequest> kept = after.isBlank() ? std::nullopt : std::optional(std::move(after));
    if (before != kept)
        patch.rows.push_back({row, before, kept});
}

template <typename Mutate>
Edit changing(const Requests &requests, std::span<const quint64> rows, const char *text, const QString &field,
              Mutate mutate)
{
    Edit edit{{}, {text, {}}, {}};
    for (const quint64 row : rows)
        change(requests, row, edit.requests, mutate);
    if (!rows.empty() && !field.isEmpty())
        edit.field =
            QStringLiteral("requests/rows/%1/%2/%3").arg(rows.front(), 0, 16).arg(rows.size()).arg(field);
    return edit;
}

struct TextMember {
    QString RowRequest::*member;
    const char *field;
    const char *sentence;
};

TextMember memberOf(RowText which)
{
    switch (which) {
    case RowText::Justification:
        return {&RowRequest::justification, "justification",
                QT_TRANSLATE_NOOP("Edits", "Change justification of rows")};
    case RowText::Owner:
        return {&RowRequest::owner, "owner", QT_TRANSLATE_NOOP("Edits", "Change owner of rows")};
    case RowText::Ticket:
        return {&RowRequest::ticket, "ticket", QT_TRANSLATE_NOOP("Edits", "Change ticket of rows")};
    case RowText::Remark:
        return {&RowRequest::remark, "remark", QT_TRANSLATE_NOOP("Edits", "Change remark on rows")};
    }
    Q_UNREACHABLE();
}

void setStatus(RowRequest &row, RowStatus status, const QString &hash)
{
    const bool wasApproved = !row.approvedAs.isEmpty();
    row.status = status;
    if (status == RowStatus::Approved || (status == RowStatus::Implemented && !wasApproved))
        row.approvedAs = hash;
    else if (status != RowStatus::Implemented)
        row.approvedAs.clear();
}

} // namespace

Edit setRequestHeader(const Requests &requests, const RequestHeader &header)
{
    if (header == requests.header)
        return {};
    Edit edit{{}, {QT_TRANSLATE_NOOP("Edits", "Change header of the request"), {}}, {}};
    edit.field = typedField(requests.header, header);
    edit.requests.header = {requests.header, header};
    return edit;
}

Edit setRowText(const Requests &requests, std::span<const quint64> rows, RowText which, const QString &text)
{
    const TextMember member = memberOf(which);
    return changing(requests, rows, member.sentence, QString::fromLatin1(member.field),
                    [&](RowRequest &row) { row.*member.member = text; });
}

Edit setRowValidUntil(const Requests &requests, std::span<const quint64> rows, QDate date)
{
    return changing(requests, rows, QT_TRANSLATE_NOOP("Edits", "Change how long rows are valid"), {},
                    [&](RowRequest &row) { row.validUntil = date; });
}

Edit setRowStatus(const Requests &requests, std::span<const RowState> rows, RowStatus status)
{
    Edit edit{{}, {QT_TRANSLATE_NOOP("Edits", "Change status of rows"), {}}, {}};
    for (const RowState &state : rows)
        change(requests, state.row, edit.requests,
               [&](RowRequest &row) { setStatus(row, status, state.hash); });
    return edit;
}

Edit exemptRows(const Requests &requests, std::span<const quint64> rows, const QString &reason)
{
    const char *text = reason.isEmpty() ? QT_TRANSLATE_NOOP("Edits", "Ask for rows again")
                                        : QT_TRANSLATE_NOOP("Edits", "Exempt rows");
    return changing(requests, rows, text, QStringLiteral("exemption"),
                    [&](RowRequest &row) { row.exemption = reason; });
}

Edit forgetRows(const Requests &requests, std::span<const quint64> rows)
{
    return changing(requests, rows, QT_TRANSLATE_NOOP("Edits", "Forget what was noted about rows"), {},
                    [](RowRequest &row) {
                        RowRequest blank;
                        blank.id = row.id;
                        row = blank;
                    });
}

int nextBaseline(const Requests &requests)
{
    return requests.baselines.empty() ? 1 : requests.baselines.rbegin()->first + 1;
}

Edit handOver(const Requests &requests, std::shared_ptr<const BaselineContent> content, QDate date,
              const QString &recipient)
{
    if (!content || content->sheets.empty())
        return {};
    const int number = nextBaseline(requests);
    Baseline baseline{number, date, recipient, contentHash(*content), std::move(content)};
    Edit edit{{}, {QT_TRANSLATE_NOOP("Edits", "Hand over"), {}}, {}};
    edit.requests.baselines.push_back({number, std::nullopt, std::move(baseline)});
    return edit;
}

Edit dropContent(const Requests &requests, int baseline)
{
    const auto found = requests.baselines.find(baseline);
    if (found == requests.baselines.end() || !found->second.content)
        return {};
    Baseline dropped = found->second;
    dropped.content.reset();
    Edit edit{{}, {QT_TRANSLATE_NOOP("Edits", "Throw away what was handed over"), {}}, {}};
    edit.requests.baselines.push_back({baseline, found->second, std::move(dropped)});
    return edit;
}

} // namespace portolan
