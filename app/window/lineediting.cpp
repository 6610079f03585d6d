// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineediting.h"

#include "commands/naming.h"
#include "diagram/diagramview.h"
#include "diagram/metrics.h"
#include "offers.h"
#include "roleicon.h"

namespace portolan {

LineEditing::LineEditing(DiagramView &view, OpenDocument &document, QObject *parent)
    : QObject(parent), m_view(view), m_document(document)
{
}

QString LineEditing::nameOf(const ElementId &id) const
{
    return shownName(m_document.topology(), id);
}

void LineEditing::carryOut(const OrRefusal<Creation> &creation, QPoint global)
{
    if (!creation) {
        Q_EMIT refused(creation.error().in(m_language), global);
        return;
    }
    m_document.finishTyping();
    m_document.apply(creation->edit);
    Q_EMIT drawn(creation->id);
}

void LineEditing::draw(const diagram::LineDrawn &line)
{
    const Topology &topology = m_document.topology();
    if (topology.zones.find(ZoneId(line.from)))
        return drawWall(line);
    const std::vector<JoinChoice> choices = joinChoices(topology, m_document.catalogue(), line.from, line.to);
    if (choices.size() == 1)
        return draw(choices.front(), line.global);
    if (const auto reason = whyNotJoined(topology, m_document.catalogue(), line.from, line.to)) {
        Q_EMIT refused(reason->in(m_language), line.global);
        return;
    }
    std::vector<Offer> offers;
    for (const JoinChoice &choice : choices) {
        //: a kind of line, and the elements it leads from and to
        const QString text =
            tr("%1  (%2 → %3)").arg(choice.name.in(m_language), nameOf(choice.from), nameOf(choice.to));
        offers.push_back({text, [this, choice, global = line.global] { draw(choice, global); }});
    }
    showOffers(m_view, line.global, tr("What does the line mean?"), offers);
}

void LineEditing::draw(const JoinChoice &choice, QPoint global)
{
    carryOut(join(m_document.topology(), m_document.catalogue(), choice), global);
}

void LineEditing::drawWall(const diagram::LineDrawn &line)
{
    carryOut(addBoundary(m_document.topology(), ZoneId(line.from), ZoneId(line.to), true), line.global);
}

void LineEditing::drawToNothing(const diagram::LineToNothing &line)
{
    std::vector<Offer> offers;
    for (const RoleKey &key :
         rolesThatJoin(m_document.topology(), m_document.catalogue(), line.from, line.zone)) {
        const Role *role = m_document.catalogue().role(key);
        offers.push_back(
            {role->name.in(m_language), [this, line, key] { addJoined(line, key); }, roleIcon(role->icon)});
    }
    if (offers.empty())
        Q_EMIT refused(tr("Nothing that “%1” can be joined with may stand in “%2”.")
                           .arg(nameOf(line.from), nameOf(line.zone)),
                       line.global);
    else
        showOffers(m_view, line.global, tr("Add here and join with “%1”:").arg(nameOf(line.from)), offers);
}

void LineEditing::addJoined(const diagram::LineToNothing &line, const RoleKey &role)
{
    using namespace diagram::metrics;
    // The line ends in the middle of the new card.
    std::optional<Placement> place;
    if (line.place)
        place = Placement{line.place->x() - cardWidth / 2, line.place->y() - compactCardHeight / 2, 0, 0};
    carryOut(portolan::addJoined(m_document.document(), m_document.catalogue(), role, line.zone, line.from,
                                 m_language, place),
             line.global);
}

void LineEditing::move(const diagram::LineMoved &line)
{
    const auto end = line.side == diagram::LineSide::From ? AssociationEnd::From : AssociationEnd::To;
    const AssociationId id(line.line);
    carryOut(reattach(m_document.topology(), m_document.catalogue(), id, end, line.to).map([&](Edit edit) {
        return Creation{std::move(edit), id};
    }),
             line.global);
}

} // namespace portolan
