// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/nameplan.h"
#include "importing.h"

#include <QUrl>

#include <algorithm>

namespace portolan {

namespace {

class NameImport {
public:
    explicit NameImport(Importing &importing) : m_importing(importing) { }

    void all()
    {
        for (size_t i = 0; i < m_importing.xml.services.size(); ++i)
            fromService(int(i));
        for (const XmlSimpleUrl &url : m_importing.xml.simpleUrls) {
            if (!takeUrl(url))
                m_importing.note(ImportNote::SimpleUrl, {}, {url.url});
        }
        if (m_taken > 0)
            m_importing.note(ImportNote::NamesTaken, {}, {}, m_taken);
    }

private:
    /// Whether the name can be entered for the pool: it hosts what the name is for.
    [[nodiscard]] bool fits(const NameKey &key, const Pool &pool) const
    {
        const auto &names = m_importing.catalogue.names->names;
        const auto name = std::ranges::find(names, key, &PlannedName::key);
        const Role *role = m_importing.catalogue.role(pool.role);
        return role && name != names.end() && !name->isOfDeployment() && hosts(*role, pool, name->of);
    }

    void fromService(int index)
    {
        const PoolId id = m_importing.poolOf(index);
        const Pool *found = m_importing.topology().pools.find(id);
        if (!found)
            return;
        Pool pool = *found;
        const XmlService &service = m_importing.xml.services[size_t(index)];
        QStringList left;
        for (const ImportMap::NameMapping &mapping : m_importing.map.names) {
            const auto setting = service.settings.find(mapping.setting);
            if (setting == service.settings.end() || setting->second.isEmpty())
                continue;
            const QString text = setting->second;
            if (take(mapping.name, text, pool))
                left.removeAll(text);
            else if (!left.contains(text) && !holds(pool, text))
                left.append(text);
        }
        for (const XmlPort &port : service.ports) {
            for (const ImportMap::NameMapping &mapping : m_importing.map.names) {
                if (!mapping.owner.isEmpty() && mapping.owner == port.owner && mapping.side == port.side)
                    take(mapping.name, port.publishedName, pool);
            }
        }
        for (const QString &text : left)
            m_importing.note(ImportNote::WebName, {id}, {text});
        m_importing.topology().pools.put(std::move(pool));
    }

    static bool holds(const Pool &pool, const QString &text)
    {
        const auto isIt = [&text](const HostName &name) {
            return name.toString().compare(text, Qt::CaseInsensitive) == 0;
        };
        return (pool.fqdn && isIt(*pool.fqdn))
            || std::ranges::any_of(pool.names, [&](const auto &entry) { return isIt(entry.second); });
    }

    /// The first of several wins; the pool's own name needs no entry.
    bool take(const NameKey &key, const QString &text, Pool &pool)
    {
        const auto host = HostName::parse(text);
        if (!host || !fits(key, pool))
            return false;
        if (pool.fqdn && *host == *pool.fqdn)
            return true;
        const auto [entry, isNew] = pool.names.emplace(key, *host);
        m_taken += isNew ? 1 : 0;
        return entry->second == *host;
    }

    bool takeUrl(const XmlSimpleUrl &url)
    {
        const auto mapping = std::ranges::find_if(m_importing.map.names, [&](const auto &each) {
            return !each.simpleUrl.isEmpty() && each.simpleUrl == url.component;
        });
        const auto host = HostName::parse(QUrl(url.url).host());
        if (mapping == m_importing.map.names.end() || !host)
            return false;
        Deployment &deployment = m_importing.topology().deployment;
        const auto domain = HostName::parse(url.domain);
        const auto keep = [&](const auto &placed) {
            m_taken += placed.second ? 1 : 0;
            return placed.first->second == *host;
        };
        if (domain)
            return keep(deployment.domainNames[mapping->name].emplace(*domain, *host));
        return keep(deployment.names.emplace(mapping->name, *host));
    }

    Importing &m_importing;
    int m_taken = 0;
};

} // namespace

void importNames(Importing &importing)
{
    if (importing.catalogue.names)
        NameImport(importing).all();
}

} // namespace portolan
