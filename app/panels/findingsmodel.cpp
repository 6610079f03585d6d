// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsmodel.h"

#include "findingrow.h"
#include "text/derivationtext.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>

#include <algorithm>

namespace portolan {

FindingsModel::FindingsModel(QObject *parent) : QAbstractTableModel(parent)
{
}

FindingsModel::~FindingsModel() = default;

void FindingsModel::setDerivation(std::shared_ptr<const Derivation> derivation, Language language)
{
    beginResetModel();
    m_findings.clear();
    m_text.reset();
    m_derivation = std::move(derivation);
    if (m_derivation) {
        m_text = std::make_unique<const DerivationText>(m_derivation, language);
        m_findings.reserve(m_derivation->findings.size());
        for (const Finding &finding : m_derivation->findings)
            m_findings.push_back(&finding);
    }
    std::ranges::stable_partition(m_findings, &Finding::isOpen);
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

bool FindingsModel::isWanted(const Finding &finding) const
{
    const bool about = m_elements.empty()
        || std::ranges::find_first_of(finding.elements, m_elements) != finding.elements.end();
    if (!about || m_words.isEmpty())
        return about;
    const QString text = (m_text->finding(finding) + u' ' + placesOf(finding)).toCaseFolded();
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

void FindingsModel::refilter()
{
    m_visible.clear();
    std::ranges::copy_if(m_findings, std::back_inserter(m_visible),
                         [this](const Finding *finding) { return isWanted(*finding); });
}

const Finding &FindingsModel::findingAt(int row) const
{
    return *m_visible[size_t(row)];
}

const Check &FindingsModel::checkAt(int row) const
{
    return m_derivation->catalogue->checks->checks[size_t(findingAt(row).check)];
}

QString FindingsModel::adviceAt(int row) const
{
    return m_text->advice(findingAt(row));
}

bool FindingsModel::hasAccepted() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!findingAt(row).isOpen())
            return true;
    }
    return false;
}

QString FindingsModel::sentenceAt(int row) const
{
    return m_text->finding(findingAt(row));
}

QString FindingsModel::placesOf(const Finding &finding) const
{
    QStringList places;
    for (const ElementId &id : finding.elements)
        places << m_text->element(id);
    return places.join(QStringLiteral(", "));
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
    return parent.isValid() ? 0 : ColumnTotal;
}

QString FindingsModel::textAt(const Finding &finding, int column) const
{
    switch (column) {
    case SeverityColumn:
        return severityText(finding.severity);
    case SentenceColumn:
        return m_text->finding(finding);
    case AdviceColumn:
        return m_text->advice(finding);
    case PlacesColumn:
        return placesOf(finding);
    case AcceptedColumn:
        return finding.accepted;
    default:
        return m_derivation->catalogue->checks->checks[size_t(finding.check)].topic;
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding &finding = findingAt(index.row());
    if (role == Qt::DecorationRole && index.column() == SeverityColumn)
        return severityIcon(finding.severity);
    if (role == Qt::ForegroundRole && !finding.isOpen())
        return QApplication::palette().brush(QPalette::PlaceholderText);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return textAt(finding, index.column());
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
