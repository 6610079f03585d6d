// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colouring.h"

#include "diagramtext.h"
#include "flowtext.h"
#include "painters.h"

#include <algorithm>
#include <map>

namespace portolan::diagram {
namespace {

using Tone = CardColours::Tone;
using Key = CardColours::Key;

/// More would fill the corner the legend stands in.
constexpr size_t mostKeys = 12;

Tone inSeries(size_t index)
{
    return {Tone::Kind::Series, int(index % DiagramTheme::seriesCount)};
}

void colourBySite(const Picture &picture, CardColours &colours)
{
    const Content &content = picture.content;
    for (size_t site = 0; site < content.sites.size(); ++site)
        colours.keys.push_back({inSeries(site), content.sites[site].name, {}, 0});
    Key none{{Tone::Kind::Neutral, 0}, DiagramText::tr("No site", "cards that belong to no site"), {}, 0};
    for (const Card &card : content.cards) {
        const int site = content.zones[size_t(card.zones.front())].site;
        Key &key = site < 0 ? none : colours.keys[size_t(site)];
        ++key.cards;
        colours.tones.push_back(key.tone);
    }
    colours.keys.push_back(none);
}

/// Roles in the order of the catalogue; those that share a colour differ in their icons.
void colourByRole(const Picture &picture, CardColours &colours)
{
    std::map<std::pair<int, QString>, size_t> places;
    for (const Card &card : picture.content.cards)
        places.try_emplace({card.order, card.roleName}, 0);
    for (auto &[role, place] : places) {
        place = colours.keys.size();
        colours.keys.push_back({inSeries(place), role.second, {}, 0});
    }
    for (const Card &card : picture.content.cards) {
        Key &key = colours.keys[places.at({card.order, card.roleName})];
        key.icon = card.icon;
        ++key.cards;
        colours.tones.push_back(key.tone);
    }
}

void colourByFinding(const Picture &picture, const Annotations &annotations, CardColours &colours)
{
    colours.keys = {{{Tone::Kind::Error, 0}, DiagramText::tr("Rows are wrong or missing"), {}, 0},
                    {{Tone::Kind::Warning, 0}, DiagramText::tr("Something is to be looked at"), {}, 0},
                    {{Tone::Kind::Neutral, 0}, DiagramText::tr("Nothing was found"), {}, 0}};
    for (const Card &card : picture.content.cards) {
        const auto badge = annotations.badges.find(card.id);
        const Severity severity = badge == annotations.badges.end() ? Severity::None : badge->second.severity;
        Key &key = colours.keys[severity == Severity::Error ? 0 : severity == Severity::Warning ? 1 : 2];
        ++key.cards;
        colours.tones.push_back(key.tone);
    }
}

const DiagramTheme::Hue &hueOf(const DiagramTheme &theme, const Tone &tone, int zoneHue)
{
    switch (tone.kind) {
    case Tone::Kind::Zone:
        return theme.hues[size_t(zoneHue)];
    case Tone::Kind::Series:
        return theme.series[size_t(tone.index)];
    case Tone::Kind::Neutral:
        return theme.neutral;
    case Tone::Kind::Warning:
        return theme.warning;
    case Tone::Kind::Error:
        return theme.error;
    }
    Q_UNREACHABLE();
}

QString titleOf(Colouring by)
{
    switch (by) {
    case Colouring::Zone:
        return {};
    case Colouring::Site:
        return DiagramText::tr("Sites");
    case Colouring::Role:
        return DiagramText::tr("Roles");
    case Colouring::Finding:
        return DiagramText::tr("Findings");
    }
    Q_UNREACHABLE();
}

} // namespace

CardColours cardColoursOf(const Picture &picture, const Annotations &annotations, Colouring by)
{
    CardColours colours;
    colours.by = by;
    if (by == Colouring::Site)
        colourBySite(picture, colours);
    else if (by == Colouring::Role)
        colourByRole(picture, colours);
    else if (by == Colouring::Finding)
        colourByFinding(picture, annotations, colours);
    std::erase_if(colours.keys, [](const Key &key) { return key.cards == 0; });
    return colours;
}

const DiagramTheme::Hue &hueOf(const DiagramTheme &theme, const CardColours &colours, const Card &card,
                               size_t index)
{
    return hueOf(theme, index < colours.tones.size() ? colours.tones[index] : Tone{}, card.hue);
}

std::optional<Legend::Section> legendOf(const CardColours &colours, const DiagramTheme &theme)
{
    if (colours.isEmpty())
        return std::nullopt;
    Legend::Section section;
    section.title = titleOf(colours.by);
    // What is met most often is asked for most often.
    std::vector<Key> keys = colours.keys;
    if (keys.size() > mostKeys) {
        std::stable_sort(keys.begin(), keys.end(),
                         [](const Key &a, const Key &b) { return a.cards > b.cards; });
        section.note = DiagramText::tr("and %n more", nullptr, int(keys.size() - mostKeys));
        keys.resize(mostKeys);
    }
    for (const Key &key : keys) {
        const DiagramTheme::Hue &hue = hueOf(theme, key.tone, 0);
        section.entries.push_back(
            {key.icon.isEmpty() ? Legend::Entry::Sign::Block : Legend::Entry::Sign::Icon,
             key.icon.isEmpty() ? hue.solid : hue.ink, key.name, key.icon});
    }
    return section;
}

Legend legendOf(const Picture &picture, const ViewState &state, const DiagramTheme &theme)
{
    Legend legend;
    if (const auto colours = legendOf(state.colours, theme))
        legend.sections.push_back(*colours);
    if (state.showsFlows)
        legend.sections.push_back(legendOf(picture, state.flows, theme));
    return legend;
}

} // namespace portolan::diagram
