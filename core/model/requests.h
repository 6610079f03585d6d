// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acceptedfinding.h"
#include "baseline.h"
#include "columntemplate.h"
#include "table.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace portolan {

/// What stands above a request to a firewall team.
struct RequestHeader {
    QString project;
    QString revision;
    QString environment;
    QString requester;
    QString department;
    QString contact;
    QString owner;
    QString approver;
    QString ticket;
    QDate wantedBy;
    QDate validFrom;
    QDate validUntil;
    /// Where it is signed.
    QString signature;

    bool operator==(const RequestHeader &) const = default;
};

enum class RowStatus : quint8 { Open, Requested, Approved, Implemented, Rejected };

/// What somebody noted about a derived row. Kept when the row goes: it may come back.
struct RowRequest {
    /// Of the row.
    quint64 id = 0;
    QString justification;
    QString owner;
    QDate validUntil;
    RowStatus status = RowStatus::Open;
    QString ticket;
    QString remark;
    /// Why the row is not to be opened although the product asks for it; empty where it is.
    QString exemption;
    /// The hash of what was approved, see rowContentHash(); empty where nothing was.
    QString approvedAs;

    [[nodiscard]] bool isExempt() const { return !exemption.isEmpty(); }
    [[nodiscard]] bool isBlank() const
    {
        RowRequest blank;
        blank.id = id;
        return *this == blank;
    }
    bool operator==(const RowRequest &) const = default;
};

/// What belongs to asking others for the rows, beside the rows themselves.
struct Requests {
    RequestHeader header;
    Table<RowRequest> rows;
    /// By number.
    std::map<int, Baseline> baselines;
    /// In the order in which people see them.
    std::vector<ColumnTemplate> templates;
    /// No two of the same place.
    std::vector<AcceptedFinding> acceptedFindings;

    bool operator==(const Requests &) const = default;
};

} // namespace portolan
