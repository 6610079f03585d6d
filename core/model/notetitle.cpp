// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notetitle.h"

#include <QStringList>

namespace portolan {

namespace {

constexpr qsizetype longestTitle = 40;

/// As many of its words as fit; a single long one is cut.
QString shortened(const QString &line)
{
    const qsizetype space = line.lastIndexOf(u' ', longestTitle);
    qsizetype end = space > 0 ? space : longestTitle;
    if (line[end - 1].isHighSurrogate())
        --end;
    return line.left(end) + u'…';
}

} // namespace

QString titleOf(const Note &note)
{
    const QString text = note.text.trimmed();
    const qsizetype end = text.indexOf(u'\n');
    const QString line = (end < 0 ? text : text.left(end)).simplified();
    return line.size() > longestTitle ? shortened(line) : line;
}

} // namespace portolan
