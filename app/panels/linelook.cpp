// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linelook.h"

#include "theme/colours.h"

namespace portolan {

namespace {

struct Grounds {
    QColor added;
    QColor changed;
    QColor removed;
};

const Grounds &groundsOf(const QPalette &palette)
{
    static const Grounds light{QColor(0xe2, 0xf3, 0xe5), QColor(0xff, 0xf4, 0xd6), QColor(0xf7, 0xe4, 0xe4)};
    static const Grounds dark{QColor(0x1c, 0x3a, 0x2a), QColor(0x3d, 0x34, 0x18), QColor(0x40, 0x26, 0x28)};
    return &Colours::of(palette) == &Colours::dark() ? dark : light;
}

bool isOff(LineMarks marks)
{
    return bool(marks & (LineMarks(LineMark::Exempt) | LineMark::Removed));
}

} // namespace

QBrush groundOf(LineMarks marks, const QPalette &palette)
{
    const Grounds &grounds = groundsOf(palette);
    if (marks & LineMark::Removed)
        return grounds.removed;
    if (marks & LineMark::New)
        return grounds.added;
    return marks & LineMark::Changed ? QBrush(grounds.changed) : QBrush();
}

QFont fontOf(LineMarks marks, QFont font)
{
    font.setStrikeOut(isOff(marks));
    return font;
}

QBrush inkOf(LineMarks marks, const QPalette &palette)
{
    return isOff(marks) ? palette.brush(QPalette::PlaceholderText) : QBrush();
}

} // namespace portolan
