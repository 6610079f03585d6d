// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance.h"

#include <algorithm>

namespace portolan {

AcceptedFinding acceptanceOf(const Finding &finding, const CheckList &checks, const QString &reason)
{
    return {checks.checks[size_t(finding.check)].key.toString(), finding.elements, finding.field.key, reason};
}

void markAccepted(std::vector<Finding> &findings, const CheckList &checks,
                  const std::vector<AcceptedFinding> &accepted)
{
    if (accepted.empty())
        return;
    for (Finding &finding : findings) {
        const AcceptedFinding place = acceptanceOf(finding, checks, {});
        const auto found = std::ranges::find_if(
            accepted, [&place](const AcceptedFinding &candidate) { return candidate.isSamePlace(place); });
        finding.accepted = found == accepted.end() ? QString() : found->reason;
    }
}

} // namespace portolan
