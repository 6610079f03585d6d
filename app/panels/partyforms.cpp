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
#include "parsing.h"
#include "vipname.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

void addNetworks(Form &form, const PartyId &id, const Role *role)
{
    const bool isPartner = role && role->group == RoleGroup::Partners;
    ListField *networksField = form.addList(
        isPartner ? Words::tr("Addresses of the partner") : Words::tr("Networks"),
        [id](const Topology &topology) {
            return of(topology.parties, id, [](const Party &p) { return linesOf(p.networks); });
        },
        [&form, id](const QString &text) -> Outcome {
            const auto networks = parsedList<Network>(text);
            if (!networks)
                return tl::unexpected(networks.error());
            return setPartyNetworks(form.topology(), id, *networks);
        });
    networksField->setPlaceholder(Words::tr("One network a line; none means the whole zone"));
    form.places().add(networksField, {FindingField::Kind::Networks, {}});
    if (!isPartner)
        return;
    ListField *domainsField = form.addList(
        Words::tr("SIP domains"),
        [id](const Topology &topology) {
            return of(topology.parties, id, [](const Party &p) { return linesOf(p.domains); });
        },
        [&form, id](const QString &text) -> Outcome {
            const auto domains = parsedList<HostName>(text);
            if (!domains)
                return tl::unexpected(domains.error());
            return setPartyDomains(form.topology(), id, *domains);
        });
    domainsField->setPlaceholder(Words::tr("One domain a line"));
    form.places().add(domainsField, {FindingField::Kind::SipDomains, {}});
}

AddressLine vipHeading(const QString &name)
{
    AddressLine line;
    line.heading = [name](const Topology &) { return name; };
    return line;
}

AddressLine vipLine(const Form &form, const BalancerId &id, const VipId &vip)
{
    AddressLine line;
    line.label = Words::tr("Virtual");
    line.owner = vip;
    line.read = [id, vip](const Topology &topology) {
        return of(topology.balancers, id, [&](const Balancer &balancer) {
            const Vip *found = vipIn(balancer, vip);
            return found ? found->address : AddressPair();
        });
    };
    line.write = [vip](const Topology &topology, Family family, const std::optional<Address> &address) {
        return setVipAddress(topology, vip, family, address);
    };
    line.boundary = [id, &catalogue = form.catalogue()](const Topology &topology) {
        const ZoneId zone = of(topology.balancers, id, [](const Balancer &b) { return b.zone; });
        return translatingBoundary(topology, catalogue, zone);
    };
    return line;
}

/// One of the balancer's own addresses; `index` one past the last is a line to add another.
AddressLine ownLine(const BalancerId &id, size_t index)
{
    AddressLine line;
    //: one of the addresses a load balancer sends from; %1: its number
    line.label = Words::tr("Own %1").arg(index + 1);
    line.owner = id;
    line.read = [id, index](const Topology &topology) {
        return of(topology.balancers, id, [&](const Balancer &balancer) {
            return index < balancer.own.size() ? balancer.own[index] : AddressPair();
        });
    };
    line.write = [id, index](const Topology &topology, Family family, const std::optional<Address> &address) {
        return setBalancerAddress(topology, id, index, family, address);
    };
    return line;
}

void addVipName(Form &form, const BalancerId &id, const Vip &vip)
{
    TextField *field = form.addText(
        vipName(form.topology(), form.catalogue(), vip, form.language()),
        [id, own = vip.id](const Topology &topology) {
            return of(topology.balancers, id, [&](const Balancer &balancer) {
                const Vip *found = vipIn(balancer, own);
                return found ? textOf(found->fqdn) : QString();
            });
        },
        [&form, own = vip.id](const QString &text) -> Outcome {
            const auto fqdn = parsedOptional<HostName>(text);
            if (!fqdn)
                return tl::unexpected(fqdn.error());
            return setVipFqdn(form.topology(), own, *fqdn);
        });
    form.places().add(field, {FindingField::Kind::Fqdn, {}}, vip.id);
}

