// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "actionregistry.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>

namespace portolan {

Actions::Actions(ActionRegistry &registry) : QObject(&registry), m_registry(registry)
{
    addFileActions();
    addEditActions();
    addViewActions();
    addThemes();
    addLanguages();
    addHelpActions();
    retranslate();
}

void Actions::addFileActions()
{
    newEmpty = m_registry.add({.id = "file.newEmpty",
                               .text = QT_TRANSLATE_NOOP("Actions", "&New"),
                               .group = MenuGroup::FileNew,
                               .shortcuts = QKeySequence::keyBindings(QKeySequence::New),
                               .icon = IconName::New,
                               .keywords = QT_TRANSLATE_NOOP("Actions", "empty blank begin create"),
                               .toolBar = ToolBarButton::IconAndText});
    newFromScenario = m_registry.add({.id = "file.newFromScenario",
                                      .text = QT_TRANSLATE_NOOP("Actions", "New &from scenario…"),
                                      .group = MenuGroup::FileNew,
                                      .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_N},
                                      .keywords = QT_TRANSLATE_NOOP("Actions", "template begin create")});
    open = m_registry.add({.id = "file.open",
                           .text = QT_TRANSLATE_NOOP("Actions", "&Open…"),
                           .group = MenuGroup::FileNew,
                           .shortcuts = QKeySequence::keyBindings(QKeySequence::Open),
                           .icon = IconName::Open,
                           .keywords = QT_TRANSLATE_NOOP("Actions", "load file"),
                           .toolBar = ToolBarButton::IconAndText,
                           .shortText = QT_TRANSLATE_NOOP("Actions", "Open")});
    m_recent = m_registry.addMenu(QT_TRANSLATE_NOOP("Actions", "Open &recent"), MenuGroup::FileNew);
    m_recent->setToolTipsVisible(true);
    save = m_registry.add({.id = "file.save",
                           .text = QT_TRANSLATE_NOOP("Actions", "&Save"),
                           .group = MenuGroup::FileSave,
                           .shortcuts = QKeySequence::keyBindings(QKeySequence::Save),
                           .icon = IconName::Save,
                           .needs = Needs::Document,
                           .toolBar = ToolBarButton::IconAndText});
    saveAs = m_registry.add({.id = "file.saveAs",
                             .text = QT_TRANSLATE_NOOP("Actions", "Save &as…"),
                             .group = MenuGroup::FileSave,
                             .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
                             .needs = Needs::Document,
                             .keywords = QT_TRANSLATE_NOOP("Actions", "copy rename file")});
    m_registry.addMenu(QT_TRANSLATE_NOOP("Actions", "&Import"), MenuGroup::FileExchange,
                       MenuGroup::FileImport);
    m_registry.addMenu(QT_TRANSLATE_NOOP("Actions", "&Export"), MenuGroup::FileExchange,
                       MenuGroup::FileExport);
    exportSheets =
        m_registry.add({.id = "file.exportSheets",
                        .text = QT_TRANSLATE_NOOP("Actions", "&Sheets (XLSX, CSV, JSON)…"),
                        .group = MenuGroup::FileExport,
                        .shortcuts = {Qt::CTRL | Qt::Key_E},
                        .icon = IconName::Export,
                        .needs = Needs::Document,
                        .keywords = QT_TRANSLATE_NOOP(
                            "Actions", "table spreadsheet excel rows CSV XLSX JSON workbook bilingual"),
                        .toolBar = ToolBarButton::IconAndText,
                        .shortText = QT_TRANSLATE_NOOP("Actions", "Export"),
                        .title = QT_TRANSLATE_NOOP("Actions", "Export sheets")});
    close = m_registry.add({.id = "file.close",
                            .text = QT_TRANSLATE_NOOP("Actions", "&Close"),
                            .group = MenuGroup::FileClose,
                            .shortcuts = {Qt::CTRL | Qt::Key_W},
                            .needs = Needs::Document,
                            .keywords = QT_TRANSLATE_NOOP("Actions", "start page")});
    quit = m_registry.add({.id = "file.quit",
                           .text = QT_TRANSLATE_NOOP("Actions", "&Quit"),
                           .group = MenuGroup::FileClose,
                           .shortcuts = {Qt::CTRL | Qt::Key_Q},
                           .keywords = QT_TRANSLATE_NOOP("Actions", "exit end program")});
    quit->setMenuRole(QAction::QuitRole);
    m_clearRecent = m_registry.add(
        {.id = "file.clearRecent", .text = QT_TRANSLATE_NOOP("Actions", "&Clear list of recent files")});
    connect(m_clearRecent, &QAction::triggered, this, &Actions::recentFilesCleared);
}

