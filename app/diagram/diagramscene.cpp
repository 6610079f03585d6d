// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagramscene.h"

#include "flowpainter.h"
#include "metrics.h"
#include "notepainter.h"
#include "router.h"

#include <QGraphicsItem>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace portolan::diagram {
namespace {

using LayerPainter = void (*)(QPainter &, const PaintContext &, const LeftOut &);

void paintGround(QPainter &painter, const PaintContext &context, const LeftOut &)
{
    paintZones(painter, context);
    paintSites(painter, context);
}

void paintWallLayer(QPainter &painter, const PaintContext &context, const LeftOut &)
{
    paintWalls(painter, context);
}

void paintLabelLayer(QPainter &painter, const PaintContext &context, const LeftOut &)
{
    paintPortLabels(painter, context);
}

void paintFlowLayer(QPainter &painter, const PaintContext &context, const LeftOut &)
{
    paintFlows(painter, context);
}

/// From bottom to top.
constexpr std::array<LayerPainter, 7> layerPainters = {
    paintGround, paintLines, paintWallLayer, paintNotes, paintCards, paintLabelLayer, paintFlowLayer};

} // namespace

class DiagramScene::Layer : public QGraphicsItem {
public:
    Layer(DiagramScene &scene, LayerPainter painter, double z) : m_scene(scene), m_painter(painter)
    {
        setZValue(z);
        setFlag(ItemUsesExtendedStyleOption);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    void setArea(const QRectF &area)
    {
        prepareGeometryChange();
        m_area = area;
    }
    QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override
    {
        paintOn(*painter, option->exposedRect);
    }
    void paintOn(QPainter &painter, const QRectF &exposed)
    {
        const PaintContext context = m_scene.contextFor(painter, exposed);
        painter.setRenderHint(QPainter::Antialiasing, !context.isFar());
        m_painter(painter, context, m_scene.leftOut());
    }

private:
    DiagramScene &m_scene;
    LayerPainter m_painter;
    QRectF m_area;
};

/// The cards and notes under the pointer, and the lines of those, as a sketch: other lines are routed on
/// release.
class DiagramScene::DragItem : public QGraphicsItem {
public:
    DragItem(DiagramScene &scene, const Movables &moved)
        : m_scene(scene), m_cards(moved.cards), m_notes(moved.notes)
    {
        setZValue(100);
        setFlag(ItemUsesExtendedStyleOption);
        setAcceptedMouseButtons(Qt::NoButton);
        for (size_t line = 0; line < scene.leftOut().lines.size(); ++line) {
            if (scene.leftOut().line(line))
                m_lines.push_back(line);
        }
        moveBy({});
    }

    void moveBy(QPointF offset)
    {
        prepareGeometryChange();
        m_offset = offset;
        const Picture &picture = m_scene.picture();
        m_sketches.clear();
        m_area = {};
        for (const size_t line : m_lines) {
            const Link &link = picture.content.links[line];
            m_sketches.push_back(sketchLine(rectOf(link.from), rectOf(link.to)));
            m_area |= m_sketches.back().boundingRect();
        }
        for (const int card : m_cards)
            m_area |= rectOf({EndKind::Card, card});
        for (const int note : m_notes)
            m_area |= rectOfNote(note);
        m_area.adjust(-20, -20, 20, 20);
    }

    QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override
    {
        const PaintContext context = m_scene.contextFor(*painter, option->exposedRect);
        painter->setRenderHint(QPainter::Antialiasing, !context.isFar());
        paintSketches(*painter, context);
        for (const int note : m_notes)
            paintNote(*painter, context, size_t(note), rectOfNote(note));
        for (const int card : m_cards)
            paintCard(*painter, context, size_t(card), rectOf({EndKind::Card, card}));
    }

private:
    QRectF rectOf(const LinkEnd &end) const
    {
        const Layout &layout = m_scene.picture().layout;
        if (end.kind == EndKind::Site)
            return layout.sites[size_t(end.index)].tab;
        if (end.kind == EndKind::Zone)
            return layout.zones[size_t(end.index)].header;
        const QRectF &rect = layout.cards[size_t(end.index)];
        return m_scene.leftOut().card(size_t(end.index)) ? rect.translated(m_offset) : rect;
    }

