// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourmenu.h"

#include "actionregistry.h"
#include "viewmemory.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace portolan {

using diagram::Colouring;

ColourMenu::ColourMenu(ViewMemory &memory, ActionRegistry &registry, QObject *parent)
    : QObject(parent), m_memory(memory)
{
    auto *group = new QActionGroup(this);
    QMenu *menu = registry.addMenu(QT_TRANSLATE_NOOP("Actions", "Colou&r by"), MenuGroup::ViewOverlay);
    const auto add = [&](const char *id, const char *text, Colouring colouring, const char *help) {
        QAction *action =
            registry.add({.id = id,
                          .text = text,
                          .group = MenuGroup::ViewOverlay,
                          .needs = Needs::Document,
                          .keywords = QT_TRANSLATE_NOOP("Actions", "colours hue highlight colour by"),
                          .help = help,
                          .checkable = true,
                          .exclusive = group,
                          .submenu = menu});
        m_actions[colouring] = action;
        connect(action, &QAction::triggered, this, [this, colouring] {
            diagram::ViewChoices choices = m_memory.choices();
            choices.colouring = colouring;
            m_memory.choose(choices);
        });
    };
    add("view.colour.zone", QT_TRANSLATE_NOOP("Actions", "Colours by &zone"), Colouring::Zone,
        QT_TRANSLATE_NOOP("Actions", "Every card has the colour of its zone"));
    add("view.colour.site", QT_TRANSLATE_NOOP("Actions", "Colours by &site"), Colouring::Site,
        QT_TRANSLATE_NOOP("Actions", "Every site has a colour of its own"));
    add("view.colour.role", QT_TRANSLATE_NOOP("Actions", "Colours by &role"), Colouring::Role,
        QT_TRANSLATE_NOOP("Actions", "What is of the same role has the same colour"));
    add("view.colour.finding", QT_TRANSLATE_NOOP("Actions", "Colours by &finding"), Colouring::Finding,
        QT_TRANSLATE_NOOP("Actions",
                          "Red where rows are wrong or missing, amber where something is to be "
                          "looked at"));
    connect(&m_memory, &ViewMemory::changed, this, &ColourMenu::update);
    update();
}

void ColourMenu::update()
{
    m_actions[m_memory.choices().colouring]->setChecked(true);
}

} // namespace portolan
