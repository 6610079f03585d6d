// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownflowform.h"

#include "commands/members.h"
#include "commands/ownflows.h"
#include "formparts.h"
#include "parsing.h"
#include "sheet/celltext.h"
#include "text/elementtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OwnFlows)
};

using End = OwnFlowEnd OwnFlow::*;

constexpr std::array transports{Transport::Tcp, Transport::Udp, Transport::TcpAndUdp};

/// Changes the flow as it is at that moment.
template <typename Mutate>
Edit changed(const Form &form, const OwnFlowId &id, Mutate mutate)
{
    const OwnFlow *now = form.topology().ownFlows.find(id);
    if (!now)
        return {};
    OwnFlow flow = *now;
    mutate(flow);
    return setOwnFlow(form.topology(), flow);
}

/// What a flow can begin or end at; the first is none.
std::vector<ElementId> endsIn(const Topology &topology)
{
    std::vector<ElementId> ends{ElementId()};
    for (const Zone &zone : topology.zones)
        ends.push_back(zone.id);
    for (const Party &party : topology.parties)
        ends.push_back(party.id);
    for (const Pool &pool : topology.pools) {
        ends.push_back(pool.id);
        if (pool.servers.size() < 2)
            continue;
        for (const Server &server : pool.servers)
            ends.push_back(server.id);
    }
    return ends;
}

QString endName(const Topology &topology, const Catalogue &catalogue, Language language, const ElementId &id)
{
    const ElementText text(topology, catalogue, language);
    if (const Pool *pool = poolOf(topology, ServerId(id))) {
        const auto server = std::ranges::find(pool->servers, ServerId(id), &Server::id);
        //: a server and its pool
        return Words::tr("%1 of %2").arg(text.name(*server), text.name(*pool));
    }
    //: a zone as the end of a flow
    return topology.zones.find(ZoneId(id)) ? Words::tr("Zone %1").arg(text.name(id)) : text.name(id);
}

const Pool *poolAt(const Topology &topology, const ElementId &id)
{
    const Pool *pool = topology.pools.find(PoolId(id));
    return pool ? pool : poolOf(topology, ServerId(id));
}

/// The addresses an end can use; the first means its innermost side.
std::vector<SlotKey> slotsAt(const Topology &topology, const Catalogue &catalogue, const ElementId &id)
{
    std::vector<SlotKey> keys{SlotKey()};
    const Pool *pool = poolAt(topology, id);
    const Role *role = pool ? catalogue.role(pool->role) : nullptr;
    for (const Interface &side : role ? role->interfaces : std::vector<Interface>()) {
        for (const Slot &slot : side.slots)
            keys.push_back(slot.key);
    }
    return keys;
}

void addElement(Form &form, const OwnFlowId &id, End end)
{
    form.addChoice(
        Words::tr("Element"),
        [&form](const Topology &topology) {
            QStringList names;
            for (const ElementId &each : endsIn(topology))
                names << (each.isEmpty() ? Words::tr("Networks only")
                                         : endName(topology, form.catalogue(), form.language(), each));
            return names;
        },
        [id, end](const Topology &topology) {
            const std::vector<ElementId> ends = endsIn(topology);
            const auto chosen =
                of(topology.ownFlows, id, [end](const OwnFlow &flow) { return (flow.*end).element; });
            const auto place = std::ranges::find(ends, chosen);
            return place == ends.end() ? -1 : int(place - ends.begin());
        },
        [&form, id, end](int index) -> Outcome {
            const ElementId element = endsIn(form.topology())[size_t(index)];
            return changed(form, id, [&](OwnFlow &flow) {
                (flow.*end).element = element;
                (flow.*end).slot = {};
            });
        });
}

