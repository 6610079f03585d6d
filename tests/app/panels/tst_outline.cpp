// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample.h"

#include "commands/addresses.h"
#include "commands/naming.h"
#include "panels/outlinemodel.h"
#include "panels/outlinemoves.h"
#include "panels/outlinepanel.h"
#include "support/randomtopology.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

class OutlineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thingsStandUnderWhatTheyBelongTo();
    void everyElementIsThere();
    void linesStandUnderBothEnds();
    void randomEditsLeaveWhatAFreshOutlineWouldShow();
    void anEditIsNoReset();
    void whatIsOpenAndSelectedStaysSo();
    void renamingInPlaceIsOneStep();
    void draggingMovesToAnotherZone();
    void whatMayNotStandThereIsRefused();
    void notesStandUnderAHeadingOfTheirOwn();
    void selectionGoesBothWays();
    void deletingWhatIsSelectedIsQuiet();
    void goingAwayIsQuiet();
    void everyLineHasANameAndADescription();
    void switchingTheLanguageRenamesLines();
    void anEditInALargeEstateIsQuick();
};

namespace {

struct Opened {
    OpenDocument document{shippedCatalogue()};

    explicit Opened(const QString &name = QStringLiteral("contoso")) { document.startFrom(sample(name)); }
    explicit Opened(const Topology &topology)
    {
        Document content;
        content.topology = topology;
        document.startFrom(content);
    }
    const Topology &topology() const { return document.topology(); }
};

/// The whole tree as text: one line each, indented.
QStringList written(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines << QString(depth, u' ') + index.data().toString() + u'|'
                + index.data(OutlineModel::DetailRole).toString();
        lines << written(model, index, depth + 1);
    }
    return lines;
}

QString pathOf(const QModelIndex &index)
{
    return index.parent().isValid() ? pathOf(index.parent()) + u'/' + index.data().toString()
                                    : index.data().toString();
}

Edit editTo(const Topology &before, const Topology &after)
{
    return {difference(before, after), {}, {}};
}

const Party &firstParty(const Topology &topology, const char *role)
{
    return *std::find_if(topology.parties.begin(), topology.parties.end(),
                         [&](const Party &party) { return party.role == RoleKey::literal(role); });
}

/// A topology in which one random thing is different.
Topology varied(Topology topology, QRandomGenerator &random)
{
    const auto pick = [&random](const auto &table) {
        auto it = table.begin();
        std::advance(it, random.bounded(int(table.size())));
        return *it;
    };
    switch (random.bounded(9)) {
    case 0: {
        Pool pool = pick(topology.pools);
        pool.name = QStringLiteral("Pool %1").arg(random.bounded(100));
        topology.pools.put(pool);
        break;
    }
    case 1: {
        Pool pool = pick(topology.pools);
        if (!pool.zones.empty())
            pool.zones.begin()->second = pick(topology.zones).id;
        topology.pools.put(pool);
        break;
    }
    case 2: {
        Pool pool = pick(topology.pools);
        if (pool.servers.size() > 1)
            pool.servers.erase(pool.servers.begin());
        topology.pools.put(pool);
        break;
    }
    case 3: {
        const Pool pool = pick(topology.pools);
        if (topology.pools.size() < 5)
            break;
        for (const Association &line : Table<Association>(topology.associations)) {
            if (line.from == pool.id || line.to == pool.id)
                topology.associations.remove(line.id);
        }
        topology.pools.remove(pool.id);
        break;
    }
    case 4: {
        Zone zone = pick(topology.zones);
        zone.site = random.bounded(2) ? SiteId() : pick(topology.sites).id;
        zone.kind = pick(topology.zones).kind;
        topology.zones.put(zone);
        break;
    }
    case 5: {
        Boundary boundary = pick(topology.boundaries);
        boundary.firewall = random.bounded(2) ? FirewallId() : pick(topology.firewalls).id;
        topology.boundaries.put(boundary);
        break;
    }
    case 6: {
        if (topology.associations.isEmpty())
            break;
        Association line = pick(topology.associations);
        line.to = pick(topology.pools).id;
        topology.associations.put(line);
        break;
    }
    case 7: {
        // Leaves references behind that lead nowhere: the outline must stand that.
        if (topology.zones.size() > 2)
            topology.zones.remove(pick(topology.zones).id);
        break;
    }
    default: {
        Party party = pick(topology.parties);
        party.zone = random.bounded(3) ? pick(topology.zones).id : ZoneId();
        party.site = {};
        topology.parties.put(party);
    }
    }
    return topology;
}

} // namespace

