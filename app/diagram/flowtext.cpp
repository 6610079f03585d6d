// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtext.h"

#include "diagramtext.h"
#include "elements.h"
#include "flowpainter.h"

#include <algorithm>

namespace portolan::diagram {
namespace {

/// How many bundles a summary tells of, and how many ports of each.
constexpr size_t mostTold = 8;
constexpr size_t portsTold = 6;

QString nameOf(const Picture &picture, const Part &part)
{
    return nameOf(picture, PictureElement{{}, part});
}

QString wayText(const Picture &picture, const Part &from, const Part &to, const FlowWay &way)
{
    //: a tool tip: %1 and %2 are elements, %3 is "TCP 1000, 2000"
    return DiagramText::tr("From %1 to %2: %3")
        .arg(nameOf(picture, from), nameOf(picture, to), textOf(way.services));
}

/// A bundle as heard from the wall: both ends matter.
QString toldOfWall(const Picture &picture, const FlowBundle &bundle)
{
    QStringList ways;
    const auto add = [&](const Part &from, const Part &to, const FlowWay &way) {
        if (!way.isEmpty()) {
            //: %1: "TCP 1000, 2000", %2 and %3: elements
            ways << DiagramText::tr("%1 from %2 to %3")
                        .arg(textOf(way.services, portsTold), nameOf(picture, from), nameOf(picture, to));
        }
    };
    add(bundle.far, bundle.near, bundle.in);
    add(bundle.near, bundle.far, bundle.out);
    return ways.join(QStringLiteral("; "));
}

/// As heard from what is selected: the other end matters.
QString toldOfCards(const Picture &picture, const FlowBundle &bundle)
{
    QStringList ways;
    if (!bundle.in.isEmpty()) {
        //: %1: "TCP 1000, 2000", %2: an element
        ways << DiagramText::tr("%1 from %2")
                    .arg(textOf(bundle.in.services, portsTold), nameOf(picture, bundle.far));
    }
    if (!bundle.out.isEmpty()) {
        //: %1: "TCP 1000, 2000", %2: an element
        ways << DiagramText::tr("%1 to %2")
                    .arg(textOf(bundle.out.services, portsTold), nameOf(picture, bundle.far));
    }
    return ways.join(QStringLiteral("; "));
}

QString titleOf(const Picture &picture, const FlowOverlay &overlay)
{
    if (overlay.isEmpty())
        return DiagramText::tr("Flows");
    if (overlay.wall >= 0)
        return DiagramText::tr("Flows through %1").arg(picture.content.walls[size_t(overlay.wall)].name);
    if (overlay.subjects.size() == 1)
        return DiagramText::tr("Flows from and to %1").arg(nameOf(picture, overlay.subjects.front()));
    return DiagramText::tr("Flows from and to %n element(s)", nullptr, int(overlay.subjects.size()));
}

QString noteOf(const FlowOverlay &overlay)
{
    if (overlay.isEmpty())
        return DiagramText::tr("Select a firewall, or what flows begin or end at.");
    QStringList parts{DiagramText::tr("%n row(s)", nullptr, int(overlay.bundles.rows))};
    if (overlay.bundles.rowsWithin > 0)
        parts << DiagramText::tr("%n more among themselves", "rows", int(overlay.bundles.rowsWithin));
    if (overlay.bundles.rowsLeftOut > 0)
        parts << DiagramText::tr("%n more not drawn", nullptr, int(overlay.bundles.rowsLeftOut));
    if (!overlay.lines.empty())
        parts << DiagramText::tr("click a line to see its rows");
    return parts.join(QStringLiteral(", "));
}

void addSigns(Legend::Section &section, const FlowOverlay &overlay, const DiagramTheme &theme)
{
    using Sign = Legend::Entry::Sign;
    const auto any = [&](auto test) {
        return std::any_of(overlay.bundles.all.begin(), overlay.bundles.all.end(), test);
    };
    const bool ofWall = overlay.wall >= 0;
    if (any([](const FlowBundle &bundle) { return !bundle.in.isEmpty() && bundle.out.isEmpty(); }))
        section.entries.push_back(
            {Sign::Line, theme.inbound,
             ofWall ? DiagramText::tr("Inbound") : DiagramText::tr("To the selection")});
    if (any([](const FlowBundle &bundle) { return bundle.in.isEmpty() && !bundle.out.isEmpty(); }))
        section.entries.push_back(
            {Sign::Line, theme.outbound,
             ofWall ? DiagramText::tr("Outbound") : DiagramText::tr("From the selection")});
    if (any([](const FlowBundle &bundle) { return !bundle.in.isEmpty() && !bundle.out.isEmpty(); }))
        section.entries.push_back({Sign::BothWays, theme.ink, DiagramText::tr("Both ways")});
    if (any(isDatagramOnly))
        section.entries.push_back({Sign::DashedLine, theme.ink, DiagramText::tr("UDP only")});
}

} // namespace

QString nameOf(const Picture &picture, const FlowBundle &bundle)
{
    //: flows between two elements
    return DiagramText::tr("%1 and %2", "two ends of flows")
        .arg(nameOf(picture, bundle.far), nameOf(picture, bundle.near));
}

QString descriptionOf(const Picture &picture, const FlowBundle &bundle)
{
    QStringList lines;
    if (!bundle.in.isEmpty())
        lines << wayText(picture, bundle.far, bundle.near, bundle.in);
    if (!bundle.out.isEmpty())
        lines << wayText(picture, bundle.near, bundle.far, bundle.out);
    lines << DiagramText::tr("%n row(s)", nullptr, int(bundle.rowCount()));
    return lines.join(QLatin1Char('\n'));
}

QString summaryOf(const Picture &picture, const FlowOverlay &overlay)
{
    if (overlay.isEmpty())
        return {};
    if (overlay.bundles.all.empty())
        return DiagramText::tr("No flows");
    std::vector<const FlowBundle *> order;
    for (const FlowBundle &bundle : overlay.bundles.all)
        order.push_back(&bundle);
    std::stable_sort(order.begin(), order.end(),
                     [](const FlowBundle *a, const FlowBundle *b) { return a->rowCount() > b->rowCount(); });
    QStringList told;
    for (size_t i = 0; i < std::min(order.size(), mostTold); ++i)
        told << (overlay.wall >= 0 ? toldOfWall(picture, *order[i]) : toldOfCards(picture, *order[i]));
    if (order.size() > mostTold)
        told << DiagramText::tr("and %n more", nullptr, int(order.size() - mostTold));
    //: %1: what the rows are about
    return DiagramText::tr("%n row(s): %1", nullptr, int(overlay.bundles.rows))
        .arg(told.join(QStringLiteral("; ")));
}

Legend::Section legendOf(const Picture &picture, const FlowOverlay &overlay, const DiagramTheme &theme)
{
    Legend::Section section;
    section.title = titleOf(picture, overlay);
    addSigns(section, overlay, theme);
    section.note = noteOf(overlay);
    return section;
}

} // namespace portolan::diagram
