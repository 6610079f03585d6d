// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"

#include <QDate>
#include <QFlags>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace portolan {

class JsonTextWriter;

/// What the cells of a column hold, for whoever can make something of it.
enum class CellKind : quint8 {
    Text,
    List, ///< texts joined by commas or semicolons, for people to read as a list
    Number, ///< mostly numbers: see Sheet::value()
    Date,
};

struct SheetColumn {
    /// The same in every language ("sourceAddress"); unique within a sheet.
    QString key;
    QString heading;
    CellKind kind = CellKind::Text;
    /// What stands behind the number in each cell ("s"); may be empty.
    QString unit;
    /// Whether somebody who has not chosen columns gets to see it first.
    bool isUsual = true;
};

/// What a cell is worth to a spreadsheet: nothing beyond its text, a number, or a day.
using CellValue = std::variant<std::monostate, double, QDate>;

/// What is to be seen of a line at a glance. Its cells say the same in words.
enum class LineMark : quint8 {
    Exempt = 1, ///< not asked for, with a reason
    Outdated = 2, ///< approved as something else than it is now
    New = 4,
    Changed = 8,
    Removed = 16,
};
/// Without operators of its own: in this namespace they would hide those of Qt's flags.
Q_DECLARE_FLAGS(LineMarks, LineMark)

/// What a sheet is called, and its columns.
struct SheetHead {
    /// The same in every language, unique among the sheets of a deployment; fit for file names.
    QString id;
    QString title;
    Language language = Language::English;
    std::vector<SheetColumn> columns;
};

/// A table ready for people, in one language: what the table view shows and every writer takes. Lazy: a
/// cell is made when it is asked for, so nobody holds all texts. For one thread at a time.
class Sheet {
public:
    virtual ~Sheet();
    Q_DISABLE_COPY_MOVE(Sheet)

    [[nodiscard]] const QString &id() const { return m_head.id; }
    [[nodiscard]] const QString &title() const { return m_head.title; }
    [[nodiscard]] Language language() const { return m_head.language; }
    [[nodiscard]] const std::vector<SheetColumn> &columns() const { return m_head.columns; }

    [[nodiscard]] virtual size_t lineCount() const = 0;
    [[nodiscard]] virtual QString cell(size_t line, size_t column) const = 0;
    /// Where there is one, cell() says the same in the words of the language.
    [[nodiscard]] virtual CellValue value(size_t line, size_t column) const;
    /// What to look up where a medium has no room for the whole cell: the name of a group of addresses,
    /// say. Empty where the whole stands nowhere else.
    [[nodiscard]] virtual QString reference(size_t line, size_t column) const;
    /// False where the line lacks something it needs.
    [[nodiscard]] virtual bool isComplete(size_t line) const;
    [[nodiscard]] virtual LineMarks marks(size_t line) const;

    /// The derived row that the line is, as its place in Derivation::rows; nothing where it is none.
    [[nodiscard]] virtual std::optional<quint32> row(size_t line) const;
    /// Places of the derived rows that a cell counts or is used by. Valid as long as the sheet.
    [[nodiscard]] virtual std::span<const quint32> rowsOf(size_t line, size_t column) const = 0;
    /// The same for the line as a whole.
    [[nodiscard]] virtual std::span<const quint32> rowsOf(size_t line) const = 0;

    /// The members of the line's JSON object: unless a sheet has more to say, its cells under the keys of
    /// their columns.
    virtual void writeMembers(size_t line, JsonTextWriter &json) const;

protected:
    explicit Sheet(SheetHead head);

private:
    SheetHead m_head;
};

using Sheets = std::vector<std::shared_ptr<const Sheet>>;

} // namespace portolan