void OutlineTest::thingsStandUnderWhatTheyBelongTo()
{
    Opened opened(QStringLiteral("edge-scaled-dns-nat"));
    OutlineModel model(opened.document);
    const Pool &edge = firstPool(opened.topology(), "edge");
    const QModelIndex pool = model.indexOf(edge.id);
    QVERIFY(pool.isValid());
    const Zone *zone = opened.topology().zones.find(model.zoneAt(pool));
    QVERIFY(zone);
    QCOMPARE(zone->kind, ZoneKindKey::literal("dmz-outside"));
    QCOMPARE(model.element(pool.parent()), zone->id.element());
    QCOMPARE(model.element(pool.parent().parent()), zone->site.element());

    const QModelIndex server = model.indexOf(edge.servers.front().id);
    QCOMPARE(server.parent(), pool);
    QCOMPARE(model.rowCount(server), int(edge.servers.front().addresses.size()));
    QVERIFY(model.index(0, 0, server).data(OutlineModel::DetailRole).toString().contains(u'.'));

    const Boundary &boundary = *opened.topology().boundaries.begin();
    QCOMPARE(model.element(model.indexOf(boundary.id).parent()), boundary.firewall.element());
}

void OutlineTest::everyElementIsThere()
{
    Opened opened;
    OutlineModel model(opened.document);
    const auto check = [&](const auto &table) {
        return std::all_of(table.begin(), table.end(),
                           [&](const auto &element) { return model.indexOf(element.id).isValid(); });
    };
    const Topology &topology = opened.topology();
    QVERIFY(check(topology.sites));
    QVERIFY(check(topology.zones));
    QVERIFY(check(topology.firewalls));
    QVERIFY(check(topology.boundaries));
    QVERIFY(check(topology.pools));
    QVERIFY(check(topology.balancers));
    QVERIFY(check(topology.parties));
    QVERIFY(check(topology.associations));
    for (const Pool &pool : topology.pools) {
        for (const Server &server : pool.servers)
            QVERIFY(model.indexOf(server.id).isValid());
    }
}

void OutlineTest::linesStandUnderBothEnds()
{
    Opened opened(QStringLiteral("edge-scaled-dns-nat"));
    OutlineModel model(opened.document);
    for (const Association &line : opened.topology().associations) {
        int found = 0;
        for (const ElementId &end : {line.from, line.to}) {
            const QModelIndex parent = model.indexOf(end);
            for (int row = 0; row < model.rowCount(parent); ++row)
                found += model.element(model.index(row, 0, parent)) == line.id.element();
        }
        QCOMPARE(found, 2);
    }
}

