// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests.h"
#include "sheetparts.h"

#include <QDate>

#include <optional>
#include <vector>

namespace portolan {

/// What of the header of a request a firewall team asks back for, or finds to be over.
enum class HeaderField : quint8 { Project, Requester, Contact, Owner, WantedBy, ValidUntil };

/// A reason for which a firewall team would send a request back. The sentence is made above core.
struct Objection {
    enum class Kind : quint8 {
        DesignError, ///< an error among the findings nobody lives with, beyond rows that lack something
        IncompleteRows, ///< an address, a zone or a port is missing
        UnnarrowedRows, ///< any address, where networks could be drawn
        NoJustification, ///< an own flow that does not say what it is for
        ExpiredRows, ///< not valid any more
        ChangedSinceApproval, ///< approved as something else than is asked for now
        RejectedRows, ///< asked for again as they were
        PlaceholderNames, ///< names still as they were created, or marked as to be decided
        ExampleNames, ///< host names in domains kept for examples
        ExampleAddresses, ///< addresses of networks kept for documentation
        PrivateTowardsInternet, ///< a boundary that does not translate what must cross to the Internet
        PublicBehindTranslation, ///< a public address that is translated all the same
        EmptyHeaderField,
        HeaderDatePassed,
    };

    Kind kind;
    /// Places in Derivation::rows, in their order; all on the sheet `part`.
    std::vector<quint32> rows = {};
    std::optional<SheetPart> part = {};
    /// Places in the diagram, most specific first where there is one.
    std::vector<ElementId> elements = {};
    std::optional<HeaderField> field = {};
    /// Index into Derivation::findings, or -1. Of incomplete rows the first that says what they lack.
    int finding = -1;

    bool operator==(const Objection &) const = default;
};

/// Everything that keeps the sheets from being handed over on that day: what concerns the rows first, then
/// the design, then the header. Rows that are exempt are not asked for, and nobody objects to them.
std::vector<Objection> objections(const std::shared_ptr<const Derivation> &derivation,
                                  const Requests &requests, const QDate &date);

/// Whether nobody would object. What is exported before is a draft.
bool isReady(const std::shared_ptr<const Derivation> &derivation, const Requests &requests,
             const QDate &date);

} // namespace portolan
