// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

namespace portolan {

/// Puts a template into the file, in the place of the one called `name` where there is one. Empty when it
/// has no name, or that of yet another one.
Edit setTemplate(const Requests &requests, const QString &name, ColumnTemplate columns);

/// Empty when there is none of this name.
Edit removeTemplate(const Requests &requests, const QString &name);

} // namespace portolan
