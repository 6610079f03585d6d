// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriedout.h"
#include "commands/columntemplates.h"
#include "commands/draft.h"
#include "commands/ownflows.h"
#include "commands/removing.h"
#include "commands/requests.h"

#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

std::shared_ptr<const BaselineContent> content()
{
    BaselineSheet sheet;
    sheet.id = sheet.kind = QStringLiteral("nat");
    sheet.rows = {{1, QStringLiteral("NAT-001"), {}}};
    return std::make_shared<const BaselineContent>(BaselineContent{{sheet}});
}

RowRequest noted(const Document &document, quint64 row)
{
    const RowRequest *found = document.requests.rows.find(row);
    return found ? *found : RowRequest();
}

const QString hashA(64, u'a');
const QString hashB(64, u'b');

} // namespace

class TestRequestEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHeaderIsOneThing();
    void typingInTheHeaderIsMerged();
    void rowsAreNotedAboutTogether();
    void whatIsBlankIsNotKept();
    void approvalRemembersWhatWasApproved();
    void exemptAndAskedForAgain();
    void handingOverGivesTheNextNumber();
    void emptyContentIsNotHandedOver();
    void contentCanBeThrownAway();
    void everythingCanBeUndone();
    void changesComeTogether();
    void draftsSeeRequests();
    void templatesComeChangeAndGo();
    void ownFlowsComeChangeAndGo();
    void ownFlowsGoWithTheirEnds();
};

void TestRequestEdits::theHeaderIsOneThing()
{
    Document document;
    RequestHeader header;
    header.project = QStringLiteral("Perimeter");
    header.wantedBy = QDate(2027, 1, 1);
    const Edit edit = setRequestHeader(document.requests, header);
    QVERIFY(edit.field.isEmpty());
    QVERIFY(after(document, edit).requests.header == header);
    QVERIFY(setRequestHeader(after(document, edit).requests, header).isEmpty());
}

void TestRequestEdits::typingInTheHeaderIsMerged()
{
    RequestHeader header;
    header.ticket = QStringLiteral("C");
    const Edit first = setRequestHeader({}, header);
    QCOMPARE(first.field, QStringLiteral("requests/header/ticket"));
    header.ticket += QStringLiteral("H");
    Requests typed;
    typed.header = first.requests.header->after;
    const Edit second = setRequestHeader(typed, header);
    QCOMPARE(second.field, first.field);
    const DocumentChange both = composed({{}, {}, first.requests}, {{}, {}, second.requests});
    QVERIFY(both.requests.header->before == RequestHeader());
    QVERIFY(both.requests.header->after == header);
    const Edit back = setRequestHeader(after({}, second).requests, {});
    QVERIFY(composed(both, {{}, {}, back.requests}).isEmpty());
}

void TestRequestEdits::rowsAreNotedAboutTogether()
{
    const quint64 rows[] = {3, 4};
    const Edit edit = setRowText({}, rows, RowText::Remark, QStringLiteral("soon"));
    QCOMPARE(edit.requests.rows.size(), size_t(2));
    const Document document = after({}, edit);
    QCOMPARE(noted(document, 3).remark, QStringLiteral("soon"));
    QCOMPARE(noted(document, 4).remark, QStringLiteral("soon"));
    const quint64 other[] = {3, 5};
    QVERIFY(setRowText({}, other, RowText::Remark, {}).isEmpty());
    QVERIFY(edit.field != setRowText({}, other, RowText::Owner, QStringLiteral("soon")).field);
    const Document dated = after(document, setRowValidUntil(document.requests, rows, QDate(2027, 1, 1)));
    QCOMPARE(noted(dated, 4).validUntil, QDate(2027, 1, 1));
    QCOMPARE(noted(dated, 4).remark, QStringLiteral("soon"));
}

void TestRequestEdits::whatIsBlankIsNotKept()
{
    const quint64 rows[] = {3};
    const Document document = after({}, setRowText({}, rows, RowText::Ticket, QStringLiteral("CHG1")));
    QVERIFY(after(document, setRowText(document.requests, rows, RowText::Ticket, {})).requests == Requests());
    QVERIFY(after(document, forgetRows(document.requests, rows)).requests == Requests());
    QVERIFY(forgetRows({}, rows).isEmpty());
}

