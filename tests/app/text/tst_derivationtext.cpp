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
    const QStringList missing = sentences.filter(QStringLiteral("has no address for Access Edge"));
    QVERIFY2(!missing.isEmpty(), qPrintable(sentences.join(QLatin1Char('\n'))));
    QCOMPARE(derivation->findings.front().severity, Severity::Error);
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
