// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/naming.h"
#include "commands/settings.h"
#include "elementforms.h"
#include "formparts.h"
#include "nameform.h"
#include "parsing.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

void addRange(Form &form, const NamedRange &range)
{
    TextField *field = form.addText(
        range.name.in(form.language()),
        [key = range.key](const Topology &topology) {
            const auto it = topology.deployment.ranges.find(key);
            return it == topology.deployment.ranges.end() ? QString() : it->second.toString();
        },
        [&form, &range](const QString &text) -> Outcome {
            const auto value = parsedOptional<PortRange>(text);
            if (!value)
                return tl::unexpected(value.error());
            return setRange(form.topology(), range.key, *value == range.byDefault ? std::nullopt : *value);
        });
    field->setPlaceholder(range.byDefault.toString());
    form.places().add(field, {FindingField::Kind::Range, range.key.toString()});
}

} // namespace

void fillDeploymentForm(Form &form)
{
    const auto name = [](const Topology &topology) { return topology.deployment.name; };
    form.addHeading(
        [name](const Topology &topology) {
            return name(topology).isEmpty() ? Words::tr("Deployment") : name(topology);
        },
        [](const Topology &topology) {
            return subtitle({Words::tr("Deployment"),
                             Words::tr("%n site(s)", nullptr, int(topology.sites.size())),
                             Words::tr("%n pool(s)", nullptr, int(topology.pools.size()))});
        });
    addName(form, {}, name);
    ListField *domainsField = form.addList(
        Words::tr("SIP domains"),
        [](const Topology &topology) { return linesOf(topology.deployment.sipDomains); },
        [&form](const QString &text) -> Outcome {
            const auto domains = parsedList<HostName>(text);
            if (!domains)
                return tl::unexpected(domains.error());
            return setSipDomains(form.topology(), *domains);
        });
    domainsField->setPlaceholder(Words::tr("One domain a line"));
    form.places().add(domainsField, {FindingField::Kind::SipDomains, {}});
    addDeploymentNames(form);
    form.beginSection(Words::tr("Features"));
    form.addNote(Words::tr("Sites and pools can decide otherwise."));
    addFeatures(form, {});
    if (!form.catalogue().ranges.empty()) {
        form.beginSection(Words::tr("Port ranges"), false);
        for (const NamedRange &range : form.catalogue().ranges)
            addRange(form, range);
    }
}

} // namespace portolan
