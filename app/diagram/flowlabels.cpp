// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlabels.h"

#include "obstacles.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace portolan::diagram {
namespace {

/// At 100 %.
constexpr double lineHeight = 16;
constexpr double sideSpace = 7;
constexpr double aroundLabel = 3;
/// Texts grow with the distance so that they stay this large, compared with 100 %; further than the last
/// they would be larger than the cards they belong to.
constexpr double readable = 0.9;
constexpr double mostGrowth = 3.2;
/// How many ports are written, from the first try to the last.
constexpr std::array<size_t, 3> portsToTry{4, 2, 1};
/// On more lines than this nobody could tell whose label it is.
constexpr int mostCovered = 2;
/// How far from a line a label may be, in halves of its height, and how near.
constexpr int rings = 24;
constexpr double aroundLine = 12;

struct Spot {
    QPointF middle;
    /// Of the stretch it is on, from far to near.
    QPointF ahead;
};

/// The gate first, then the middles of long stretches, level ones before upright ones.
std::vector<Spot> spotsOn(const FlowLine &line)
{
    struct Stretch {
        QPointF from;
        QPointF to;
        double length;
        bool level;
    };
    std::vector<Stretch> stretches;
    for (qsizetype i = 1; i < line.points.size(); ++i) {
        const QPointF along = line.points[i] - line.points[i - 1];
        stretches.push_back({line.points[i - 1], line.points[i], std::abs(along.x()) + std::abs(along.y()),
                             std::abs(along.y()) < 0.01});
    }
    std::vector<Spot> spots;
    if (line.gate) {
        const auto at = std::find_if(stretches.begin(), stretches.end(), [&](const Stretch &stretch) {
            return distanceTo(QPolygonF({stretch.from, stretch.to}), *line.gate) < 0.5;
        });
        if (at != stretches.end())
            spots.push_back({*line.gate, at->to - at->from});
    }
    std::stable_sort(stretches.begin(), stretches.end(), [](const Stretch &a, const Stretch &b) {
        return std::pair(a.level, a.length) > std::pair(b.level, b.length);
    });
    for (const Stretch &stretch : stretches) {
        for (const double share : {0.5, 0.3, 0.7, 0.15, 0.85})
            spots.push_back({stretch.from + (stretch.to - stretch.from) * share, stretch.to - stretch.from});
    }
    return spots;
}

QString withArrow(const QString &text, QPointF ahead)
{
    if (text.isEmpty())
        return {};
    if (std::abs(ahead.x()) > std::abs(ahead.y()))
        return ahead.x() > 0 ? text + QStringLiteral(" \u2192") : QStringLiteral("\u2190 ") + text;
    return text + (ahead.y() > 0 ? QStringLiteral(" \u2193") : QStringLiteral(" \u2191"));
}

QString withBothArrows(const QString &text, QPointF ahead)
{
    const bool level = std::abs(ahead.x()) > std::abs(ahead.y());
    return text + (level ? QStringLiteral(" \u2194") : QStringLiteral(" \u2195"));
}

class LabelPlacer {
public:
    LabelPlacer(const Picture &picture, const FlowOverlay &overlay, const DiagramFonts &fonts, double scale)
        : m_picture(picture), m_overlay(overlay), m_metrics(fonts.label),
          m_obstacles(obstaclesOf(picture.layout))
    {
        m_labels.textScale = std::clamp(readable / scale, 1.0, mostGrowth);
    }

    FlowLabels run()
    {
        std::vector<size_t> order(m_overlay.lines.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(), [this](size_t a, size_t b) {
            return m_overlay.bundles.all[a].rowCount() > m_overlay.bundles.all[b].rowCount();
        });
        // First a few words on every line, then more where there is room.
        for (const size_t bundle : order) {
            const auto onLine = std::find_if(portsToTry.begin(), portsToTry.end(),
                                             [&](size_t most) { return place(bundle, most); });
            if (onLine == portsToTry.end())
                placeBeside(bundle);
        }
        for (const size_t bundle : order) {
            const QPolygonF &points = m_overlay.lines[bundle].points;
            nameEnd(bundle, m_overlay.bundles.all[bundle].far, points.front());
            nameEnd(bundle, m_overlay.bundles.all[bundle].near, points.back());
        }
        return std::move(m_labels);
    }

private:
    bool place(size_t bundle, size_t most)
    {
        const FlowBundle &known = m_overlay.bundles.all[bundle];
        FlowLabel best;
        int least = -1;
        for (const Spot &spot : spotsOn(m_overlay.lines[bundle])) {
            const FlowLabel label = written(bundle, known, most, spot.ahead);
            const QRectF rect = rectFor(label, spot.middle);
            if (!isFree(rect))
                continue;
            const int covered = linesUnder(rect, bundle);
            if (covered > mostCovered || (least >= 0 && covered >= least))
                continue;
            least = covered;
            best = label;
            best.rect = rect;
            if (covered == 0)
                break;
        }
        if (least < 0)
            return false;
        m_labels.all.push_back(best);
        return true;
    }