void Actions::addEditActions()
{
    undo = m_registry.add({.id = "edit.undo",
                           .text = QT_TRANSLATE_NOOP("Actions", "&Undo"),
                           .group = MenuGroup::EditUndo,
                           .shortcuts = {Qt::CTRL | Qt::Key_Z},
                           .icon = IconName::Undo,
                           .toolBar = ToolBarButton::IconAndText,
                           .shortText = QT_TRANSLATE_NOOP("Actions", "Undo")});
    redo = m_registry.add({.id = "edit.redo",
                           .text = QT_TRANSLATE_NOOP("Actions", "&Redo"),
                           .group = MenuGroup::EditUndo,
                           .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
                           .icon = IconName::Redo,
                           .toolBar = ToolBarButton::IconAndText,
                           .shortText = QT_TRANSLATE_NOOP("Actions", "Redo")});
    find = m_registry.add(
        {.id = "edit.find",
         .text = QT_TRANSLATE_NOOP("Actions", "F&ind…"),
         .group = MenuGroup::EditFind,
         .shortcuts = {Qt::CTRL | Qt::Key_F},
         .icon = IconName::Search,
         .needs = Needs::Document,
         .keywords = QT_TRANSLATE_NOOP("Actions", "search anything go to reach ask why"),
         .toolBar = ToolBarButton::IconAndText,
         .shortText = QT_TRANSLATE_NOOP("Actions", "Find"),
         .help = QT_TRANSLATE_NOOP("Actions",
                                   "Elements, addresses, ports and rows; or who may reach whom, and why.")});
    filterRows = m_registry.add({.id = "edit.filterRows",
                                 .text = QT_TRANSLATE_NOOP("Actions", "&Filter rows"),
                                 .group = MenuGroup::EditFind,
                                 .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_F},
                                 .needs = Needs::Document,
                                 .keywords = QT_TRANSLATE_NOOP("Actions", "search sheet table")});
}

