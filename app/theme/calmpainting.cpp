// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calmpainting.h"

#include "colours.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace portolan::calm {

namespace {

constexpr double cornerRadius = 4;

/// Saves the painter's state and draws smooth edges until it goes.
class SmoothPainting {
public:
    explicit SmoothPainting(QPainter *painter) : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~SmoothPainting() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(SmoothPainting)

private:
    QPainter *m_painter;
};

/// Lines one pixel wide fall between pixels unless moved by half of one.
QRectF hairlineRect(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

void drawBox(QPainter *painter, const QRect &rect, const QColor &ground, const QPen &edge)
{
    const SmoothPainting smooth(painter);
    painter->setBrush(ground);
    painter->setPen(edge);
    painter->drawRoundedRect(hairlineRect(rect), cornerRadius, cornerRadius);
}

} // namespace

void drawField(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Colours &colours = Colours::of(option.palette);
    const bool hasProblem = widget && widget->property("problem").toBool();
    QColor edge = colours.hairline;
    if (hasProblem)
        edge = colours.error;
    else if (is(option, QStyle::State_HasFocus))
        edge = colours.accent;
    else if (is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled))
        edge = colours.mutedText;
    const bool writable = is(option, QStyle::State_Enabled) && !is(option, QStyle::State_ReadOnly);
    drawBox(painter, option.rect, writable ? colours.surface : colours.band, edge);
}

void drawFrame(QPainter *painter, const QStyleOption &option)
{
    // Smooth, because on screens with a broken ratio of pixels a sharp line slips under what it frames.
    const SmoothPainting smooth(painter);
    painter->setPen(Colours::of(option.palette).hairline);
    painter->drawRect(hairlineRect(option.rect));
}

void drawToolButton(QPainter *painter, const QStyleOption &option)
{
    const Colours &colours = Colours::of(option.palette);
    const bool held = is(option, QStyle::State_Sunken) || is(option, QStyle::State_On);
    const bool hovered = is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled);
    const bool focused = is(option, QStyle::State_HasFocus) && is(option, QStyle::State_KeyboardFocusChange);
    if (!held && !hovered && !focused)
        return;
    const QColor ground = held ? colours.accentTint : hovered ? colours.hoverTint : QColor(Qt::transparent);
    drawBox(painter, option.rect, ground, focused ? QPen(colours.accent) : QPen(Qt::NoPen));
}

void drawPushButton(QPainter *painter, const QStyleOption &option)
{
    const Colours &colours = Colours::of(option.palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool marked = isDefault || is(option, QStyle::State_HasFocus);
    QColor ground = colours.surface;
    if (is(option, QStyle::State_Sunken))
        ground = colours.accentTint;
    else if (is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled))
        ground = colours.hoverTint;
    drawBox(painter, option.rect, ground, marked ? colours.accent : colours.hairline);
}

void drawCheckBox(QPainter *painter, const QStyleOption &option)
{
    const Colours &colours = Colours::of(option.palette);
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool filled = is(option, QStyle::State_On) || is(option, QStyle::State_NoChange);
    const QColor accent = enabled ? colours.accent : colours.disabledText;
    const bool lit = is(option, QStyle::State_MouseOver) || is(option, QStyle::State_HasFocus);
    drawBox(painter, option.rect, filled ? accent : colours.surface,
            filled || (lit && enabled) ? accent : colours.mutedText);
    if (!filled)
        return;
    const SmoothPainting smooth(painter);
    painter->setPen(QPen(colours.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF box(option.rect);
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    if (is(option, QStyle::State_NoChange))
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter->drawPolyline(QPolygonF({at(0.26, 0.52), at(0.43, 0.69), at(0.75, 0.33)}));
}

void drawRadioButton(QPainter *painter, const QStyleOption &option)
{
    const Colours &colours = Colours::of(option.palette);
    const bool on = is(option, QStyle::State_On);
    const QColor accent = is(option, QStyle::State_Enabled) ? colours.accent : colours.disabledText;
    const SmoothPainting smooth(painter);
    painter->setBrush(on ? accent : colours.surface);
    painter->setPen(on || is(option, QStyle::State_HasFocus) ? accent : colours.mutedText);
    const QRectF circle = hairlineRect(option.rect);
    painter->drawEllipse(circle);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.onAccent);
        painter->drawEllipse(circle.center(), circle.width() / 5, circle.height() / 5);
    }
}

