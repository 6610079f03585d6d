// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/cover.h"
#include "sheet/sheetlanguage.h"
#include "sheet/workbook.h"
#include "smallworld.h"

#include <QTest>

#include <algorithm>

using namespace portolan;
using namespace portolan::test;

namespace {

const QDate day(2026, 11, 21);

std::shared_ptr<const Derivation> derivation()
{
    static const auto small = derived(smallWorld());
    return small;
}

QString valueOf(const std::vector<CoverLine> &lines, const QString &name)
{
    const auto found = std::ranges::find(lines, name, &CoverLine::name);
    return found == lines.end() ? QStringLiteral("(no line)") : found->value;
}

} // namespace

class TestCover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsBlankIsLeftOut();
    void theHeaderStandsInTheLanguage();
    void theProjectIsTheDeploymentUnlessNamed();
    void aDraftSaysSoFirst();
    void itSaysHowToReadTheRules();
};

void TestCover::whatIsBlankIsLeftOut()
{
    QVERIFY(headerLines({}, SheetLanguage(Language::English)).empty());
    RequestHeader header;
    header.revision = QStringLiteral("C");
    QCOMPARE(headerLines(header, SheetLanguage(Language::English)).size(), size_t(1));
}

void TestCover::theHeaderStandsInTheLanguage()
{
    RequestHeader header;
    header.owner = QStringLiteral("Ann");
    header.validUntil = QDate(2027, 1, 31);
    const auto english = headerLines(header, SheetLanguage(Language::English));
    QCOMPARE(valueOf(english, QStringLiteral("Owner")), QStringLiteral("Ann"));
    QCOMPARE(valueOf(english, QStringLiteral("Valid until")), QStringLiteral("2027-01-31"));
    const auto german = headerLines(header, SheetLanguage(Language::German));
    QCOMPARE(valueOf(german, QStringLiteral("Verantwortlich")), QStringLiteral("Ann"));
    QCOMPARE(valueOf(german, QStringLiteral("Gültig bis")), QStringLiteral("31.01.2027"));
}

void TestCover::theProjectIsTheDeploymentUnlessNamed()
{
    const SheetLanguage language(Language::English);
    RequestHeader header;
    const auto lines = coverLines(*derivation(), header, language, day, Standing::Final);
    QCOMPARE(valueOf(lines, QStringLiteral("Project")), derivation()->topology.deployment.name);
    header.project = QStringLiteral("Rollout");
    QCOMPARE(
        valueOf(coverLines(*derivation(), header, language, day, Standing::Final), QStringLiteral("Project")),
        QStringLiteral("Rollout"));
}

void TestCover::aDraftSaysSoFirst()
{
    const SheetLanguage language(Language::English);
    const auto draft = coverLines(*derivation(), {}, language, day, Standing::Draft);
    QVERIFY(draft.front().value.startsWith(QStringLiteral("DRAFT")));
    const auto final = coverLines(*derivation(), {}, language, day, Standing::Final);
    QCOMPARE(final.size() + 1, draft.size());
}

void TestCover::itSaysHowToReadTheRules()
{
    const auto lines = coverLines(*derivation(), {}, SheetLanguage(Language::German), day, Standing::Final);
    QVERIFY(lines.back().value.contains(QStringLiteral("Reihenfolge")));
    QVERIFY(valueOf(lines, QStringLiteral("Datum")) == QStringLiteral("21.11.2026"));
}

QTEST_GUILESS_MAIN(TestCover)
#include "tst_cover.moc"
