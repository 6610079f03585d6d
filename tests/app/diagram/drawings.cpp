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
    for (const bool moved : {false, true}) {
        const char *suffix = moved ? ", moved" : "";
        for (const QString &id : sampleIds())
            QTest::addRow("%s%s", qPrintable(id), suffix) << id << 7 << moved;
        for (int seed = 1; seed <= 40; ++seed)
            QTest::addRow("random %d%s", seed, suffix) << QString() << seed << moved;
    }
}

Drawing currentDrawing()
{
    QFETCH(QString, sample);
    QFETCH(int, seed);
    QFETCH(bool, moved);
    Document document = sample.isEmpty() ? randomDrawing(seed) : test::sample(sample);
    if (moved)
        moveSome(document, quint32(seed));
    diagram::Picture picture = diagram::pictureOf(document, *lyncCatalogue(), Language::English);
    return {std::move(document), std::move(picture)};
}

} // namespace portolan::test
