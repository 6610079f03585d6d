// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"
#include "parsing.h"

namespace portolan {

/// One mapping a line: "TCP 443", or "TCP 8443 > 443" from outside to inside.
QString linesOf(const std::vector<PortMapping> &ports);
Parsed<std::vector<PortMapping>> parsedPortMappings(const QString &text);

} // namespace portolan