void drawFocus(QPainter *painter, const QStyleOption &option)
{
    const SmoothPainting smooth(painter);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(Colours::of(option.palette).accent);
    painter->drawRoundedRect(hairlineRect(option.rect), cornerRadius - 1, cornerRadius - 1);
}

void drawChevron(QPainter *painter, const QStyleOption &option, const QRect &rect, bool up)
{
    const Colours &colours = Colours::of(option.palette);
    const SmoothPainting smooth(painter);
    painter->setPen(QPen(is(option, QStyle::State_Enabled) ? colours.mutedText : colours.disabledText, 1.4,
                         Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = QRectF(rect).center();
    const double drop = up ? -2 : 2;
    painter->drawPolyline(
        QPolygonF({centre + QPointF(-4, -drop), centre + QPointF(0, drop), centre + QPointF(4, -drop)}));
}

void drawTab(QPainter *painter, const QStyleOptionTab &option)
{
    const Colours &colours = Colours::of(option.palette);
    const bool selected = is(option, QStyle::State_Selected);
    const QRect pill = option.rect.adjusted(2, 4, -2, -4);
    if (selected)
        drawBox(painter, pill, colours.accentTint, Qt::NoPen);
    else if (is(option, QStyle::State_MouseOver))
        drawBox(painter, pill, colours.hoverTint, Qt::NoPen);
    if (is(option, QStyle::State_HasFocus)) {
        QStyleOption focus = option;
        focus.rect = pill;
        drawFocus(painter, focus);
    }
    painter->save();
    painter->setPen(selected ? colours.accent : colours.text);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    // Icons are for tabs too narrow for a name.
    if (option.text.isEmpty())
        option.icon.paint(painter, option.rect);
    painter->restore();
}

void drawHeader(QPainter *painter, const QStyleOptionHeader &option)
{
    const Colours &colours = Colours::of(option.palette);
    const bool lit = is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled);
    painter->fillRect(option.rect, lit ? colours.hoverTint : colours.band);
    painter->save();
    painter->setPen(colours.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void drawToolBar(QPainter *painter, const QStyleOption &option)
{
    const Colours &colours = Colours::of(option.palette);
    painter->fillRect(option.rect, colours.chrome);
    painter->save();
    painter->setPen(colours.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void drawSplitter(QPainter *painter, const QStyleOption &option)
{
    const Colours &colours = Colours::of(option.palette);
    const bool lit = is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken);
    // State_Horizontal: the parts lie beside each other, so the handle is upright.
    const bool upright = is(option, QStyle::State_Horizontal);
    const QPoint centre = option.rect.center();
    painter->fillRect(option.rect, colours.chrome);
    const QRect line = upright ? QRect(centre.x(), option.rect.top(), 1, option.rect.height())
                               : QRect(option.rect.left(), centre.y(), option.rect.width(), 1);
    painter->fillRect(line, lit ? colours.accent : colours.hairline);
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider)
{
    const Colours &colours = Colours::of(option.palette);
    painter->fillRect(option.rect, colours.surface);
    if (option.minimum == option.maximum)
        return;
    const bool held = is(option, QStyle::State_Sunken) || is(option, QStyle::State_MouseOver);
    const SmoothPainting smooth(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(held ? colours.mutedText : colours.disabledText);
    const bool upright = option.orientation == Qt::Vertical;
    const QRectF thumb =
        upright ? QRectF(slider).adjusted(3, 1, -3, -1) : QRectF(slider).adjusted(1, 3, -1, -3);
    const double radius = (upright ? thumb.width() : thumb.height()) / 2;
    painter->drawRoundedRect(thumb, radius, radius);
}

} // namespace portolan::calm
