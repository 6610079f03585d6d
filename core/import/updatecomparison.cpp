// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "updatecomparison.h"

#include <algorithm>

namespace portolan {

QString switched(bool value)
{
    return value ? QStringLiteral("on") : QStringLiteral("off");
}

QString textOf(const std::optional<HostName> &name)
{
    return name ? name->toString() : QString();
}

QString textOf(const AddressPair &pair)
{
    QStringList texts;
    for (const auto &address : {pair.v4, pair.v6}) {
        if (address)
            texts.append(address->toString());
    }
    return texts.join(QStringLiteral(", "));
}

QString textOf(const std::optional<AttributeValue> &value)
{
    if (!value)
        return {};
    if (const bool *flag = std::get_if<bool>(&*value))
        return switched(*flag);
    if (const Port *port = std::get_if<Port>(&*value))
        return QString::number(port->number());
    if (const PortRange *range = std::get_if<PortRange>(&*value))
        return range->toString();
    return std::get<QString>(*value);
}

bool differs(const AddressPair &mine, const AddressPair &theirs)
{
    return (theirs.v4 && theirs.v4 != mine.v4) || (theirs.v6 && theirs.v6 != mine.v6);
}

void Comparison::compareDomains()
{
    const auto &mine = m_mine.deployment.sipDomains;
    const auto &theirs = m_update.theirs.deployment.sipDomains;
    for (const HostName &domain : theirs) {
        if (std::ranges::find(mine, domain) == mine.end())
            add({.kind = UpdateKind::Added, .field = UpdateField::SipDomain, .key = domain.toString()});
    }
    for (const HostName &domain : mine) {
        if (!theirs.empty() && std::ranges::find(theirs, domain) == theirs.end()) {
            add({.kind = UpdateKind::Gone,
                 .field = UpdateField::SipDomain,
                 .key = domain.toString(),
                 .proposed = false});
        }
    }
}

void Comparison::compareFeatures()
{
    const FeatureSettings &mine = m_mine.deployment.features;
    for (const auto &[key, value] : m_update.theirs.deployment.features) {
        const auto own = mine.find(key);
        const Feature *feature = m_catalogue.feature(key);
        const bool known = own != mine.end() ? own->second : feature && feature->byDefault;
        const auto mapping = std::ranges::find(m_map.features, key, &ImportMap::FeatureMapping::feature);
        change(UpdateField::Feature, {}, {}, switched(known), switched(value), key.toString(),
               mapping != m_map.features.end() && mapping->guessed);
    }
}

void Comparison::compareRanges()
{
    for (const auto &[key, value] : m_update.theirs.deployment.ranges) {
        const auto own = m_mine.deployment.ranges.find(key);
        const NamedRange *range = m_catalogue.range(key);
        const QString known = own != m_mine.deployment.ranges.end() ? own->second.toString()
            : range                                                 ? range->byDefault.toString()
                                                                    : QString();
        change(UpdateField::Range, {}, {}, known, value.toString(), key.toString());
    }
}

void Comparison::compareNames()
{
    const Deployment &mine = m_mine.deployment;
    const Deployment &theirs = m_update.theirs.deployment;
    const auto textIn = [](const auto &names, const auto &key) {
        const auto it = names.find(key);
        return it == names.end() ? QString() : it->second.toString();
    };
    for (const auto &[key, name] : theirs.names)
        change(UpdateField::HostName, {}, {}, textIn(mine.names, key), name.toString(), key.toString());
    for (const auto &[key, names] : theirs.domainNames) {
        const auto own = mine.domainNames.find(key);
        for (const auto &[domain, name] : names) {
            const QString known = own == mine.domainNames.end() ? QString() : textIn(own->second, domain);
            change(UpdateField::HostName, {}, {}, known, name.toString(),
                   key.toString() + u'/' + domain.toString());
        }
    }
}

/// Not in the file, and nothing in it that no file would have.
bool Comparison::isGone(const Site &site) const
{
    return !m_match.has(site.id) && std::ranges::none_of(m_mine.pools, [&](const Pool &pool) {
        return pool.site == site.id && (m_match.has(pool.id) || !isOfFiles(pool));
    }) && std::ranges::none_of(m_mine.parties, [&](const Party &party) { return party.site == site.id; });
}

void Comparison::compareSites()
{
    for (const Site &site : m_update.theirs.sites) {
        const Site *mine = m_mine.sites.find(site.id);
        if (!mine) {
            add({.kind = UpdateKind::Added, .element = site.id, .site = site.id});
            continue;
        }
        const auto kind = [](const Site &each) {
            return each.kind == SiteKind::Branch ? QStringLiteral("branch") : QStringLiteral("central");
        };
        change(UpdateField::Name, site.id, site.id, mine->name, site.name);
        change(UpdateField::SiteKind, site.id, site.id, kind(*mine), kind(site));
    }
    for (const Site &site : m_mine.sites) {
        if (isGone(site))
            gone(site.id, site.id);
    }
}

TopologyUpdate Comparison::run()
{
    compareDomains();
    compareFeatures();
    compareRanges();
    compareNames();
    compareSites();
    comparePools();
    compareTranslations();
    compareLines();
    return std::move(m_update);
}

TopologyUpdate compareWithFile(const Topology &mine, const Topology &file, const Catalogue &catalogue,
                               const ImportMap &map)
{
    return Comparison(mine, file, catalogue, map).run();
}

} // namespace portolan
