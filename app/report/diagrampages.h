// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/picturepainting.h"
#include "page.h"
#include "reportwords.h"

#include <QPoint>
#include <QTranslator>

#include <vector>

namespace portolan::report {

/// The drawing on paper: on one page, and where its texts would be too small there, once more in parts.
class DiagramPages {
public:
    DiagramPages(const Report &report, QSizeF body);
    ~DiagramPages();
    Q_DISABLE_COPY_MOVE(DiagramPages)

    /// None where nothing is drawn.
    [[nodiscard]] int count() const;
    /// Paints a page into `body`; the first is 0 and has all of it.
    void paint(Page &page, int number, const QRectF &body) const;

private:
    void divide();
    /// Where a part begins on the paper of all parts together.
    [[nodiscard]] QPointF cornerOf(QPoint part) const;
    [[nodiscard]] QSizeF area(int columns, int rows) const;
    [[nodiscard]] double scaleIn(int columns, int rows) const;

    diagram::Picture m_picture;
    std::unique_ptr<diagram::PicturePainting> m_painting;
    QTranslator m_translator;
    int m_columns = 0;
    int m_rows = 0;
    /// Column and row of each part in which something stands.
    std::vector<QPoint> m_parts;
    QSizeF m_body;
};

} // namespace portolan::report
