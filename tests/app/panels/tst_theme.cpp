// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/calmstyle.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace portolan;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.1, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsCanBeRead_data();
    void textsCanBeRead();
    void palettesAreToldApart();
    void choosingSwitchesThePalette();
    void everyIconIsDrawn();
};

void ThemeTest::textsCanBeRead_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::textsCanBeRead()
{
    QFETCH(bool, isDark);
    const Colours &colours = isDark ? Colours::dark() : Colours::light();
    for (const QColor &ground :
         {colours.chrome, colours.surface, colours.band, colours.accentTint, colours.hoverTint}) {
        for (const QColor &ink :
             {colours.text, colours.mutedText, colours.accent, colours.warning, colours.error})
            QVERIFY2(contrast(ink, ground) >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2").arg(ink.name(), ground.name())));
    }
    QVERIFY(contrast(colours.onAccent, colours.accent) >= 4.5);
}

void ThemeTest::palettesAreToldApart()
{
    QCOMPARE(&Colours::of(paletteFrom(Colours::light())), &Colours::light());
    QCOMPARE(&Colours::of(paletteFrom(Colours::dark())), &Colours::dark());
    QCOMPARE(&Colours::of(itemPaletteFrom(Colours::dark())), &Colours::dark());
}

void ThemeTest::choosingSwitchesThePalette()
{
    Theme theme;
    QVERIFY(qobject_cast<CalmStyle *>(QApplication::style()));
    theme.choose(ThemeChoice::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), Colours::dark().surface);
    theme.choose(ThemeChoice::Light);
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), Colours::light().surface);
}

void ThemeTest::everyIconIsDrawn()
{
    for (int name = 0; name <= int(IconName::Error); ++name) {
        const QImage image = icon(IconName(name)).pixmap(32, 32).toImage();
        QVERIFY(!image.isNull());
        bool isPainted = false;
        for (int y = 0; y < image.height() && !isPainted; ++y) {
            for (int x = 0; x < image.width() && !isPainted; ++x)
                isPainted = qAlpha(image.pixel(x, y)) > 128;
        }
        QVERIFY2(isPainted, qPrintable(QString::number(name)));
    }
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
