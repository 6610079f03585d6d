// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/wordmatch.h"

#include <QTest>

using namespace portolan;

class WordMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void betterMatchesRankFirst();
    void nothingTypedMatchesEverything();
};

void WordMatchTest::matches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, const char *typed, const char *text, bool fits) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(text) << fits;
    };
    row("the beginning", "zoom", "Zoom to fit", true);
    row("words in another order", "fit zoom", "Zoom to fit", true);
    row("initials", "ztf", "Zoom to fit", true);
    row("initials with one left out", "zf", "Zoom to fit", true);
    row("initials in another order", "fz", "Zoom to fit", false);
    row("one letter is no initials", "t", "Zoom at fit", true);
    row("the inside of a word", "oom", "Zoom to fit", true);
    row("case", "SAVE", "save as", true);
    row("accents left out", "vergrossern", "Vergrößern", false);
    row("umlaut typed plainly", "offnen", "Öffnen", true);
    row("umlaut typed", "öffnen", "Öffnen", true);
    row("one word missing", "save now", "Save as", false);
}

void WordMatchTest::matches()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(WordMatch(typed).rank(text).has_value(), fits);
}

void WordMatchTest::betterMatchesRankFirst()
{
    const WordMatch match(QStringLiteral("save"));
    const auto whole = match.rank(QStringLiteral("Save"));
    const auto beginning = match.rank(QStringLiteral("Save as"));
    const auto later = match.rank(QStringLiteral("Quick save"));
    const auto inside = match.rank(QStringLiteral("Autosave"));
    QVERIFY(*whole < *beginning && *beginning < *later && *later < *inside);
}

void WordMatchTest::nothingTypedMatchesEverything()
{
    QVERIFY(WordMatch(QStringLiteral("  ")).isEmpty());
    QVERIFY(WordMatch(QString()).rank(QStringLiteral("Save")));
}

QTEST_GUILESS_MAIN(WordMatchTest)
#include "tst_wordmatch.moc"
