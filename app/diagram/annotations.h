// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"
#include "picture.h"

namespace portolan::diagram {

enum class Severity : quint8 { None, Warning, Error };

/// How bad a finding is for the drawing: red for errors, amber for warnings. Nothing for what is only good to
/// know, and for what somebody lives with.
Severity severityOf(const Finding &finding);

struct FindingBadge {
    Severity severity = Severity::None;
    int count = 0;

    bool operator==(const FindingBadge &) const = default;
};

/// What derivation adds to a picture.
struct Annotations {
    /// Firewall rows per boundary. Empty before the first derivation.
    std::unordered_map<ElementId, int> rows;
    /// Findings by the element that shows them: a server's by its pool, a virtual address's by its
    /// balancer. Findings about lines are not shown.
    std::unordered_map<ElementId, FindingBadge> badges;
};

Annotations annotationsOf(const Derivation &derivation, const Picture &picture);

} // namespace portolan::diagram
