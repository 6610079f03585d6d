// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturepainting.h"

#include "flowpainter.h"
#include "notepainter.h"

#include <QPainter>

#include <algorithm>

namespace portolan::diagram {

namespace {

/// In diagram units.
constexpr double margin = 24;

struct Chosen {
    std::vector<bool> cards;
    std::vector<bool> lines;
    std::vector<bool> notes;
    QRectF area;
};

/// What holds cards: choosing it chooses what stands in it.
bool holdsCards(PartKind kind)
{
    return kind == PartKind::Zone || kind == PartKind::Site;
}

/// With what it joins.
void chooseLine(const Picture &picture, int line, Chosen &chosen)
{
    chosen.lines[size_t(line)] = true;
    const Link &link = picture.content.links[size_t(line)];
    for (const LinkEnd &end : {link.from, link.to}) {
        if (!end.isCard())
            continue;
        chosen.cards[size_t(end.index)] = true;
        chosen.area |= picture.layout.cards[size_t(end.index)];
    }
}

Chosen chosenParts(const Picture &picture, const std::vector<ElementId> &ids)
{
    Chosen chosen{std::vector<bool>(picture.content.cards.size()),
                  std::vector<bool>(picture.lines.size()),
                  std::vector<bool>(picture.content.notes.size()),
                  {}};
    for (const ElementId &id : ids) {
        const Part part = picture.partOf(id);
        if (!part)
            continue;
        const QRectF rect = picture.rectOf(part);
        chosen.area |= rect;
        if (part.kind == PartKind::Card)
            chosen.cards[size_t(part.index)] = true;
        if (part.kind == PartKind::Link)
            chooseLine(picture, part.index, chosen);
        if (part.kind == PartKind::Note)
            chosen.notes[size_t(part.index)] = true;
        for (size_t note = 0; holdsCards(part.kind) && note < chosen.notes.size(); ++note)
            chosen.notes[note] = chosen.notes[note] || rect.contains(picture.layout.notes[note]);
        for (size_t card = 0; holdsCards(part.kind) && card < chosen.cards.size(); ++card)
            chosen.cards[card] = chosen.cards[card] || rect.contains(picture.layout.cards[card]);
    }
    const auto has = [&chosen](const LinkEnd &end) {
        return end.isCard() && chosen.cards[size_t(end.index)];
    };
    for (size_t line = 0; line < chosen.lines.size(); ++line) {
        const Link &link = picture.content.links[line];
        if (has(link.from) && has(link.to))
            chosen.lines[line] = true;
        if (chosen.lines[line])
            chosen.area |= picture.lines[line].boundingRect();
    }
    return chosen;
}

} // namespace

PicturePainting::PicturePainting(const Picture &picture, Annotations annotations, const QPalette &look,
                                 const QFont &font)
    : m_picture(picture), m_theme(DiagramTheme::from(look)), m_fonts(DiagramFonts::from(font)),
      m_area(picture.layout.bounds.adjusted(-margin, -margin, margin, margin))
{
    m_state.annotations = std::move(annotations);
}

void PicturePainting::show(Colouring colouring, const FlowOverlay &flows)
{
    m_state.colours = cardColoursOf(m_picture, m_state.annotations, colouring);
    m_state.showsFlows = !flows.isEmpty();
    m_state.flows = flows;
    m_state.flowLabels = labelsOf(m_picture, flows, m_fonts, 1);
    if (flows.wall >= 0)
        m_state.selected.insert(m_picture.content.walls[size_t(flows.wall)].id);
    for (const Part &subject : flows.subjects)
        m_state.selected.insert(m_picture.idOf(subject));
    fitArea(m_picture.layout.bounds);
}

/// Around what is shown, with room for the legend below.
void PicturePainting::fitArea(const QRectF &shown)
{
    m_area = shown.adjusted(-margin, -margin, margin, margin);
    const Legend legend = legendOf(m_picture, m_state, m_theme);
    m_legendHeight = legend.isEmpty() ? 0 : sizeOf(legend, m_fonts).height();
    if (m_legendHeight > 0)
        m_area.setBottom(m_area.bottom() + m_legendHeight + margin / 2);
    m_area.setWidth(std::max(m_area.width(), m_legendHeight > 0 ? legendWidth + 2 * margin : 0));
}

void PicturePainting::limitTo(const std::vector<ElementId> &ids)
{
    std::vector<ElementId> shown = ids;
    QRectF flows;
    for (size_t i = 0; i < m_state.flows.lines.size(); ++i) {
        const FlowBundle &bundle = m_state.flows.bundles.all[i];
        shown.push_back(m_picture.idOf(bundle.far));
        shown.push_back(m_picture.idOf(bundle.near));
        flows |= m_state.flows.lines[i].points.boundingRect();
    }
    for (const FlowLabel &label : m_state.flowLabels.all)
        flows |= label.rect;
    Chosen chosen = chosenParts(m_picture, shown);
    chosen.area |= flows;
    if (chosen.area.isEmpty())
        return;
    chosen.cards.flip();
    chosen.lines.flip();
    chosen.notes.flip();
    m_leftOut = {std::move(chosen.cards), std::move(chosen.lines), std::move(chosen.notes)};
    fitArea(chosen.area);
}

bool PicturePainting::isBlank(const QRectF &part) const
{
    const QRectF area = part.translated(m_area.topLeft());
    const auto reaches = [&area](const QRectF &rect) { return rect.intersects(area); };
    const Layout &layout = m_picture.layout;
    return std::ranges::none_of(layout.cards, reaches) && std::ranges::none_of(layout.notes, reaches)
        && std::ranges::none_of(layout.zones, reaches, &ZoneArea::header)
        && std::ranges::none_of(layout.walls, reaches, &WallArea::badge);
}

void PicturePainting::paint(QPainter &painter, const QRectF &target, Detail detail) const
{
    const double scale = std::min(target.width() / m_area.width(), target.height() / m_area.height());
    const QSizeF size = m_area.size() * scale;
    const QRectF place(target.center() - QPointF(size.width(), size.height()) / 2, size);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    painter.fillRect(place, m_theme.canvas);
    painter.setClipRect(place, Qt::IntersectClip);
    painter.translate(place.topLeft());
    painter.scale(scale, scale);
    painter.translate(-m_area.topLeft());
    const bool isFull = detail == Detail::Full;
    IconPainter icons(isFull ? IconPainter::Drawing::Outlines : IconPainter::Drawing::Pixels);
    const PaintContext context{
        m_picture, m_state, m_theme, m_fonts, icons, isFull ? std::max(scale, 1.0) : scale, m_area};
    paintZones(painter, context);
    paintSites(painter, context);
    paintLines(painter, context, m_leftOut);
    paintWalls(painter, context);
    paintNotes(painter, context, m_leftOut);
    paintCards(painter, context, m_leftOut);
    paintFlows(painter, context);
    if (m_legendHeight > 0) {
        const QPointF at(m_area.left() + margin, m_area.bottom() - margin - m_legendHeight);
        paintLegend(painter, at, legendOf(m_picture, m_state, m_theme), m_theme, m_fonts, icons);
    }
    painter.restore();
}

} // namespace portolan::diagram
