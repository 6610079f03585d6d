// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

#include <QRectF>

namespace portolan {

/// A card as the drawing shows it now, in diagram units.
struct DrawnCard {
    ElementId id;
    QRectF rect;
    /// The zones it stands in; it can move and they can grow, but it cannot leave them.
    QRectF room;
    /// Stands over two zones, and so is as wide as they are.
    bool spans = false;
    /// A note: stands in no zone, and goes wherever those are that it is arranged with.
    bool isFree = false;
};

using Drawing = std::vector<DrawnCard>;

// Places are arranged within columns of zones (sideways) and within rows of zones (up and down), because
// cards cannot leave their zones. Pinned cards stay where they are, and the others follow them. Cards that
// would come to lie on one another are set apart. Notes go with the nearest of the cards, wherever those
// stand; automatic layout leaves them where they are.

enum class Alignment : quint8 { Left, Centre, Right, Top, Middle, Bottom };

/// Refused where no two of `ids` can be aligned with each other.
OrRefusal<Edit> align(const Diagram &diagram, const Drawing &drawing, const std::vector<ElementId> &ids,
                      Alignment alignment);

/// Equal gaps between neighbours; the outermost stay, unless there is too little room between them. Refused
/// where there are no three in a row.
OrRefusal<Edit> distribute(const Diagram &diagram, const Drawing &drawing, const std::vector<ElementId> &ids,
                           Qt::Orientation orientation);

/// Pinned elements keep their places when others are laid out anew.
Edit setPinned(const Diagram &diagram, const Drawing &drawing, const std::vector<ElementId> &ids,
               bool pinned);
bool isPinned(const Diagram &diagram, const ElementId &id);

/// Leaves everything that is not pinned to the automatic layout again. Zones keep their sizes.
OrRefusal<Edit> layOutAll(const Document &document);
/// The same for these elements only, and for what stands in zones and sites among them. Zones among them
/// become as large as their content.
OrRefusal<Edit> layOutSelection(const Document &document, const std::vector<ElementId> &ids);

} // namespace portolan
