// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "joining.h"

#include "balancing.h"
#include "draft.h"
#include "naming.h"
#include "standing.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

Text named(const Topology &topology, const ElementId &id)
{
    return verbatim(shownName(topology, id));
}

bool means(const JoinChoice &choice, const JoinChoice &other)
{
    return choice.from == other.from && choice.to == other.to && choice.kind == other.kind
        && choice.traffic == other.traffic;
}

tl::unexpected<Refusal> noSuchLine()
{
    return refused(QT_TRANSLATE_NOOP("Edits", "The line is not there any more."));
}

/// The kind of line that goes on from something of the role to the line's end; null when none does.
const AssociationKind *onwardKind(const Topology &topology, const Catalogue &catalogue,
                                  const Association &line, const RoleKey &role)
{
    const Pool *end = topology.pools.find(PoolId(line.to));
    const AssociationKind *own = catalogue.association(line.kind);
    const auto has = [](const std::vector<RoleKey> &roles, const RoleKey &key) {
        return std::ranges::find(roles, key) != roles.end();
    };
    if (!end || !own || !has(own->to, role))
        return nullptr;
    const auto leadsOn = [&](const AssociationKind &kind) {
        return has(kind.from, role) && has(kind.to, end->role);
    };
    if (leadsOn(*own))
        return own;
    const auto kind = std::ranges::find_if(catalogue.associations, leadsOn);
    return kind == catalogue.associations.end() ? nullptr : &*kind;
}

/// The side of the pool that a balancer can stand beside, and the traffic it would balance.
struct BalancedSide {
    ZoneId zone;
    TrafficKey traffic;
};

std::optional<BalancedSide> sideToBalance(const Topology &topology, const Catalogue &catalogue,
                                          const Association &line)
{
    const Pool *pool = topology.pools.find(PoolId(line.to));
    if (!pool)
        return std::nullopt;
    const TrafficKey wanted = trafficAlong(catalogue, line.kind, pool->role);
    for (const auto &[side, zone] : pool->zones) {
        const std::vector<TrafficKey> traffic = trafficToBalance(topology, catalogue, zone, *pool);
        if (traffic.empty())
            continue;
        const bool hasWanted = std::ranges::find(traffic, wanted) != traffic.end();
        return BalancedSide{zone, hasWanted ? wanted : traffic.front()};
    }
    return std::nullopt;
}

} // namespace

OrRefusal<Creation> join(const Topology &topology, const Catalogue &catalogue, const JoinChoice &choice)
{
    const std::vector<JoinChoice> possible = joinChoices(topology, catalogue, choice.from, choice.to);
    const bool makesSense =
        std::ranges::any_of(possible, [&](const JoinChoice &each) { return means(choice, each); });
    if (!makesSense) {
        if (auto reason = whyNotJoined(topology, catalogue, choice.from, choice.to))
            return tl::unexpected(std::move(*reason));
        return refused(QT_TRANSLATE_NOOP("Edits", "Such a line cannot lead from “%1” to “%2”."),
                       {named(topology, choice.from), named(topology, choice.to)});
    }
    if (choice.kind.isEmpty())
        return Creation{
            balance(topology, catalogue, BalancerId(choice.from), PoolId(choice.to), choice.traffic),
            choice.from};
    Association line;
    line.id = AssociationId(freeId(topology, QStringLiteral("line-") + choice.kind.toString()));
    line.kind = choice.kind;
    line.from = choice.from;
    line.to = choice.to;
    line.attributes = choice.attributes;
    const ElementId id = line.id;
    return Creation{{{{Change{std::nullopt, std::move(line)}}},
                     {QT_TRANSLATE_NOOP("Edits", "Draw line “%1”"),
                      {{choice.name.in(Language::English), choice.name.in(Language::German)}},
                      {}},
                     {}},
                    id};
}

OrRefusal<Edit> reattach(const Topology &topology, const Catalogue &catalogue, const AssociationId &line,
                         AssociationEnd end, const ElementId &to)
{
    const Association *moving = topology.associations.find(line);
    const AssociationKind *kind = moving ? catalogue.association(moving->kind) : nullptr;
    if (!kind)
        return noSuchLine();
    const std::vector<ElementId> targets = reattachTargets(topology, catalogue, line, end);
    const bool movesFrom = end == AssociationEnd::From;
    if (std::ranges::find(targets, to) == targets.end()) {
        const Text from = named(topology, movesFrom ? to : moving->from);
        const Text target = named(topology, movesFrom ? moving->to : to);
        return refused(
            QT_TRANSLATE_NOOP("Edits", "A line “%1” cannot lead from “%2” to “%3”, or is there already."),
            {kind->name, from, target});
    }
    return Edit{
        changing(topology, line, [&](Association &changed) { (movesFrom ? changed.from : changed.to) = to; }),
        {QT_TRANSLATE_NOOP("Edits", "Move end of line “%1”"), {kind->name}, {}},
        {}};
}

