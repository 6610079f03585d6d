// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zonemenu.h"

#include "actionregistry.h"
#include "panels/outlinemoves.h"
#include "text/elementtext.h"

#include <QMenu>

#include <algorithm>

namespace portolan {

ZoneMenu::ZoneMenu(OpenDocument &document, ActionRegistry &registry, QObject *parent)
    : QObject(parent), m_document(document),
      m_menu(registry.addMenu(QT_TRANSLATE_NOOP("Actions", "Move to &zone"), MenuGroup::EditChange))
{
    connect(m_menu, &QMenu::aboutToShow, this, &ZoneMenu::fill);
    setSelection({});
}

void ZoneMenu::setSelection(const std::vector<ElementId> &elements)
{
    m_selection = elements;
    const Topology &topology = m_document.topology();
    m_menu->menuAction()->setEnabled(std::ranges::any_of(elements, [&](const ElementId &id) {
        return topology.pools.find(PoolId(id)) || topology.parties.find(PartyId(id))
            || topology.balancers.find(BalancerId(id));
    }));
}

void ZoneMenu::fill()
{
    m_menu->clear();
    const Topology &topology = m_document.topology();
    const ElementText text(topology, m_document.catalogue(), m_language);
    for (const Zone &zone : topology.zones) {
        const bool fits = std::ranges::all_of(m_selection, [&](const ElementId &id) {
            return mayStandIn(topology, m_document.catalogue(), id, zone);
        });
        if (!fits)
            continue;
        QAction *action = m_menu->addAction(text.name(zone).replace(u'&', QStringLiteral("&&")));
        const Edit edit = moveToZone(topology, m_document.catalogue(), m_selection, zone.id);
        action->setCheckable(true);
        // They stand there already.
        action->setChecked(edit.isEmpty());
        action->setEnabled(!edit.isEmpty());
        connect(action, &QAction::triggered, this, [this, edit] { m_document.apply(edit); });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("No zone fits all of these"))->setEnabled(false);
}

} // namespace portolan
