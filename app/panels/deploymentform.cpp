// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/naming.h"
#include "commands/settings.h"
#include "elementforms.h"
#include "formparts.h"
#include "nameform.h"
#include "parsing.h"
#include "portform.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

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
    addDeploymentPorts(form);
}

} // namespace portolan