void TestRequestEdits::approvalRemembersWhatWasApproved()
{
    Document document;
    const auto set = [&document](RowStatus status, const QString &hash) {
        const RowState states[] = {{3, hash}};
        document = after(document, setRowStatus(document.requests, states, status));
        return noted(document, 3).approvedAs;
    };
    QCOMPARE(set(RowStatus::Requested, hashA), QString());
    QCOMPARE(set(RowStatus::Approved, hashA), hashA);
    // What is built is what was approved.
    QCOMPARE(set(RowStatus::Implemented, hashB), hashA);
    QCOMPARE(set(RowStatus::Approved, hashB), hashB);
    QCOMPARE(set(RowStatus::Rejected, hashB), QString());
    QCOMPARE(set(RowStatus::Implemented, hashA), hashA);
    QCOMPARE(set(RowStatus::Open, hashA), QString());
    QVERIFY(document.requests == Requests());
}

void TestRequestEdits::exemptAndAskedForAgain()
{
    const quint64 rows[] = {3};
    const Edit exempt = exemptRows({}, rows, QStringLiteral("No gateway here"));
    QCOMPARE(exempt.text.in(Language::English), QStringLiteral("Exempt rows"));
    const Document document = after({}, exempt);
    QVERIFY(noted(document, 3).isExempt());
    QVERIFY(after(document, exemptRows(document.requests, rows, {})).requests == Requests());
}

void TestRequestEdits::handingOverGivesTheNextNumber()
{
    Document document;
    for (const int number : {1, 2, 3}) {
        QCOMPARE(nextBaseline(document.requests), number);
        document = after(
            document,
            handOver(document.requests, content(), QDate(2026, 11, number), QStringLiteral("Network team")));
        const Baseline &baseline = document.requests.baselines.at(number);
        QCOMPARE(baseline.number, number);
        QVERIFY(isIntact(baseline));
        QCOMPARE(baseline.hash, contentHash(*content()));
    }
    document = after(document, dropContent(document.requests, 3));
    QCOMPARE(nextBaseline(document.requests), 4);
}

void TestRequestEdits::emptyContentIsNotHandedOver()
{
    QVERIFY(handOver({}, nullptr, {}, {}).isEmpty());
    QVERIFY(handOver({}, std::make_shared<const BaselineContent>(), {}, {}).isEmpty());
}

void TestRequestEdits::contentCanBeThrownAway()
{
    const Document document = after({}, handOver({}, content(), QDate(2026, 11, 21), QStringLiteral("Team")));
    const Document dropped = after(document, dropContent(document.requests, 1));
    QVERIFY(!dropped.requests.baselines.at(1).content);
    QCOMPARE(dropped.requests.baselines.at(1).recipient, QStringLiteral("Team"));
    QVERIFY(dropContent(dropped.requests, 1).isEmpty());
    QVERIFY(dropContent(dropped.requests, 2).isEmpty());
}

void TestRequestEdits::everythingCanBeUndone()
{
    const quint64 rows[] = {3, 9};
    const RowState states[] = {{3, hashA}};
    RequestHeader header;
    header.owner = QStringLiteral("Ada");
    Document document;
    document = after(document, handOver({}, content(), QDate(2026, 11, 21), {}));
    document = after(document, setRowText(document.requests, rows, RowText::Remark, QStringLiteral("x")));
    for (const Edit &edit :
         {setRequestHeader(document.requests, header),
          setRowStatus(document.requests, states, RowStatus::Approved),
          exemptRows(document.requests, rows, QStringLiteral("why")), forgetRows(document.requests, rows),
          setRowText(document.requests, rows, RowText::Justification, QStringLiteral("why")),
          dropContent(document.requests, 1), handOver(document.requests, content(), {}, {})}) {
        QVERIFY(!edit.isEmpty());
        QVERIFY(!edit.text.in(Language::English).isEmpty());
        const Document changed = after(document, edit);
        QVERIFY(changed != document);
        QVERIFY(before(changed, edit) == document);
    }
}

void TestRequestEdits::changesComeTogether()
{
    const quint64 rows[] = {3};
    const Edit first = setRowText({}, rows, RowText::Remark, QStringLiteral("s"));
    const Document typed = after({}, first);
    const Edit second = setRowText(typed.requests, rows, RowText::Remark, QStringLiteral("so"));
    QCOMPARE(second.field, first.field);
    const DocumentChange both = composed({{}, {}, first.requests}, {{}, {}, second.requests});
    QCOMPARE(both.requests.rows.size(), size_t(1));
    QVERIFY(applied(Requests(), both.requests) == after(typed, second).requests);
}

