// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "naming.h"

#include "members.h"
#include "model/notetitle.h"

namespace portolan {

namespace {

template <typename T>
struct RenameText;
// One sentence per kind: languages inflect what is renamed.
#define PORTOLAN_RENAME_TEXT(type, sentence) \
    template <> \
    struct RenameText<type> { \
        static constexpr const char *source = sentence; \
    };
PORTOLAN_RENAME_TEXT(Site, QT_TRANSLATE_NOOP("Edits", "Rename site"))
PORTOLAN_RENAME_TEXT(Zone, QT_TRANSLATE_NOOP("Edits", "Rename zone"))
PORTOLAN_RENAME_TEXT(Firewall, QT_TRANSLATE_NOOP("Edits", "Rename firewall"))
PORTOLAN_RENAME_TEXT(Boundary, QT_TRANSLATE_NOOP("Edits", "Rename boundary"))
PORTOLAN_RENAME_TEXT(Pool, QT_TRANSLATE_NOOP("Edits", "Rename pool"))
PORTOLAN_RENAME_TEXT(Balancer, QT_TRANSLATE_NOOP("Edits", "Rename load balancer"))
PORTOLAN_RENAME_TEXT(Party, QT_TRANSLATE_NOOP("Edits", "Rename clients or partner"))
PORTOLAN_RENAME_TEXT(OwnFlow, QT_TRANSLATE_NOOP("Edits", "Rename own flow"))
#undef PORTOLAN_RENAME_TEXT

QString nameField(const ElementId &id)
{
    return QStringLiteral("%1/name").arg(id.toString());
}

template <typename T>
concept Renamable = requires
{
    RenameText<T>::source;
};

Edit renameServer(const Topology &topology, const ServerId &id, const QString &name)
{
    return {changingServer(topology, id, [&](Server &server) { server.name = name; }),
            {QT_TRANSLATE_NOOP("Edits", "Rename server"), {}},
            nameField(id)};
}

Edit renameDeployment(const Topology &topology, const QString &name)
{
    return {changingDeployment(topology, [&](Deployment &deployment) { deployment.name = name; }),
            {QT_TRANSLATE_NOOP("Edits", "Rename deployment"), {}},
            QStringLiteral("deployment/name")};
}

} // namespace

Edit rename(const Topology &topology, const ElementId &id, const QString &name)
{
    if (id.isEmpty())
        return renameDeployment(topology, name);
    const std::optional<Element> element = elementOf(topology, id);
    if (!element)
        return renameServer(topology, ServerId(id), name);
    return std::visit(
        [&]<typename T>(const T &value) -> Edit {
            if constexpr (Renamable<T>) {
                return {changing(topology, value.id, [&](T &changed) { changed.name = name; }),
                        {RenameText<T>::source, {}},
                        nameField(id)};
            } else {
                return {};
            }
        },
        *element);
}

QString shownName(const Topology &topology, const ElementId &id)
{
    QString name;
    if (const Pool *pool = poolOf(topology, ServerId(id))) {
        const Server *server = serverIn(*pool, ServerId(id));
        name = server->name.isEmpty() && server->fqdn ? server->fqdn->toString() : server->name;
    } else if (const std::optional<Element> element = elementOf(topology, id)) {
        std::visit(
            [&name]<typename T>(const T &found) {
                if constexpr (std::is_same_v<T, Note>)
                    name = titleOf(found);
                else if constexpr (requires { found.name; })
                    name = found.name;
            },
            *element);
    }
    return name.isEmpty() ? id.toString() : name;
}

Edit setPoolFqdn(const Topology &topology, const PoolId &pool, const std::optional<HostName> &fqdn)
{
    return {changing(topology, pool, [&](Pool &changed) { changed.fqdn = fqdn; }),
            {QT_TRANSLATE_NOOP("Edits", "Change FQDN of pool"), {}},
            QStringLiteral("%1/fqdn").arg(pool.toString())};
}

Edit setServerFqdn(const Topology &topology, const ServerId &server, const std::optional<HostName> &fqdn)
{
    return {changingServer(topology, server, [&](Server &changed) { changed.fqdn = fqdn; }),
            {QT_TRANSLATE_NOOP("Edits", "Change FQDN of server"), {}},
            QStringLiteral("%1/fqdn").arg(server.toString())};
}

Edit setVipFqdn(const Topology &topology, const VipId &vip, const std::optional<HostName> &fqdn)
{
    return {changingVip(topology, vip, [&](Vip &changed) { changed.fqdn = fqdn; }),
            {QT_TRANSLATE_NOOP("Edits", "Change FQDN of virtual address"), {}},
            QStringLiteral("%1/fqdn").arg(vip.toString())};
}

Edit setServiceName(const Topology &topology, const PoolId &pool, const NameKey &name,
                    const std::optional<HostName> &host)
{
    const QString field = QStringLiteral("%1/names/%2").arg(pool.toString(), name.toString());
    const auto set = [&](auto &owner) { setOrErase(owner.names, name, host); };
    if (pool.isEmpty())
        return {
            changingDeployment(topology, set), {QT_TRANSLATE_NOOP("Edits", "Change simple URL"), {}}, field};
    return {changing(topology, pool, set), {QT_TRANSLATE_NOOP("Edits", "Change name of service"), {}}, field};
}

Edit setDomainName(const Topology &topology, const NameKey &name, const HostName &domain,
                   const std::optional<HostName> &host)
{
    const auto set = [&](Deployment &deployment) {
        setOrErase(deployment.domainNames[name], domain, host);
        if (deployment.domainNames[name].empty())
            deployment.domainNames.erase(name);
    };
    return {changingDeployment(topology, set),
            {QT_TRANSLATE_NOOP("Edits", "Change simple URL"), {}},
            QStringLiteral("deployment/names/%1/%2").arg(name.toString(), domain.toString())};
}

Edit setSipDomains(const Topology &topology, const std::vector<HostName> &domains)
{
    return {changingDeployment(topology, [&](Deployment &deployment) { deployment.sipDomains = domains; }),
            {QT_TRANSLATE_NOOP("Edits", "Change SIP domains"), {}},
            QStringLiteral("deployment/sip-domains")};
}

Edit setPartyDomains(const Topology &topology, const PartyId &party, const std::vector<HostName> &domains)
{
    return {changing(topology, party, [&](Party &changed) { changed.domains = domains; }),
            {QT_TRANSLATE_NOOP("Edits", "Change domains of partner"), {}},
            QStringLiteral("%1/domains").arg(party.toString())};
}

} // namespace portolan
