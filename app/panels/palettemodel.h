// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/advisor.h"
#include "paletteentries.h"

#include <QAbstractItemModel>

#include <memory>

namespace portolan {

/// The palette as a tree of two levels: groups, and what can be drawn. A filter leaves out what does not
/// match, and groups that would be empty.
class PaletteModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Roles { IconRole = Qt::UserRole, ToneRole, GroupKeyRole };

    explicit PaletteModel(const Catalogue &catalogue, QObject *parent = nullptr);

    void setLanguage(Language language);
    void setFilter(const QString &filter);
    [[nodiscard]] const QString &filter() const { return m_filter; }

    /// Null for groups.
    [[nodiscard]] const PaletteEntry *entry(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const PaletteEntry &entry) const;
    /// The first entry shown; invalid when nothing matches.
    [[nodiscard]] QModelIndex firstEntry() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Shown {
        int group;
        std::vector<int> entries;
    };

    void applyFilter();
    [[nodiscard]] QVariant groupData(const PaletteGroup &group, int role) const;
    [[nodiscard]] QVariant entryData(const PaletteEntry &entry, int role) const;

    const Catalogue &m_catalogue;
    std::vector<PaletteGroup> m_groups;
    std::vector<Shown> m_shown;
    QString m_filter;
    Language m_language = Language::English;
};

/// The entry as the drawing knows it.
diagram::DraggedItem draggedItemOf(const PaletteEntry &entry);
/// What a drag of the entry carries.
std::unique_ptr<QMimeData> mimeDataOf(const PaletteEntry &entry);

} // namespace portolan
