// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/edit.h"
#include "derive/derivation.h"

#include <QVariant>

namespace portolan {

class OpenDocument;
class RowContents;

/// What people write about rows, by the column of a sheet it stands in.
enum class NoteField : quint8 { Justification, Owner, ValidUntil, Status, Ticket, Exemption, Remark };

/// Nothing for columns that are derived.
std::optional<NoteField> noteFieldWithKey(const QString &columnKey);
QString columnKey(NoteField field);

/// The same about several rows, as it was typed or pasted.
struct NoteInput {
    /// Places in Derivation::rows.
    std::vector<quint32> rows;
    NoteField field = NoteField::Remark;
    QString text;
};

/// What people wrote about the rows that are shown, for editors to begin with; what they type becomes edits
/// of the document.
class RowNotes {
public:
    explicit RowNotes(OpenDocument &document);
    ~RowNotes();

    /// The rows that are shown; places of rows are in it.
    void setDerivation(std::shared_ptr<const Derivation> derivation);
    /// Rows as the documentation prints them are not asked for, so nothing is written about them.
    [[nodiscard]] bool canBeWritten() const;

    /// A text, a QDate or an int(RowStatus).
    [[nodiscard]] QVariant value(quint32 row, NoteField field) const;
    /// Null where nobody wrote anything.
    [[nodiscard]] const RowRequest *request(quint32 row) const;
    /// Whether the row was approved as something else than it is now.
    [[nodiscard]] bool isOutdated(quint32 row) const;

    /// One step for all of it, or why one of the texts means nothing.
    [[nodiscard]] OrRefusal<Edit> written(std::span<const NoteInput> inputs) const;
    [[nodiscard]] Edit withStatus(std::span<const quint32> rows, RowStatus status) const;
    /// Carries it out; empty where that went well.
    std::optional<Refusal> write(std::span<const NoteInput> inputs);

private:
    [[nodiscard]] OrRefusal<Edit> written(const Requests &requests, const NoteInput &input) const;
    [[nodiscard]] Edit withStatus(const Requests &requests, std::span<const quint32> rows,
                                  RowStatus status) const;
    [[nodiscard]] std::vector<quint64> idsOf(std::span<const quint32> rows) const;
    [[nodiscard]] const RowContents &contents() const;

    OpenDocument &m_document;
    std::shared_ptr<const Derivation> m_derivation;
    /// Made when first needed.
    mutable std::unique_ptr<RowContents> m_contents;
};

} // namespace portolan
