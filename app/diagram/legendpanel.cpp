// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "legendpanel.h"

#include "diagramtext.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>

namespace portolan::diagram {
namespace {

/// From the edges of the view, in pixels.
constexpr int distance = 12;

} // namespace

LegendPanel::LegendPanel(QAbstractScrollArea &view)
    : QWidget(&view), m_view(view), m_hidden(new QToolButton(&view)), m_theme(DiagramTheme::from({})),
      m_fonts(DiagramFonts::from({}))
{
    setObjectName(QStringLiteral("legend"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hidden->setObjectName(QStringLiteral("hiddenLines"));
    m_hidden->setFocusPolicy(Qt::TabFocus);
    m_hidden->setCursor(Qt::PointingHandCursor);
    connect(m_hidden, &QToolButton::clicked, this, &LegendPanel::allLinesWished);
    view.viewport()->installEventFilter(this);
    hide();
    m_hidden->hide();
}

void LegendPanel::setLook(const DiagramTheme &theme, const DiagramFonts &fonts)
{
    m_theme = theme;
    m_fonts = fonts;
    m_hidden->setStyleSheet(
        QStringLiteral("QToolButton { background: %1; color: %2; border: 1px solid %3;"
                       " border-radius: 12px; padding: 4px 12px; }"
                       "QToolButton:hover { background: %4; }"
                       "QToolButton:focus { border: 2px solid %2; padding: 3px 11px; }")
            .arg(theme.card.name(), theme.accentInk.name(), theme.accent.name(), theme.accentTint.name()));
    arrange();
    update();
}

void LegendPanel::setLegend(const Legend &legend, const std::vector<QRect> &drawn)
{
    if (legend == m_legend)
        return;
    m_legend = legend;
    chooseCorner(drawn);
    setAccessibleName(DiagramText::tr("Legend"));
    setAccessibleDescription(legend.text());
    arrange();
    update();
}

void LegendPanel::setHiddenLines(const QStringList &names)
{
    m_hidden->setVisible(!names.isEmpty());
    if (names.isEmpty())
        return;
    const QString what = names.size() == 1
        //: %1: a kind of lines in the drawing
        ? DiagramText::tr("Hidden: %1").arg(names.front())
        : DiagramText::tr("%n kind(s) of lines hidden", nullptr, int(names.size()));
    //: a button: %1: "3 kinds of lines hidden"
    m_hidden->setText(DiagramText::tr("%1 – show all").arg(what));
    m_hidden->setToolTip(names.join(QLatin1Char('\n')));
    m_hidden->setAccessibleName(m_hidden->text());
    m_hidden->setAccessibleDescription(names.join(QStringLiteral(", ")));
    arrange();
}

/// The lower right is the minimap's.
void LegendPanel::chooseCorner(const std::vector<QRect> &drawn)
{
    constexpr std::array corners{Qt::BottomLeftCorner, Qt::TopLeftCorner, Qt::TopRightCorner};
    std::array<qsizetype, corners.size()> hidden;
    std::ranges::transform(corners, hidden.begin(), [&](Qt::Corner corner) {
        return std::ranges::count_if(
            drawn, [place = placeIn(corner)](const QRect &rect) { return rect.intersects(place); });
    });
    m_corner = corners[size_t(std::ranges::min_element(hidden) - hidden.begin())];
}

QSize LegendPanel::legendSize() const
{
    const QSizeF size = m_legend.isEmpty() ? QSizeF() : sizeOf(m_legend, m_fonts);
    return {int(std::ceil(size.width())), int(std::ceil(size.height()))};
}

QRect LegendPanel::placeIn(Qt::Corner corner) const
{
    const QRect room = m_view.viewport()->geometry().adjusted(distance, distance, -distance, -distance);
    QRect place(room.topLeft(), legendSize());
    if (corner == Qt::TopRightCorner)
        place.moveRight(room.right());
    if (corner == Qt::BottomLeftCorner)
        place.moveBottom(room.bottom());
    return place;
}

void LegendPanel::arrange()
{
    const QSize room = m_view.viewport()->size() - QSize(2 * distance, 2 * distance);
    const QRect place = placeIn(m_corner);
    // Where it would take half of the drawing it gives way.
    setVisible(!m_legend.isEmpty() && 2 * place.width() < room.width() && place.height() < room.height());
    setGeometry(place);
    raise();
    m_hidden->adjustSize();
    QRect sign(place.topLeft(), m_hidden->size());
    if (m_corner == Qt::BottomLeftCorner)
        sign.moveBottom(isHidden() ? place.bottom() : place.top() - distance / 2);
    else if (!isHidden())
        sign.moveTop(place.bottom() + distance / 2);
    if (m_corner == Qt::TopRightCorner)
        sign.moveRight(place.right());
    m_hidden->move(sign.topLeft());
    m_hidden->raise();
}

void LegendPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    paintLegend(painter, {0, 0}, m_legend, m_theme, m_fonts, m_icons);
}

bool LegendPanel::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(object, event);
}

} // namespace portolan::diagram
