// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresstable.h"
#include "commands/addresses.h"
#include "commands/location.h"
#include "commands/members.h"
#include "commands/naming.h"
#include "commands/nat.h"
#include "commands/settings.h"
#include "elementforms.h"
#include "formparts.h"
#include "membersrow.h"
#include "nameform.h"
#include "parsing.h"
#include "portform.h"
#include "portmappingtext.h"
#include "sheet/elementnames.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

QString poolSubtitle(const Form &form, const Topology &topology, const Pool &pool)
{
    const Role *role = form.catalogue().role(pool.role);
    const Site *site = topology.sites.find(pool.site);
    return subtitle({role ? role->pluralName.in(form.language()) : pool.role.toString(),
                     site ? site->name : QString(),
                     Words::tr("%n server(s)", nullptr, int(pool.servers.size()))});
}

void addSite(Form &form, const PoolId &id)
{
    const auto sites = [](const Topology &topology) {
        std::vector<SiteId> ids{SiteId()};
        for (const Site &site : topology.sites)
            ids.push_back(site.id);
        return ids;
    };
    form.addChoice(
        Words::tr("Site"),
        [](const Topology &topology) {
            QStringList names{Words::tr("None")};
            for (const Site &site : topology.sites)
                names << site.name;
            return names;
        },
        [id, sites](const Topology &topology) {
            const std::vector<SiteId> ids = sites(topology);
            const SiteId own = of(topology.pools, id, [](const Pool &pool) { return pool.site; });
            return int(std::ranges::find(ids, own) - ids.begin());
        },
        [&form, id, sites](int index) -> Outcome {
            return setPoolSite(form.topology(), id, sites(form.topology())[size_t(index)]);
        });
}

void addZones(Form &form, const PoolId &id, const Role &role)
{
    for (const Interface &side : role.interfaces) {
        const QString label = role.interfaces.size() == 1
            ? Words::tr("Zone")
            //: %1: a network side, "external" or "internal"
            : Words::tr("Zone (%1)").arg(side.name.in(form.language()));
        ChoiceField *field = addZoneChoice(
            form, label, side.zoneKinds,
            [id, key = side.key](const Topology &topology) {
                return of(topology.pools, id, [&](const Pool &pool) {
                    const auto zone = pool.zones.find(key);
                    return zone == pool.zones.end() ? ZoneId() : zone->second;
                });
            },
            [id, key = side.key](const Topology &topology, const ZoneId &zone) {
                return setPoolZone(topology, id, key, zone);
            });
        form.places().add(field, {FindingField::Kind::Zone, side.key.toString()});
    }
}

void addBalancing(Form &form, const PoolId &id, const Role &role)
{
    for (const BalancingChoice &choice : role.balancing) {
        const auto traffic =
            std::ranges::find(form.catalogue().trafficClasses, choice.traffic, &TrafficClass::key);
        const QString name = traffic == form.catalogue().trafficClasses.end()
            ? choice.traffic.toString()
            : traffic->name.in(form.language());
        ChoiceField *field = form.addChoice(
            //: %1: a class of traffic, "SIP" or "Web services"
            Words::tr("Load balancing: %1").arg(name),
            [choice](const Topology &) {
                QStringList names;
                for (const Balancing balancing : choice.allowed)
                    names << balancingName(balancing);
                return names;
            },
            [id, choice, role](const Topology &topology) {
                const Pool *pool = topology.pools.find(id);
                const Balancing now = pool ? balancingOf(role, *pool, choice.traffic) : choice.byDefault;
                return int(std::ranges::find(choice.allowed, now) - choice.allowed.begin());
            },
            [&form, id, choice](int index) -> Outcome {
                return setBalancing(form.topology(), id, choice.traffic, choice.allowed[size_t(index)]);
            });
        form.places().add(field, {FindingField::Kind::Balancing, choice.traffic.toString()});
    }
}

AddressLine headingLine(const PoolId &pool, const ServerId &server)
{
    AddressLine line;
    line.owner = server;
    line.heading = [pool, server](const Topology &topology) {
        return of(topology.pools, pool, [&](const Pool &owner) {
            const Server *found = serverIn(owner, server);
            return found ? displayName(*found) : QString();
        });
    };
    line.writeHeading = [server](const Topology &topology, const QString &text) -> Outcome {
        const auto fqdn = parsedOptional<HostName>(text);
        if (!fqdn)
            return tl::unexpected(fqdn.error());
        return setServerFqdn(topology, server, *fqdn);
    };
    return line;
}

AddressLine slotLine(const Form &form, const PoolId &pool, const ServerId &server, const Slot &slot)
{
    AddressLine line;
    line.label = slot.name.in(form.language());
    line.owner = server;
    line.slot = slot.key;
    line.read = [pool, server, key = slot.key](const Topology &topology) {
        return of(topology.pools, pool, [&](const Pool &owner) {
            const Server *found = serverIn(owner, server);
            const auto pair = found ? found->addresses.find(key) : decltype(found->addresses.end())();
            return found && pair != found->addresses.end() ? pair->second : AddressPair();
        });
    };
    line.write = [server, key = slot.key](const Topology &topology, Family family,
                                          const std::optional<Address> &address) {
        return setServerAddress(topology, server, key, family, address);
    };
    line.boundary = [pool, key = slot.key, &catalogue = form.catalogue()](const Topology &topology) {
        return of(topology.pools, pool,
                  [&](const Pool &owner) { return translatingBoundary(topology, catalogue, owner, key); });
    };
    return line;
}

