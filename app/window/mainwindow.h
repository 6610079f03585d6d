// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs.h"
#include "document/opendocument.h"
#include "documentcontroller.h"
#include "session.h"
#include "text/interfacelanguage.h"
#include "theme/theme.h"

#include <QMainWindow>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QSettings)
QT_FORWARD_DECLARE_CLASS(QSplitter)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace portolan {

class ActionRegistry;
class Actions;
class ChartsDock;
class DiagramEditing;
class DiagramView;
struct FieldTarget;
class ImportActions;
class InspectorPanel;
class Minimap;
class OwnFlowActions;
class ReadinessGate;
class RequestActions;
class SelectionEditing;
class SheetExport;
class SheetsPanel;
class SidePanel;
class StatusLine;
class TemplateChoice;
class ViewActions;
class WelcomePage;
class ZoneMenu;

/// Wires the parts to one another: actions to controller and document, selection between diagram, sheets
/// and inspector. Whatever is more than a connection lives in the parts.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(std::shared_ptr<const Catalogue> catalogue, Theme &theme, InterfaceLanguage &language,
               QSettings &settings);
    ~MainWindow() override;

    bool openFile(const QString &path) { return m_controller.openFile(path); }
    [[nodiscard]] OpenDocument &document() { return m_document; }
    [[nodiscard]] DocumentController &controller() { return m_controller; }
    /// A line in passing at the bottom of the window.
    void note(const QString &text);
    /// Closes without asking, for when the system ends.
    void terminate();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectDocument();
    void connectSelection();
    void retranslate();
    void showDocument();
    void showReloaded();
    void updateTitle();
    void updateUndo();
    void updateRecent();
    void showAbout();
    void select(const std::vector<ElementId> &elements);
    /// Selects them and brings the first to light.
    void pick(const std::vector<ElementId> &elements);
    void leadTo(const FieldTarget &target);
    void lead(const std::vector<ElementId> &elements);
    /// Selects it and leads to its properties.
    void edit(const ElementId &id);
    /// What is typed in a field but not yet confirmed counts before anything is saved or closed.
    void commitInput();

    Theme &m_theme;
    InterfaceLanguage &m_language;
    QSettings &m_settings;
    OpenDocument m_document;
    Dialogs m_dialogs;
    RecentFiles m_recent;
    DocumentController m_controller;

    ActionRegistry *m_registry;
    Actions *m_actions;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    SidePanel *m_side;
    ZoneMenu *m_zoneMenu;
    QSplitter *m_frame;
    QSplitter *m_rows;
    QSplitter *m_columns;
    DiagramView *m_diagram;
    Minimap *m_minimap;
    DiagramEditing *m_editing;
    SelectionEditing *m_selectionEditing;
    ViewActions *m_viewActions;
    InspectorPanel *m_inspector;
    SheetsPanel *m_sheets;
    SheetExport *m_sheetExport;
    ReadinessGate *m_gate;
    ImportActions *m_import;
    OwnFlowActions *m_ownFlows;
    ChartsDock *m_charts;
    TemplateChoice *m_templates;
    RequestActions *m_requests;
    StatusLine *m_status;
    Session m_session;
    /// A switch of language is told several times, once per translator.
    QTimer m_retranslation;
};

} // namespace portolan
