// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textchanges.h"

namespace portolan {

struct Replacing {
    QString find;
    QString by;
    bool matchCase = false;
    bool inNames = true;
    /// Host names and domains.
    bool inHosts = true;
    /// Addresses and subnets.
    bool inAddresses = true;
    bool inNotes = true;
};

/// Replaces a text wherever it stands, as one step. Refused line by line: what would be no host name or
/// address any more, and host names and addresses that somebody else has.
TextChanges replaceTexts(const Topology &topology, const Replacing &replacing);

} // namespace portolan