void addSlot(Form &form, const OwnFlowId &id, End end)
{
    const auto slotsNow = [&form, id, end](const Topology &topology) {
        const auto element =
            of(topology.ownFlows, id, [end](const OwnFlow &flow) { return (flow.*end).element; });
        return slotsAt(topology, form.catalogue(), element);
    };
    form.addChoice(
        Words::tr("Address of the server"),
        [&form, id, end, slotsNow](const Topology &topology) {
            const auto element =
                of(topology.ownFlows, id, [end](const OwnFlow &flow) { return (flow.*end).element; });
            const Pool *pool = poolAt(topology, element);
            const ElementText text(topology, form.catalogue(), form.language());
            QStringList names;
            for (const SlotKey &slot : slotsNow(topology))
                names << (slot.isEmpty() ? Words::tr("The innermost") : text.slotName(pool->role, slot));
            return names;
        },
        [id, end, slotsNow](const Topology &topology) {
            const std::vector<SlotKey> slotKeys = slotsNow(topology);
            const auto chosen =
                of(topology.ownFlows, id, [end](const OwnFlow &flow) { return (flow.*end).slot; });
            const auto place = std::ranges::find(slotKeys, chosen);
            return place == slotKeys.end() ? -1 : int(place - slotKeys.begin());
        },
        [&form, id, end, slotsNow](int index) -> Outcome {
            const SlotKey slot = slotsNow(form.topology())[size_t(index)];
            return changed(form, id, [&](OwnFlow &flow) { (flow.*end).slot = slot; });
        });
}

void addNetworks(Form &form, const OwnFlowId &id, End end)
{
    form.addList(
            Words::tr("Networks"),
            [id, end](const Topology &topology) {
                return of(topology.ownFlows, id,
                          [end](const OwnFlow &flow) { return linesOf((flow.*end).networks); });
            },
            [&form, id, end](const QString &text) -> Outcome {
                const auto networks = parsedList<Network>(text);
                if (!networks)
                    return tl::unexpected(networks.error());
                return changed(form, id, [&](OwnFlow &flow) { (flow.*end).networks = *networks; });
            })
        ->setPlaceholder(Words::tr("Of a zone, or alone: one network or address a line"));
}

void addEnd(Form &form, const OwnFlowId &id, End end, const QString &title)
{
    form.beginSection(title);
    addElement(form, id, end);
    addSlot(form, id, end);
    addNetworks(form, id, end);
}

void addPorts(Form &form, const OwnFlowId &id, const QString &label, PortRange OwnFlow::*member)
{
    form.addText(
            label,
            [id, member](const Topology &topology) {
                const OwnFlow *flow = topology.ownFlows.find(id);
                return !flow || (flow->*member).isAny() ? QString() : (flow->*member).toString();
            },
            [&form, id, member](const QString &text) -> Outcome {
                const auto ports = parsedOptional<PortRange>(text);
                if (!ports)
                    return tl::unexpected(ports.error());
                return changed(form, id,
                               [&](OwnFlow &flow) { flow.*member = ports->value_or(PortRange::any()); });
            })
        ->setPlaceholder(Words::tr("any, a port or a range"));
}

void addTransport(Form &form, const OwnFlowId &id)
{
    form.addChoice(
        Words::tr("Transport"),
        [](const Topology &) {
            return QStringList{QStringLiteral("TCP"), QStringLiteral("UDP"), Words::tr("TCP and UDP")};
        },
        [id](const Topology &topology) {
            const auto transport =
                of(topology.ownFlows, id, [](const OwnFlow &flow) { return flow.transport; });
            return int(std::ranges::find(transports, transport) - transports.begin());
        },
        [&form, id](int index) -> Outcome {
            return changed(form, id, [index](OwnFlow &flow) { flow.transport = transports[size_t(index)]; });
        });
}

void addPurpose(Form &form, const OwnFlowId &id, const QString &label, QString Text::*language)
{
    form.addWords(
            label,
            [id, language](const Topology &topology) {
                return of(topology.ownFlows, id,
                          [language](const OwnFlow &flow) { return flow.purpose.*language; });
            },
            [&form, id, language](const QString &text) -> Outcome {
                return changed(form, id, [&](OwnFlow &flow) { flow.purpose.*language = text; });
            })
        ->setPlaceholder(Words::tr("Stands on the sheet as the justification"));
}

