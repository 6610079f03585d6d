// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportlook.h"

#include <QFontMetricsF>
#include <QHash>

#include <vector>

namespace portolan::report {

/// A stretch of a text that stands on one line.
struct Span {
    int from = 0;
    int length = 0;
};

/// How wide texts are in one face, and where they are to be broken. Remembers words, of which sheets have
/// few, each many times.
class Wrapping {
public:
    explicit Wrapping(Face face);

    /// In points, at a size of one point.
    [[nodiscard]] double widthOf(QStringView text);
    /// Of the widest word, and of the widest line if nothing were broken.
    struct Extent {
        double word = 0;
        double line = 0;
    };
    [[nodiscard]] Extent extentOf(QStringView text);
    /// Lines no wider than `width` points at `size`, at least one. Breaks between words, in words too long
    /// behind dots, dashes and the like, else anywhere.
    [[nodiscard]] std::vector<Span> wrapped(QStringView text, double width, double size);
    /// Cut to the width, with an ellipsis if needed.
    [[nodiscard]] QString elided(const QString &text, double width, double size) const;

    [[nodiscard]] double ascent() const { return m_ascent; }
    [[nodiscard]] double descent() const { return m_descent; }

private:
    struct Pending;
    [[nodiscard]] double wordWidth(QStringView word);
    void addLongWord(QStringView text, Span word, double width, Pending &line, std::vector<Span> &lines);

    QFontMetricsF m_metrics;
    double m_ascent;
    double m_descent;
    double m_space;
    QHash<QString, float> m_words;
};

/// Without characters that mean nothing on paper, and lines ending in one way.
QString printable(QString text);

} // namespace portolan::report