void OutlineTest::randomEditsLeaveWhatAFreshOutlineWouldShow()
{
    for (quint32 seed = 1; seed <= 3; ++seed) {
        Opened opened(randomTopology({seed, 3, 24, 3}));
        OutlineModel model(opened.document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList first = written(model);
        QRandomGenerator random(seed);
        for (int step = 0; step < 40; ++step) {
            const int choice = random.bounded(10);
            if (choice == 0)
                opened.document.undoStack().undo();
            else if (choice == 1)
                opened.document.apply(
                    editTo(opened.topology(), randomTopology({seed + quint32(step), 2, 20, 3})));
            else
                opened.document.apply(editTo(opened.topology(), varied(opened.topology(), random)));
            QCOMPARE(written(model), written(OutlineModel(opened.document)));
        }
        while (opened.document.undoStack().canUndo())
            opened.document.undoStack().undo();
        QCOMPARE(written(model), first);
    }
}

void OutlineTest::anEditIsNoReset()
{
    Opened opened;
    OutlineModel model(opened.document);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const Pool pool = firstPool(opened.topology(), "front-end");
    opened.document.apply(rename(opened.topology(), pool.id, QStringLiteral("Zzz")));
    QVERIFY(resets.isEmpty() && inserted.isEmpty() && removed.isEmpty());
    QCOMPARE(model.indexOf(pool.id).data().toString(), QStringLiteral("Zzz"));
}

void OutlineTest::whatIsOpenAndSelectedStaysSo()
{
    Opened opened;
    OutlinePanel panel(opened.document);
    auto &model = *panel.findChild<OutlineModel *>();
    const PoolId id = firstPool(opened.topology(), "front-end").id;
    panel.setSelection({id});
    panel.expand(model.indexOf(id));
    const QString before = pathOf(model.indexOf(id));

    opened.document.apply(rename(opened.topology(), id, QStringLiteral("Another name")));
    QVERIFY(panel.isExpanded(model.indexOf(id)));
    QCOMPARE(panel.selectionModel()->selectedIndexes(), QModelIndexList{model.indexOf(id)});

    const Zone &elsewhere =
        *std::find_if(opened.topology().zones.begin(), opened.topology().zones.end(), [&](const Zone &zone) {
            return zone.kind == ZoneKindKey::literal("server-lan")
                && zone.id != model.zoneAt(model.indexOf(id));
        });
    opened.document.apply(moveToZone(opened.topology(), *shippedCatalogue(), {id}, elsewhere.id));
    QVERIFY(pathOf(model.indexOf(id)) != before);
    QVERIFY(panel.isExpanded(model.indexOf(id)));
    QCOMPARE(panel.selectionModel()->selectedIndexes(), QModelIndexList{model.indexOf(id)});
}

void OutlineTest::renamingInPlaceIsOneStep()
{
    Opened opened;
    OutlinePanel panel(opened.document);
    panel.resize(260, 600);
    panel.show();
    const PoolId id = firstPool(opened.topology(), "edge").id;
    panel.renameElement(id);
    auto *editor = panel.findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("edge99"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(opened.topology().pools.find(id)->name, QStringLiteral("edge99"));
    QCOMPARE(opened.document.undoStack().count(), 1);
    opened.document.undoStack().undo();
    QVERIFY(opened.topology().pools.find(id)->name != QStringLiteral("edge99"));
}

void OutlineTest::draggingMovesToAnotherZone()
{
    Opened opened;
    OutlineModel model(opened.document);
    const Pool pool = firstPool(opened.topology(), "mediation");
    const ZoneId from = model.zoneAt(model.indexOf(pool.id));
    const Zone &voice =
        *std::find_if(opened.topology().zones.begin(), opened.topology().zones.end(),
                      [](const Zone &zone) { return zone.kind == ZoneKindKey::literal("voice"); });
    const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(pool.id)}));
    const QModelIndex target = model.indexOf(voice.id);
    QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, target));
    model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, target);
    QCOMPARE(model.zoneAt(model.indexOf(pool.id)), voice.id);
    QCOMPARE(opened.topology().pools.find(pool.id)->site, voice.site);
    QCOMPARE(opened.document.undoStack().count(), 1);
    opened.document.undoStack().undo();
    QCOMPARE(model.zoneAt(model.indexOf(pool.id)), from);
}

void OutlineTest::whatMayNotStandThereIsRefused()
{
    Opened opened;
    OutlineModel model(opened.document);
    const Pool &edge = firstPool(opened.topology(), "edge");
    const Zone &internet =
        *std::find_if(opened.topology().zones.begin(), opened.topology().zones.end(),
                      [](const Zone &zone) { return zone.kind == ZoneKindKey::literal("internet"); });
    const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(edge.id)}));
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(internet.id)));
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    QVERIFY(moveToZone(opened.topology(), *shippedCatalogue(), {edge.id}, internet.id).isEmpty());
    QVERIFY(mayStandIn(opened.topology(), *shippedCatalogue(),
                       firstParty(opened.topology(), "remote-users").id, internet));
}

void OutlineTest::notesStandUnderAHeadingOfTheirOwn()
{
    Opened opened;
    OutlineModel model(opened.document);
    const int before = model.rowCount();
    Topology topology = opened.topology();
    topology.notes.put({NoteId::literal("note-1"), QStringLiteral("Beta\nand more")});
    topology.notes.put({NoteId::literal("note-2"), QStringLiteral("Alpha")});
    opened.document.apply(editTo(opened.topology(), topology));
    QCOMPARE(model.rowCount(), before + 1);
    const QModelIndex heading = model.index(before, 0);
    QCOMPARE(heading.data().toString(), QStringLiteral("Notes"));
    QCOMPARE(written(model, heading), QStringList({QStringLiteral("Alpha|"), QStringLiteral("Beta|")}));
    QCOMPARE(model.indexOf(ElementId::literal("note-1")), model.index(1, 0, heading));
    QVERIFY(!model.flags(model.index(1, 0, heading)).testFlag(Qt::ItemIsEditable));

    topology.notes.put({NoteId::literal("note-2"), QStringLiteral("Gamma")});
    opened.document.apply(editTo(opened.topology(), topology));
    QCOMPARE(written(model, heading), QStringList({QStringLiteral("Beta|"), QStringLiteral("Gamma|")}));
    topology.notes = {};
    opened.document.apply(editTo(opened.topology(), topology));
    QCOMPARE(model.rowCount(), before);
}

