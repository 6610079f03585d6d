// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameform.h"

#include "commands/naming.h"
#include "derive/names.h"
#include "formparts.h"
#include "parsing.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

template <typename Key>
QString nameIn(const std::map<Key, HostName> &names, const Key &key)
{
    const auto it = names.find(key);
    return it == names.end() ? QString() : it->second.toString();
}

std::vector<NameProposal> proposalsFor(const Form &form, const PoolId &pool)
{
    return nameProposals(form.topology(), form.document().sharedCatalogue(), pool);
}

template <typename Set>
TextField::Write written(Set set)
{
    return [set](const QString &text) -> Outcome {
        const auto host = parsedOptional<HostName>(text);
        if (!host)
            return tl::unexpected(host.error());
        return set(*host);
    };
}

void addOwn(Form &form, const PoolId &pool, const QString &label, const NameKey &key, const QString &proposal)
{
    TextField *field = form.addText(
        label,
        [pool, key](const Topology &topology) {
            if (pool.isEmpty())
                return nameIn(topology.deployment.names, key);
            return of(topology.pools, pool, [&key](const Pool &p) { return nameIn(p.names, key); });
        },
        written([&form, pool, key](const std::optional<HostName> &host) {
            return setServiceName(form.topology(), pool, key, host);
        }));
    field->setPlaceholder(proposal);
    form.places().add(field, nameField(key));
}

void addOfDomain(Form &form, const QString &label, const NameKey &key, const HostName &domain,
                 const QString &proposal)
{
    TextField *field = form.addText(
        label,
        [key, domain](const Topology &topology) {
            const auto &all = topology.deployment.domainNames;
            const auto it = all.find(key);
            return it == all.end() ? QString() : nameIn(it->second, domain);
        },
        written([&form, key, domain](const std::optional<HostName> &host) {
            return setDomainName(form.topology(), key, domain, host);
        }));
    field->setPlaceholder(proposal);
    form.places().add(field, nameField(key, &domain));
}

void addOfDomains(Form &form, const NameProposal &proposal, const QString &label)
{
    const Deployment deployment = form.topology().deployment;
    const NameKey &key = proposal.name->key;
    const auto &domains = deployment.sipDomains;
    const QString shared = nameIn(deployment.names, key);
    if (domains.size() > 1 || !shared.isEmpty())
        addOwn(form, {}, Words::tr("%1, one for all SIP domains").arg(label), key, {});
    for (size_t i = 0; i < domains.size(); ++i) {
        const QString named =
            domains.size() > 1 ? Words::tr("%1 of %2").arg(label, domains[i].toString()) : label;
        addOfDomain(form, named, key, domains[i],
                    shared.isEmpty() ? proposal.texts.value(qsizetype(i)) : shared);
    }
}

} // namespace

void addServiceNames(Form &form, const PoolId &pool)
{
    const auto proposals = proposalsFor(form, pool);
    if (proposals.empty())
        return;
    form.beginSection(Words::tr("Names of services"));
    for (const NameProposal &proposal : proposals)
        addOwn(form, pool, proposal.name->name.in(form.language()), proposal.name->key,
               proposal.texts.join(QStringLiteral(", ")));
}

void addDeploymentNames(Form &form)
{
    const auto proposals = proposalsFor(form, {});
    if (proposals.empty())
        return;
    form.beginSection(Words::tr("Simple URLs"));
    form.addNote(Words::tr("Host names only. Empty: as suggested."));
    for (const NameProposal &proposal : proposals) {
        const QString label = proposal.name->name.in(form.language());
        if (proposal.name->perDomain)
            addOfDomains(form, proposal, label);
        else
            addOwn(form, {}, label, proposal.name->key, proposal.texts.value(0));
    }
}

} // namespace portolan
