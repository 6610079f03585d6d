// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samples.h"
#include "text/derivationtext.h"
#include "text/interfacelanguage.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

std::shared_ptr<const Derivation> derived(const Topology &topology)
{
    return std::make_shared<const Derivation>(derive(topology, lyncCatalogue()));
}

Topology singleNat()
{
    return sample(QStringLiteral("edge-single-nat")).topology;
}

constexpr auto lastKind = Finding::Kind::MissingPort;

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

void TestDerivationText::everyFindingIsASentenceInBothLanguages()
{
    const auto derivation = derived(singleNat());
    const auto sentence = [&](Finding::Kind kind, Language language) {
        const InterfaceLanguage interfaceLanguage(language);
        return DerivationText(derivation, language)
            .finding({kind,
                      {id("pool-edge"), id("pool-front-end")},
                      0,
                      {QStringLiteral("access"), QStringLiteral("edge")}});
    };
    for (int i = 0; i <= int(lastKind); ++i) {
        const QString english = sentence(Finding::Kind(i), Language::English);
        const QString german = sentence(Finding::Kind(i), Language::German);
        QVERIFY2(english != german, qPrintable(english));
        QVERIFY2(!english.contains(QLatin1Char('%')), qPrintable(english));
        QVERIFY2(!german.contains(QLatin1Char('%')), qPrintable(german));
        QVERIFY2(english.contains(QStringLiteral("Edge Server")), qPrintable(english));
        QVERIFY2(english.endsWith(QLatin1Char('.')), qPrintable(english));
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
    QCOMPARE(severityOf(Finding::Kind::MissingAddress), Severity::Error);
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