void TestRequestEdits::draftsSeeRequests()
{
    const quint64 rows[] = {3};
    const Document empty;
    Draft draft(empty);
    draft.add(setRowText({}, rows, RowText::Remark, QStringLiteral("x")));
    draft.add(exemptRows(draft.document().requests, rows, QStringLiteral("y")));
    const Edit edit = draft.finished({QT_TRANSLATE_NOOP("Edits", "Exempt rows"), {}});
    QCOMPARE(noted(after({}, edit), 3).remark, QStringLiteral("x"));
    QCOMPARE(noted(after({}, edit), 3).exemption, QStringLiteral("y"));
}

void TestRequestEdits::templatesComeChangeAndGo()
{
    Document document;
    const QString name = QStringLiteral("Customer");
    ColumnTemplate columns{name, {{QStringLiteral("source"), {}, {}}}};
    const Document empty = document;
    const Edit added = setTemplate(document.requests, name, columns);
    document = after(document, added);
    QCOMPARE(document.requests.templates, std::vector<ColumnTemplate>{columns});
    QVERIFY(setTemplate(document.requests, name, columns).isEmpty());
    columns.name = QStringLiteral("Client");
    document = after(document, setTemplate(document.requests, name, columns));
    QCOMPARE(document.requests.templates, std::vector<ColumnTemplate>{columns});
    ColumnTemplate other{name, columns.columns};
    document = after(document, setTemplate(document.requests, name, other));
    QCOMPARE(document.requests.templates.size(), size_t(2));
    // Names are unique.
    QVERIFY(setTemplate(document.requests, name, columns).isEmpty());
    QVERIFY(removeTemplate(document.requests, QStringLiteral("None")).isEmpty());
    document = after(document, removeTemplate(document.requests, name));
    document = after(document, removeTemplate(document.requests, columns.name));
    QCOMPARE(document, empty);
}

void TestRequestEdits::ownFlowsComeChangeAndGo()
{
    Document document = sample(QStringLiteral("contoso"));
    OwnFlow flow;
    flow.name = QStringLiteral("Backup");
    flow.from.element = ElementId::literal("zone-sea-management");
    const AddedOwnFlow added = addOwnFlow(document.topology, flow);
    const Document with = after(document, added.edit);
    QCOMPARE(with.topology.ownFlows.find(added.id)->name, QStringLiteral("Backup"));
    QVERIFY(addOwnFlow(with.topology, flow).id != added.id);

    OwnFlow changed = *with.topology.ownFlows.find(added.id);
    changed.protocol = QStringLiteral("SSH");
    const Edit typed = setOwnFlow(with.topology, changed);
    QCOMPARE(typed.field, QStringLiteral("%1/protocol").arg(added.id.toString()));
    changed.ports = PortRange::single(*Port::from(22));
    QVERIFY(setOwnFlow(with.topology, changed).field.isEmpty());
    QVERIFY(setOwnFlow(document.topology, changed).isEmpty());
    QVERIFY(setOwnFlow(after(with, typed).topology, *after(with, typed).topology.ownFlows.find(added.id))
                .isEmpty());

    const Document without = after(with, removeElements(with, lync2013(), {added.id}));
    QVERIFY(without.topology == document.topology);
}

void TestRequestEdits::ownFlowsGoWithTheirEnds()
{
    const Document document = sample(QStringLiteral("contoso"));
    const Pool pool = *document.topology.pools.find(PoolId::literal("pool-sea-edge"));
    for (const ElementId &end :
         {pool.id.element(), pool.servers.front().id.element(), ElementId::literal("zone-sea-management"),
          ElementId::literal("party-admins")}) {
        OwnFlow flow;
        flow.to.element = end;
        const AddedOwnFlow added = addOwnFlow(document.topology, flow);
        const Document with = after(document, added.edit);
        const Document without = after(with, removeElements(with, lync2013(), {end}));
        QVERIFY2(!without.topology.ownFlows.find(added.id), qPrintable(end.toString()));
    }
}

QTEST_GUILESS_MAIN(TestRequestEdits)
#include "tst_requestedits.moc"
