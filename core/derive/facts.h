// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot.h"

namespace portolan {

/// Whom a condition is asked about. -1: not a pool, or not known; then features count for the whole
/// deployment and facts about pools are false.
struct Subject {
    int from = -1;
    int to = -1;
    const Association *line = nullptr;
};

/// Answers the catalogue's predicates for one snapshot. All pool facts are worked out once, so that a
/// condition costs a few bit tests.
class Facts {
public:
    explicit Facts(const Snapshot &snapshot);

    [[nodiscard]] bool holds(const Condition &condition, const Subject &subject) const;
    [[nodiscard]] bool holds(int predicate, int pool, const Association *line) const;

private:
    [[nodiscard]] bool forDeployment(const Predicate &predicate) const;
    [[nodiscard]] bool forPool(const Predicate &predicate, const PoolNode &node, bool switches,
                               bool deploymentFact) const;
    [[nodiscard]] bool forLine(const Predicate &predicate, const Association *line) const;
    void addPoolFacts(const PoolNode &node);
    void markHosts();
    void markEndsOfLines();
    void markTranslated();
    void markPresentPools();

    const Snapshot &m_snapshot;
    /// One flag per pool and predicate, pools in rows.
    std::vector<quint8> m_poolFacts;
    std::vector<quint8> m_deploymentFacts;
};

/// The association's attribute as the file or the catalogue's default has it.
std::optional<AttributeValue> attributeOf(const Catalogue &catalogue, const AssociationKey &kind,
                                          const Association *line, const AttributeKey &attribute);

} // namespace portolan