void Actions::addViewActions()
{
    zoomOut = m_registry.add({.id = "view.zoomOut",
                              .text = QT_TRANSLATE_NOOP("Actions", "Zoom &out"),
                              .group = MenuGroup::ViewZoom,
                              .shortcuts = QKeySequence::keyBindings(QKeySequence::ZoomOut),
                              .icon = IconName::ZoomOut,
                              .needs = Needs::Document,
                              .keywords = QT_TRANSLATE_NOOP("Actions", "smaller"),
                              .toolBar = ToolBarButton::Icon});
    zoomIn = m_registry.add({.id = "view.zoomIn",
                             .text = QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
                             .group = MenuGroup::ViewZoom,
                             .shortcuts = {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
                             .icon = IconName::ZoomIn,
                             .needs = Needs::Document,
                             .keywords = QT_TRANSLATE_NOOP("Actions", "larger bigger"),
                             .toolBar = ToolBarButton::Icon});
    zoomToFit = m_registry.add({.id = "view.zoomToFit",
                                .text = QT_TRANSLATE_NOOP("Actions", "Zoom to &fit"),
                                .group = MenuGroup::ViewZoom,
                                .shortcuts = {Qt::CTRL | Qt::Key_0},
                                .icon = IconName::Fit,
                                .needs = Needs::Document,
                                .keywords = QT_TRANSLATE_NOOP("Actions", "all overview whole"),
                                .toolBar = ToolBarButton::IconAndText,
                                .shortText = QT_TRANSLATE_NOOP("Actions", "Fit")});
    zoomToSelection = m_registry.add({.id = "view.zoomToSelection",
                                      .text = QT_TRANSLATE_NOOP("Actions", "Zoo&m to selection"),
                                      .group = MenuGroup::ViewZoom,
                                      .shortcuts = {Qt::CTRL | Qt::Key_9},
                                      .needs = Needs::Selection,
                                      .keywords = QT_TRANSLATE_NOOP("Actions", "closer focus selected")});
    showSheets = m_registry.add({.id = "view.sheets",
                                 .text = QT_TRANSLATE_NOOP("Actions", "&Sheets"),
                                 .group = MenuGroup::ViewPanels,
                                 .shortcuts = {Qt::Key_F8},
                                 .needs = Needs::Document,
                                 .keywords = QT_TRANSLATE_NOOP("Actions", "show hide rows table panel"),
                                 .checkable = true});
    showFindings = m_registry.add(
        {.id = "view.findings",
         .text = QT_TRANSLATE_NOOP("Actions", "Fin&dings"),
         .group = MenuGroup::ViewPanels,
         .shortcuts = {Qt::CTRL | Qt::Key_F8},
         .needs = Needs::Document,
         .keywords = QT_TRANSLATE_NOOP("Actions", "problems errors warnings checks what is wrong"),
         .help = QT_TRANSLATE_NOOP("Actions", "What is wrong or doubtful about the design")});
    showInspector = m_registry.add({.id = "view.properties",
                                    .text = QT_TRANSLATE_NOOP("Actions", "&Properties"),
                                    .group = MenuGroup::ViewPanels,
                                    .shortcuts = {Qt::Key_F9},
                                    .needs = Needs::Document,
                                    .keywords = QT_TRANSLATE_NOOP("Actions", "show hide inspector panel"),
                                    .checkable = true});
    showMinimap =
        m_registry.add({.id = "view.minimap",
                        .text = QT_TRANSLATE_NOOP("Actions", "Mi&nimap"),
                        .group = MenuGroup::ViewPanels,
                        .shortcuts = {Qt::SHIFT | Qt::Key_F9},
                        .needs = Needs::Document,
                        .keywords = QT_TRANSLATE_NOOP("Actions", "show hide overview map"),
                        .help = QT_TRANSLATE_NOOP(
                            "Actions", "The whole drawing in a corner, while part of it is out of sight.")});
    for (QAction *toggle : {showSheets, showInspector, showMinimap})
        toggle->setChecked(true);
}

void Actions::addThemes()
{
    auto *group = new QActionGroup(this);
    QMenu *menu = m_registry.addMenu(QT_TRANSLATE_NOOP("Actions", "&Theme"), MenuGroup::ViewAppearance);
    const auto add = [&](const char *id, const char *text, ThemeChoice choice) {
        QAction *action = m_registry.add({.id = id,
                                          .text = text,
                                          .group = MenuGroup::ViewAppearance,
                                          .keywords = QT_TRANSLATE_NOOP("Actions", "colours mode appearance"),
                                          .checkable = true,
                                          .exclusive = group,
                                          .submenu = menu});
        m_themes[choice] = action;
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT themeChosen(choice); });
    };
    add("view.theme.system", QT_TRANSLATE_NOOP("Actions", "As the &system"), ThemeChoice::System);
    add("view.theme.light", QT_TRANSLATE_NOOP("Actions", "&Light"), ThemeChoice::Light);
    add("view.theme.dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), ThemeChoice::Dark);
}

