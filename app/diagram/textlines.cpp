// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlines.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace portolan::diagram {

QStringList wrappedLines(const QString &text, const QFont &font, double width, int count)
{
    const QFontMetricsF metrics(font);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == count;
        const QString rest = text.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
        lines << metrics.elidedText(rest, Qt::ElideRight, width);
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace portolan::diagram
