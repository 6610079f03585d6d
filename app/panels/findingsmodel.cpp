// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsmodel.h"

#include "text/derivationtext.h"
#include "theme/icons.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace portolan {

namespace {

enum FindingColumn : int {
    SeverityColumn,
    SentenceColumn,
    AdviceColumn,
    PlacesColumn,
    AcceptedColumn,
    TopicColumn,
    columnTotal
};

} // namespace

void FindingsModel::setDerivation(std::shared_ptr<const Derivation> derivation, Language language)
{
    beginResetModel();
    m_entries.clear();
    m_derivation = std::move(derivation);
    if (m_derivation) {
        const DerivationText text(m_derivation, language);
        for (const Finding &finding : m_derivation->findings) {
            QStringList places;
            for (const ElementId &id : finding.elements)
                places << text.element(id);
            m_entries.push_back(
                {&finding, text.finding(finding), text.advice(finding), places.join(QStringLiteral(", "))});
        }
    }
    std::ranges::stable_partition(m_entries, [](const Entry &entry) { return entry.finding->isOpen(); });
    refilter();
    endResetModel();
}

void FindingsModel::setFilter(const QString &text, const std::vector<ElementId> &elements)
{
    beginResetModel();
    m_words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    m_elements = elements;
    refilter();
    endResetModel();
}

bool FindingsModel::isWanted(const Entry &entry) const
{
    const QString text = (entry.sentence + u' ' + entry.places).toCaseFolded();
    const bool said =
        std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
    const bool about = m_elements.empty()
        || std::ranges::find_first_of(entry.finding->elements, m_elements) != entry.finding->elements.end();
    return said && about;
}

void FindingsModel::refilter()
{
    m_visible.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (isWanted(m_entries[i]))
            m_visible.push_back(i);
    }
}

const Finding &FindingsModel::findingAt(int row) const
{
    return *entryAt(row).finding;
}

const Check &FindingsModel::checkAt(int row) const
{
    return m_derivation->catalogue->checks->checks[size_t(findingAt(row).check)];
}

QString FindingsModel::adviceAt(int row) const
{
    return entryAt(row).advice;
}

int FindingsModel::rowOf(const Finding &finding) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Finding &shown = findingAt(row);
        if (shown.check == finding.check && shown.elements == finding.elements
            && shown.field == finding.field)
            return row;
    }
    return -1;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString FindingsModel::textAt(const Entry &entry, int column) const
{
    switch (column) {
    case SeverityColumn:
        return severityText(entry.finding->severity);
    case SentenceColumn:
        return entry.sentence;
    case AdviceColumn:
        return entry.advice;
    case PlacesColumn:
        return entry.places;
    case AcceptedColumn:
        return entry.finding->accepted;
    default:
        return m_derivation->catalogue->checks->checks[size_t(entry.finding->check)].topic;
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = entryAt(index.row());
    const Severity severity = entry.finding->severity;
    if (role == Qt::DecorationRole && index.column() == SeverityColumn && severity != Severity::Info)
        return icon(severity == Severity::Error ? IconName::Error : IconName::Warning);
    if (role == Qt::ForegroundRole && !entry.finding->isOpen())
        return QApplication::palette().brush(QPalette::PlaceholderText);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return textAt(entry, index.column());
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case SentenceColumn:
        return tr("Finding");
    case AdviceColumn:
        return tr("What to do");
    case PlacesColumn:
        return tr("Where");
    case AcceptedColumn:
        return tr("Accepted because");
    default:
        return tr("Documentation");
    }
}

} // namespace portolan
