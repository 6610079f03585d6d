// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changesmodel.h"

#include "commands/members.h"
#include "commands/naming.h"
#include "theme/icons.h"

namespace portolan {

namespace {

/// Notes have several lines, and here is room for one.
QString onOneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

/// Servers are better told apart by their pools than by the names that change.
QString ownerOf(const Topology &topology, const ElementId &id)
{
    if (id.isEmpty())
        return {};
    const Pool *pool = poolOf(topology, ServerId(id));
    const Balancer *balancer = balancerOf(topology, VipId(id));
    return shownName(topology, pool ? pool->id.element() : balancer ? balancer->id.element() : id);
}

} // namespace

void ChangesModel::show(const Topology &topology, const TextChanges &changes, Language language)
{
    beginResetModel();
    m_lines.clear();
    for (const TextChange &row : changes.rows) {
        // Without an owner it is a name or a domain of the deployment.
        m_lines.push_back({row.id.isEmpty() ? tr("Deployment") : ownerOf(topology, row.id),
                           onOneLine(row.before), onOneLine(row.after),
                           row.problem ? row.problem->in(language) : QString()});
    }
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines[size_t(index.row())];
    if (role == Qt::DecorationRole && index.column() == Problem && !line.problem.isEmpty())
        return icon(IconName::Error);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Element:
        return line.element;
    case Before:
        return line.before;
    case After:
        return line.after;
    default:
        return line.problem;
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Element:
        return tr("Element");
    case Before:
        return tr("Now");
    case After:
        return tr("Then");
    default:
        return tr("Problem");
    }
}

} // namespace portolan
