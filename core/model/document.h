// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests.h"
#include "topology.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace portolan {

/// Where an element is drawn, in diagram units (1 unit = 1 px at 100 %), relative to the scene.
struct Placement {
    double x = 0;
    double y = 0;
    /// Zero means: as large as its content asks for.
    double width = 0;
    double height = 0;
    /// Keeps its place when everything else is arranged anew.
    bool pinned = false;

    bool operator==(const Placement &) const = default;
};

/// The picture, apart from the meaning. Elements without a placement are laid out automatically.
struct Diagram {
    std::map<ElementId, Placement> placements;

    bool operator==(const Diagram &) const = default;
};

/// The short numbers of rows ("EXT-017") by row id. A number is never given twice, even when its row
/// has gone.
struct RowNumbers {
    struct Number {
        QString prefix;
        int number = 0;
        /// The row was not among those derived when the document was last saved.
        bool gone = false;

        bool operator==(const Number &) const = default;
    };

    std::map<quint64, Number> numbers;

    bool operator==(const RowNumbers &) const = default;
};

/// Which catalogue the topology was drawn against; the hash is that of its files, in hex.
struct CataloguePin {
    QString release;
    int revision = 0;
    QString hash;

    bool operator==(const CataloguePin &) const = default;
};

/// What a file holds.
struct Document {
    Topology topology;
    Diagram diagram;
    RowNumbers rowNumbers;
    Requests requests;
    CataloguePin catalogue;
    /// PNG of the diagram; outside equality, dropped when stale.
    QByteArray thumbnail;

    bool operator==(const Document &other) const
    {
        return topology == other.topology && diagram == other.diagram && rowNumbers == other.rowNumbers
            && requests == other.requests && catalogue == other.catalogue;
    }
};

} // namespace portolan
