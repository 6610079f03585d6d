// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "update.h"
#include "updatematch.h"

namespace portolan {

// What both sides of a difference are as texts.

/// "on" or "off"
QString switched(bool value);
QString textOf(const std::optional<HostName> &name);
QString textOf(const AddressPair &pair);
QString textOf(const std::optional<AttributeValue> &value);

/// Whether a file says anything else than the drawing: what it leaves open counts for nothing.
bool differs(const AddressPair &mine, const AddressPair &theirs);

/// Finds the differences one kind of element after the other.
class Comparison {
public:
    Comparison(const Topology &mine, const Topology &file, const Catalogue &catalogue, const ImportMap &map)
        : m_mine(mine), m_catalogue(catalogue), m_map(map), m_match(mine, file, catalogue, map)
    {
        m_update.theirs = m_match.renamed();
    }

    TopologyUpdate run();

private:
    void compareDomains();
    void compareFeatures();
    void compareRanges();
    void compareRanges(const Pool &mine, const Pool &theirs);
    void compareNames();
    void compareSites();
    void comparePools();
    void compare(const Pool &mine, const Pool &theirs);
    void compareServices(const Pool &mine, const Pool &theirs);
    void compareFeatures(const Pool &mine, const Pool &theirs);
    void compareNames(const Pool &mine, const Pool &theirs);
    void compareServers(const Pool &mine, const Pool &theirs);
    void compare(const Server &mine, const Server &theirs, const SiteId &site);
    void compareLines();
    void compareTranslations();
    bool stand(NatMapping &mapping) const;
    [[nodiscard]] bool isOfFiles(const Pool &pool) const;
    [[nodiscard]] bool isGone(const Site &site) const;
    [[nodiscard]] bool isGone(const Association &line) const;
    [[nodiscard]] bool isGuessed(const AssociationKey &kind) const;

    void add(UpdateItem item) { m_update.items.push_back(std::move(item)); }
    /// Where both are the same there is nothing to tell.
    void change(UpdateField field, const ElementId &element, const SiteId &site, const QString &before,
                const QString &after, const QString &key = {}, bool guessed = false)
    {
        if (before != after)
            add({UpdateKind::Changed, field, element, key, site, before, after, guessed});
    }
    void gone(const ElementId &element, const SiteId &site)
    {
        add({.kind = UpdateKind::Gone, .element = element, .site = site, .proposed = false});
    }

    const Topology &m_mine;
    const Catalogue &m_catalogue;
    const ImportMap &m_map;
    UpdateMatch m_match;
    TopologyUpdate m_update;
};

} // namespace portolan
