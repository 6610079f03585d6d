// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestsheet.h"

#include "jsontextwriter.h"
#include "rowcontents.h"
#include "sheetlanguage.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace portolan {

namespace {

/// Whether anybody wrote something there.
bool isUsed(RequestColumn column, const RowRequest &row)
{
    switch (column) {
    case RequestColumn::Owner:
        return !row.owner.isEmpty();
    case RequestColumn::ValidUntil:
        return row.validUntil.isValid();
    case RequestColumn::Status:
        return row.status != RowStatus::Open;
    case RequestColumn::Ticket:
        return !row.ticket.isEmpty();
    case RequestColumn::Exemption:
        return row.isExempt();
    case RequestColumn::Remark:
        return !row.remark.isEmpty();
    }
    Q_UNREACHABLE();
}

SheetHead headOf(const Sheet &sheet, const Requests &requests)
{
    const SheetLanguage language(sheet.language());
    SheetHead head{sheet.id(), sheet.title(), sheet.language(), sheet.columns()};
    for (const RequestColumn column : allRequestColumns) {
        SheetColumn added;
        added.key = columnKey(column);
        added.heading = language.text(headingSource(column));
        added.kind = column == RequestColumn::ValidUntil ? CellKind::Date : CellKind::Text;
        added.isUsual = std::any_of(requests.rows.begin(), requests.rows.end(),
                                    [column](const RowRequest &row) { return isUsed(column, row); });
        head.columns.push_back(std::move(added));
    }
    return head;
}

/// For programs; the same in every language.
QString statusWord(RowStatus status)
{
    switch (status) {
    case RowStatus::Open:
        return QStringLiteral("open");
    case RowStatus::Requested:
        return QStringLiteral("requested");
    case RowStatus::Approved:
        return QStringLiteral("approved");
    case RowStatus::Implemented:
        return QStringLiteral("implemented");
    case RowStatus::Rejected:
        return QStringLiteral("rejected");
    }
    Q_UNREACHABLE();
}

} // namespace

QString columnKey(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Owner:
        return QStringLiteral("owner");
    case RequestColumn::ValidUntil:
        return QStringLiteral("validUntil");
    case RequestColumn::Status:
        return QStringLiteral("status");
    case RequestColumn::Ticket:
        return QStringLiteral("ticket");
    case RequestColumn::Exemption:
        return QStringLiteral("exemption");
    case RequestColumn::Remark:
        return QStringLiteral("remark");
    }
    Q_UNREACHABLE();
}

std::optional<RequestColumn> requestColumnWithKey(QStringView key)
{
    for (const RequestColumn column : allRequestColumns) {
        if (key == columnKey(column))
            return column;
    }
    return std::nullopt;
}

const char *headingSource(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Owner:
        return QT_TRANSLATE_NOOP("Sheet", "Owner");
    case RequestColumn::ValidUntil:
        return QT_TRANSLATE_NOOP("Sheet", "Valid until");
    case RequestColumn::Status:
        return QT_TRANSLATE_NOOP("Sheet", "Status");
    case RequestColumn::Ticket:
        return QT_TRANSLATE_NOOP("Sheet", "Ticket");
    case RequestColumn::Exemption:
        return QT_TRANSLATE_NOOP("Sheet", "Reason for exemption");
    case RequestColumn::Remark:
        return QT_TRANSLATE_NOOP("Sheet", "Remark");
    }
    Q_UNREACHABLE();
}

const char *statusSource(RowStatus status)
{
    switch (status) {
    case RowStatus::Open:
        return QT_TRANSLATE_NOOP("Sheet", "open");
    case RowStatus::Requested:
        return QT_TRANSLATE_NOOP("Sheet", "requested");
    case RowStatus::Approved:
        return QT_TRANSLATE_NOOP("Sheet", "approved");
    case RowStatus::Implemented:
        return QT_TRANSLATE_NOOP("Sheet", "implemented");
    case RowStatus::Rejected:
        return QT_TRANSLATE_NOOP("Sheet", "rejected");
    }
    Q_UNREACHABLE();
}

struct RequestSheet::Private {
    Private(const Sheet &base, std::shared_ptr<const Derivation> derived, Requests noted);

    /// Null where nobody wrote anything.
    [[nodiscard]] const RowRequest *noted(size_t line) const;
    [[nodiscard]] bool hasChanged(size_t line, const RowRequest &row) const;
    [[nodiscard]] QString cell(size_t line, const RowRequest &row, RequestColumn column) const;
    [[nodiscard]] QString statusText(size_t line, const RowRequest &row) const;

    /// Beneath.
    const Sheet &sheet;
    std::shared_ptr<const Derivation> derivation;
    Requests requests;
    SheetLanguage language;
    /// Columns of the sheet beneath, or -1.
    int justification = -1;
    int action = -1;
    /// Made when a row was approved.
    mutable std::unique_ptr<RowContents> contents;
    /// Of approved rows that were asked about, by place: whether they are something else now.
    mutable std::unordered_map<quint32, bool> changed;
};

RequestSheet::Private::Private(const Sheet &base, std::shared_ptr<const Derivation> derived, Requests noted)
    : sheet(base), derivation(std::move(derived)), requests(std::move(noted)), language(sheet.language())
{
    const auto indexOf = [this](Column column) {
        const auto found = std::ranges::find(sheet.columns(), columnKey(column), &SheetColumn::key);
        return found == sheet.columns().end() ? -1 : int(found - sheet.columns().begin());
    };
    justification = indexOf(Column::Justification);
    action = indexOf(Column::Action);
}