void OutlineTest::selectionGoesBothWays()
{
    Opened opened;
    OutlinePanel panel(opened.document);
    panel.resize(260, 600);
    panel.show();
    auto &model = *panel.findChild<OutlineModel *>();
    QSignalSpy spy(&panel, &OutlinePanel::selectionChangedByUser);
    const ElementId first = firstPool(opened.topology(), "edge").id;
    const ElementId second = firstPool(opened.topology(), "front-end").id;
    panel.setSelection({first, second});
    QCOMPARE(spy.size(), 0);
    QCOMPARE(panel.selectionModel()->selectedIndexes().size(), 2);

    panel.scrollTo(model.indexOf(second));
    QTest::mouseClick(panel.viewport(), Qt::LeftButton, {}, panel.visualRect(model.indexOf(second)).center());
    QCOMPARE(panel.selectedElements(), std::vector<ElementId>{second});
    QCOMPARE(spy.size(), 1);
    QTest::keyClick(&panel, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(panel.selectedElements().size(), size_t(2));
}

void OutlineTest::deletingWhatIsSelectedIsQuiet()
{
    Opened opened;
    OutlinePanel panel(opened.document);
    QSignalSpy spy(&panel, &OutlinePanel::selectionChangedByUser);
    const Party party = firstParty(opened.topology(), "remote-users");
    panel.setSelection({party.id});
    Topology without = opened.topology();
    without.parties.remove(party.id);
    for (const Association &line : opened.topology().associations) {
        if (line.from == party.id || line.to == party.id)
            without.associations.remove(line.id);
    }
    opened.document.apply(editTo(opened.topology(), without));
    QCOMPARE(spy.size(), 0);
    QVERIFY(panel.selectionModel()->selectedIndexes().isEmpty());
    opened.document.undoStack().undo();
    QCOMPARE(panel.selectionModel()->selectedIndexes().size(), 1);
}

void OutlineTest::goingAwayIsQuiet()
{
    Opened opened;
    int told = 0;
    {
        OutlinePanel panel(opened.document);
        connect(&panel, &OutlinePanel::selectionChangedByUser, this, [&told] { ++told; });
        panel.setSelection({firstPool(opened.topology(), "edge").id});
    }
    QCOMPARE(told, 0);
}

void OutlineTest::everyLineHasANameAndADescription()
{
    Opened opened;
    OutlineModel model(opened.document);
    const auto check = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            QVERIFY2(!index.data(Qt::AccessibleTextRole).toString().isEmpty(), qPrintable(pathOf(index)));
            QVERIFY2(!index.data(Qt::AccessibleDescriptionRole).toString().isEmpty(),
                     qPrintable(pathOf(index)));
            self(self, index);
        }
    };
    check(check, {});
    const Pool &edge = firstPool(opened.topology(), "edge");
    const QString text = model.indexOf(edge.id).data(Qt::AccessibleDescriptionRole).toString();
    for (const char *part : {"Edge pool", "2 server", "site", "joined with"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
}

void OutlineTest::switchingTheLanguageRenamesLines()
{
    Opened opened;
    OutlineModel model(opened.document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList english = written(model);
    model.setLanguage(Language::German);
    QVERIFY(written(model) != english);
    model.setLanguage(Language::English);
    QCOMPARE(written(model), english);
}

void OutlineTest::anEditInALargeEstateIsQuick()
{
    Opened opened(randomTopology({7, 20, 1000, 10, true}));
    OutlinePanel panel(opened.document);
    panel.resize(260, 600);
    panel.show();
    const Pool pool = *opened.topology().pools.begin();
    const auto timed = [&](const char *what, const Edit &edit) {
        QElapsedTimer timer;
        timer.start();
        opened.document.apply(edit);
        opened.document.finishTyping();
        const qint64 taken = timer.nsecsElapsed() / 1000;
        qInfo("%s: %lld us with the outline", what, static_cast<long long>(taken));
        return taken;
    };
    // A generous limit: what it guards against is work over the whole estate on every key.
    QVERIFY(timed("rename", rename(opened.topology(), pool.id, QStringLiteral("renamed"))) < 40000);
    const Server &server = pool.servers.front();
    QVERIFY(timed("address",
                  setServerAddress(opened.topology(), server.id, server.addresses.begin()->first,
                                   Family::IPv4, Address::parse(u"192.0.2.77").value()))
            < 40000);
}

QTEST_MAIN(OutlineTest)
#include "tst_outline.moc"
