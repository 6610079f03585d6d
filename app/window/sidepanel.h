// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "model/ids.h"
#include "panels/paletteentries.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QSettings)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QTabBar)

namespace portolan {

class ActionRegistry;
class OpenDocument;
class OutlinePanel;
class PalettePanel;

/// What stands left of the drawing, one behind the other: the palette and the outline. Brings the actions
/// that show and hide them, and remembers how it was left.
class SidePanel : public QWidget {
    Q_OBJECT

public:
    SidePanel(OpenDocument &document, ActionRegistry &registry, QSettings &settings,
              QWidget *parent = nullptr);
    ~SidePanel() override;

    /// The language of the interface.
    void setLanguage(Language language);
    /// Emits nothing.
    void setSelection(const std::vector<ElementId> &elements);
    /// Their keys work while the outline has the focus.
    void addToOutline(const QList<QAction *> &actions);

Q_SIGNALS:
    /// Somebody wants one of these, wherever it fits.
    void addRequested(const portolan::PaletteEntry &entry);
    /// Somebody selected something in the outline.
    void selectionChanged(const std::vector<portolan::ElementId> &elements);
    /// Enter or a double click in the outline.
    void elementActivated(const portolan::ElementId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Page { PalettePage, OutlinePage };

    void addPage(QWidget *page, QAction *action);
    void buildActions(ActionRegistry &registry);
    void connectPanels(const ActionRegistry &registry);
    /// Shows the page and leads the keyboard there; hides everything when it was shown already.
    void toggle(int page);
    void showPage(int page);
    void updateActions();
    void updateTabs();
    void focusPage();

    QSettings &m_settings;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    PalettePanel *m_palette;
    OutlinePanel *m_outline;
    std::vector<QAction *> m_actions;
};

} // namespace portolan