void addAddresses(Form &form, const Pool &pool, const Role &role)
{
    std::vector<AddressLine> lines;
    for (const Server &server : pool.servers) {
        lines.push_back(headingLine(pool.id, server.id));
        for (const Interface &side : role.interfaces) {
            for (const Slot &slot : side.slots)
                lines.push_back(slotLine(form, pool.id, server.id, slot));
        }
    }
    auto *table = new AddressTable(form.document(), std::move(lines), form.language());
    form.addWidget(table, [table] { table->load(); });
    form.places().add(table->place());
    auto *members = new MembersRow(form.document(), form.language(), pool.id);
    form.addWidget(members, [members] { members->load(); });
    form.places().add(members->place());
}

bool isTranslated(const Topology &topology, const Pool &pool, const SlotKey &slot)
{
    return std::ranges::any_of(
        pool.servers, [&](const Server &server) { return mappingOf(topology, server.id, slot) != nullptr; });
}

/// For slots that stand beside a wall that translates.
void addTranslatedPorts(Form &form, const Pool &pool, const Role &role)
{
    std::vector<Slot> translatable;
    for (const Interface &side : role.interfaces) {
        for (const Slot &slot : side.slots) {
            if (!translatingBoundary(form.topology(), form.catalogue(), pool, slot.key).isEmpty())
                translatable.push_back(slot);
        }
    }
    if (translatable.empty())
        return;
    form.beginSection(Words::tr("Translated ports"), false);
    for (const Slot &slot : translatable) {
        ListField *field = form.addList(
            slot.name.in(form.language()),
            [id = pool.id, key = slot.key](const Topology &topology) {
                return linesOf(translatedPorts(topology, id, key));
            },
            [&form, id = pool.id, key = slot.key](const QString &text) -> Outcome {
                const auto ports = parsedPortMappings(text);
                if (!ports)
                    return tl::unexpected(ports.error());
                const Pool *now = form.topology().pools.find(id);
                if (!ports->empty() && now && !isTranslated(form.topology(), *now, key))
                    return tl::unexpected(Words::tr("Enter a public address first."));
                return setTranslatedPorts(form.topology(), id, key, *ports);
            });
        field->setPlaceholder(Words::tr("All ports; or one a line, such as TCP 443"));
        form.places().add(field, {FindingField::Kind::PublicPorts, slot.key.toString()});
    }
}

void addService(Form &form, const PoolId &id, const ServiceKey &key)
{
    const Service *service = form.catalogue().service(key);
    SwitchField *field = form.addSwitch(
        service ? service->name.in(form.language()) : key.toString(),
        [id, key, &catalogue = form.catalogue()](const Topology &topology) {
            const Pool *pool = topology.pools.find(id);
            const Role *role = pool ? catalogue.role(pool->role) : nullptr;
            return role && hosts(*role, *pool, key);
        },
        [&form, id, key](bool on) -> Outcome {
            return setService(form.topology(), form.catalogue(), id, key, on);
        });
    form.places().add(field, {FindingField::Kind::Service, key.toString()});
}

/// What has to be switched on first, because that is what people come here for.
void addServices(Form &form, const PoolId &id, const Role &role)
{
    std::vector<ServiceKey> shown;
    for (const bool byDefault : {false, true}) {
        for (const HostedService &hosted : role.services) {
            if (hosted.byDefault != byDefault || std::ranges::find(shown, hosted.service) != shown.end())
                continue;
            shown.push_back(hosted.service);
            addService(form, id, hosted.service);
        }
    }
}

} // namespace

void fillPoolForm(Form &form, const PoolId &id)
{
    const Pool pool = *form.topology().pools.find(id);
    form.addHeading(
        [id](const Topology &topology) {
            return of(topology.pools, id, [](const Pool &p) { return displayName(p); });
        },
        [&form, id](const Topology &topology) {
            return of(topology.pools, id, [&](const Pool &p) { return poolSubtitle(form, topology, p); });
        });
    addName(form, id, [id](const Topology &topology) {
        return of(topology.pools, id, [](const Pool &p) { return p.name; });
    });
    TextField *fqdnField = form.addText(
        Words::tr("Pool name (FQDN)"),
        [id](const Topology &topology) {
            return of(topology.pools, id, [](const Pool &p) { return textOf(p.fqdn); });
        },
        [&form, id](const QString &text) -> Outcome {
            const auto fqdn = parsedOptional<HostName>(text);
            if (!fqdn)
                return tl::unexpected(fqdn.error());
            return setPoolFqdn(form.topology(), id, *fqdn);
        });
    form.places().add(fqdnField, {FindingField::Kind::Fqdn, {}}, id);
    const Role *role = form.catalogue().role(pool.role);
    if (role)
        addBalancing(form, id, *role);
    form.beginSection(Words::tr("Addresses"));
    if (role)
        addAddresses(form, pool, *role);
    if (role)
        addTranslatedPorts(form, pool, *role);
    addServiceNames(form, id);
    addPoolPorts(form, pool);
    form.beginSection(Words::tr("Place"), false);
    addSite(form, id);
    if (role)
        addZones(form, id, *role);
    form.beginSection(Words::tr("Features here"), !pool.features.empty());
    addFeatures(form, id);
    if (role && !role->services.empty()) {
        form.beginSection(Words::tr("Services"), false);
        addServices(form, id, *role);
    }
}

} // namespace portolan
