// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <functional>
#include <string>

namespace portolan {

enum class OutlineKind : quint8 {
    Root,
    Site,
    Zone,
    /// What stands in no zone and at no site.
    Stray,
    Pool,
    Server,
    /// A slot of a server; `detail` is the slot.
    Address,
    Balancer,
    Vip,
    Party,
    /// Under each of its ends; `detail` is the end.
    Line,
    /// The heading over firewalls and unfiltered boundaries.
    Firewalls,
    Firewall,
    Boundary,
    /// The heading over notes.
    Notes,
    Note,
};

/// A line of the outline. No two lines of one outline are equal.
struct OutlineKey {
    OutlineKind kind = OutlineKind::Root;
    /// The element; for an address its server; empty for headings.
    ElementId id = {};
    std::string detail = {};

    /// Headings stand for no element.
    [[nodiscard]] bool isElement() const { return !id.isEmpty(); }
    bool operator==(const OutlineKey &) const = default;
};

} // namespace portolan

template <>
struct std::hash<portolan::OutlineKey> {
    size_t operator()(const portolan::OutlineKey &key) const noexcept
    {
        const size_t id = std::hash<portolan::ElementId>{}(key.id);
        const size_t detail = std::hash<std::string>{}(key.detail);
        return id ^ (detail * 0x9e3779b97f4a7c15ULL) ^ (size_t(key.kind) << 56);
    }
};
