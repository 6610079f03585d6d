// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requestspatch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace portolan;

namespace {

std::shared_ptr<const BaselineContent> content(const QString &address)
{
    BaselineSheet sheet;
    sheet.id = QStringLiteral("firewall-outer");
    sheet.kind = QStringLiteral("firewall");
    sheet.title = {QStringLiteral("Outer"), QStringLiteral("Außen")};
    sheet.columns = {QStringLiteral("sourceAddress"), QStringLiteral("direction")};
    sheet.rows = {
        {7, QStringLiteral("EXT-001"), {{address, address}, {QStringLiteral("in"), QStringLiteral("ein")}}}};
    return std::make_shared<const BaselineContent>(BaselineContent{{sheet}});
}

Baseline baseline(int number, const QString &address)
{
    Baseline made{number, QDate(2026, 11, 21), QStringLiteral("Network team"), {}, content(address)};
    made.hash = contentHash(*made.content);
    return made;
}

/// One to three changes, repeatable.
Requests changed(Requests requests, QRandomGenerator &random)
{
    for (int i = random.bounded(1, 4); i > 0; --i) {
        const int number = random.bounded(1, 6);
        switch (random.bounded(7)) {
        case 0:
            requests.header.project = QString::number(number);
            break;
        case 1:
            requests.rows.remove(quint64(number));
            break;
        case 2:
            requests.baselines.erase(number);
            break;
        case 3:
            requests.baselines.insert_or_assign(number, baseline(number, QString::number(random.bounded(3))));
            break;
        case 4:
            requests.templates.resize(size_t(random.bounded(3)), {QString::number(number), {}});
            break;
        case 5:
            requests.acceptedFindings.resize(size_t(random.bounded(3)),
                                             {QString::number(number), {}, {}, {}});
            break;
        default: {
            RowRequest row;
            row.id = quint64(number);
            row.remark = QString::number(random.bounded(4));
            requests.rows.put(row);
        }
        }
    }
    return requests;
}

} // namespace

class RequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differencesLeadThereAndBack();
    void differenceLeavesOutWhatStayed();
    void theHashIsOfAllThatPeopleRead();
    void emptyCellsAtTheEndDoNotCount();
    void whatWasThrownAwayIsIntact();
    void blankMeansNothingButTheRow();
};

void RequestsTest::differencesLeadThereAndBack()
{
    QRandomGenerator random(4);
    Requests now;
    for (int i = 0; i < 500; ++i) {
        const Requests next = changed(now, random);
        const RequestsPatch patch = difference(now, next);
        QCOMPARE(patch.isEmpty(), next == now);
        QVERIFY(applied(now, patch) == next);
        QVERIFY(applied(next, inverted(patch)) == now);
        QVERIFY(inverted(inverted(patch)) == patch);
        now = next;
    }
}

void RequestsTest::differenceLeavesOutWhatStayed()
{
    Requests before;
    before.baselines.emplace(1, baseline(1, QStringLiteral("10.0.0.1")));
    Requests after = before;
    after.header.ticket = QStringLiteral("CHG1");
    const RequestsPatch patch = difference(before, after);
    QVERIFY(patch.header && patch.rows.empty() && patch.baselines.empty());
    QCOMPARE(patch.header->after.ticket, QStringLiteral("CHG1"));
}

void RequestsTest::theHashIsOfAllThatPeopleRead()
{
    const BaselineContent original = *content(QStringLiteral("10.0.0.1"));
    const QString hash = contentHash(original);
    QCOMPARE(hash.size(), 64);
    QCOMPARE(contentHash(original), hash);
    const auto differs = [&](auto change) {
        BaselineContent other = original;
        change(other.sheets[0]);
        return contentHash(other) != hash;
    };
    QVERIFY(differs([](BaselineSheet &sheet) { sheet.title.de += u'x'; }));
    QVERIFY(differs([](BaselineSheet &sheet) { sheet.columns[0] += u'x'; }));
    QVERIFY(differs([](BaselineSheet &sheet) { sheet.rows[0].number += u'x'; }));
    QVERIFY(differs([](BaselineSheet &sheet) { sheet.rows[0].row = 8; }));
    QVERIFY(differs([](BaselineSheet &sheet) { sheet.rows[0].cells[1].de += u'x'; }));
    // A text moved over the edge of its cell is another content.
    QVERIFY(differs([](BaselineSheet &sheet) {
        sheet.rows[0].cells = {{QStringLiteral("10.0.0."), QStringLiteral("10.0.0.1")},
                               {QStringLiteral("1in"), QStringLiteral("ein")}};
    }));
    Baseline given = baseline(1, QStringLiteral("10.0.0.1"));
    QVERIFY(isIntact(given));
    given.content = content(QStringLiteral("10.0.0.2"));
    QVERIFY(!isIntact(given));
}

void RequestsTest::emptyCellsAtTheEndDoNotCount()
{
    BaselineContent brief = *content(QStringLiteral("10.0.0.1"));
    BaselineContent longer = brief;
    longer.sheets[0].rows[0].cells.emplace_back();
    QCOMPARE(contentHash(longer), contentHash(brief));
}

void RequestsTest::whatWasThrownAwayIsIntact()
{
    Baseline given = baseline(1, QStringLiteral("10.0.0.1"));
    given.content.reset();
    QVERIFY(isIntact(given));
    QVERIFY(given != baseline(1, QStringLiteral("10.0.0.1")));
}

void RequestsTest::blankMeansNothingButTheRow()
{
    RowRequest row;
    row.id = 5;
    QVERIFY(row.isBlank());
    row.status = RowStatus::Requested;
    QVERIFY(!row.isBlank());
    QVERIFY(!row.isExempt());
    row.exemption = QStringLiteral("Not in this data centre");
    QVERIFY(row.isExempt());
}

QTEST_GUILESS_MAIN(RequestsTest)
#include "tst_requests.moc"
