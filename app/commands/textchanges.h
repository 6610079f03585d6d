// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

namespace portolan {

/// One text of an element as it is and as it would be.
struct TextChange {
    ElementId id;
    QString before;
    QString after;
    /// Why it cannot be so.
    std::optional<Refusal> problem = {};
};

/// Many texts changed at once, to be looked at before they are.
struct TextChanges {
    std::vector<TextChange> rows;
    /// Why nothing can be changed at all.
    std::optional<Refusal> problem = {};
    /// Everything as one step; empty while there is any problem.
    Edit edit = {};

    [[nodiscard]] bool hasProblem() const;
};

} // namespace portolan
