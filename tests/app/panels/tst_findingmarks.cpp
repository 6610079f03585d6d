// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/mistakes.h"
#include "document/opendocument.h"
#include "panels/fieldplaces.h"
#include "panels/inspectorpanel.h"
#include "support/samples.h"
#include "text/derivationtext.h"

#include <QPointer>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <set>

using namespace portolan;
using namespace portolan::test;

namespace {

/// Checks that speak of no single field, and of what instead.
const std::set<QString> &withoutField()
{
    static const auto keys = [] {
        std::set<QString> all;
        // Of a line that is missing, or one too many: lines are drawn.
        for (const char *key :
             {"line.not-associated", "line.ends", "line.cycle", "federation.one-route", "xmpp.one-route",
              "edge.one-media-edge", "edge.next-hop", "edge.next-hop-director", "branch.parent",
              "publish.missing", "pool.unconnected", "pairing.unencrypted"})
            all.insert(QLatin1StringView(key));
        // Of zones and what joins them, or of what is not drawn at all.
        for (const char *key : {"path.none", "path.ambiguous", "clients.not-drawn", "branch.count"})
            all.insert(QLatin1StringView(key));
        // Of a role, which is drawn and not entered.
        for (const char *key : {"role.unknown", "branch.sizing", "branch.sizing-server"})
            all.insert(QLatin1StringView(key));
        // Of the address plan as a whole.
        all.insert(QStringLiteral("feature.public-addresses"));
        return all;
    }();
    return keys;
}

bool speaksOfNoField(const QString &check)
{
    // Rows that are missing may lack lines, features or addresses.
    return check.startsWith(QLatin1StringView("rows.")) || withoutField().contains(check);
}

struct Shown {
    OpenDocument document{lyncCatalogue()};
    InspectorPanel panel{document};

    Shown()
    {
        panel.setLanguage(Language::English);
        panel.resize(376, 900);
        panel.show();
    }

    bool take(const Mistake &mistake)
    {
        Document spoilt = sample(mistake.sample);
        if (mistake.spoil)
            mistake.spoil(spoilt.topology);
        document.startFrom(std::move(spoilt));
        return QTest::qWaitFor([this] { return bool(document.derivation()); });
    }

    [[nodiscard]] std::vector<Finding> found(const QString &check) const
    {
        std::vector<Finding> result;
        const auto &checks = document.catalogue().checks->checks;
        for (const Finding &finding : document.derivation()->findings) {
            if (checks[size_t(finding.check)].key.toString() == check)
                result.push_back(finding);
        }
        return result;
    }

    bool lead(const Finding &finding)
    {
        panel.setSelection(finding.elements.empty() ? std::vector<ElementId>()
                                                    : std::vector{finding.elements.front()});
        return panel.focusField(targetOf(finding));
    }

    /// What is told of the field with the focus to those who do not see it.
    [[nodiscard]] QString described() const
    {
        QWidget *field = panel.focusWidget();
        if (!field)
            return {};
        if (const auto *table = qobject_cast<QTableView *>(field))
            return table->currentIndex().data(Qt::AccessibleTextRole).toString();
        return field->accessibleDescription();
    }

    [[nodiscard]] QString sentence(const Finding &finding) const
    {
        return DerivationText(document.derivation(), Language::English).finding(finding);
    }
};

} // namespace

class FindingMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFindingIsSaidBesideItsField_data();
    void everyFindingIsSaidBesideItsField();
    void marksGoWithTheFinding();
    void theListLeadsToTheField();
    void theListStaysWhereNothingElseIsSaid();
    void closedSectionsTellThatSomethingIsWrong();
};

void FindingMarksTest::everyFindingIsSaidBesideItsField_data()
{
    QTest::addColumn<int>("place");
    const auto list = mistakes();
    for (int i = 0; i < int(list.size()); ++i)
        QTest::newRow(qPrintable(list[size_t(i)].check)) << i;
}

void FindingMarksTest::everyFindingIsSaidBesideItsField()
{
    QFETCH(int, place);
    const Mistake mistake = mistakes()[size_t(place)];
    Shown shown;
    QVERIFY(shown.take(mistake));
    const std::vector<Finding> found = shown.found(mistake.check);
    QVERIFY(!found.empty());
    for (const Finding &finding : found) {
        if (finding.field.kind == FindingField::Kind::None) {
            QVERIFY(speaksOfNoField(mistake.check));
            continue;
        }
        QVERIFY2(shown.lead(finding), qPrintable(shown.sentence(finding)));
        QVERIFY2(shown.described().contains(shown.sentence(finding)), qPrintable(shown.described()));
    }
}

