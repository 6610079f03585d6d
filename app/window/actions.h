// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "theme/theme.h"

#include <QObject>

#include <map>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QActionGroup)
QT_FORWARD_DECLARE_CLASS(QMainWindow)
QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QToolBar)

namespace portolan {

/// Everything the menus and the tool bar offer: made once, named anew in every language. What happens
/// then is the window's business.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QMainWindow &window);

    void retranslate();
    /// "Undo Rename pool"; an empty text is nothing to undo.
    void setUndoTexts(const QString &undo, const QString &redo);
    void setRecentFiles(const QStringList &paths);
    void setHasDocument(bool has);
    void setTheme(ThemeChoice choice);
    void setLanguage(Language language);

    QAction *newFromScenario;
    QAction *open;
    QAction *save;
    QAction *saveAs;
    QAction *exportCsv;
    QAction *close;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *filterRows;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomToFit;
    QAction *showSheets;
    QAction *showInspector;
    QAction *about;
    QAction *aboutQt;

Q_SIGNALS:
    void recentFileChosen(const QString &path);
    void recentFilesCleared();
    void themeChosen(portolan::ThemeChoice choice);
    void languageChosen(portolan::Language language);

private:
    void buildMenus(QMainWindow &window);
    void buildToolBar(QMainWindow &window);
    void buildThemeMenu(QMenu *view);
    void buildLanguageMenu(QMenu *view);
    void setShortcuts();
    QAction *make();

    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_theme;
    QMenu *m_language;
    QMenu *m_help;
    QToolBar *m_toolBar;
    QAction *m_clearRecent;
    std::map<ThemeChoice, QAction *> m_themes;
    std::map<Language, QAction *> m_languages;
    QString m_undoText;
    QString m_redoText;
    QStringList m_recentPaths;
};

} // namespace portolan
