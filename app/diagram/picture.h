// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content.h"
#include "layout.h"

#include <QPolygonF>

#include <unordered_map>
#include <vector>

namespace portolan::diagram {

class Obstacles;

/// What an index in a picture refers to.
enum class PartKind : quint8 { None, Site, Zone, Wall, Card, Link, Note };

struct Part {
    PartKind kind = PartKind::None;
    int index = -1;

    explicit operator bool() const { return kind != PartKind::None; }
    bool operator==(const Part &) const = default;
};

/// One thing of the drawing as the keyboard and screen readers meet it, in reading order.
struct PictureElement {
    ElementId id;
    Part part;

    bool operator==(const PictureElement &) const = default;
};

/// What is moved together, as indices.
struct Movables {
    std::vector<int> cards;
    std::vector<int> notes;

    [[nodiscard]] bool isEmpty() const { return cards.empty() && notes.empty(); }
};

/// The whole drawing without colours: a value made from a document alone, so it can be thrown away and
/// made again at any moment.
struct Picture {
    Content content;
    Layout layout;
    /// As Content::links.
    std::vector<QPolygonF> lines;
    std::vector<PictureElement> elements;
    std::unordered_map<ElementId, Part> parts;
    /// Lines of each card, as indices into lines.
    std::vector<std::vector<int>> linesOfCard;
    /// By zone, how far each is from where it would be if nothing were collapsed; empty if nothing is.
    std::vector<QPointF> displacements;
    /// By note, the same.
    std::vector<QPointF> noteDisplacements;

    [[nodiscard]] bool isEmpty() const
    {
        return content.zones.empty() && content.sites.empty() && content.notes.empty();
    }
    /// What shows the element; servers and VIPs are shown by nothing of their own.
    [[nodiscard]] Part partOf(const ElementId &id) const;
    /// The same, or the zone that stands for what is hidden in a collapsed site.
    [[nodiscard]] Part shownBy(const ElementId &id) const;
    /// The element a click on the part means. A line of several associations means the first.
    [[nodiscard]] ElementId idOf(const Part &part) const;
    /// The area a part takes; for lines the box around it.
    [[nodiscard]] QRectF rectOf(const Part &part) const;
};

/// Everything lines must keep clear of, in the order cards, site tabs, zone headers, `others`.
Obstacles obstaclesOf(const Layout &layout, const std::vector<QRectF> &others = {});
/// What is drawn where a line ends.
Part partOf(const LinkEnd &end);
/// Box of a line's end among those.
int boxOf(const Content &content, const LinkEnd &end);
int boxOfZone(const Content &content, int zone);

/// `before` lends its lines when nothing has moved since.
Picture pictureOf(const Document &document, const Catalogue &catalogue, Language language,
                  const ViewChoices &choices = {}, const Picture *before = nullptr);

/// What is at a point: the topmost of cards, notes, walls, site tabs, lines (within `tolerance`) and zones.
Part partAt(const Picture &picture, QPointF point, double tolerance);

/// Distance of a point to the nearest stretch of a line.
double distanceTo(const QPolygonF &line, QPointF point);

} // namespace portolan::diagram
