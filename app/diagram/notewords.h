// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QTextLayout>

#include <memory>

namespace portolan::diagram {

/// The text of a note broken into lines: as it is measured, so it is painted.
class NoteWords {
public:
    NoteWords(const QString &text, const QFont &font, double width);

    [[nodiscard]] double height() const { return m_height; }
    /// How wide the longest line is.
    [[nodiscard]] double width() const { return m_layout->maximumWidth(); }
    /// With the upper left corner at `place`.
    void paint(QPainter &painter, QPointF place) const { m_layout->draw(&painter, place); }

private:
    std::unique_ptr<QTextLayout> m_layout;
    double m_height = 0;
};

} // namespace portolan::diagram
