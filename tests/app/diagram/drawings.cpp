// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawings.h"

#include "support/randomtopology.h"
#include "support/samples.h"

#include <QTest>

#include <random>

namespace portolan::test {
namespace {

Document randomDrawing(int seed)
{
    RandomTopologyOptions options;
    options.seed = quint32(seed);
    options.sites = 1 + seed % 5;
    options.pools = 4 + seed * 7 % 60;
    Document document;
    document.topology = randomTopology(options);
    return document;
}

/// Moves every third card somewhere, also to where others are and out of its zone.
void moveSome(Document &document, quint32 seed)
{
    const diagram::Picture picture = diagram::pictureOf(document, *lyncCatalogue(), Language::English);
    std::mt19937 engine(seed);
    const auto shift = [&engine] { return double(int(engine() % 900) - 450); };
    for (size_t card = seed % 3; card < picture.layout.cards.size(); card += 3) {
        const QPointF at = picture.layout.cards[card].topLeft() + QPointF(shift(), shift());
        document.diagram.placements[picture.content.cards[card].id] = {at.x(), at.y(), 0, 0};
    }
}

} // namespace

void addDrawingRows()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("moved");
    QTest::addColumn<bool>("folded");
    const auto add = [](bool moved, bool folded, const char *suffix) {
        for (const QString &id : sampleIds())
            QTest::addRow("%s%s", qPrintable(id), suffix) << id << 7 << moved << folded;
        for (int seed = 1; seed <= 40; ++seed)
            QTest::addRow("random %d%s", seed, suffix) << QString() << seed << moved << folded;
    };
    add(false, false, "");
    add(true, false, ", moved");
    add(true, true, ", moved and collapsed");
}

Drawing currentDrawing()
{
    QFETCH(QString, sample);
    QFETCH(int, seed);
    QFETCH(bool, moved);
    Document document = sample.isEmpty() ? randomDrawing(seed) : test::sample(sample);
    if (moved)
        moveSome(document, quint32(seed));
    QFETCH(bool, folded);
    diagram::ViewChoices choices;
    if (folded)
        choices = someCollapsed(document.topology);
    diagram::Picture picture = diagram::pictureOf(document, *lyncCatalogue(), Language::English, choices);
    return {std::move(document), std::move(choices), std::move(picture)};
}

diagram::ViewChoices someCollapsed(const Topology &topology)
{
    diagram::ViewChoices choices;
    int number = 0;
    for (const Site &site : topology.sites) {
        if (number++ % 2 == 0)
            choices.collapsed.insert(site.id);
    }
    for (const Pool &pool : topology.pools) {
        if (number++ % 3 == 0)
            choices.collapsed.insert(pool.id);
    }
    return choices;
}

} // namespace portolan::test
