// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations.h"

#include <algorithm>

namespace portolan::diagram {
namespace {

/// Servers and virtual addresses are shown by what they belong to.
std::unordered_map<ElementId, ElementId> ownersIn(const Topology &topology)
{
    std::unordered_map<ElementId, ElementId> owners;
    for (const Pool &pool : topology.pools) {
        for (const Server &server : pool.servers)
            owners.emplace(server.id, pool.id);
    }
    for (const Balancer &balancer : topology.balancers) {
        for (const Vip &vip : balancer.vips)
            owners.emplace(vip.id, balancer.id);
    }
    for (const NatMapping &mapping : topology.natMappings) {
        const auto it = owners.find(mapping.owner);
        owners.emplace(mapping.id, it == owners.end() ? mapping.owner : it->second);
    }
    return owners;
}

class BadgeCollector {
public:
    BadgeCollector(const Derivation &derivation, const Picture &picture)
        : m_derivation(derivation), m_picture(picture)
    {
    }

    /// The most specific place that bears badges; empty when none does.
    ElementId placeOf(const Finding &finding)
    {
        const bool isAboutLine = !finding.elements.empty()
            && m_derivation.topology.associations.find(AssociationId(finding.elements.front()));
        if (isAboutLine)
            return {};
        for (const ElementId &id : finding.elements) {
            if (const ElementId bearer = bearerOf(id); !bearer.isEmpty())
                return bearer;
            if (m_picture.shownBy(id))
                continue;
            if (m_owners.empty())
                m_owners = ownersIn(m_derivation.topology);
            const auto owner = m_owners.find(id);
            const ElementId bearer = owner == m_owners.end() ? ElementId() : bearerOf(owner->second);
            if (!bearer.isEmpty())
                return bearer;
        }
        return {};
    }

private:
    /// The element itself or, for what is hidden in a collapsed site, the zone that stands for it.
    [[nodiscard]] ElementId bearerOf(const ElementId &id) const
    {
        const Part part = m_picture.shownBy(id);
        return part.kind == PartKind::Link ? ElementId() : m_picture.idOf(part);
    }

    const Derivation &m_derivation;
    const Picture &m_picture;
    std::unordered_map<ElementId, ElementId> m_owners;
};

} // namespace

Severity severityOf(const Finding &finding)
{
    if (!finding.isOpen() || finding.severity == portolan::Severity::Info)
        return Severity::None;
    return finding.severity == portolan::Severity::Error ? Severity::Error : Severity::Warning;
}

Annotations annotationsOf(const Derivation &derivation, const Picture &picture)
{
    Annotations annotations;
    std::vector<int> counts(derivation.boundaries.size(), 0);
    for (const Row &row : derivation.rows) {
        if (row.sheet == SheetKind::Firewall && row.boundary >= 0)
            ++counts[size_t(row.boundary)];
    }
    for (size_t i = 0; i < counts.size(); ++i)
        annotations.rows.emplace(derivation.boundaries[i], counts[i]);
    for (const WallText &wall : picture.content.walls)
        annotations.rows.try_emplace(wall.id, 0);

    BadgeCollector collector(derivation, picture);
    for (const Finding &finding : derivation.findings) {
        const Severity severity = severityOf(finding);
        const ElementId place = severity == Severity::None ? ElementId() : collector.placeOf(finding);
        if (place.isEmpty())
            continue;
        FindingBadge &badge = annotations.badges[place];
        badge.severity = std::max(badge.severity, severity);
        ++badge.count;
    }
    return annotations;
}

} // namespace portolan::diagram
