// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/viewchoices.h"

#include <QObject>

#include <map>

QT_FORWARD_DECLARE_CLASS(QAction)

namespace portolan {

class ActionRegistry;
class ViewMemory;

/// "Colour by": what the colours of the drawing say.
class ColourMenu : public QObject {
    Q_OBJECT

public:
    ColourMenu(ViewMemory &memory, ActionRegistry &registry, QObject *parent);

private:
    void update();

    ViewMemory &m_memory;
    std::map<diagram::Colouring, QAction *> m_actions;
};

} // namespace portolan
