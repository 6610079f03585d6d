// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/why.h"
#include "console.h"

#include <optional>

namespace portolan {

/// What a person may call one end of a connection: the id of an element, its name, its FQDN, or an
/// address. Complains and returns nothing when it is nothing of the kind, or more than one element.
std::optional<WhyEnd> findEnd(const QString &text, const Topology &topology, Console &console);

} // namespace portolan
