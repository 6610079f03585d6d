// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlight.h"

#include "obstacles.h"
#include "router.h"
#include "servicetext.h"
#include "setparts.h"

#include <algorithm>

namespace portolan::diagram {
namespace {

/// More pairs than this are shown by their ends alone: a tangle would explain nothing.
constexpr size_t maxPaths = 8;

class PathLighter {
public:
    PathLighter(const Picture &picture, const Derivation &derivation, const Row &row)
        : m_picture(picture), m_derivation(derivation), m_row(row)
    {
    }

    Highlight run()
    {
        const std::vector<int> sources = light(m_derivation.sets[m_row.from]);
        const std::vector<int> targets = light(m_derivation.sets[m_row.to]);
        lightLines(sources, targets);
        lightWalls(sources, targets);
        return std::move(m_highlight);
    }

private:
    const Content &content() const { return m_picture.content; }

    /// Lights what shows an end; returns the boxes of it.
    std::vector<int> light(const AddressSet &set)
    {
        std::vector<int> boxes;
        for (const Part &part : partsOf(m_picture, m_derivation, set)) {
            if (part.kind == PartKind::Card) {
                m_highlight.cards.insert(part.index);
                boxes.push_back(part.index);
            } else if (part.kind == PartKind::Zone) {
                m_highlight.zones.insert(part.index);
                boxes.push_back(boxOfZone(content(), part.index));
            }
        }
        return boxes;
    }

    void lightLines(const std::vector<int> &sources, const std::vector<int> &targets)
    {
        if (m_row.association >= 0) {
            const Part part = m_picture.partOf(m_derivation.elements[size_t(m_row.association)]);
            if (part.kind == PartKind::Link)
                m_highlight.links.insert(part.index);
        }
        bool joined = false;
        std::vector<LineEnds> missing;
        for (const int source : sources) {
            for (const int target : targets) {
                if (source == target)
                    continue;
                const int link = linkBetween(source, target);
                if (link >= 0) {
                    m_highlight.links.insert(link);
                    joined = true;
                } else {
                    missing.push_back({source, target});
                }
            }
        }
        if (joined || missing.size() > maxPaths)
            return;
        m_highlight.paths = routeLines(obstaclesOf(m_picture.layout), missing);
    }

    int linkBetween(int source, int target) const
    {
        const auto cards = m_picture.linesOfCard.size();
        if (size_t(source) >= cards && size_t(target) < cards)
            return linkBetween(target, source);
        const auto joins = [&](size_t line) {
            const Link &link = content().links[line];
            const int from = boxOf(content(), link.from);
            const int to = boxOf(content(), link.to);
            return !link.dashed && std::minmax(from, to) == std::minmax(source, target);
        };
        if (size_t(source) >= cards) {
            for (size_t line = 0; line < content().links.size(); ++line) {
                if (joins(line))
                    return int(line);
            }
            return -1;
        }
        for (const int line : m_picture.linesOfCard[size_t(source)]) {
            if (joins(size_t(line)))
                return line;
        }
        return -1;
    }

    void lightWalls(const std::vector<int> &sources, const std::vector<int> &targets)
    {
        const auto light = [this](int boundary) {
            const Part part = m_picture.partOf(m_derivation.boundaries[size_t(boundary)]);
            if (part.kind == PartKind::Wall)
                m_highlight.walls.insert(part.index);
        };
        for (quint32 i = 0; i < m_row.stepCount; ++i)
            light(m_derivation.pathBoundaries[m_row.firstStep + i]);
        if (m_row.boundary >= 0)
            light(m_row.boundary);
        for (const int wall : m_highlight.walls) {
            if (content().walls[size_t(wall)].filtered)
                addLabel(wall, sources, targets);
        }
    }

    void addLabel(int wall, const std::vector<int> &sources, const std::vector<int> &targets)
    {
        const WallArea &area = m_picture.layout.walls[size_t(wall)];
        QPointF at(area.bar.center().x(), std::min(area.bar.center().y(), area.badge.bottom() + 24));
        if (const auto crossing = crossingWith(area))
            at = *crossing;
        const QString text = textOf({m_row.transport, m_row.ports});
        const bool upright = area.orientation == Qt::Vertical;
        const bool forwards = upright ? middleOf(sources).x() <= middleOf(targets).x()
                                      : middleOf(sources).y() <= middleOf(targets).y();
        if (upright) {
            m_highlight.labels.push_back(
                {at, forwards ? text + QStringLiteral(" \u2192") : QStringLiteral("\u2190 ") + text});
        } else {
            m_highlight.labels.push_back(
                {at, text + (forwards ? QStringLiteral(" \u2193") : QStringLiteral(" \u2191"))});
        }
    }

    QPointF middleOf(const std::vector<int> &boxes) const
    {
        QRectF all;
        const int cards = int(content().cards.size());
        const int sites = int(content().sites.size());
        for (const int box : boxes) {
            if (box < cards)
                all |= m_picture.layout.cards[size_t(box)];
            else
                all |= m_picture.layout.zones[size_t(box - cards - sites)].rect;
        }
        return all.center();
    }

    std::optional<QPointF> crossingWith(const WallArea &wall) const
    {
        for (const int link : m_highlight.links) {
            if (const auto at = crossing(m_picture.lines[size_t(link)], wall.bar))
                return at;
        }
        for (const QPolygonF &path : m_highlight.paths) {
            if (const auto at = crossing(path, wall.bar))
                return at;
        }
        return std::nullopt;
    }

    static std::optional<QPointF> crossing(const QPolygonF &line, const QRectF &bar)
    {
        const QPointF middle = bar.center();
        for (qsizetype i = 1; i < line.size(); ++i) {
            const QPointF &a = line[i - 1];
            const QPointF &b = line[i];
            const QRectF stretch = QRectF(a, b).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
            if (!stretch.intersects(bar))
                continue;
            const bool level = std::abs(a.y() - b.y()) < 0.01;
            return level ? QPointF(middle.x(), a.y()) : QPointF(a.x(), middle.y());
        }
        return std::nullopt;
    }

    const Picture &m_picture;
    const Derivation &m_derivation;
    const Row &m_row;
    Highlight m_highlight;
};

} // namespace

Highlight highlightOf(const Picture &picture, const Derivation &derivation, const Row &row)
{
    return PathLighter(picture, derivation, row).run();
}

} // namespace portolan::diagram
