// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/picturepainting.h"
#include "page.h"
#include "reportwords.h"

#include <QTranslator>

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
    [[nodiscard]] QSizeF area(int columns, int rows) const;
    [[nodiscard]] double scaleIn(int columns, int rows) const;

    diagram::Picture m_picture;
    std::unique_ptr<diagram::PicturePainting> m_painting;
    int m_columns = 0;
    int m_rows = 0;
    QSizeF m_body;
};

} // namespace portolan::report
