// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsoncursor.h"
#include "model/document.h"
#include "requestsreader.h"

namespace portolan {

/// Where a part of a document stands in its bytes.
struct PartPlace {
    /// Of the container; empty in the plain form.
    QLatin1StringView entry;
    /// JSON pointer of the part in its text.
    QString root;
    /// Where the part begins in its text.
    qsizetype position = 0;
};

/// One part, as text that is known to be UTF-8.
struct Part {
    QByteArray json;
    PartPlace place;
};

struct Parts {
    Part format;
    Part topology;
    Part diagram;
    Part requests;
};

/// The version of the part under "format". Looks only at what every version has. Fails with NewerFormat
/// for newer ones (the version; the Portolan it needs, if the file says so).
Result<int> readVersion(const Part &part);

// The parts of a document of today's version. `where` of a failure is the entry and a JSON pointer.
Result<CataloguePin> readFormat(const Part &part);
/// Contradictions (DuplicateId, DanglingReference, WrongReference) are found as well.
Result<Topology> readTopology(const Part &part);
/// All elements must be in the topology.
Result<Diagram> readDiagram(const Part &part, const Topology &topology);
Result<RequestsPart> readRequests(const Part &part);

} // namespace portolan
