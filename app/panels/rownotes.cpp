// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rownotes.h"

#include "commands/requests.h"
#include "dayfield.h"
#include "document/opendocument.h"
#include "sheet/requestsheet.h"
#include "sheet/rowcontents.h"
#include "sheet/sheetlanguage.h"

#include <array>

namespace portolan {

namespace {

constexpr std::array allFields{NoteField::Justification, NoteField::Owner,  NoteField::ValidUntil,
                               NoteField::Status,        NoteField::Ticket, NoteField::Exemption,
                               NoteField::Remark};

/// As sheets in either language say it, or as programs do: "approved (changed since)" is approved, too.
std::optional<RowStatus> statusCalled(const QString &text)
{
    const QString word = text.section(u'(', 0, 0).trimmed();
    if (word.isEmpty())
        return RowStatus::Open;
    const SheetLanguage german(Language::German);
    for (const RowStatus status : {RowStatus::Open, RowStatus::Requested, RowStatus::Approved,
                                   RowStatus::Implemented, RowStatus::Rejected}) {
        const char *source = statusSource(status);
        for (const QString &name : {QString::fromLatin1(source), german.text(source)}) {
            if (name.compare(word, Qt::CaseInsensitive) == 0)
                return status;
        }
    }
    return std::nullopt;
}

std::optional<RowText> textOf(NoteField field)
{
    switch (field) {
    case NoteField::Justification:
        return RowText::Justification;
    case NoteField::Owner:
        return RowText::Owner;
    case NoteField::Ticket:
        return RowText::Ticket;
    case NoteField::Remark:
        return RowText::Remark;
    case NoteField::ValidUntil:
    case NoteField::Status:
    case NoteField::Exemption:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

QString columnKey(NoteField field)
{
    switch (field) {
    case NoteField::Justification:
        return columnKey(Column::Justification);
    case NoteField::Owner:
        return columnKey(RequestColumn::Owner);
    case NoteField::ValidUntil:
        return columnKey(RequestColumn::ValidUntil);
    case NoteField::Status:
        return columnKey(RequestColumn::Status);
    case NoteField::Ticket:
        return columnKey(RequestColumn::Ticket);
    case NoteField::Exemption:
        return columnKey(RequestColumn::Exemption);
    case NoteField::Remark:
        return columnKey(RequestColumn::Remark);
    }
    Q_UNREACHABLE();
}

std::optional<NoteField> noteFieldWithKey(const QString &key)
{
    for (const NoteField field : allFields) {
        if (columnKey(field) == key)
            return field;
    }
    return std::nullopt;
}

RowNotes::RowNotes(OpenDocument &document) : m_document(document)
{
}

RowNotes::~RowNotes() = default;

void RowNotes::setDerivation(std::shared_ptr<const Derivation> derivation)
{
    m_contents.reset();
    m_derivation = std::move(derivation);
}

bool RowNotes::canBeWritten() const
{
    return m_derivation && m_derivation->view == View::Recommended;
}

const RowContents &RowNotes::contents() const
{
    if (!m_contents)
        m_contents = std::make_unique<RowContents>(m_derivation);
    return *m_contents;
}

const RowRequest *RowNotes::request(quint32 row) const
{
    return m_document.document().requests.rows.find(m_derivation->rows[row].id);
}

bool RowNotes::isOutdated(quint32 row) const
{
    const RowRequest *noted = request(row);
    return noted && !noted->approvedAs.isEmpty() && noted->approvedAs != contents().hash(row);
}

QVariant RowNotes::value(quint32 row, NoteField field) const
{
    const RowRequest *found = request(row);
    const RowRequest noted = found ? *found : RowRequest();
    switch (field) {
    case NoteField::Justification:
        return noted.justification;
    case NoteField::Owner:
        return noted.owner;
    case NoteField::ValidUntil:
        return noted.validUntil;
    case NoteField::Status:
        return int(noted.status);
    case NoteField::Ticket:
        return noted.ticket;
    case NoteField::Exemption:
        return noted.exemption;
    case NoteField::Remark:
        return noted.remark;
    }
    Q_UNREACHABLE();
}

std::vector<quint64> RowNotes::idsOf(std::span<const quint32> rows) const
{
    std::vector<quint64> ids;
    for (const quint32 row : rows)
        ids.push_back(m_derivation->rows[row].id);
    return ids;
}

Edit RowNotes::withStatus(const Requests &requests, std::span<const quint32> rows, RowStatus status) const
{
    std::vector<RowState> states;
    for (const quint32 row : rows)
        states.push_back({m_derivation->rows[row].id, contents().hash(row)});
    return setRowStatus(requests, states, status);
}

Edit RowNotes::withStatus(std::span<const quint32> rows, RowStatus status) const
{
    return withStatus(m_document.document().requests, rows, status);
}

OrRefusal<Edit> RowNotes::written(const Requests &requests, const NoteInput &input) const
{
    const QString text = input.text.trimmed();
    const std::vector<quint64> ids = idsOf(input.rows);
    if (const auto which = textOf(input.field))
        return setRowText(requests, ids, *which, text);
    if (input.field == NoteField::Exemption)
        return exemptRows(requests, ids, text);
    if (input.field == NoteField::Status) {
        const auto status = statusCalled(text);
        if (!status)
            return refused(QT_TRANSLATE_NOOP("Edits",
                                             "“%1” is not a status. A row is open, requested, approved, "
                                             "implemented or rejected."),
                           {verbatim(text)});
        return withStatus(requests, input.rows, *status);
    }
    const auto day = dayIn(text);
    if (!day)
        return refused(QT_TRANSLATE_NOOP("Edits", "“%1” is not a date. Dates are written as 2026-01-31."),
                       {verbatim(text)});
    return setRowValidUntil(requests, ids, *day);
}

OrRefusal<Edit> RowNotes::written(std::span<const NoteInput> inputs) const
{
    if (!canBeWritten())
        return refused(QT_TRANSLATE_NOOP("Edits",
                                         "Nothing is written about rows of the documentation: choose the "
                                         "recommended view."));
    const Requests &before = m_document.document().requests;
    Requests after = before;
    Edit whole;
    for (const NoteInput &input : inputs) {
        OrRefusal<Edit> edit = written(after, input);
        if (!edit)
            return edit;
        after = applied(std::move(after), edit->requests);
        if (inputs.size() == 1)
            return edit;
    }
    const bool sameField = std::ranges::all_of(
        inputs, [&](const NoteInput &input) { return input.field == inputs.front().field; });
    if (sameField && !inputs.empty()) {
        if (const auto named = written(before, inputs.front()))
            whole.text = named->text;
    }
    if (!whole.text.source)
        whole.text = {QT_TRANSLATE_NOOP("Edits", "Change what is noted about rows"), {}, {}};
    whole.requests = difference(before, after);
    return whole;
}

std::optional<Refusal> RowNotes::write(std::span<const NoteInput> inputs)
{
    OrRefusal<Edit> edit = written(inputs);
    if (!edit)
        return edit.error();
    m_document.finishTyping();
    m_document.apply(std::move(*edit));
    m_document.finishTyping();
    return std::nullopt;
}

} // namespace portolan
