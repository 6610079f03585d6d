// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests.h"

#include <optional>
#include <vector>

namespace portolan {

/// Something that is replaced as a whole.
template <typename T>
struct Replacement {
    T before;
    T after;

    bool operator==(const Replacement &) const = default;
};

/// Nothing before means added, nothing after means removed.
struct RowRequestChange {
    quint64 row = 0;
    std::optional<RowRequest> before;
    std::optional<RowRequest> after;

    bool operator==(const RowRequestChange &) const = default;
};

struct BaselineChange {
    int number = 0;
    std::optional<Baseline> before;
    std::optional<Baseline> after;

    bool operator==(const BaselineChange &) const = default;
};

/// A change of requests: what a Patch is for the topology.
struct RequestsPatch {
    std::optional<Replacement<RequestHeader>> header;
    std::vector<RowRequestChange> rows;
    std::vector<BaselineChange> baselines;
    std::optional<Replacement<std::vector<ColumnTemplate>>> templates;
    std::optional<Replacement<std::vector<AcceptedFinding>>> acceptedFindings;

    [[nodiscard]] bool isEmpty() const
    {
        return !header && rows.empty() && baselines.empty() && !templates && !acceptedFindings;
    }
    bool operator==(const RequestsPatch &) const = default;
};

/// The patch that undoes `patch`.
RequestsPatch inverted(RequestsPatch patch);

/// `requests` with the patch carried out. The caller built the patch from these very requests.
Requests applied(Requests requests, const RequestsPatch &patch);

/// The patch that turns `before` into `after`.
RequestsPatch difference(const Requests &before, const Requests &after);

} // namespace portolan