void addTable(Form &form, std::vector<AddressLine> lines)
{
    auto *table = new AddressTable(form.document(), std::move(lines), form.language());
    form.addWidget(table, [table] { table->load(); });
    form.places().add(table->place());
}

} // namespace

void fillPartyForm(Form &form, const PartyId &id)
{
    const auto name = [id](const Topology &topology) {
        return of(topology.parties, id, [](const Party &p) { return p.name; });
    };
    const Role *role =
        form.catalogue().role(of(form.topology().parties, id, [](const Party &p) { return p.role; }));
    form.addHeading(name, [role, language = form.language(), id](const Topology &topology) {
        const ZoneId zone = of(topology.parties, id, [](const Party &p) { return p.zone; });
        return subtitle({role ? role->name.in(language) : QString(), zoneName(topology, zone)});
    });
    addName(form, id, name);
    addNetworks(form, id, role);
    ChoiceField *zoneField = addZoneChoice(
        form, Words::tr("Zone"), role ? role->zoneKinds : std::vector<ZoneKindKey>(),
        [id](const Topology &topology) {
            return of(topology.parties, id, [](const Party &p) { return p.zone; });
        },
        [id](const Topology &topology, const ZoneId &zone) { return setPartyZone(topology, id, zone); });
    form.places().add(zoneField, {FindingField::Kind::Zone, {}});
}

void fillBalancerForm(Form &form, const BalancerId &id)
{
    const Balancer balancer = *form.topology().balancers.find(id);
    const auto name = [id](const Topology &topology) {
        return of(topology.balancers, id, [](const Balancer &b) { return b.name; });
    };
    form.addHeading(name, [id](const Topology &topology) {
        const ZoneId zone = of(topology.balancers, id, [](const Balancer &b) { return b.zone; });
        return subtitle({Words::tr("Load balancer"), zoneName(topology, zone)});
    });
    addName(form, id, name);
    ChoiceField *sourceNat = addUnknownSwitch(
        form, Words::tr("Sends from its own address (SNAT)"),
        [id](const Topology &topology) {
            return of(topology.balancers, id, [](const Balancer &b) { return b.sourceNat; });
        },
        [id](const Topology &topology, std::optional<bool> value) {
            return setSourceNat(topology, id, value);
        });
    form.places().add(sourceNat, {FindingField::Kind::SourceNat, {}});
    form.beginSection(Words::tr("Own addresses"));
    std::vector<AddressLine> own;
    for (size_t i = 0; i <= balancer.own.size(); ++i)
        own.push_back(ownLine(id, i));
    addTable(form, std::move(own));
    if (!balancer.vips.empty()) {
        form.beginSection(Words::tr("Virtual addresses"));
        std::vector<AddressLine> vips;
        for (const Vip &vip : balancer.vips) {
            vips.push_back(vipHeading(vipName(form.topology(), form.catalogue(), vip, form.language())));
            vips.push_back(vipLine(form, id, vip.id));
        }
        addTable(form, std::move(vips));
        auto *members = new MembersRow(form.document(), form.language(), id);
        form.addWidget(members, [members] { members->load(); });
        form.beginSection(Words::tr("Names of virtual addresses"), false);
        for (const Vip &vip : balancer.vips)
            addVipName(form, id, vip);
    }
    form.beginSection(Words::tr("Place"), false);
    ChoiceField *zoneField = addZoneChoice(
        form, Words::tr("Zone"), {},
        [id](const Topology &topology) {
            return of(topology.balancers, id, [](const Balancer &b) { return b.zone; });
        },
        [id](const Topology &topology, const ZoneId &zone) { return setBalancerZone(topology, id, zone); });
    form.places().add(zoneField, {FindingField::Kind::Zone, {}});
}

} // namespace portolan
