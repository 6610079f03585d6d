// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettemodel.h"

#include "diagram/dragtypes.h"
#include "diagram/theme.h"

#include <QMimeData>

namespace portolan {

namespace dragtypes = diagram::dragtypes;

namespace {

/// Internal id of groups; entries have the row of their group.
constexpr quintptr isGroup = ~quintptr(0);

} // namespace

PaletteModel::PaletteModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractItemModel(parent), m_catalogue(catalogue), m_groups(paletteGroups(catalogue))
{
    applyFilter();
}

void PaletteModel::setLanguage(Language language)
{
    m_language = language;
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(parent, parent);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

void PaletteModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    applyFilter();
    endResetModel();
}

void PaletteModel::applyFilter()
{
    m_shown.clear();
    for (int group = 0; group < int(m_groups.size()); ++group) {
        Shown shown{group, {}};
        const auto &entries = m_groups[size_t(group)].entries;
        for (int i = 0; i < int(entries.size()); ++i) {
            if (matches(entries[size_t(i)], m_filter))
                shown.entries.push_back(i);
        }
        if (!shown.entries.empty())
            m_shown.push_back(std::move(shown));
    }
}

const PaletteEntry *PaletteModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isGroup)
        return nullptr;
    const Shown &shown = m_shown[index.internalId()];
    return &m_groups[size_t(shown.group)].entries[size_t(shown.entries[size_t(index.row())])];
}

QModelIndex PaletteModel::indexOf(const PaletteEntry &wanted) const
{
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            if (*entry(index(row, 0, parent)) == wanted)
                return index(row, 0, parent);
        }
    }
    return {};
}

QModelIndex PaletteModel::firstEntry() const
{
    return m_shown.empty() ? QModelIndex() : index(0, 0, index(0, 0));
}

QModelIndex PaletteModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : isGroup);
}

QModelIndex PaletteModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isGroup)
        return {};
    return createIndex(int(index.internalId()), 0, isGroup);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_shown.size());
    return parent.internalId() == isGroup ? int(m_shown[size_t(parent.row())].entries.size()) : 0;
}

int PaletteModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const PaletteEntry *found = entry(index))
        return entryData(*found, role);
    return groupData(m_groups[size_t(m_shown[size_t(index.row())].group)], role);
}

QVariant PaletteModel::groupData(const PaletteGroup &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return group.title.in(m_language);
    case GroupKeyRole:
        return group.key;
    default:
        return {};
    }
}

QVariant PaletteModel::entryData(const PaletteEntry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return entry.name.in(m_language);
    case Qt::AccessibleDescriptionRole:
        return descriptionOf(entry, m_catalogue, m_language);
    case Qt::ToolTipRole: {
        const QString text = descriptionOf(entry, m_catalogue, m_language).toHtmlEscaped();
        return QStringLiteral("<b>%1</b><br>%2")
            .arg(entry.name.in(m_language).toHtmlEscaped(),
                 QString(text).replace(u'\n', QLatin1String("<br>")));
    }
    case IconRole:
        return entry.icon;
    case ToneRole:
        return entry.tone.isEmpty() ? -1 : hueOf(m_catalogue, entry.tone);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!entry(index))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList PaletteModel::mimeTypes() const
{
    return {dragtypes::role, dragtypes::zoneKind, dragtypes::site, dragtypes::balancer, dragtypes::firewall};
}

QMimeData *PaletteModel::mimeData(const QModelIndexList &indexes) const
{
    const PaletteEntry *found = indexes.isEmpty() ? nullptr : entry(indexes.first());
    return found ? mimeDataOf(*found).release() : nullptr;
}

diagram::DraggedItem draggedItemOf(const PaletteEntry &entry)
{
    switch (entry.kind) {
    case PaletteEntry::Kind::Role:
        return {dragtypes::role, entry.key};
    case PaletteEntry::Kind::ZoneKind:
        return {dragtypes::zoneKind, entry.key};
    case PaletteEntry::Kind::CentralSite:
        return {dragtypes::site, QStringLiteral("central")};
    case PaletteEntry::Kind::BranchSite:
        return {dragtypes::site, QStringLiteral("branch")};
    case PaletteEntry::Kind::Balancer:
        return {dragtypes::balancer, {}};
    case PaletteEntry::Kind::Firewall:
        return {dragtypes::firewall, {}};
    case PaletteEntry::Kind::Note:
        return {dragtypes::note, {}};
    }
    Q_UNREACHABLE();
}

std::unique_ptr<QMimeData> mimeDataOf(const PaletteEntry &entry)
{
    const diagram::DraggedItem item = draggedItemOf(entry);
    auto data = std::make_unique<QMimeData>();
    data->setData(item.type, item.key.toUtf8());
    return data;
}

} // namespace portolan
