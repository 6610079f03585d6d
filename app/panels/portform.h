// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

namespace portolan {

/// Fields for the ports that a pool may have for itself, in a section of their own; none where the catalogue
/// knows of no such ports.
void addPoolPorts(Form &form, const Pool &pool);

/// The same for those of the deployment.
void addDeploymentPorts(Form &form);

} // namespace portolan
