// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestfields.h"

#include <algorithm>
#include <unordered_set>

namespace portolan {

namespace {

struct RowRequestEntry {
    RowId row;
    HashText approvedAs;
    QString exemption;
    QString justification;
    QString owner;
    QString remark;
    RowStatus status = RowStatus::Open;
    QString ticket;
    QDate validUntil;
};

struct BaselineRowEntry {
    std::vector<Text> cells;
    QString number;
    RowId row;
};

/// A sheet but for its checks.
struct BaselineSheetEntry {
    std::vector<QString> columns;
    QString id;
    QString kind;
    std::vector<BaselineRow> rows;
    Text title;
};

struct BaselineEntry {
    QDate date;
    HashText hash;
    Counter number;
    QString recipient;
    std::vector<BaselineSheet> sheets;
};

} // namespace

template <>
struct Fields<RowRequestEntry> {
    static constexpr auto all = std::tuple(
        optional("approvedAs", &RowRequestEntry::approvedAs),
        optional("exemption", &RowRequestEntry::exemption),
        optional("justification", &RowRequestEntry::justification),
        optional("owner", &RowRequestEntry::owner), optional("remark", &RowRequestEntry::remark),
        required("row", &RowRequestEntry::row), optional("status", &RowRequestEntry::status),
        optional("ticket", &RowRequestEntry::ticket), optional("validUntil", &RowRequestEntry::validUntil));
};

template <>
struct Fields<BaselineRowEntry> {
    static constexpr auto all =
        std::tuple(optional("cells", &BaselineRowEntry::cells), optional("number", &BaselineRowEntry::number),
                   required("row", &BaselineRowEntry::row));
};

template <>
struct Fields<BaselineSheetEntry> {
    static constexpr auto all =
        std::tuple(optional("columns", &BaselineSheetEntry::columns), required("id", &BaselineSheetEntry::id),
                   required("kind", &BaselineSheetEntry::kind), optional("rows", &BaselineSheetEntry::rows),
                   optional("title", &BaselineSheetEntry::title));
};

template <>
struct Fields<BaselineEntry> {
    static constexpr auto all = std::tuple(
        optional("date", &BaselineEntry::date), required("hash", &BaselineEntry::hash),
        required("number", &BaselineEntry::number), optional("recipient", &BaselineEntry::recipient),
        optional("sheets", &BaselineEntry::sheets));
};

bool isHash(const QString &text)
{
    constexpr qsizetype digits = 64;
    return text.size() == digits && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

std::optional<HashText> Codec<HashText>::read(JsonCursor &json)
{
    auto text = Codec<QString>::read(json);
    if (!text)
        return std::nullopt;
    if (isHash(*text))
        return HashText{std::move(*text)};
    json.complain(ErrorCode::InvalidHash, {*text});
    return std::nullopt;
}

std::optional<RowRequest> Codec<RowRequest>::read(JsonCursor &json)
{
    auto entry = Codec<RowRequestEntry>::read(json);
    if (!entry)
        return std::nullopt;
    return RowRequest{entry->row.value,
                      std::move(entry->justification),
                      std::move(entry->owner),
                      entry->validUntil,
                      entry->status,
                      std::move(entry->ticket),
                      std::move(entry->remark),
                      std::move(entry->exemption),
                      std::move(entry->approvedAs.value)};
}

void Codec<RowRequest>::write(JsonText &json, const RowRequest &row)
{
    Codec<RowRequestEntry>::write(json,
                                  {{row.id},
                                   {row.approvedAs},
                                   row.exemption,
                                   row.justification,
                                   row.owner,
                                   row.remark,
                                   row.status,
                                   row.ticket,
                                   row.validUntil});
}

std::optional<BaselineRow> Codec<BaselineRow>::read(JsonCursor &json)
{
    auto entry = Codec<BaselineRowEntry>::read(json);
    if (!entry)
        return std::nullopt;
    return BaselineRow{entry->row.value, std::move(entry->number), std::move(entry->cells)};
}

void Codec<BaselineRow>::write(JsonText &json, const BaselineRow &row)
{
    BaselineRowEntry entry{row.cells, row.number, {row.row}};
    while (!entry.cells.empty() && entry.cells.back().isEmpty())
        entry.cells.pop_back();
    Codec<BaselineRowEntry>::write(json, entry);
}

std::optional<BaselineSheet> Codec<BaselineSheet>::read(JsonCursor &json)
{
    auto entry = Codec<BaselineSheetEntry>::read(json);
    if (!entry)
        return std::nullopt;
    std::unordered_set<quint64> seen;
    for (size_t i = 0; i < entry->rows.size() && !json.hasFailed(); ++i) {
        const BaselineRow &row = entry->rows[i];
        const QString place = QStringLiteral("/rows/%1/").arg(i);
        if (row.cells.size() > entry->columns.size())
            json.complain(ErrorCode::OutOfRange,
                          {QString::number(row.cells.size()), QStringLiteral("0"),
                           QString::number(entry->columns.size())},
                          place + QStringLiteral("cells"));
        else if (!seen.insert(row.row).second)
            json.complain(ErrorCode::DuplicateId, {Codec<RowId>::text({row.row})},
                          place + QStringLiteral("row"));
    }
    if (json.hasFailed())
        return std::nullopt;
    return BaselineSheet{std::move(entry->id), std::move(entry->kind), std::move(entry->title),
                         std::move(entry->columns), std::move(entry->rows)};
}

void Codec<BaselineSheet>::write(JsonText &json, const BaselineSheet &sheet)
{
    Codec<BaselineSheetEntry>::write(json, {sheet.columns, sheet.id, sheet.kind, sheet.rows, sheet.title});
}

std::optional<Baseline> Codec<Baseline>::read(JsonCursor &json)
{
    auto entry = Codec<BaselineEntry>::read(json);
    if (!entry)
        return std::nullopt;
    std::set<QString> seen;
    for (size_t i = 0; i < entry->sheets.size(); ++i) {
        if (seen.insert(entry->sheets[i].id).second)
            continue;
        json.complain(ErrorCode::DuplicateId, {entry->sheets[i].id}, QStringLiteral("/sheets/%1/id").arg(i));
        return std::nullopt;
    }
    Baseline baseline{entry->number.value, entry->date, std::move(entry->recipient),
                      std::move(entry->hash.value), nullptr};
    if (!entry->sheets.empty())
        baseline.content = std::make_shared<const BaselineContent>(BaselineContent{std::move(entry->sheets)});
    return baseline;
}

void Codec<Baseline>::write(JsonText &json, const Baseline &baseline)
{
    Codec<BaselineEntry>::write(json,
                                {baseline.date,
                                 {baseline.hash},
                                 {baseline.number},
                                 baseline.recipient,
                                 baseline.content ? baseline.content->sheets : std::vector<BaselineSheet>()});
}

} // namespace portolan
