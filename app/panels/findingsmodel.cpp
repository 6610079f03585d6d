// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsmodel.h"

#include "text/derivationtext.h"
#include "theme/icons.h"

#include <algorithm>

namespace portolan {

namespace {

enum FindingColumn : int { SeverityColumn, SentenceColumn, PlacesColumn, columnTotal };

} // namespace

void FindingsModel::setDerivation(std::shared_ptr<const Derivation> derivation, Language language)
{
    beginResetModel();
    m_entries.clear();
    if (derivation) {
        const DerivationText text(derivation, language);
        for (const Finding &finding : derivation->findings) {
            QStringList places;
            for (const ElementId &id : finding.elements)
                places << text.element(id);
            m_entries.push_back({finding.severity == Severity::Error, text.finding(finding),
                                 places.join(QStringLiteral(", ")), finding.elements});
        }
    }
    std::ranges::stable_partition(m_entries, &Entry::isError);
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
    const bool about = m_elements.empty() || std::ranges::any_of(entry.elements, [this](const ElementId &id) {
                           return std::ranges::find(m_elements, id) != m_elements.end();
                       });
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

const std::vector<ElementId> &FindingsModel::elementsAt(int row) const
{
    return m_entries[m_visible[size_t(row)]].elements;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[m_visible[size_t(index.row())]];
    if (role == Qt::DecorationRole && index.column() == SeverityColumn)
        return icon(entry.isError ? IconName::Error : IconName::Warning);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case SeverityColumn:
        return severityText(entry.isError ? Severity::Error : Severity::Warning);
    case SentenceColumn:
        return entry.sentence;
    default:
        return entry.places;
    }
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
    default:
        return tr("Where");
    }
}

} // namespace portolan
