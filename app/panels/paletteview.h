// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace portolan {

class PaletteModel;

/// Shows the palette: groups that fold, entries with the icons they have in the drawing; in little width
/// the icons alone. Typing goes to whoever filters.
class PaletteView : public QTreeView {
    Q_OBJECT

public:
    explicit PaletteView(PaletteModel &model, QWidget *parent = nullptr);

    /// Too narrow for names.
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }

Q_SIGNALS:
    void narrowChanged();
    /// Enter or a double click on an entry.
    void entryChosen(const QModelIndex &index);
    /// Somebody typed where there is nothing to type into.
    void typed(const QString &text);

protected:
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }

private:
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;

    PaletteModel &m_model;
    QPersistentModelIndex m_pressedGroup;
    bool m_isNarrow = false;
};

} // namespace portolan