void FindingMarksTest::marksGoWithTheFinding()
{
    const auto list = mistakes();
    const auto mistake = std::ranges::find(list, QStringLiteral("balancing.web-hardware"), &Mistake::check);
    Shown shown;
    QVERIFY(shown.take(*mistake));
    const Finding finding = shown.found(mistake->check).front();
    QVERIFY(shown.lead(finding));
    QVERIFY(shown.described().contains(shown.sentence(finding)));
    const QString sentence = shown.sentence(finding);
    Pool pool = *shown.document.topology().pools.find(PoolId(finding.elements.front()));
    pool.balancing[TrafficKey::literal("web")] = Balancing::Hardware;
    shown.document.apply(
        {changing(shown.document.topology(), pool.id, [&](Pool &own) { own = pool; }), {}, {}});
    QTRY_VERIFY(!shown.described().contains(sentence));
}

void FindingMarksTest::theListLeadsToTheField()
{
    const auto list = mistakes();
    const auto mistake = std::ranges::find(list, QStringLiteral("edge.all-services"), &Mistake::check);
    Shown shown;
    QVERIFY(shown.take(*mistake));
    const Finding finding = shown.found(mistake->check).front();
    shown.panel.setSelection({finding.elements.front()});
    for (auto *sign : shown.panel.findChildren<QToolButton *>()) {
        if (sign->accessibleName().contains(shown.sentence(finding))) {
            sign->click();
            QVERIFY(shown.described().contains(shown.sentence(finding)));
            QVERIFY(shown.panel.focusWidget()->isVisible());
            return;
        }
    }
    QFAIL("nothing leads to the field");
}

void FindingMarksTest::theListStaysWhereNothingElseIsSaid()
{
    const auto list = mistakes();
    const auto mistake = std::ranges::find(list, QStringLiteral("edge.all-services"), &Mistake::check);
    Shown shown;
    QVERIFY(shown.take(*mistake));
    const Finding finding = shown.found(mistake->check).front();
    const PoolId edge(finding.elements.front());
    shown.panel.setSelection({edge});
    const auto listed = [&] {
        const auto signs = shown.panel.findChildren<QToolButton *>();
        const auto own = std::ranges::find_if(signs, [&](QToolButton *sign) {
            return sign->accessibleName().contains(shown.sentence(finding));
        });
        return own == signs.end() ? nullptr : *own;
    };
    const QPointer<QToolButton> before = listed();
    QVERIFY(before);
    const auto derivedAfter = [&](Edit edit) {
        const auto derivation = shown.document.derivation();
        shown.document.apply(std::move(edit));
        return QTest::qWaitFor([&] { return shown.document.derivation() != derivation; });
    };
    const auto renamed = [&](const ElementId &id, const QString &name) {
        return Edit{
            changing(shown.document.topology(), PoolId(id), [&](Pool &own) { own.name = name; }), {}, {}};
    };
    const auto &pools = shown.document.topology().pools;
    const auto other =
        std::find_if(pools.begin(), pools.end(), [&](const Pool &pool) { return pool.id != edge; });
    QVERIFY(derivedAfter(renamed(other->id, QStringLiteral("Somebody else"))));
    QVERIFY(before);
    QCOMPARE(listed(), before.data());
    QVERIFY(derivedAfter(renamed(edge, QStringLiteral("Another name"))));
    QVERIFY(listed());
}

void FindingMarksTest::closedSectionsTellThatSomethingIsWrong()
{
    const auto list = mistakes();
    const auto mistake = std::ranges::find(list, QStringLiteral("edge.all-services"), &Mistake::check);
    Shown shown;
    QVERIFY(shown.take(*mistake));
    shown.panel.setSelection({shown.found(mistake->check).front().elements.front()});
    for (const auto *heading : shown.panel.findChildren<QToolButton *>(QStringLiteral("sectionHeading"))) {
        const bool isServices = heading->text() == QStringLiteral("Services");
        QCOMPARE(heading->accessibleDescription(), isServices ? severityText(Severity::Error) : QString());
    }
}

QTEST_MAIN(FindingMarksTest)
#include "tst_findingmarks.moc"