bool isOpen(const OwnFlowEnd &end)
{
    return end.element.isEmpty() && end.networks.empty();
}

} // namespace

QString whatOwnFlowLacks(const Topology &topology, const OwnFlow &flow)
{
    if (isOpen(flow.from))
        return Words::tr("Say where it begins: an element or networks.");
    if (isOpen(flow.to))
        return Words::tr("Say where it ends: an element or networks.");
    if (flow.purpose.isEmpty())
        return Words::tr("Say what it is for.");
    const auto isInZone = [&topology](const Network &network) {
        return std::any_of(topology.zones.begin(), topology.zones.end(), [&network](const Zone &zone) {
            return std::ranges::any_of(zone.subnets, [&network](const Network &subnet) {
                return subnet.prefix() <= network.prefix() && subnet.contains(network.first());
            });
        });
    };
    for (const OwnFlowEnd &end : {flow.from, flow.to}) {
        const auto stray = std::ranges::find_if_not(end.networks, isInZone);
        if (end.element.isEmpty() && stray != end.networks.end())
            return Words::tr("%1 lies in the subnets of no zone; choose the zone it stands in.")
                .arg(stray->toString());
    }
    return {};
}

QString ownFlowSummary(const Topology &topology, const Catalogue &catalogue, Language language,
                       const OwnFlow &flow)
{
    const auto nameOf = [&](const OwnFlowEnd &end) {
        if (!end.element.isEmpty())
            return endName(topology, catalogue, language, end.element);
        return end.networks.empty() ? QStringLiteral("?") : end.networks.front().toString();
    };
    const QString transport = transportText(flow.transport);
    //: where a flow begins, where it ends, "TCP 443"
    return Words::tr("%1 to %2, %3")
        .arg(nameOf(flow.from), nameOf(flow.to),
             flow.ports.isAny() ? transport : transport + u' ' + flow.ports.toString());
}

void fillOwnFlowForm(Form &form, const OwnFlowId &id)
{
    const auto name = [id](const Topology &topology) {
        return of(topology.ownFlows, id, [](const OwnFlow &flow) { return flow.name; });
    };
    form.addHeading(
        [name](const Topology &topology) {
            const QString given = name(topology);
            return given.isEmpty() ? Words::tr("Own flow") : given;
        },
        [&form, id](const Topology &topology) {
            const OwnFlow *flow = topology.ownFlows.find(id);
            return flow ? ownFlowSummary(topology, form.catalogue(), form.language(), *flow) : QString();
        });
    addName(form, id, name);
    form.addFact(Words::tr("On the sheets"), [id](const Topology &topology) {
        const OwnFlow *flow = topology.ownFlows.find(id);
        const QString lacks = flow ? whatOwnFlowLacks(topology, *flow) : QString();
        return lacks.isEmpty() ? Words::tr("Complete: its rows say “own flow” as their reference.") : lacks;
    });
    addEnd(form, id, &OwnFlow::from, Words::tr("From"));
    addEnd(form, id, &OwnFlow::to, Words::tr("To"));
    form.beginSection(Words::tr("Ports"));
    addTransport(form, id);
    addPorts(form, id, Words::tr("Port at the destination"), &OwnFlow::ports);
    addPorts(form, id, Words::tr("Port at the source"), &OwnFlow::sourcePorts);
    form.addText(
        Words::tr("Protocol"),
        [id](const Topology &topology) {
            return of(topology.ownFlows, id, [](const OwnFlow &flow) { return flow.protocol; });
        },
        [&form, id](const QString &text) -> Outcome {
            return changed(form, id, [&text](OwnFlow &flow) { flow.protocol = text; });
        },
        TextField::Commit::WhileTyping);
    form.beginSection(Words::tr("Purpose"));
    addPurpose(form, id, Words::tr("In English"), &Text::en);
    addPurpose(form, id, Words::tr("In German"), &Text::de);
}

} // namespace portolan
