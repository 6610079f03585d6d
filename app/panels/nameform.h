// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

namespace portolan {

/// Fields for the names under which services of a pool are reached, in a section of their own; none where the
/// catalogue knows of no such names.
void addServiceNames(Form &form, const PoolId &pool);

/// The same for the names of the deployment, those of its SIP domains among them.
void addDeploymentNames(Form &form);

} // namespace portolan