void Actions::addLanguages()
{
    auto *group = new QActionGroup(this);
    QMenu *menu = m_registry.addMenu(QT_TRANSLATE_NOOP("Actions", "&Language"), MenuGroup::ViewAppearance);
    // Languages are named in themselves and not translated, so that everybody finds their own.
    const auto add = [&](const char *id, const char *text, Language language) {
        QAction *action = m_registry.add({.id = id,
                                          .text = text,
                                          .group = MenuGroup::ViewAppearance,
                                          .checkable = true,
                                          .exclusive = group,
                                          .submenu = menu});
        m_languages[language] = action;
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT languageChosen(language); });
    };
    add("view.language.english", "&English", Language::English);
    add("view.language.german", "&Deutsch", Language::German);
}

void Actions::addHelpActions()
{
    showCommands = m_registry.add({.id = "help.commands",
                                   .text = QT_TRANSLATE_NOOP("Actions", "&Commands…"),
                                   .group = MenuGroup::HelpKeys,
                                   .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_P},
                                   .keywords = QT_TRANSLATE_NOOP("Actions", "command list palette run")});
    showShortcuts = m_registry.add({.id = "help.shortcuts",
                                    .text = QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
                                    .group = MenuGroup::HelpKeys,
                                    .shortcuts = {Qt::Key_F1, Qt::CTRL | Qt::Key_Slash},
                                    .keywords = QT_TRANSLATE_NOOP("Actions", "keys help print")});
    about = m_registry.add({.id = "help.about",
                            .text = QT_TRANSLATE_NOOP("Actions", "&About Portolan"),
                            .group = MenuGroup::HelpAbout,
                            .keywords = QT_TRANSLATE_NOOP("Actions", "version licence")});
    aboutQt = m_registry.add({.id = "help.aboutQt",
                              .text = QT_TRANSLATE_NOOP("Actions", "About &Qt"),
                              .group = MenuGroup::HelpAbout});
    about->setMenuRole(QAction::AboutRole);
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

void Actions::retranslate()
{
    setUndoTexts(m_undoText, m_redoText);
}

void Actions::setUndoTexts(const QString &undoText, const QString &redoText)
{
    m_undoText = undoText;
    m_redoText = redoText;
    if (!undoText.isEmpty()) {
        //: %1: what would be undone, "Rename pool"
        undo->setText(tr("&Undo: %1").arg(undoText));
    } else {
        undo->setText(actionText("&Undo"));
    }
    if (!redoText.isEmpty()) {
        //: %1: what would be done again, "Rename pool"
        redo->setText(tr("&Redo: %1").arg(redoText));
    } else {
        redo->setText(actionText("&Redo"));
    }
    m_registry.setRefusal(
        undo, undoText.isEmpty() ? QT_TRANSLATE_NOOP("Actions", "There is nothing to undo.") : nullptr);
    m_registry.setRefusal(
        redo, redoText.isEmpty() ? QT_TRANSLATE_NOOP("Actions", "There is nothing to do again.") : nullptr);
}

void Actions::setRecentFiles(const QStringList &paths)
{
    if (paths == m_recentPaths && !m_recent->isEmpty())
        return;
    m_recentPaths = paths;
    // clear() deletes what belongs to the menu and leaves m_clearRecent alone.
    m_recent->clear();
    int number = 0;
    for (const QString &path : paths) {
        QString name = QFileInfo(path).fileName();
        name.replace(u'&', QStringLiteral("&&"));
        QAction *action = m_recent->addAction(QStringLiteral("&%1  %2").arg(++number).arg(name));
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentFileChosen(path); });
    }
    m_recent->addSeparator();
    m_recent->addAction(m_clearRecent);
    m_recent->setEnabled(!paths.isEmpty());
    m_registry.setRefusal(m_clearRecent,
                          paths.isEmpty() ? QT_TRANSLATE_NOOP("Actions", "The list is empty.") : nullptr);
}

void Actions::setTheme(ThemeChoice choice)
{
    m_themes[choice]->setChecked(true);
}

void Actions::setLanguage(Language language)
{
    m_languages[language]->setChecked(true);
}

} // namespace portolan
