// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <algorithm>
#include <cmath>

namespace portolan {
namespace {

constexpr double readable = 4.6;

/// Degrees on the colour wheel and how colourful; in the order of DiagramTheme::hues.
struct Tone {
    double hue;
    double saturation;
};
constexpr std::array<Tone, DiagramTheme::hueCount> tones = {{
    {36, 0.85}, // Internet
    {18, 0.65}, // perimeter
    {330, 0.62},
    {292, 0.45},
    {216, 0.75}, // inside
    {190, 0.70},
    {258, 0.60},
    {152, 0.60},
    {214, 0.18},
    {172, 0.60},
    {78, 0.50},
    {236, 0.50},
}};
/// As far apart as eight can be for most eyes; no red or amber, which are for findings.
constexpr std::array<Tone, DiagramTheme::seriesCount> seriesTones = {{
    {214, 0.78},
    {142, 0.62},
    {318, 0.62},
    {190, 0.85},
    {264, 0.62},
    {68, 0.70},
    {14, 0.36},
    {236, 0.30},
}};
constexpr Tone neutralTone{214, 0.10};
constexpr Tone inboundTone{268, 0.62};
constexpr Tone outboundTone{172, 0.80};
constexpr int perimeterFirst = 1;
constexpr int perimeterCount = 3;
constexpr int insideFirst = perimeterFirst + perimeterCount;
constexpr int insideCount = DiagramTheme::hueCount - insideFirst;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor hsl(const Tone &tone, double lightness, double colourfulness = 1.0)
{
    return QColor::fromHslF(float(tone.hue / 360.0), float(tone.saturation * colourfulness), float(lightness))
        .toRgb();
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto blend = [share](float x, float y) { return float(x * (1 - share) + y * share); };
    return QColor::fromRgbF(blend(a.redF(), b.redF()), blend(a.greenF(), b.greenF()),
                            blend(a.blueF(), b.blueF()));
}

/// `ink`, moved away from the grounds just as far as reading asks for.
QColor readableOn(QColor ink, std::initializer_list<QColor> grounds, bool dark)
{
    const QColor goal = dark ? QColor(Qt::white) : QColor(Qt::black);
    const auto suffices = [&] {
        return std::all_of(grounds.begin(), grounds.end(),
                           [&](const QColor &ground) { return contrastOf(ink, ground) >= readable; });
    };
    for (int step = 0; step < 40 && !suffices(); ++step)
        ink = mixed(ink, goal, 0.06);
    return ink;
}

/// A hue for cards in the colour of a finding.
DiagramTheme::Hue hueFrom(const QColor &signal, const QColor &card, bool dark)
{
    return {mixed(card, signal, 0.12), mixed(card, signal, 0.35), readableOn(signal, {card}, dark), signal};
}

DiagramTheme::Hue hueFrom(const Tone &tone, const QColor &card, bool dark)
{
    DiagramTheme::Hue hue;
    hue.tint = dark ? hsl(tone, 0.145, 0.28) : hsl(tone, 0.966);
    hue.edge = dark ? hsl(tone, 0.27, 0.35) : hsl(tone, 0.86, 0.8);
    hue.solid = dark ? hsl(tone, 0.47, 0.75) : hsl(tone, 0.385, 0.95);
    hue.ink = readableOn(dark ? hsl(tone, 0.70) : hsl(tone, 0.38), {hue.tint, card}, dark);
    return hue;
}

} // namespace

namespace {

/// Paper, told apart from every zone.
constexpr Tone paper{50, 0.85};

DiagramTheme::Sheet sheetFrom(const QColor &text, bool dark)
{
    DiagramTheme::Sheet sheet;
    sheet.ground = dark ? hsl(paper, 0.19, 0.33) : hsl(paper, 0.905);
    sheet.edge = dark ? hsl(paper, 0.36, 0.36) : hsl(paper, 0.66, 0.62);
    sheet.fold = dark ? hsl(paper, 0.28, 0.36) : hsl(paper, 0.80, 0.85);
    sheet.solid = dark ? hsl(paper, 0.44, 0.55) : hsl(paper, 0.60, 0.75);
    sheet.ink = readableOn(text, {sheet.ground}, dark);
    sheet.mutedInk = readableOn(mixed(sheet.ink, sheet.ground, 0.34), {sheet.ground}, dark);
    return sheet;
}

} // namespace

double contrastOf(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

DiagramTheme DiagramTheme::from(const QPalette &palette)
{
    DiagramTheme theme;
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    theme.dark = luminance(base) < luminance(text);
    theme.card = theme.dark ? mixed(base, QColor(Qt::white), 0.06) : base;
    theme.canvas = theme.dark ? base : mixed(base, QColor(0x5b, 0x6b, 0x86), 0.045);
    theme.ink = readableOn(text, {theme.card, theme.canvas}, theme.dark);
    theme.chip = mixed(theme.card, text, theme.dark ? 0.12 : 0.065);
    theme.chipInk = readableOn(mixed(text, theme.chip, 0.25), {theme.chip}, theme.dark);
    theme.cardEdge = mixed(theme.card, QColor(0x64, 0x74, 0x8b), theme.dark ? 0.65 : 0.55);
    theme.shadow = theme.dark ? QColor(0, 0, 0, 70) : QColor(15, 30, 60, 16);
    theme.line = mixed(theme.canvas, theme.dark ? QColor(0xc3, 0xcc, 0xda) : QColor(0x41, 0x4e, 0x63), 0.68);
    theme.siteEdge =
        mixed(theme.canvas, theme.dark ? QColor(0xa9, 0xb6, 0xc9) : QColor(0x52, 0x62, 0x7a), 0.55);
    theme.accent = readableOn(palette.color(QPalette::Highlight), {theme.card}, theme.dark);
    theme.accentTint = mixed(theme.card, theme.accent, theme.dark ? 0.26 : 0.12);
    theme.accentInk = readableOn(theme.accent, {theme.accentTint}, theme.dark);
    theme.amber = theme.dark ? QColor(0xf5, 0xa5, 0x24) : QColor(0xb4, 0x5f, 0x06);
    theme.red = theme.dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc6, 0x28, 0x28);
    theme.onBadge = theme.dark ? QColor(0x14, 0x18, 0x1f) : QColor(Qt::white);
    for (size_t i = 0; i < tones.size(); ++i)
        theme.hues[i] = hueFrom(tones[i], theme.card, theme.dark);
    theme.note = sheetFrom(text, theme.dark);
    for (size_t i = 0; i < seriesTones.size(); ++i)
        theme.series[i] = hueFrom(seriesTones[i], theme.card, theme.dark);
    theme.neutral = hueFrom(neutralTone, theme.card, theme.dark);
    theme.warning = hueFrom(theme.amber, theme.card, theme.dark);
    theme.error = hueFrom(theme.red, theme.card, theme.dark);
    const auto flow = [&theme](const Tone &tone) {
        return readableOn(theme.dark ? hsl(tone, 0.72) : hsl(tone, 0.40), {theme.card, theme.canvas},
                          theme.dark);
    };
    theme.inbound = flow(inboundTone);
    theme.outbound = flow(outboundTone);
    theme.mutedInk = mixed(text, theme.canvas, 0.34);
    theme.mutedInk = readableOn(theme.mutedInk, {theme.card, theme.canvas}, theme.dark);
    for (const Hue &hue : theme.hues)
        theme.mutedInk = readableOn(theme.mutedInk, {hue.tint}, theme.dark);
    theme.mutedInk = readableOn(theme.mutedInk, {theme.neutral.tint}, theme.dark);
    return theme;
}

int hueOf(const Catalogue &catalogue, const ZoneKindKey &kind)
{
    const ZoneKind *wanted = catalogue.zoneKind(kind);
    if (!wanted)
        return DiagramTheme::hueCount - 1;
    if (wanted->internet)
        return 0;
    int highest = 0;
    for (const ZoneKind &other : catalogue.zoneKinds)
        highest = std::max(highest, other.trust);
    const bool inside = wanted->trust == highest;
    int place = 0;
    for (const ZoneKind &other : catalogue.zoneKinds) {
        if (other.key == kind)
            break;
        if (!other.internet && (other.trust == highest) == inside)
            ++place;
    }
    return inside ? insideFirst + place % insideCount : perimeterFirst + place % perimeterCount;
}

DiagramFonts DiagramFonts::from(const QFont &base)
{
    const auto sized = [&base](int pixels, QFont::Weight weight) {
        QFont font = base;
        font.setPixelSize(pixels);
        font.setWeight(weight);
        font.setHintingPreference(QFont::PreferNoHinting);
        return font;
    };
    return {sized(12, QFont::DemiBold), sized(11, QFont::Normal),   sized(10, QFont::Medium),
            sized(13, QFont::DemiBold), sized(12, QFont::DemiBold), sized(11, QFont::DemiBold),
            sized(12, QFont::Normal)};
}

} // namespace portolan
