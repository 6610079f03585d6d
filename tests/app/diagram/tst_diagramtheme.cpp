// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/theme.h"
#include "support/samples.h"
#include "theme/colours.h"

#include <QTest>

#include <set>

using namespace portolan;

class DiagramThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << paletteFrom(Colours::light());
        QTest::newRow("dark") << paletteFrom(Colours::dark());
        QTest::newRow("plain") << QPalette(QColor(0xee, 0xee, 0xee));
        QPalette stark;
        stark.setColor(QPalette::Base, Qt::black);
        stark.setColor(QPalette::Text, Qt::white);
        stark.setColor(QPalette::Highlight, Qt::yellow);
        QTest::newRow("high contrast") << stark;
    }
    void textCanBeRead()
    {
        QFETCH(QPalette, palette);
        const DiagramTheme theme = DiagramTheme::from(palette);
        const auto reads = [](const QColor &ink, const QColor &ground) {
            const double contrast = contrastOf(ink, ground);
            if (contrast < 4.5)
                qWarning("%s on %s: %.2f", qPrintable(ink.name()), qPrintable(ground.name()), contrast);
            return contrast >= 4.5;
        };
        QVERIFY(reads(theme.ink, theme.card));
        QVERIFY(reads(theme.ink, theme.canvas));
        QVERIFY(reads(theme.ink, theme.accentTint));
        QVERIFY(reads(theme.mutedInk, theme.card));
        QVERIFY(reads(theme.mutedInk, theme.canvas));
        QVERIFY(reads(theme.chipInk, theme.chip));
        QVERIFY(reads(theme.accentInk, theme.accentTint));
        QVERIFY(reads(theme.onBadge, theme.amber));
        QVERIFY(reads(theme.onBadge, theme.red));
        QVERIFY(reads(theme.note.ink, theme.note.ground));
        QVERIFY(reads(theme.note.mutedInk, theme.note.ground));
        QVERIFY(reads(theme.inbound, theme.card));
        QVERIFY(reads(theme.outbound, theme.card));
        QVERIFY(reads(theme.inbound, theme.canvas));
        QVERIFY(reads(theme.outbound, theme.canvas));
        std::vector<DiagramTheme::Hue> onCards(theme.series.begin(), theme.series.end());
        onCards.insert(onCards.end(), {theme.neutral, theme.warning, theme.error});
        for (const DiagramTheme::Hue &hue : onCards)
            QVERIFY(reads(hue.ink, theme.card));
        QVERIFY(reads(theme.neutral.ink, theme.neutral.tint));
        QVERIFY(reads(theme.mutedInk, theme.neutral.tint));
        for (const DiagramTheme::Hue &hue : theme.hues) {
            QVERIFY(reads(hue.ink, hue.tint));
            QVERIFY(reads(hue.ink, theme.card));
            QVERIFY(reads(theme.mutedInk, hue.tint));
        }
    }

    void seriesAreToldApart()
    {
        for (const Colours &colours : {Colours::light(), Colours::dark()}) {
            const DiagramTheme theme = DiagramTheme::from(paletteFrom(colours));
            const auto distance = [](const QColor &a, const QColor &b) {
                return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
                    + std::abs(a.blue() - b.blue());
            };
            for (size_t i = 0; i < theme.series.size(); ++i) {
                for (size_t j = 0; j < i; ++j)
                    QVERIFY2(distance(theme.series[i].solid, theme.series[j].solid) >= 60,
                             qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
            }
            QVERIFY(distance(theme.inbound, theme.outbound) >= 120);
        }
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrastOf(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastOf(Qt::red, Qt::red), 1.0);
        // The darkest grey that still reads on white.
        QVERIFY(contrastOf(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrastOf(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void kindsOfZonesDifferInHue()
    {
        const auto catalogue = test::lyncCatalogue();
        std::set<int> hues;
        for (const ZoneKind &kind : catalogue->zoneKinds)
            hues.insert(hueOf(*catalogue, kind.key));
        QCOMPARE(hues.size(), catalogue->zoneKinds.size());
    }
};

QTEST_GUILESS_MAIN(DiagramThemeTest)
#include "tst_diagramtheme.moc"