    /// In free space near the gate, from where a thin line leads to it.
    void placeBeside(size_t bundle)
    {
        const FlowLine &line = m_overlay.lines[bundle];
        if (!line.gate)
            return;
        const std::vector<Spot> spots = spotsOn(line);
        for (const size_t most : portsToTry) {
            FlowLabel label = written(bundle, m_overlay.bundles.all[bundle], most, spots.front().ahead);
            const QSizeF size = rectFor(label, {}).size();
            for (int ring = 1; ring <= rings; ++ring) {
                for (const double side : {0.0, 1.0, -1.0}) {
                    for (const double up : {1.0, -1.0}) {
                        const QPointF away(side * (size.width() / 2 + aroundLine),
                                           up * ring * size.height() / 2);
                        label.rect = rectFor(label, *line.gate + away);
                        if (!isFree(label.rect) || linesUnder(label.rect, m_overlay.lines.size()) > 0)
                            continue;
                        m_labels.all.push_back(label);
                        return;
                    }
                }
            }
        }
    }

    static FlowLabel written(size_t bundle, const FlowBundle &known, size_t most, QPointF ahead)
    {
        FlowLabel label;
        label.bundle = bundle;
        const QString in = textOf(known.in.services, most);
        if (known.in.services == known.out.services) {
            label.both = withBothArrows(in, ahead);
            return label;
        }
        label.in = withArrow(in, ahead);
        label.out = withArrow(textOf(known.out.services, most), QPointF() - ahead);
        return label;
    }

    /// Inside of the zone, beside the end of the line.
    void nameEnd(size_t bundle, const Part &part, QPointF at)
    {
        if (part.kind != PartKind::Zone || m_picture.content.zones[size_t(part.index)].collapsed)
            return;
        const QString &text = m_picture.content.zones[size_t(part.index)].name;
        const QRectF &zone = m_picture.layout.zones[size_t(part.index)].rect;
        const QSizeF size =
            QSizeF(m_metrics.horizontalAdvance(text) + sideSpace, lineHeight) * m_labels.textScale;
        const double gap = sideSpace * m_labels.textScale;
        QRectF rect(at.x() - gap - size.width(), at.y() - size.height() / 2, size.width(), size.height());
        if (at.x() < zone.center().x())
            rect.moveLeft(at.x() + gap);
        const bool isTaken = std::any_of(m_labels.ends.begin(), m_labels.ends.end(),
                                         [&](const FlowEndLabel &end) { return end.rect.intersects(rect); });
        if (zone.contains(rect) && isFree(rect) && !isTaken)
            m_labels.ends.push_back({bundle, rect, text});
    }

    QRectF rectFor(const FlowLabel &label, QPointF middle) const
    {
        const double width =
            std::max({m_metrics.horizontalAdvance(label.in), m_metrics.horizontalAdvance(label.out),
                      m_metrics.horizontalAdvance(label.both)});
        const int lines = label.in.isEmpty() || label.out.isEmpty() ? 1 : 2;
        const QSizeF size = QSizeF(width + 2 * sideSpace, lines * lineHeight + 4) * m_labels.textScale;
        return {middle - QPointF(size.width(), size.height()) / 2, size};
    }

    bool isFree(const QRectF &rect) const
    {
        const QRectF around = rect.adjusted(-aroundLabel, -aroundLabel, aroundLabel, aroundLabel);
        const auto meets = [&around](const QRectF &other) { return other.intersects(around); };
        if (!m_picture.layout.bounds.contains(rect))
            return false;
        return m_obstacles.boxesIn(around).empty()
            && std::none_of(m_labels.all.begin(), m_labels.all.end(),
                            [&](const FlowLabel &label) { return meets(label.rect); })
            && std::none_of(m_picture.layout.notes.begin(), m_picture.layout.notes.end(), meets)
            && std::none_of(m_picture.layout.walls.begin(), m_picture.layout.walls.end(),
                            [&](const WallArea &wall) { return !wall.badge.isEmpty() && meets(wall.badge); });
    }

    int linesUnder(const QRectF &rect, size_t except) const
    {
        int count = 0;
        for (size_t i = 0; i < m_overlay.lines.size(); ++i) {
            const QPolygonF &points = m_overlay.lines[i].points;
            for (qsizetype p = 1; i != except && p < points.size(); ++p) {
                const QRectF stretch =
                    QRectF(points[p - 1], points[p]).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
                if (!stretch.intersects(rect))
                    continue;
                ++count;
                break;
            }
        }
        return count;
    }

    const Picture &m_picture;
    const FlowOverlay &m_overlay;
    QFontMetricsF m_metrics;
    Obstacles m_obstacles;
    FlowLabels m_labels;
};

} // namespace

FlowLabels labelsOf(const Picture &picture, const FlowOverlay &overlay, const DiagramFonts &fonts,
                    double scale)
{
    if (overlay.lines.empty())
        return {};
    return LabelPlacer(picture, overlay, fonts, scale).run();
}

} // namespace portolan::diagram
