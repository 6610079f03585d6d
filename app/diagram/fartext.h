// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painters.h"

namespace portolan::diagram {

/// Whether names are written although the drawing is seen from afar: not where there are so many that
/// nobody could read them and painting them would be felt.
bool hasFarText(const PaintContext &context);

/// The same for zones and sites, of which there are fewer.
bool hasFarGround(const PaintContext &context);

/// What is left of a name to tell inside of the outline of the zone's site: "Berlin Edge pool" there is "Edge
/// pool".
QString nameWithinSite(const PaintContext &context, const QString &name, const ZoneText &zone);

/// `text` inside of `rect` (diagram units), in a size that people can read whatever the zoom: on several
/// lines where there is room, shortened where there is not, left out where nothing would be left of it.
void paintFarText(QPainter &painter, const PaintContext &context, const QRectF &rect, const QString &text,
                  const QFont &font, const QColor &colour, Qt::Alignment alignment);

} // namespace portolan::diagram
