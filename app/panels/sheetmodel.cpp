// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmodel.h"

#include "linelook.h"
#include "theme/icons.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QPalette>
#include <QTimerEvent>

namespace portolan {

namespace {

QVariant look(LineMarks marks, int role)
{
    const QPalette palette = QApplication::palette();
    if (!marks)
        return {};
    if (role == Qt::FontRole)
        return fontOf(marks, QApplication::font());
    const QBrush brush = role == Qt::BackgroundRole ? groundOf(marks, palette) : inkOf(marks, palette);
    return brush.style() == Qt::NoBrush ? QVariant() : QVariant(brush);
}

/// After this many milliseconds without another sheet nobody is waiting for anything.
constexpr int calmBeforeReading = 300;
/// Milliseconds at a time, so that whatever comes need not wait; and between two times.
constexpr qint64 mostReading = 4;
constexpr int restFromReading = 4;

} // namespace

void SheetModel::setLines(std::optional<SheetLines> lines, std::vector<size_t> columns)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_columns = std::move(columns);
    endResetModel();
    if (m_lines)
        m_reading.start(calmBeforeReading, this);
    else
        m_reading.stop();
}

bool SheetModel::refresh(const std::shared_ptr<const Sheet> &sheet)
{
    if (!m_lines || !m_lines->replace(sheet))
        return false;
    m_reading.start(calmBeforeReading, this);
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return true;
}

void SheetModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_reading.timerId())
        return QAbstractTableModel::timerEvent(event);
    constexpr size_t linesAtOnce = 16;
    const QDeadlineTimer end(mostReading);
    while (m_lines && !end.hasExpired()) {
        if (!m_lines->readAhead(linesAtOnce)) {
            m_reading.stop();
            return;
        }
    }
    m_reading.start(restFromReading, this);
}

std::optional<quint32> SheetModel::rowAt(int position) const
{
    if (!m_lines || position < 0 || position >= rowCount())
        return std::nullopt;
    return m_lines->sheet().row(lineAt(position));
}

std::optional<NoteField> SheetModel::fieldAt(int column) const
{
    if (!m_lines || column < 0 || column >= columnCount())
        return std::nullopt;
    return noteFieldWithKey(m_lines->sheet().columns()[m_columns[size_t(column)]].key);
}

int SheetModel::columnOf(NoteField field) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (fieldAt(column) == field)
            return column;
    }
    return -1;
}

bool SheetModel::saysWhatBecame(int column) const
{
    const auto field = fieldAt(column);
    return (field && *field != NoteField::Justification)
        || m_lines->sheet().columns()[m_columns[size_t(column)]].key == QStringLiteral("change");
}

LineMarks SheetModel::marksAt(int position) const
{
    return m_lines->sheet().marks(lineAt(position));
}

std::optional<Refusal> SheetModel::refusalAt(const QModelIndex &index) const
{
    const auto field = fieldAt(index.column());
    if (!field)
        return Refusal{QT_TRANSLATE_NOOP(
            "Edits",
            "This is derived from the drawing: it changes when the drawing does. Columns with a pen "
            "in their heading can be written.")};
    if (!m_notes || !m_notes->canBeWritten())
        return Refusal{QT_TRANSLATE_NOOP("Edits",
                                         "Nothing is written about rows of the documentation: choose the "
                                         "recommended view.")};
    if (!rowAt(index.row()))
        return Refusal{
            QT_TRANSLATE_NOOP("Edits", "This row is derived no more; it shows what was handed over.")};
    return std::nullopt;
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, index.isValid() && !refusalAt(index));
    return flags;
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_lines ? 0 : int(m_lines->visible().size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString SheetModel::toolTip(const QModelIndex &index) const
{
    const quint32 line = lineAt(index.row());
    QString tip = m_lines->sheet().cell(line, m_columns[size_t(index.column())]);
    const auto row = m_lines->sheet().row(line);
    const RowRequest *noted = row && m_notes && m_notes->canBeWritten() ? m_notes->request(*row) : nullptr;
    if (noted && noted->isExempt())
        tip += QStringLiteral("\n\n") + tr("Not asked for: %1").arg(noted->exemption);
    if (marksAt(index.row()).testFlag(LineMark::Outdated))
        tip += QStringLiteral("\n\n")
            + tr("What this row opens has changed since it was approved. Approve it again if it is still "
                 "right.");
    return tip;
}

QVariant SheetModel::decoration(const QModelIndex &index) const
{
    const quint32 line = lineAt(index.row());
    if (index.column() == 0 && !m_lines->sheet().isComplete(line))
        return icon(IconName::Warning);
    if (fieldAt(index.column()) == NoteField::Status && marksAt(index.row()).testFlag(LineMark::Outdated))
        return icon(IconName::Warning);
    return {};
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Sheet &sheet = m_lines->sheet();
    const size_t column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return sheet.cell(lineAt(index.row()), column);
    case Qt::EditRole: {
        const auto field = fieldAt(index.column());
        const auto row = rowAt(index.row());
        return field && row && m_notes && m_notes->canBeWritten() ? m_notes->value(*row, *field) : QVariant();
    }
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(sheet.columns()[column].heading,
                                            sheet.cell(lineAt(index.row()), column));
    case Qt::DecorationRole:
        return decoration(index);
    case Qt::BackgroundRole:
    case Qt::ForegroundRole:
    case Qt::FontRole:
        return role != Qt::BackgroundRole && saysWhatBecame(index.column())
            ? QVariant()
            : look(marksAt(index.row()), role);
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_lines || section < 0 || section >= columnCount())
        return {};
    const QString &heading = m_lines->sheet().columns()[m_columns[size_t(section)]].heading;
    const bool canBeWritten = m_notes && m_notes->canBeWritten() && fieldAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return heading;
    case Qt::ToolTipRole:
        return canBeWritten ? heading + u'\n' + tr("Double-click a cell, press F2 or type to write.")
                            : heading;
    case Qt::DecorationRole:
        return canBeWritten ? QVariant(icon(IconName::Pen)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

void SheetModel::sort(int column, Qt::SortOrder order)
{
    const bool isColumn = column >= 0 && column < columnCount();
    update([&](SheetLines &lines) {
        lines.sortBy(isColumn ? std::optional(m_columns[size_t(column)]) : std::nullopt, order);
    });
}

} // namespace portolan
