// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/addresses.h"
#include "commands/boundaries.h"
#include "commands/naming.h"
#include "commands/settings.h"
#include "elementforms.h"
#include "formparts.h"
#include "parsing.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

TextField::Read zoneText(const ZoneId &id, QString (*text)(const Topology &, const Zone &))
{
    return [id, text](const Topology &topology) {
        return of(topology.zones, id, [&](const Zone &zone) { return text(topology, zone); });
    };
}

void addFirewallChoice(Form &form, const BoundaryId &id)
{
    const auto firewalls = [](const Topology &topology) {
        std::vector<FirewallId> ids{FirewallId()};
        for (const Firewall &firewall : topology.firewalls)
            ids.push_back(firewall.id);
        return ids;
    };
    ChoiceField *field = form.addChoice(
        Words::tr("Firewall"),
        [](const Topology &topology) {
            QStringList names{Words::tr("None")};
            for (const Firewall &firewall : topology.firewalls)
                names << firewall.name;
            return names;
        },
        [id, firewalls](const Topology &topology) {
            const std::vector<FirewallId> ids = firewalls(topology);
            const FirewallId own = of(topology.boundaries, id, [](const Boundary &b) { return b.firewall; });
            return int(std::ranges::find(ids, own) - ids.begin());
        },
        [&form, id, firewalls](int index) -> Outcome {
            return setFirewall(form.topology(), id, firewalls(form.topology())[size_t(index)]);
        });
    form.places().add(field, {FindingField::Kind::Firewall, {}});
}

void addFirewallFields(Form &form, const FirewallId &id)
{
    form.addText(
        Words::tr("Name of the firewall"),
        [id](const Topology &topology) {
            return of(topology.firewalls, id, [](const Firewall &f) { return f.name; });
        },
        [&form, id](const QString &text) -> Outcome { return rename(form.topology(), id, text); },
        TextField::Commit::WhileTyping);
    form.addText(
        Words::tr("Row numbers begin with"),
        [id](const Topology &topology) {
            return of(topology.firewalls, id, [](const Firewall &f) { return f.prefix; });
        },
        [&form, id](const QString &text) -> Outcome {
            return setPrefix(form.topology(), id, text.trimmed());
        });
}

void addTranslation(Form &form, const BoundaryId &id)
{
    SwitchField *translates = form.addSwitch(
        Words::tr("Translates addresses (NAT)"),
        [id](const Topology &topology) {
            return of(topology.boundaries, id, [](const Boundary &b) { return b.translates; });
        },
        [&form, id](bool on) -> Outcome { return setTranslates(form.topology(), id, on); });
    form.places().add(translates, {FindingField::Kind::Translates, {}});
    form.addChoice(
        Words::tr("Destinations of inbound rules"),
        [](const Topology &) {
            return QStringList{Words::tr("Original: the public address"),
                               Words::tr("Real: the private address")};
        },
        [id](const Topology &topology) {
            return of(topology.boundaries, id, [](const Boundary &b) { return int(b.notation); });
        },
        [&form, id](int index) -> Outcome {
            return setNotation(form.topology(), id, DestinationNotation(index));
        });
    form.addNote(Words::tr("Check Point, Palo Alto and FortiGate write the original destination; Cisco ASA "
                           "since 8.3 and nftables the real one."));
    ChoiceField *hairpin = addUnknownSwitch(
        form, Words::tr("Sends traffic back to its own side (hairpin)"),
        [id](const Topology &topology) {
            return of(topology.boundaries, id, [](const Boundary &b) { return b.hairpin; });
        },
        [id](const Topology &topology, std::optional<bool> value) {
            return setHairpin(topology, id, value);
        });
    form.places().add(hairpin, {FindingField::Kind::Hairpin, {}});
}

} // namespace

