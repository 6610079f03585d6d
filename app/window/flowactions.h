// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QAction)

namespace portolan {

class ActionRegistry;
class DiagramView;
class SheetsPanel;
class ViewMemory;

/// "Show flows": draws the flows of what is selected, goes from one to the next, and leads from them to
/// their rows.
class FlowActions : public QObject {
    Q_OBJECT

public:
    FlowActions(ViewMemory &memory, DiagramView &diagram, ActionRegistry &registry, QObject *parent);

    /// Where the rows of a flow are shown when it is picked, brought to light by `sheetsShown`.
    void leadTo(SheetsPanel &sheets, QAction &sheetsShown);

private:
    ViewMemory &m_memory;
    DiagramView &m_diagram;
    QAction *m_show;
    QAction *m_next;
    QAction *m_previous;
};

} // namespace portolan