OrRefusal<Creation> addJoined(const Document &document, const Catalogue &catalogue, const RoleKey &role,
                              const ZoneId &zone, const ElementId &with, Language language,
                              const std::optional<Placement> &placement)
{
    const auto added = addPool(document, catalogue, role, zone, language, placement);
    if (!added)
        return added;
    Draft draft(document);
    draft.add(added->edit);
    const std::vector<JoinChoice> choices = joinChoices(draft.topology(), catalogue, with, added->id);
    if (choices.empty())
        return tl::unexpected(*whyNotJoined(draft.topology(), catalogue, with, added->id));
    if (const auto joined = join(draft.topology(), catalogue, choices.front()))
        draft.add(joined->edit);
    return Creation{draft.finished({QT_TRANSLATE_NOOP("Edits", "Add %1 and join it with “%2”"),
                                    {catalogue.role(role)->name, named(document.topology, with)},
                                    {}}),
                    added->id};
}

bool mayInsert(const Topology &topology, const Catalogue &catalogue, const AssociationId &line,
               const RoleKey &role)
{
    const Association *found = topology.associations.find(line);
    return found && onwardKind(topology, catalogue, *found, role);
}

EditText insertionSentence(const Topology &topology, const Role *role, const Association &line)
{
    if (!role)
        return {QT_TRANSLATE_NOOP("Edits", "Put load balancer before “%1”"), {named(topology, line.to)}, {}};
    return {QT_TRANSLATE_NOOP("Edits", "Put %1 between “%2” and “%3”"),
            {role->name, named(topology, line.from), named(topology, line.to)},
            {}};
}

OrRefusal<Creation> insertPool(const Document &document, const Catalogue &catalogue,
                               const AssociationId &line, const RoleKey &role, const ZoneId &zone,
                               Language language, const std::optional<Placement> &placement)
{
    const Topology &topology = document.topology;
    const Association *found = topology.associations.find(line);
    const AssociationKind *kind = found ? onwardKind(topology, catalogue, *found, role) : nullptr;
    const Role *known = catalogue.role(role);
    if (!found)
        return noSuchLine();
    if (!kind || !known)
        return refused(QT_TRANSLATE_NOOP("Edits", "“%1” cannot stand between “%2” and “%3”."),
                       {known ? known->name : verbatim(role.toString()), named(topology, found->from),
                        named(topology, found->to)});
    const bool fits = !whyNotIn(topology, catalogue, *known, zone);
    const auto added =
        addPool(document, catalogue, role, fits ? zone : ZoneId(), language, fits ? placement : std::nullopt);
    if (!added)
        return added;
    Draft draft(document);
    draft.add(added->edit);
    draft.topology().associations.put([&] {
        Association shortened = *found;
        shortened.to = added->id;
        return shortened;
    }());
    for (const JoinChoice &choice : joinChoices(draft.topology(), catalogue, added->id, found->to)) {
        if (choice.kind != kind->key || choice.from != added->id)
            continue;
        if (const auto onward = join(draft.topology(), catalogue, choice))
            draft.add(onward->edit);
    }
    return Creation{draft.finished(insertionSentence(topology, known, *found)), added->id};
}

bool mayInsertBalancer(const Topology &topology, const Catalogue &catalogue, const AssociationId &line)
{
    const Association *found = topology.associations.find(line);
    return found && sideToBalance(topology, catalogue, *found);
}

OrRefusal<Creation> insertBalancer(const Document &document, const Catalogue &catalogue,
                                   const AssociationId &line, const std::optional<Placement> &placement)
{
    const Association *found = document.topology.associations.find(line);
    if (!found)
        return noSuchLine();
    const auto side = sideToBalance(document.topology, catalogue, *found);
    if (!side)
        return refused(
            QT_TRANSLATE_NOOP("Edits", "Nothing a load balancer could serve is at the end of “%1”."),
            {named(document.topology, found->to)});
    Draft draft(document);
    const Creation added = addBalancer(document, catalogue, side->zone, placement);
    draft.add(added.edit);
    draft.add(balance(draft.topology(), catalogue, BalancerId(added.id), PoolId(found->to), side->traffic));
    return Creation{draft.finished(insertionSentence(document.topology, nullptr, *found)), added.id};
}

} // namespace portolan
