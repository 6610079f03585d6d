// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painters.h"

#include <QGraphicsScene>

#include <memory>

namespace portolan::diagram {

/// Shows a picture in a handful of layers. Elements are no items of their own: lines that reach over the
/// whole drawing make the index of items slow, and a drawing rebuilt after each edit would create
/// thousands. Everything here can be thrown away and made again from the picture.
class DiagramScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit DiagramScene(QObject *parent = nullptr);
    ~DiagramScene() override;

    void setPicture(std::shared_ptr<Picture> picture);
    [[nodiscard]] const Picture &picture() const { return *m_picture; }
    [[nodiscard]] std::shared_ptr<const Picture> sharedPicture() const { return m_picture; }
    /// Changes the picture without making another one: every index keeps its meaning.
    template <typename Change>
    void retouch(Change change)
    {
        if (m_picture.use_count() > 1)
            m_picture = std::make_shared<Picture>(*m_picture);
        change(*m_picture);
    }

    void setLook(const DiagramTheme &theme, const DiagramFonts &fonts);
    [[nodiscard]] const DiagramTheme &theme() const { return m_theme; }
    [[nodiscard]] const DiagramFonts &fonts() const { return m_fonts; }

    /// Changes must be followed by update() of what they touch.
    [[nodiscard]] ViewState &state() { return m_state; }
    [[nodiscard]] const ViewState &state() const { return m_state; }

    /// Cards and notes follow the pointer: shown with their lines by a layer of its own, while all other
    /// layers hide. The view paints them from a pixmap meanwhile, made with paintAll().
    void beginDrag(const Movables &moved);
    void moveDrag(QPointF offset);
    void endDrag();
    [[nodiscard]] bool isDragging() const { return m_dragItem != nullptr; }

    /// Every layer, without what is being dragged.
    void paintAll(QPainter &painter, const QRectF &exposed);
    /// The context for painting with `painter`.
    [[nodiscard]] PaintContext contextFor(const QPainter &painter, const QRectF &exposed);
    [[nodiscard]] const LeftOut &leftOut() const { return m_leftOut; }

    /// Repaints what shows the element.
    void updateElement(const ElementId &id);

Q_SIGNALS:
    /// Indices into the picture before mean nothing any more.
    void pictureChanged();

private:
    class Layer;
    class DragItem;

    void measure();

    std::shared_ptr<Picture> m_picture;
    DiagramTheme m_theme;
    DiagramFonts m_fonts;
    ViewState m_state;
    IconPainter m_icons;
    LeftOut m_leftOut;
    std::vector<Layer *> m_layers;
    DragItem *m_dragItem = nullptr;
};

} // namespace portolan::diagram
