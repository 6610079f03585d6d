// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace portolan {

class ActionRegistry;

/// What can be done to what is selected. Shortcuts work where these actions were added to: fields and
/// tables use the same keys for their own text.
class DiagramActions : public QObject {
    Q_OBJECT

public:
    explicit DiagramActions(ActionRegistry &registry);

    void addTo(QWidget &widget) const;

    QAction *rename;
    QAction *remove;
    QAction *selectAll;
    QAction *selectRole;
    QAction *selectSite;
    QAction *selectZone;
    QAction *line;

private:
    void addChanges(ActionRegistry &registry);
    void addSelections(ActionRegistry &registry);
    static void addGestures(ActionRegistry &registry);
};

} // namespace portolan
