// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check.h"
#include "support/samples.h"
#include "text/derivationtext.h"
#include "text/interfacelanguage.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

std::shared_ptr<const Derivation> derived(const Topology &topology)
{
    return std::make_shared<const Derivation>(deriveChecked(topology, lyncCatalogue()));
}

Topology singleNat()
{
    return sample(QStringLiteral("edge-single-nat")).topology;
}

ElementId id(const char *text)
{
    return ElementId::literal(text);
}

} // namespace

class TestDerivationText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFindingIsASentenceInBothLanguages();
    void findingsOfADesignNameWhatIsWrong();
    void listsInSentencesEnd();
    void linesAreNamedByKindAndEnds();
    void refusalsNameWhatDecided();
};

/// Every check that can be found, with places and words enough for its sentence.
void TestDerivationText::everyFindingIsASentenceInBothLanguages()
{
    const auto derivation = derived(singleNat());
    const std::vector<Check> &checks = derivation->catalogue->checks->checks;
    for (int i = 0; i < int(checks.size()); ++i) {
        Finding finding;
        finding.check = i;
        finding.elements = {id("pool-edge"), id("pool-front-end"), id("pool-director")};
        for (const char *word : {"access", "edge", "three", "four"})
            finding.words.push_back({FindingWord::Kind::Plain, QLatin1StringView(word)});
        const QString english = DerivationText(derivation, Language::English).finding(finding);
        const QString german = DerivationText(derivation, Language::German).finding(finding);
        QVERIFY2(english != german, qPrintable(english));
        for (const QString &sentence : {english, german}) {
            QVERIFY2(!sentence.contains(QLatin1Char('{')), qPrintable(sentence));
            QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
        }
        QVERIFY(!DerivationText(derivation, Language::German).advice(finding).isEmpty());
    }
}

void TestDerivationText::findingsOfADesignNameWhatIsWrong()
{
    const InterfaceLanguage language(Language::English);
    Topology topology = singleNat();
    Pool edge = *topology.pools.find(PoolId(id("pool-edge")));
    edge.servers[0].addresses.erase(SlotKey::literal("access"));
    topology.pools.put(edge);
    const auto derivation = derived(topology);
    const DerivationText text(derivation, Language::English);
    QStringList sentences;
    for (const Finding &finding : derivation->findings)
        sentences.append(text.finding(finding));
    const QStringList missing = sentences.filter(QStringLiteral("has no address (Access Edge)"));
    QVERIFY2(!missing.isEmpty(), qPrintable(sentences.join(QLatin1Char('\n'))));
    QCOMPARE(derivation->findings.front().severity, Severity::Error);
}

/// {0+}: that place and all that follow.
void TestDerivationText::listsInSentencesEnd()
{
    const auto derivation = derived(singleNat());
    const auto &checks = derivation->catalogue->checks->checks;
    const auto check = std::ranges::find(checks, CheckKey::literal("clients.not-drawn"), &Check::key);
    Finding finding;
    finding.check = int(check - checks.begin());
    const auto said = [&](int places, Language language) {
        const InterfaceLanguage interfaceLanguage(language);
        finding.elements.clear();
        for (int i = 0; i < places; ++i)
            finding.elements.push_back(ElementId::parse(QStringLiteral("pool-%1").arg(i)).value());
        return DerivationText(derivation, language).finding(finding);
    };
    QVERIFY(said(1, Language::English).startsWith(QStringLiteral("Rows to pool-0 allow")));
    QVERIFY(said(2, Language::German).startsWith(QStringLiteral("Zeilen zu pool-0 und pool-1 erlauben")));
    // Up to one more than a list holds are named.
    QVERIFY(said(6, Language::German).contains(QStringLiteral("pool-4 und pool-5 erlauben")));
    QVERIFY(said(7, Language::German).contains(QStringLiteral("pool-4 und 2 weitere erlauben")));
    QVERIFY(said(7, Language::English).contains(QStringLiteral("pool-4, and 2 more allow")));
}

void TestDerivationText::linesAreNamedByKindAndEnds()
{
    const DerivationText text(derived(singleNat()), Language::German);
    const InterfaceLanguage language(Language::German);
    QCOMPARE(text.element(id("line-uses-edge-main-edge")),
             QStringLiteral("Nutzt Edgepool von Main site nach Edge Server"));
    QCOMPARE(text.element(id("not-drawn")), QStringLiteral("not-drawn"));
}

void TestDerivationText::refusalsNameWhatDecided()
{
    const InterfaceLanguage language(Language::English);
    Topology topology = singleNat();
    topology.deployment.features[FeatureKey::literal("xmpp")] = false;
    const auto derivation = derived(topology);
    const Address outside = Address::parse(u"203.0.113.200").value();
    const WhyAnswer answer = why(*derivation, outside, id("pool-edge"), Port::from(5269).value());
    QVERIFY(answer.rows.empty());
    QVERIFY(!answer.denials.empty());
    const DerivationText text(derivation, Language::English);
    QStringList sentences;
    for (const Denial &denial : answer.denials)
        sentences.append(text.denial(denial));
    QVERIFY2(
        sentences.join(QLatin1Char('\n')).contains(QStringLiteral("does not hold here: XMPP federation")),
        qPrintable(sentences.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestDerivationText)

#include "tst_derivationtext.moc"