void fillBoundaryForm(Form &form, const BoundaryId &id)
{
    form.addHeading(
        [id](const Topology &topology) {
            return of(topology.boundaries, id, [](const Boundary &b) { return b.name; });
        },
        [id](const Topology &topology) {
            return of(topology.boundaries, id, [&](const Boundary &b) {
                //: the two zones on either side of a boundary
                return Words::tr("Boundary between %1 and %2")
                    .arg(zoneName(topology, b.first), zoneName(topology, b.second));
            });
        });
    addName(form, id, [id](const Topology &topology) {
        return of(topology.boundaries, id, [](const Boundary &b) { return b.name; });
    });
    SwitchField *filtered = form.addSwitch(
        Words::tr("Filters traffic"),
        [id](const Topology &topology) {
            return of(topology.boundaries, id, [](const Boundary &b) { return b.filtered; });
        },
        [&form, id](bool on) -> Outcome { return setFiltered(form.topology(), id, on); });
    form.places().add(filtered, {FindingField::Kind::Filtered, {}});
    form.beginSection(Words::tr("Firewall"));
    addFirewallChoice(form, id);
    const FirewallId firewall =
        of(form.topology().boundaries, id, [](const Boundary &b) { return b.firewall; });
    if (!firewall.isEmpty())
        addFirewallFields(form, firewall);
    form.beginSection(Words::tr("Address translation"));
    addTranslation(form, id);
}

void fillFirewallForm(Form &form, const FirewallId &id)
{
    form.addHeading(
        [id](const Topology &topology) {
            return of(topology.firewalls, id, [](const Firewall &f) { return f.name; });
        },
        [](const Topology &) { return Words::tr("Firewall"); });
    addFirewallFields(form, id);
}

void fillZoneForm(Form &form, const ZoneId &id)
{
    form.addHeading(zoneText(id, [](const Topology &, const Zone &zone) { return zone.name; }),
                    [&form, id](const Topology &topology) {
                        return of(topology.zones, id, [&](const Zone &zone) {
                            const ZoneKind *kind = form.catalogue().zoneKind(zone.kind);
                            const Site *site = topology.sites.find(zone.site);
                            return subtitle({kind ? kind->name.in(form.language()) : zone.kind.toString(),
                                             site ? site->name : QString()});
                        });
                    });
    addName(form, id, zoneText(id, [](const Topology &, const Zone &zone) { return zone.name; }));
    ListField *subnetsField =
        form.addList(Words::tr("Subnets"),
                     zoneText(id, [](const Topology &, const Zone &zone) { return linesOf(zone.subnets); }),
                     [&form, id](const QString &text) -> Outcome {
                         const auto subnets = parsedList<Network>(text);
                         if (!subnets)
                             return tl::unexpected(subnets.error());
                         return setZoneSubnets(form.topology(), id, *subnets);
                     });
    subnetsField->setPlaceholder(Words::tr("One network a line, such as 192.0.2.0/24"));
    form.places().add(subnetsField, {FindingField::Kind::Subnets, {}});
}

void fillSiteForm(Form &form, const SiteId &id)
{
    const auto name = [id](const Topology &topology) {
        return of(topology.sites, id, [](const Site &site) { return site.name; });
    };
    form.addHeading(name, [id](const Topology &topology) {
        const auto kind = of(topology.sites, id, [](const Site &site) { return site.kind; });
        return kind == SiteKind::Central ? Words::tr("Central site") : Words::tr("Branch site");
    });
    addName(form, id, name);
    ChoiceField *kind = form.addChoice(
        Words::tr("Kind of site"),
        [](const Topology &) {
            return QStringList{Words::tr("Central site"), Words::tr("Branch site")};
        },
        [id](const Topology &topology) {
            return of(topology.sites, id, [](const Site &site) { return int(site.kind); });
        },
        [&form, id](int index) -> Outcome { return setSiteKind(form.topology(), id, SiteKind(index)); });
    form.places().add(kind, {FindingField::Kind::SiteKind, {}});
    form.beginSection(Words::tr("Features here"));
    addFeatures(form, id);
}

} // namespace portolan
