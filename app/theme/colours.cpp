// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colours.h"

namespace portolan {

const Colours &Colours::light()
{
    static const Colours colours = {
        .chrome = QColor(0xf6, 0xf8, 0xfa),
        .surface = QColor(0xff, 0xff, 0xff),
        .band = QColor(0xf1, 0xf4, 0xf8),
        .hairline = QColor(0xd9, 0xdf, 0xe7),
        .text = QColor(0x1c, 0x25, 0x31),
        .mutedText = QColor(0x57, 0x64, 0x75),
        .accent = QColor(0x12, 0x5a, 0xbd),
        .onAccent = QColor(0xff, 0xff, 0xff),
        .accentTint = QColor(0xe3, 0xed, 0xfa),
        .hoverTint = QColor(0xea, 0xef, 0xf5),
        .warning = QColor(0x97, 0x4d, 0x00),
        .error = QColor(0xb7, 0x1c, 0x1c),
        .disabledText = QColor(0x9a, 0xa5, 0xb2),
    };
    return colours;
}

const Colours &Colours::dark()
{
    static const Colours colours = {
        .chrome = QColor(0x16, 0x1b, 0x22),
        .surface = QColor(0x1b, 0x21, 0x29),
        .band = QColor(0x22, 0x2a, 0x34),
        .hairline = QColor(0x35, 0x3f, 0x4c),
        .text = QColor(0xe5, 0xea, 0xf0),
        .mutedText = QColor(0xa3, 0xaf, 0xbd),
        .accent = QColor(0x7a, 0xb2, 0xff),
        .onAccent = QColor(0x0b, 0x14, 0x20),
        .accentTint = QColor(0x24, 0x3a, 0x58),
        .hoverTint = QColor(0x2a, 0x33, 0x3f),
        .warning = QColor(0xf3, 0xae, 0x4a),
        .error = QColor(0xff, 0x8f, 0x86),
        .disabledText = QColor(0x6a, 0x76, 0x85),
    };
    return colours;
}

const Colours &Colours::of(const QPalette &palette)
{
    const bool isDark =
        palette.color(QPalette::Base).lightnessF() < palette.color(QPalette::Text).lightnessF();
    return isDark ? dark() : light();
}

QPalette paletteFrom(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.chrome);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.band);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.mutedText);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.error);
    palette.setColor(QPalette::ToolTipBase, colours.text);
    palette.setColor(QPalette::ToolTipText, colours.surface);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.band);
    palette.setColor(QPalette::Mid, colours.hairline);
    palette.setColor(QPalette::Dark, colours.hairline);
    palette.setColor(QPalette::Shadow, colours.hairline.darker(130));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.hairline);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.disabledText);
    return palette;
}

QPalette itemPaletteFrom(const Colours &colours)
{
    QPalette palette = paletteFrom(colours);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight, colours.accentTint);
        palette.setColor(group, QPalette::HighlightedText, colours.text);
    }
    return palette;
}

} // namespace portolan