    QRectF rectOfNote(int note) const
    {
        return m_scene.picture().layout.notes[size_t(note)].translated(m_offset);
    }

    void paintSketches(QPainter &painter, const PaintContext &context)
    {
        if (!context.isFar() && m_sketches.size() <= 64) {
            for (const QPolygonF &line : m_sketches)
                paintLine(painter, context, line);
            return;
        }
        QVector<QLineF> stretches;
        for (const QPolygonF &line : m_sketches) {
            for (qsizetype p = 1; p < line.size(); ++p)
                stretches << QLineF(line[p - 1], line[p]);
        }
        painter.setPen(QPen(context.theme.line, 0));
        painter.drawLines(stretches);
    }

    DiagramScene &m_scene;
    std::vector<int> m_cards;
    std::vector<int> m_notes;
    std::vector<size_t> m_lines;
    std::vector<QPolygonF> m_sketches;
    QPointF m_offset;
    QRectF m_area;
};

DiagramScene::DiagramScene(QObject *parent)
    : QGraphicsScene(parent), m_picture(std::make_shared<Picture>()), m_theme(DiagramTheme::from({})),
      m_fonts(DiagramFonts::from({}))
{
    setItemIndexMethod(NoIndex);
    for (size_t i = 0; i < layerPainters.size(); ++i) {
        m_layers.push_back(new Layer(*this, layerPainters[i], double(i)));
        addItem(m_layers.back());
    }
}

DiagramScene::~DiagramScene() = default;

void DiagramScene::setPicture(std::shared_ptr<Picture> picture)
{
    endDrag();
    m_picture = std::move(picture);
    measure();
    update();
}

void DiagramScene::setLook(const DiagramTheme &theme, const DiagramFonts &fonts)
{
    m_theme = theme;
    m_fonts = fonts;
    setBackgroundBrush(theme.canvas);
    update();
}

void DiagramScene::measure()
{
    const double margin = metrics::sceneMargin;
    QRectF area = m_picture->layout.bounds;
    for (const QPolygonF &line : m_picture->lines)
        area |= line.boundingRect();
    area.adjust(-margin, -margin, margin, margin);
    setSceneRect(area);
    for (Layer *layer : m_layers)
        layer->setArea(area);
}

PaintContext DiagramScene::contextFor(const QPainter &painter, const QRectF &exposed)
{
    return {*m_picture, m_state, m_theme, m_fonts, m_icons, painter.worldTransform().m11(), exposed};
}

void DiagramScene::paintAll(QPainter &painter, const QRectF &exposed)
{
    for (Layer *layer : m_layers)
        layer->paintOn(painter, exposed);
}

void DiagramScene::beginDrag(const Movables &moved)
{
    endDrag();
    m_leftOut.cards.assign(m_picture->content.cards.size(), false);
    m_leftOut.lines.assign(m_picture->lines.size(), false);
    m_leftOut.notes.assign(m_picture->content.notes.size(), false);
    for (const int note : moved.notes)
        m_leftOut.notes[size_t(note)] = true;
    for (const int card : moved.cards) {
        m_leftOut.cards[size_t(card)] = true;
        for (const int line : m_picture->linesOfCard[size_t(card)])
            m_leftOut.lines[size_t(line)] = true;
    }
    for (Layer *layer : m_layers)
        layer->setVisible(false);
    m_dragItem = new DragItem(*this, moved);
    addItem(m_dragItem);
}

void DiagramScene::moveDrag(QPointF offset)
{
    if (m_dragItem)
        m_dragItem->moveBy(offset);
}

void DiagramScene::endDrag()
{
    if (!m_dragItem)
        return;
    delete m_dragItem;
    m_dragItem = nullptr;
    m_leftOut = {};
    for (Layer *layer : m_layers)
        layer->setVisible(true);
}

void DiagramScene::updateElement(const ElementId &id)
{
    const Part part = m_picture->partOf(id);
    if (part)
        update(m_picture->rectOf(part).adjusted(-16, -16, 16, 16));
}

} // namespace portolan::diagram
