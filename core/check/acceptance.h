// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/checks.h"
#include "derive/finding.h"
#include "model/acceptedfinding.h"

namespace portolan {

/// What is kept in the file when somebody lives with a finding.
AcceptedFinding acceptanceOf(const Finding &finding, const CheckList &checks, const QString &reason);

/// Gives each finding that was accepted its reason.
void markAccepted(std::vector<Finding> &findings, const CheckList &checks,
                  const std::vector<AcceptedFinding> &accepted);

} // namespace portolan