const RowRequest *RequestSheet::Private::noted(size_t line) const
{
    const std::optional<quint32> row = sheet.row(line);
    return row ? requests.rows.find(derivation->rows[*row].id) : nullptr;
}

bool RequestSheet::Private::hasChanged(size_t line, const RowRequest &row) const
{
    if (row.approvedAs.isEmpty())
        return false;
    const quint32 place = *sheet.row(line);
    const auto [known, isNew] = changed.try_emplace(place);
    if (isNew) {
        if (!contents)
            contents = std::make_unique<RowContents>(derivation);
        known->second = contents->hash(place) != row.approvedAs;
    }
    return known->second;
}

QString RequestSheet::Private::statusText(size_t line, const RowRequest &row) const
{
    if (row.isExempt())
        return language.text(QT_TRANSLATE_NOOP("Sheet", "exempt"));
    const QString status = language.text(statusSource(row.status));
    return hasChanged(line, row) ? language.text(QT_TRANSLATE_NOOP("Sheet", "%1 (changed since)")).arg(status)
                                 : status;
}

QString RequestSheet::Private::cell(size_t line, const RowRequest &row, RequestColumn column) const
{
    switch (column) {
    case RequestColumn::Owner:
        return row.owner;
    case RequestColumn::ValidUntil:
        return row.validUntil.toString(Qt::ISODate);
    case RequestColumn::Status:
        return statusText(line, row);
    case RequestColumn::Ticket:
        return row.ticket;
    case RequestColumn::Exemption:
        return row.exemption;
    case RequestColumn::Remark:
        return row.remark;
    }
    Q_UNREACHABLE();
}

RequestSheet::RequestSheet(std::shared_ptr<const Sheet> sheet, std::shared_ptr<const Derivation> derivation,
                           Requests requests)
    : LayeredSheet(headOf(*sheet, requests), sheet),
      d(std::make_unique<Private>(*beneath(), std::move(derivation), std::move(requests)))
{
}

RequestSheet::~RequestSheet() = default;

std::optional<size_t> RequestSheet::columnBeneath(size_t column) const
{
    return column < d->sheet.columns().size() ? std::optional(column) : std::nullopt;
}

QString RequestSheet::cell(size_t line, size_t column) const
{
    const size_t own = d->sheet.columns().size();
    const RowRequest *row = d->noted(line);
    if (column >= own)
        return row ? d->cell(line, *row, allRequestColumns[column - own])
            : allRequestColumns[column - own] == RequestColumn::Status
            ? d->language.text(statusSource(RowStatus::Open))
            : QString();
    if (row && int(column) == d->justification && !row->justification.isEmpty())
        return row->justification;
    if (row && int(column) == d->action && row->isExempt())
        return d->language.text(QT_TRANSLATE_NOOP("Sheet", "exempt"));
    return LayeredSheet::cell(line, column);
}

CellValue RequestSheet::value(size_t line, size_t column) const
{
    const size_t own = d->sheet.columns().size();
    if (column < own)
        return LayeredSheet::value(line, column);
    const RowRequest *row = d->noted(line);
    if (row && allRequestColumns[column - own] == RequestColumn::ValidUntil && row->validUntil.isValid())
        return row->validUntil;
    return {};
}

LineMarks RequestSheet::marks(size_t line) const
{
    const RowRequest *row = d->noted(line);
    LineMarks marks = LayeredSheet::marks(line);
    if (row) {
        marks.setFlag(LineMark::Exempt, row->isExempt());
        marks.setFlag(LineMark::Outdated, d->hasChanged(line, *row));
    }
    return marks;
}

void RequestSheet::writeMembers(size_t line, JsonTextWriter &json) const
{
    d->sheet.writeMembers(line, json);
    const RowRequest *row = d->noted(line);
    const RowRequest noted = row ? *row : RowRequest();
    json.member("ownJustification", noted.justification);
    json.member("owner", noted.owner);
    json.member("validUntil", noted.validUntil.toString(Qt::ISODate));
    json.member("status", statusWord(noted.status));
    json.member("changedSinceApproval", row && d->hasChanged(line, *row));
    json.member("ticket", noted.ticket);
    json.member("exemption", noted.exemption);
    json.member("remark", noted.remark);
}

Sheets withRequests(const Sheets &sheets, const std::shared_ptr<const Derivation> &derivation,
                    const Requests &requests)
{
    if (requests.rows.isEmpty())
        return sheets;
    Sheets result;
    for (const auto &sheet : sheets) {
        const bool hasRows = dynamic_cast<const RowSheet *>(sheet.get()) != nullptr;
        result.push_back(hasRows ? std::make_shared<const RequestSheet>(sheet, derivation, requests) : sheet);
    }
    return result;
}

std::vector<RowRequest> vanishedRows(const Requests &requests, const Derivation &derivation)
{
    std::unordered_set<quint64> derived;
    for (const Row &row : derivation.rows)
        derived.insert(row.id);
    std::vector<RowRequest> vanished;
    for (const RowRequest &row : requests.rows) {
        if (!derived.contains(row.id))
            vanished.push_back(row);
    }
    return vanished;
}

} // namespace portolan
