// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../core/check/mistakes.h"
#include "check/acceptance.h"
#include "check/check.h"
#include "commands/fixing.h"
#include "support/samples.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

const Check &checkOf(const Finding &finding)
{
    return lyncCatalogue()->checks->checks[size_t(finding.check)];
}

std::vector<Finding> findingsOf(const Document &document)
{
    return deriveChecked(document.topology, lyncCatalogue(), View::Recommended,
                         document.requests.acceptedFindings)
        .findings;
}

bool isSame(const Finding &a, const Finding &b)
{
    return a.check == b.check && a.elements == b.elements && a.field == b.field;
}

bool isAmong(const Finding &finding, const std::vector<Finding> &findings)
{
    return std::ranges::any_of(findings, [&](const Finding &other) { return isSame(finding, other); });
}

} // namespace

class FixingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fixesMend_data();
    void fixesMend();
    void acceptedFindingsAreUndone();
    void fixesOfWhatIsGoneAreEmpty();
};

/// Every mistake of the tests of core/check that somebody can have mended.
void FixingTest::fixesMend_data()
{
    QTest::addColumn<int>("place");
    const auto list = mistakes();
    for (int i = 0; i < int(list.size()); ++i) {
        const auto key = CheckKey::parse(list[size_t(i)].check).value();
        if (lyncCatalogue()->checks->check(key)->fix.kind != FixTemplate::Kind::None)
            QTest::newRow(qPrintable(list[size_t(i)].check)) << i;
    }
}

void FixingTest::fixesMend()
{
    QFETCH(int, place);
    const Mistake mistake = mistakes()[size_t(place)];
    Document document = sample(mistake.sample);
    if (mistake.spoil)
        mistake.spoil(document.topology);
    int mended = 0;
    for (const Finding &finding : findingsOf(document)) {
        if (checkOf(finding).key.toString() != mistake.check || !finding.fix)
            continue;
        const Edit edit = fixing(document, *lyncCatalogue(), *finding.fix);
        QVERIFY(!edit.isEmpty());
        QVERIFY(!edit.text.in(Language::English).isEmpty());
        Document after = document;
        after.topology = applied(after.topology, edit.patch);
        QVERIFY(!isAmong(finding, findingsOf(after)));
        QVERIFY(applied(after.topology, inverted(edit.patch)) == document.topology);
        ++mended;
    }
    QVERIFY(mended > 0);
}

void FixingTest::acceptedFindingsAreUndone()
{
    Document document = sample(QStringLiteral("contoso"));
    const Finding finding = findingsOf(document).front();
    const AcceptedFinding accepted =
        acceptanceOf(finding, *lyncCatalogue()->checks, QStringLiteral("agreed"));
    const Requests before = document.requests;
    const Edit edit = acceptFinding(before, accepted);
    document.requests = applied(before, edit.requests);
    QCOMPARE(findingsOf(document).front().accepted, QStringLiteral("agreed"));
    QVERIFY(applied(document.requests, inverted(edit.requests)) == before);
    const Edit withdrawn = withdrawAcceptance(document.requests, accepted);
    QVERIFY(applied(document.requests, withdrawn.requests) == before);
    QVERIFY(withdrawAcceptance(before, accepted).isEmpty());
}

void FixingTest::fixesOfWhatIsGoneAreEmpty()
{
    const Document document = sample(QStringLiteral("contoso"));
    for (int kind = 0; kind <= int(FixTemplate::Kind::Remove); ++kind) {
        const Fix fix{FixTemplate::Kind(kind), ElementId::literal("gone"), ElementId::literal("gone-too"),
                      QStringLiteral("nothing"), QStringLiteral("nothing")};
        QVERIFY(fixing(document, *lyncCatalogue(), fix).isEmpty());
    }
}

QTEST_APPLESS_MAIN(FixingTest)
#include "tst_fixing.moc"
