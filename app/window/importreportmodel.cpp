// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreportmodel.h"

#include "text/importtext.h"
#include "theme/icons.h"

#include <QFont>

#include <algorithm>

namespace portolan {

namespace {

/// What is to be done comes first.
constexpr ImportOutcome order[] = {ImportOutcome::ByHand, ImportOutcome::Guessed, ImportOutcome::LeftOut,
                                   ImportOutcome::Taken};

IconName iconOf(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Taken:
        return IconName::Success;
    case ImportOutcome::Guessed:
        return IconName::Info;
    case ImportOutcome::LeftOut:
        return IconName::Warning;
    case ImportOutcome::ByHand:
        return IconName::Pen;
    }
    Q_UNREACHABLE();
}

int headingOf(ImportOutcome outcome)
{
    return -1 - int(outcome);
}

} // namespace

void ImportReportModel::setReport(const ImportReport &report, const ImportText &text)
{
    m_lines.clear();
    for (const ImportEntry &entry : report.entries)
        m_lines.push_back({entry, text.entry(entry)});
    refilter();
}

void ImportReportModel::clear()
{
    m_lines.clear();
    refilter();
}

void ImportReportModel::setOutcome(std::optional<ImportOutcome> outcome)
{
    m_outcome = outcome;
    refilter();
}

void ImportReportModel::refilter()
{
    beginResetModel();
    m_rows.clear();
    for (const ImportOutcome outcome : order) {
        if ((m_outcome && m_outcome != outcome) || countOf(outcome) == 0)
            continue;
        m_rows.push_back(headingOf(outcome));
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (outcomeOf(m_lines[i].entry.note) == outcome)
                m_rows.push_back(int(i));
        }
    }
    endResetModel();
}

int ImportReportModel::countOf(ImportOutcome outcome) const
{
    return int(std::ranges::count_if(
        m_lines, [outcome](const Line &line) { return outcomeOf(line.entry.note) == outcome; }));
}

const ImportEntry *ImportReportModel::entryAt(int row) const
{
    const bool isThere = row >= 0 && row < rowCount() && m_rows[size_t(row)] >= 0;
    return isThere ? &m_lines[size_t(m_rows[size_t(row)])].entry : nullptr;
}

int ImportReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ImportReportModel::data(const QModelIndex &index, int role) const
{
    const int line = m_rows[size_t(index.row())];
    if (line < 0) {
        const auto outcome = ImportOutcome(-1 - line);
        if (role == Qt::DisplayRole)
            return QStringLiteral("%1 (%2)").arg(ImportText::heading(outcome)).arg(countOf(outcome));
        if (role == Qt::FontRole) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    }
    const Line &shown = m_lines[size_t(line)];
    switch (role) {
    case Qt::DisplayRole:
        return shown.sentence;
    case Qt::DecorationRole:
        return icon(iconOf(outcomeOf(shown.entry.note)));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(ImportText::heading(outcomeOf(shown.entry.note)), shown.sentence);
    default:
        return {};
    }
}

Qt::ItemFlags ImportReportModel::flags(const QModelIndex &index) const
{
    return m_rows[size_t(index.row())] < 0 ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace portolan
