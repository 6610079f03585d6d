// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagrampages.h"

#include "derive/derivation.h"
#include "diagram/diagramtext.h"
#include "translations/translationfiles.h"

#include <QPalette>

#include <cmath>

namespace portolan::report {

namespace {

/// Points that a unit of the drawing takes. Its smallest texts have ten units: below this they cannot be
/// read.
constexpr double leastScale = 0.40;
constexpr double leastPartScale = 0.46;
/// Of one part and the next, so that nobody has to guess what was cut.
constexpr double overlap = 14;
constexpr int mostParts = 24;
/// Nobody would put together so many parts; whoever reads them on a screen can enlarge the one page.
constexpr size_t mostCards = 300;

/// The drawing's colours are those of the light window.
QPalette paperPalette()
{
    QPalette palette(QColor(0xf5, 0xf5, 0xf6), QColor(0xfb, 0xfb, 0xfc));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::Text, look::ink);
    palette.setColor(QPalette::WindowText, look::ink);
    palette.setColor(QPalette::Highlight, look::accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

} // namespace

DiagramPages::DiagramPages(const Report &report, QSizeF body) : m_body(body)
{
    if (!report.hasDiagram)
        return;
    if (!m_translator.load(translationFile(u"portolan", languageCode(report.language))))
        qWarning("the texts of the drawing are not part of the program");
    const diagram::DrawingLanguage language(&m_translator);
    // What somebody changed after the rows were derived is not in the rows either.
    Document drawn = report.document;
    drawn.topology = report.derivation->topology;
    m_picture = diagram::pictureOf(drawn, *report.derivation->catalogue, report.language);
    if (m_picture.isEmpty())
        return;
    // What is doubtful about the design is the architect's business.
    diagram::Annotations annotations = diagram::annotationsOf(*report.derivation, m_picture);
    annotations.badges.clear();
    m_painting = std::make_unique<diagram::PicturePainting>(m_picture, std::move(annotations), paperPalette(),
                                                            fontOf(Face::Text, 10));
    if (scaleIn(1, 1) < leastScale && m_picture.content.cards.size() <= mostCards)
        divide();
}

/// Into the fewest parts in which it can be read.
void DiagramPages::divide()
{
    m_columns = m_rows = 1;
    while (scaleIn(m_columns, m_rows) < leastPartScale && m_columns * m_rows < mostParts) {
        const double wider = scaleIn(m_columns + 1, m_rows);
        const double higher = scaleIn(m_columns, m_rows + 1);
        // Where neither is enough by itself, both sides have to grow.
        if (wider > higher || (wider == higher && m_columns <= m_rows))
            ++m_columns;
        else
            ++m_rows;
    }
    const double scale = scaleIn(m_columns, m_rows);
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            const QPoint part(column, row);
            if (!m_painting->isBlank(QRectF(cornerOf(part) / scale, m_body / scale)))
                m_parts.push_back(part);
        }
    }
}

DiagramPages::~DiagramPages() = default;

QPointF DiagramPages::cornerOf(QPoint part) const
{
    return {part.x() * (m_body.width() - overlap), part.y() * (m_body.height() - overlap)};
}

/// What so many pages beside and below each other are together.
QSizeF DiagramPages::area(int columns, int rows) const
{
    return {columns * (m_body.width() - overlap) + overlap, rows * (m_body.height() - overlap) + overlap};
}

double DiagramPages::scaleIn(int columns, int rows) const
{
    const QSizeF room = area(columns, rows);
    const QSizeF size = m_painting->size();
    return std::min(room.width() / size.width(), room.height() / size.height());
}

int DiagramPages::count() const
{
    return m_painting ? 1 + int(m_parts.size()) : 0;
}

void DiagramPages::paint(Page &page, int number, const QRectF &body) const
{
    const diagram::DrawingLanguage language(&m_translator);
    QPainter &painter = page.painter();
    painter.save();
    painter.setClipRect(page.onDevice(body));
    if (number == 0) {
        m_painting->paint(painter, page.onDevice(body));
    } else {
        const QSizeF whole = m_painting->size() * scaleIn(m_columns, m_rows);
        const QPointF corner = cornerOf(m_parts[size_t(number - 1)]);
        m_painting->paint(painter, page.onDevice({body.topLeft() - corner, whole}));
    }
    painter.restore();
}

} // namespace portolan::report
