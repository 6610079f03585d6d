// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "model/ids.h"

#include <QTreeView>

#include <vector>

namespace portolan {

class OpenDocument;
class OutlineModel;

/// The document as a tree beside the drawing, for those who would rather read than look. Its selection is
/// that of the window.
class OutlinePanel : public QTreeView {
    Q_OBJECT

public:
    explicit OutlinePanel(OpenDocument &document, QWidget *parent = nullptr);
    ~OutlinePanel() override;

    /// The language of the interface.
    void setLanguage(Language language);
    /// Emits nothing. Opens what the elements stand in.
    void setSelection(const std::vector<ElementId> &elements);
    [[nodiscard]] const std::vector<ElementId> &selectedElements() const { return m_selection; }
    /// Begins to rename in place.
    void renameElement(const ElementId &id);
    void renameCurrent() { edit(currentIndex()); }
    [[nodiscard]] bool canRename() const;

Q_SIGNALS:
    /// Somebody selected something here.
    void selectionChangedByUser(const std::vector<portolan::ElementId> &elements);
    /// Enter or a double click.
    void elementActivated(const portolan::ElementId &id);
    void menuRequested(const QPoint &globalPlace);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void showSelection();
    void openUsual();
    [[nodiscard]] std::vector<ElementId> pickedElements() const;

    OutlineModel *m_model;
    std::vector<ElementId> m_selection;
    /// The selection is being changed by the program.
    bool m_isFollowing = false;
};

} // namespace portolan
