// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

#include <algorithm>

namespace portolan {

namespace {

void importDomains(Importing &importing)
{
    const XmlTopology &xml = importing.xml;
    Deployment &deployment = importing.topology().deployment;
    deployment.name = xml.defaultDomain;
    std::vector<QString> domains{xml.defaultDomain};
    domains.insert(domains.end(), xml.domains.begin(), xml.domains.end());
    QStringList taken;
    for (const QString &text : domains) {
        if (text.isEmpty())
            continue;
        const auto domain = HostName::parse(text);
        auto &known = deployment.sipDomains;
        if (!domain)
            importing.note(ImportNote::BadDomain, {}, {text});
        else if (std::ranges::find(known, *domain) == known.end())
            known.push_back(*domain);
    }
    for (const HostName &domain : deployment.sipDomains)
        taken.append(domain.toString());
    if (!taken.isEmpty())
        importing.note(ImportNote::Domains, {}, {taken.join(QStringLiteral(", "))});
}

void importVersions(Importing &importing)
{
    QStringList names;
    for (const XmlService &service : importing.xml.services) {
        const auto &versions = importing.map.versions;
        const auto it = std::ranges::find(versions, service.version, &ImportMap::Version::number);
        const QString name = it == versions.end() ? service.version : it->name;
        if (!name.isEmpty() && !names.contains(name) && names.size() < 10)
            names.append(name);
    }
    names.sort();
    if (!names.isEmpty())
        importing.note(ImportNote::Versions, {}, {names.join(QStringLiteral(", "))});
}

} // namespace

void importSites(Importing &importing)
{
    importVersions(importing);
    importDomains(importing);
    for (const XmlSite &each : importing.xml.sites) {
        if (importing.sites.contains(each.id)) {
            importing.note(ImportNote::DuplicateInFile, {}, {each.id});
            continue;
        }
        const QString name = each.name.isEmpty() ? each.id : each.name;
        Site site;
        site.id = SiteId(importing.ids.make("site", name));
        site.name = name;
        site.kind = each.isBranch ? SiteKind::Branch : SiteKind::Central;
        importing.sites.emplace(each.id, site.id);
        importing.report.counts.sites++;
        importing.report.counts.branchSites += each.isBranch ? 1 : 0;
        const auto &legacy = importing.map.legacySites;
        if (std::ranges::find(legacy, name) != legacy.end())
            importing.note(ImportNote::LegacySite, {site.id}, {name});
        importing.topology().sites.put(std::move(site));
    }
}

} // namespace portolan
