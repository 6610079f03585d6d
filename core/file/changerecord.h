// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "types/error.h"

#include <optional>
#include <vector>

namespace portolan {

/// A change of a document as a journal keeps it: what is so afterwards. What was so before is in what the
/// record is applied to.
struct ChangeRecord {
    /// Elements added or replaced, and nothing else.
    Topology put;
    /// Whether the deployment of `put` counts.
    bool deployment = false;
    std::vector<ElementId> removed;
    std::map<ElementId, Placement> placed;
    /// Laid out automatically from now on.
    std::vector<ElementId> unplaced;
    std::optional<RequestHeader> header;
    /// Added or replaced, and what is known of no row any more.
    Table<RowRequest> rows;
    std::vector<quint64> rowsRemoved;
    std::map<int, Baseline> baselines;
    std::vector<int> baselinesRemoved;
    /// All there are.
    std::optional<std::vector<ColumnTemplate>> templates;
    std::optional<std::vector<AcceptedFinding>> acceptedFindings;
    /// Numbers given since.
    RowNumbers numbers;
    /// Whether somebody did this; numbers come by themselves.
    bool isEdit = true;

    bool operator==(const ChangeRecord &) const = default;
};

QByteArray writeChange(const ChangeRecord &record);

/// Fails as readDocument() does.
Result<ChangeRecord> readChange(const QByteArray &bytes);

/// Fails with DanglingReference when an element to be removed is not there. The result may contradict
/// itself.
Result<void> apply(const ChangeRecord &record, Document &document);

} // namespace portolan
