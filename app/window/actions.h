// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "theme/theme.h"

#include <QObject>

#include <map>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QMenu)

namespace portolan {

class ActionRegistry;

/// The actions of the window itself: files, undo, zoom, panels, appearance, help. What happens then is the
/// window's business. Other subjects add theirs to the registry themselves.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(ActionRegistry &registry);

    void retranslate();
    /// "Undo Rename pool"; an empty text is nothing to undo.
    void setUndoTexts(const QString &undo, const QString &redo);
    void setRecentFiles(const QStringList &paths);
    void setTheme(ThemeChoice choice);
    void setLanguage(Language language);

    QAction *newEmpty;
    QAction *newFromScenario;
    QAction *open;
    QAction *save;
    QAction *saveAs;
    QAction *exportSheets;
    QAction *close;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *filterRows;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomToFit;
    QAction *zoomToSelection;
    QAction *showSheets;
    QAction *showFindings;
    QAction *showInspector;
    QAction *showMinimap;
    QAction *showCommands;
    QAction *showShortcuts;
    QAction *about;
    QAction *aboutQt;

Q_SIGNALS:
    void recentFileChosen(const QString &path);
    void recentFilesCleared();
    void themeChosen(portolan::ThemeChoice choice);
    void languageChosen(portolan::Language language);

private:
    void addFileActions();
    void addEditActions();
    void addViewActions();
    void addThemes();
    void addLanguages();
    void addHelpActions();

    ActionRegistry &m_registry;
    QMenu *m_recent;
    QAction *m_clearRecent;
    std::map<ThemeChoice, QAction *> m_themes;
    std::map<Language, QAction *> m_languages;
    QString m_undoText;
    QString m_redoText;
    QStringList m_recentPaths;
};

} // namespace portolan
