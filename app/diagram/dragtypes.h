// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

/// What can be dragged into the drawing, as MIME types. Their data is UTF-8.
namespace portolan::diagram::dragtypes {

/// A role's key: a pool, or clients or a partner.
inline constexpr QLatin1String role("application/x-portolan-role");
/// The key of a kind of zone.
inline constexpr QLatin1String zoneKind("application/x-portolan-zone-kind");
/// "central" or "branch".
inline constexpr QLatin1String site("application/x-portolan-site");
/// No data.
inline constexpr QLatin1String balancer("application/x-portolan-balancer");
inline constexpr QLatin1String firewall("application/x-portolan-firewall");
inline constexpr QLatin1String note("application/x-portolan-note");

} // namespace portolan::diagram::dragtypes
