// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "keys.h"
#include "types/port.h"

#include <QString>

#include <map>
#include <variant>

namespace portolan {

/// A switch, a port, a range of ports, or a word: what the catalogue's attribute definition asks for.
using AttributeValue = std::variant<bool, Port, PortRange, QString>;

/// A drawn line with a meaning. An end that is a site stands for every pool of that site which the
/// line can mean.
struct Association {
    AssociationId id;
    AssociationKey kind;
    ElementId from;
    ElementId to;
    std::map<AttributeKey, AttributeValue> attributes;

    bool operator==(const Association &) const = default;
};

} // namespace portolan
