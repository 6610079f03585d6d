// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/opendocument.h"
#include "outlinetree.h"

#include <QAbstractItemModel>

namespace portolan {

class OutlineChildren;

/// Everything a document holds as a tree: sites, zones, what stands in them, servers and addresses, lines
/// under their ends; then firewalls and boundaries, and notes. Follows the document line by line, so that
/// whoever shows it keeps what was open and selected. Renaming and moving to another zone are edits of the
/// document.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Roles {
        /// Said after the name, in less ink.
        DetailRole = Qt::UserRole,
        IconRole,
        /// Hue of the drawing, or -1.
        ToneRole
    };

    explicit OutlineModel(OpenDocument &document, QObject *parent = nullptr);
    ~OutlineModel() override;

    void setLanguage(Language language);

    /// Empty for headings; a server's for its addresses.
    [[nodiscard]] ElementId element(const QModelIndex &index) const;
    [[nodiscard]] OutlineKind kind(const QModelIndex &index) const;
    /// The first line that stands for the element; invalid when none does.
    [[nodiscard]] QModelIndex indexOf(const ElementId &id) const;
    /// The zone a line stands in, or is; empty when it is in none.
    [[nodiscard]] ZoneId zoneAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Around every change of the tree that follows one of the document.
    void aboutToFollow();
    void followed();

private:
    class Arranger;

    void rebuild();
    void follow(const DocumentChange &change);
    void showAnew(const Change &change);
    void showAnew(const OutlineKey &key);
    [[nodiscard]] OutlineNode *node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const OutlineNode *node) const;

    OpenDocument &m_document;
    Language m_language = Language::English;
    OutlineTree m_tree;
};

} // namespace portolan
