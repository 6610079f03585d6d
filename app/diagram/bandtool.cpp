// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bandtool.h"

#include <QLineF>

namespace portolan::diagram {

std::vector<Part> partsInside(const Picture &picture, const QRectF &band)
{
    std::vector<Part> parts;
    const auto add = [&](PartKind kind, size_t count, auto isInside) {
        for (size_t i = 0; i < count; ++i) {
            if (isInside(i))
                parts.push_back({kind, int(i)});
        }
    };
    const auto isWhole = [&](PartKind kind) {
        return [&picture, &band, kind](size_t i) { return band.contains(picture.rectOf({kind, int(i)})); };
    };
    add(PartKind::Card, picture.layout.cards.size(), isWhole(PartKind::Card));
    add(PartKind::Note, picture.layout.notes.size(), isWhole(PartKind::Note));
    if (!parts.empty())
        return parts;
    add(PartKind::Wall, picture.layout.walls.size(), isWhole(PartKind::Wall));
    add(PartKind::Link, picture.lines.size(), [&](size_t i) {
        return !picture.content.links[i].dashed && band.contains(picture.lines[i].boundingRect());
    });
    return parts;
}

void BandTool::press(const PointerEvent &event)
{
    m_start = event.point;
    m_host.freeze({});
}

QRectF BandTool::bandTo(QPointF point) const
{
    return QRectF(m_start, point).normalized();
}

void BandTool::move(const PointerEvent &event)
{
    Overlay overlay;
    overlay.band = bandTo(event.point);
    overlay.candidates = partsInside(m_host.shownPicture(), *overlay.band);
    m_host.setOverlay(std::move(overlay));
}

void BandTool::release(const PointerEvent &event)
{
    const bool adds = event.modifiers & Qt::ShiftModifier;
    const bool toggles = event.modifiers & Qt::ControlModifier;
    std::vector<ElementId> selection;
    if (adds || toggles)
        selection = m_host.selection();
    for (const Part &part : partsInside(m_host.shownPicture(), bandTo(event.point))) {
        const ElementId id = m_host.shownPicture().idOf(part);
        if (!contains(selection, id))
            selection.push_back(id);
        else if (toggles)
            std::erase(selection, id);
    }
    m_host.thaw();
    m_host.select(selection);
}

} // namespace portolan::diagram
