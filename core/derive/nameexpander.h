// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/nameplan.h"
#include "facts.h"
#include "nameplace.h"

namespace portolan {

/// A name, and whether somebody entered it.
struct ExpandedName {
    QString text;
    bool isSuggested = false;
    /// Where it is entered; nothing where nobody enters it.
    std::optional<NamePlace> place = {};

    bool operator==(const ExpandedName &) const = default;
};

/// Fills the patterns of a name plan for the pools of one topology.
class NameExpander {
public:
    NameExpander(const Snapshot &snapshot, const Facts &facts);

    /// The pools a rule speaks about.
    [[nodiscard]] std::vector<int> poolsOf(const NameRule &rule) const;
    /// Every name the pattern gives for a pool, in order; nothing where a part is not known. With a server,
    /// {server} is its name alone.
    [[nodiscard]] std::vector<ExpandedName> names(const QString &pattern, int pool,
                                                  const Server *server = nullptr) const;
    [[nodiscard]] bool holds(const Condition &condition, int pool) const;
    /// Whether the pattern gives nothing for want of a SIP domain.
    [[nodiscard]] bool needsDomain(const QString &pattern) const;
    /// What a name of a pool would be if nobody had entered one; that of the deployment with -1.
    [[nodiscard]] std::vector<ExpandedName> proposed(const PlannedName &name, int pool) const;

private:
    [[nodiscard]] std::vector<ExpandedName> valuesOf(const QString &token, int pool,
                                                     const Server *server) const;
    [[nodiscard]] std::vector<ExpandedName> planned(const QString &key, int pool) const;
    [[nodiscard]] std::vector<ExpandedName> published(const QString &key, int pool) const;
    [[nodiscard]] const PlannedName *find(const QString &key) const;
    [[nodiscard]] std::vector<ExpandedName> ofDeployment(const PlannedName &name) const;
    /// In every SIP domain, led by the name entered.
    [[nodiscard]] std::vector<ExpandedName>
    inDomains(const QString &label, const std::vector<ExpandedName> &entered, const NamePlace &place) const;
    [[nodiscard]] std::vector<ExpandedName> ofAddress(const PlannedName &name, int pool) const;
    [[nodiscard]] bool isFirst(const PlannedName &name, int pool) const;
    [[nodiscard]] QString suggested(const PlannedName &name, int pool) const;

    const Snapshot &m_snapshot;
    const Facts &m_facts;
    const NamePlan &m_plan;
};

} // namespace portolan
