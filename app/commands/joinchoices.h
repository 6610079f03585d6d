// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "sentence.h"

namespace portolan {

// Which lines make sense, by the kinds of lines the catalogue has and the roles at their ends. A line is
// drawn already when the site of its first pool has it, or when it is of a kind that reads the same in
// both directions and runs the other way. Only kinds whose first attribute is a choice join the same two
// elements more than once: once for each choice.

enum class AssociationEnd : quint8 { From, To };

/// One thing a line between two elements can mean: an association, or a balancer's virtual addresses.
struct JoinChoice {
    Sentence name;
    ElementId from;
    ElementId to;
    /// Empty: `from` is a balancer, and `traffic` what it balances.
    AssociationKey kind;
    std::map<AttributeKey, AttributeValue> attributes;
    TrafficKey traffic;
};

/// What can be drawn from or to one element; asked for many others in a row.
class JoinFinder {
public:
    /// Topology and catalogue must outlive the finder.
    JoinFinder(const Topology &topology, const Catalogue &catalogue, const ElementId &element);

    /// Those that run as drawn come first, in the catalogue's order.
    [[nodiscard]] std::vector<JoinChoice> choices(const ElementId &to) const;
    /// The same with a new element of this role.
    [[nodiscard]] bool mayJoin(const RoleKey &role) const;
    /// Whether this kind of line can run from the element (as its `end`) to the other one. `except` may be
    /// a line that is to move there.
    [[nodiscard]] bool mayRun(const AssociationKind &kind, AssociationEnd end, const ElementId &other,
                              const AssociationId &except) const;

private:
    struct End {
        ElementId id;
        RoleKey role;
        /// Of a pool, or the end itself.
        SiteId site;
        bool isSite = false;
        const Balancer *balancer = nullptr;
        const Pool *pool = nullptr;
    };

    [[nodiscard]] End endOf(const ElementId &id) const;
    static bool fits(const AssociationKind &kind, const End &from, const End &to);
    [[nodiscard]] std::vector<const Association *> drawn(const AssociationKind &kind, const End &from,
                                                         const End &to) const;
    void addChoice(std::vector<JoinChoice> &choices, const AssociationKind &kind, const End &from,
                   const End &to) const;
    void addBalancing(std::vector<JoinChoice> &choices, const End &balancer, const End &pool) const;

    const Topology &m_topology;
    const Catalogue &m_catalogue;
    End m_element;
    /// Associations that touch the element or its site.
    std::vector<const Association *> m_lines;
};

/// What a line between two elements can mean; empty when none makes sense.
std::vector<JoinChoice> joinChoices(const Topology &topology, const Catalogue &catalogue,
                                    const ElementId &from, const ElementId &to);
/// Why there is no choice; nothing when there is one.
std::optional<Refusal> whyNotJoined(const Topology &topology, const Catalogue &catalogue,
                                    const ElementId &from, const ElementId &to);
/// Pools, parties, sites and balancers that a line from here can lead to, in order of their ids.
std::vector<ElementId> joinTargets(const Topology &topology, const Catalogue &catalogue,
                                   const ElementId &from);
/// Whether lines of any kind begin or end at elements such as this one.
bool mayBeJoined(const Topology &topology, const Catalogue &catalogue, const ElementId &element);
/// Roles that may stand in the zone and be joined with the element; with an empty zone wherever they stand.
std::vector<RoleKey> rolesThatJoin(const Topology &topology, const Catalogue &catalogue,
                                   const ElementId &element, const ZoneId &zone);
/// What one end of a line can be moved to, apart from where it is.
std::vector<ElementId> reattachTargets(const Topology &topology, const Catalogue &catalogue,
                                       const AssociationId &line, AssociationEnd end);

/// The choices of the first attribute for lines that start at the role; nothing where the kind does not
/// begin with a choice. Words that name a role the kind starts from are that role's own.
std::optional<std::vector<QString>> wordsFor(const AssociationKind &kind, const RoleKey &from);

} // namespace portolan
