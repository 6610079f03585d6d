// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace portolan {

Actions::Actions(QMainWindow &window)
    : QObject(&window), newFromScenario(make()), open(make()), save(make()), saveAs(make()),
      exportCsv(make()), close(make()), quit(make()), undo(make()), redo(make()), filterRows(make()),
      zoomIn(make()), zoomOut(make()), zoomToFit(make()), showSheets(make()), showInspector(make()),
      about(make()), aboutQt(make()), m_clearRecent(make())
{
    newFromScenario->setIcon(icon(IconName::New));
    open->setIcon(icon(IconName::Open));
    save->setIcon(icon(IconName::Save));
    exportCsv->setIcon(icon(IconName::Export));
    undo->setIcon(icon(IconName::Undo));
    redo->setIcon(icon(IconName::Redo));
    zoomIn->setIcon(icon(IconName::ZoomIn));
    zoomOut->setIcon(icon(IconName::ZoomOut));
    zoomToFit->setIcon(icon(IconName::Fit));
    filterRows->setIcon(icon(IconName::Search));
    for (QAction *toggle : {showSheets, showInspector}) {
        toggle->setCheckable(true);
        toggle->setChecked(true);
    }
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    aboutQt->setMenuRole(QAction::AboutQtRole);
    connect(m_clearRecent, &QAction::triggered, this, &Actions::recentFilesCleared);
    setShortcuts();
    buildMenus(window);
    buildToolBar(window);
    retranslate();
}

QAction *Actions::make()
{
    return new QAction(this);
}

void Actions::setShortcuts()
{
    newFromScenario->setShortcuts(QKeySequence::New);
    open->setShortcuts(QKeySequence::Open);
    save->setShortcuts(QKeySequence::Save);
    saveAs->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    exportCsv->setShortcut(Qt::CTRL | Qt::Key_E);
    close->setShortcut(Qt::CTRL | Qt::Key_W);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    filterRows->setShortcuts(QKeySequence::Find);
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut->setShortcuts(QKeySequence::ZoomOut);
    zoomToFit->setShortcut(Qt::CTRL | Qt::Key_0);
    showSheets->setShortcut(Qt::Key_F8);
    showInspector->setShortcut(Qt::Key_F9);
}

void Actions::buildMenus(QMainWindow &window)
{
    m_file = window.menuBar()->addMenu(QString());
    m_file->addActions({newFromScenario, open});
    m_recent = m_file->addMenu(QString());
    m_file->addSeparator();
    m_file->addActions({save, saveAs, exportCsv});
    m_file->addSeparator();
    m_file->addActions({close, quit});

    m_edit = window.menuBar()->addMenu(QString());
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    m_edit->addAction(filterRows);

    m_view = window.menuBar()->addMenu(QString());
    m_view->addActions({zoomIn, zoomOut, zoomToFit});
    m_view->addSeparator();
    m_view->addActions({showSheets, showInspector});
    m_view->addSeparator();
    buildThemeMenu(m_view);
    buildLanguageMenu(m_view);

    m_help = window.menuBar()->addMenu(QString());
    m_help->addActions({about, aboutQt});
}

void Actions::buildThemeMenu(QMenu *view)
{
    m_theme = view->addMenu(QString());
    auto *group = new QActionGroup(this);
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction *action = m_theme->addAction(QString());
        action->setCheckable(true);
        group->addAction(action);
        m_themes[choice] = action;
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT themeChosen(choice); });
    }
}

void Actions::buildLanguageMenu(QMenu *view)
{
    m_language = view->addMenu(QString());
    auto *group = new QActionGroup(this);
    // Languages are named in themselves, so that everybody finds their own.
    const std::pair<Language, QString> names[] = {{Language::English, QStringLiteral("&English")},
                                                  {Language::German, QStringLiteral("&Deutsch")}};
    for (const auto &[language, name] : names) {
        QAction *action = m_language->addAction(name);
        action->setCheckable(true);
        group->addAction(action);
        m_languages[language] = action;
        connect(action, &QAction::triggered, this,
                [this, chosen = language] { Q_EMIT languageChosen(chosen); });
    }
}

void Actions::buildToolBar(QMainWindow &window)
{
    m_toolBar = window.addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addActions({newFromScenario, open, save});
    m_toolBar->addSeparator();
    m_toolBar->addActions({undo, redo});
    m_toolBar->addSeparator();
    m_toolBar->addActions({zoomOut, zoomIn, zoomToFit});
    m_toolBar->addSeparator();
    m_toolBar->addAction(exportCsv);
    for (QAction *action : {zoomIn, zoomOut})
        static_cast<QToolButton *>(m_toolBar->widgetForAction(action))
            ->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void Actions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_recent->setTitle(tr("Open &recent"));
    m_theme->setTitle(tr("&Theme"));
    m_language->setTitle(tr("&Language"));
    m_toolBar->setWindowTitle(tr("Tool bar"));

    newFromScenario->setText(tr("&New from scenario…"));
    newFromScenario->setIconText(tr("New"));
    open->setText(tr("&Open…"));
    open->setIconText(tr("Open"));
    save->setText(tr("&Save"));
    saveAs->setText(tr("Save &as…"));
    exportCsv->setText(tr("&Export sheet as CSV…"));
    exportCsv->setIconText(tr("Export"));
    close->setText(tr("&Close"));
    quit->setText(tr("&Quit"));
    filterRows->setText(tr("&Filter rows"));
    zoomIn->setText(tr("Zoom &in"));
    zoomOut->setText(tr("Zoom &out"));
    zoomToFit->setText(tr("Zoom to &fit"));
    zoomToFit->setIconText(tr("Fit"));
    showSheets->setText(tr("&Sheets"));
    showInspector->setText(tr("&Properties"));
    about->setText(tr("&About Portolan"));
    aboutQt->setText(tr("About &Qt"));
    m_clearRecent->setText(tr("&Clear list"));
    m_themes[ThemeChoice::System]->setText(tr("As the &system"));
    m_themes[ThemeChoice::Light]->setText(tr("&Light"));
    m_themes[ThemeChoice::Dark]->setText(tr("&Dark"));
    setUndoTexts(m_undoText, m_redoText);
}

void Actions::setUndoTexts(const QString &undoText, const QString &redoText)
{
    m_undoText = undoText;
    m_redoText = redoText;
    //: %1: what would be undone, "Rename pool"
    undo->setText(undoText.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undoText));
    //: %1: what would be done again, "Rename pool"
    redo->setText(redoText.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redoText));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    undo->setEnabled(!undoText.isEmpty());
    redo->setEnabled(!redoText.isEmpty());
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
}

void Actions::setHasDocument(bool has)
{
    for (QAction *action :
         {save, saveAs, exportCsv, close, filterRows, zoomIn, zoomOut, zoomToFit, showSheets, showInspector})
        action->setEnabled(has);
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
