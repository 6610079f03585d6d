// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "icons.h"
#include "theme.h"

#include <QSizeF>
#include <QString>

#include <vector>

namespace portolan::diagram {

/// What the colours and lines of a drawing mean.
struct Legend {
    struct Entry {
        enum class Sign : quint8 { Block, Icon, Line, DashedLine, BothWays };

        Sign sign = Sign::Block;
        QColor colour;
        QString text;
        /// File name of a role's icon, for Sign::Icon.
        QString icon = {};

        bool operator==(const Entry &) const = default;
    };
    struct Section {
        QString title;
        std::vector<Entry> entries;
        /// A sentence below; may be empty.
        QString note;

        bool operator==(const Section &) const = default;
    };

    std::vector<Section> sections;

    [[nodiscard]] bool isEmpty() const { return sections.empty(); }
    /// All of it in words.
    [[nodiscard]] QString text() const;
    bool operator==(const Legend &) const = default;
};

/// Widest, in the units of the fonts.
constexpr double legendWidth = 264;

QSizeF sizeOf(const Legend &legend, const DiagramFonts &fonts);
/// Fills a frame at `at` as large as sizeOf() says.
void paintLegend(QPainter &painter, QPointF at, const Legend &legend, const DiagramTheme &theme,
                 const DiagramFonts &fonts, IconPainter &icons);

} // namespace portolan::diagram
