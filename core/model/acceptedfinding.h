// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <vector>

namespace portolan {

/// A finding somebody has looked at and lives with. Kept when the finding goes: it may come back.
struct AcceptedFinding {
    /// Of the check ("address-outside-subnets").
    QString check;
    /// The places of the finding, in its order.
    std::vector<ElementId> elements;
    /// Which part of the first element is meant (a slot, say); empty: the element as a whole.
    QString part;
    QString reason;

    [[nodiscard]] bool isSamePlace(const AcceptedFinding &other) const
    {
        return check == other.check && elements == other.elements && part == other.part;
    }
    bool operator==(const AcceptedFinding &) const = default;
};

} // namespace portolan
