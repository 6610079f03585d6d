// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/changesheet.h"
#include "compare/changetext.h"
#include "sheet/csvwriter.h"
#include "sheet/frozen.h"
#include "sheet/jsonwriter.h"
#include "sheet/requestsheet.h"
#include "sheet/rowcontents.h"
#include "sheet/rownumbers.h"
#include "support/samples.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <set>

using namespace portolan;
using namespace portolan::test;

namespace {

/// A deployment at one time, as it would be handed over.
struct Moment {
    explicit Moment(Document drawn)
        : document(std::move(drawn)),
          derivation(std::make_shared<const Derivation>(derive(document.topology, lyncCatalogue())))
    {
        document.rowNumbers = recorded(document.rowNumbers, *derivation);
        numbers = std::make_shared<const RowNumbers>(document.rowNumbers);
        content = std::make_shared<const BaselineContent>(frozen(derivation, numbers, document.requests));
    }

    [[nodiscard]] quint32 rowOn(const char *boundary, int port) const
    {
        for (size_t i = 0; i < derivation->rows.size(); ++i) {
            const Row &row = derivation->rows[i];
            if (row.boundary >= 0 && row.ports == PortRange::single(*Port::from(port))
                && derivation->boundaries[size_t(row.boundary)] == BoundaryId::literal(boundary))
                return quint32(i);
        }
        qFatal("no row on %s for port %d", boundary, port);
    }
    [[nodiscard]] quint64 idOn(const char *boundary, int port) const
    {
        return derivation->rows[rowOn(boundary, port)].id;
    }

    Document document;
    std::shared_ptr<const Derivation> derivation;
    std::shared_ptr<const RowNumbers> numbers;
    std::shared_ptr<const BaselineContent> content;
};

template <typename T, typename Change>
void edit(Table<T> &table, const char *id, Change change)
{
    T element = *table.find(IdOf<T>::literal(id));
    change(element);
    table.put(std::move(element));
}

const Moment &handedOver()
{
    static const Moment moment(sample(QStringLiteral("contoso")));
    return moment;
}

AddressPair v4(const char *text)
{
    return {*Address::parse(QString::fromLatin1(text)), std::nullopt};
}

Document renamed(Document document)
{
    Topology &topology = document.topology;
    topology.deployment.name = QStringLiteral("Contoso 2");
    edit(topology.pools, "pool-sea-edge", [](Pool &pool) {
        pool.name = QStringLiteral("Edge, renamed");
        pool.fqdn = HostName::parse(u"edge.example.com").value();
    });
    edit(topology.zones, "zone-sea-core", [](Zone &zone) { zone.name = QStringLiteral("Backbone"); });
    edit(topology.boundaries, "bnd-sea-dmz-core",
         [](Boundary &boundary) { boundary.name = QStringLiteral("Another wall"); });
    edit(topology.firewalls, "fw-sea-internal", [](Firewall &firewall) {
        firewall.name = QStringLiteral("Inner");
        firewall.prefix = QStringLiteral("NEW");
    });
    return document;
}

Document withThirdEdge(Document document)
{
    edit(document.topology.pools, "pool-sea-edge", [](Pool &pool) {
        pool.servers.push_back({ServerId::literal("srv-sea-edge3"),
                                HostName::parse(u"sea-edge3.contoso.net").value(),
                                {},
                                {{SlotKey::literal("access"), v4("172.16.10.53")},
                                 {SlotKey::literal("webconf"), v4("172.16.10.63")},
                                 {SlotKey::literal("av"), v4("172.16.10.73")},
                                 {SlotKey::literal("internal"), v4("172.16.20.13")}}});
    });
    const std::pair<const char *, const char *> mappings[] = {
        {"access", "203.0.113.13"}, {"webconf", "203.0.113.23"}, {"av", "203.0.113.43"}};
    for (const auto &[slot, address] : mappings) {
        NatMapping mapping;
        mapping.id = NatMappingId(ElementId::literal(std::string("nat-sea-edge3-") + slot));
        mapping.boundary = BoundaryId::literal("bnd-sea-internet-dmz");
        mapping.owner = ServerId::literal("srv-sea-edge3");
        mapping.slot = SlotKey::literal(slot);
        mapping.outside = v4(address);
        document.topology.natMappings.put(mapping);
    }
    return document;
}

Document withoutGateway(Document document)
{
    document.topology.associations.remove(AssociationId::literal("line-trunk-sea-mediation-sea-gateway2"));
    document.topology.pools.remove(PoolId::literal("pool-sea-gateway2"));
    return document;
}

std::vector<quint64> idsOf(const Derivation &derivation)
{
    std::vector<quint64> ids;
    for (const Row &row : derivation.rows)
        ids.push_back(row.id);
    std::ranges::sort(ids);
    return ids;
}

bool gains(const RowChange &change, const QString &column, const QString &address)
{
    return std::ranges::any_of(change.cells, [&](const CellChange &cell) {
        return cell.column == column && cell.gained.contains(address) && cell.lost.isEmpty();
    });
}

std::shared_ptr<const Sheet> sheetOf(const Moment &moment, const SheetPart &part, Language language)
{
    return std::make_shared<const RowSheet>(moment.derivation, moment.numbers, part,
                                            SheetOptions{language, RowForm::Grouped});
}

size_t columnOf(const Sheet &sheet, const char *key)
{
    return size_t(std::ranges::find(sheet.columns(), QString::fromLatin1(key), &SheetColumn::key)
                  - sheet.columns().begin());
}

std::optional<size_t> lineOf(const Sheet &sheet, quint32 row)
{
    for (size_t line = 0; line < sheet.lineCount(); ++line) {
        if (sheet.row(line) == row)
            return line;
    }
    return std::nullopt;
}

const SheetPart seattleInside(SheetPart::Extent::Firewall, ElementId::literal("fw-sea-internal"));

} // namespace

class TestDelta : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedIsNoDelta();
    void aRenameAloneChangesNeitherIdNorNumber();
    void aServerMoreIsNamedByItsAddresses();
    void whatGoesIsRemovedAndKeepsItsNumber();
    void whatComesBackIsNew();
    void anotherFirewallIsRemovedThereAndNewHere();
    void exemptedRowsAreAskedForNoMore();
    void remarksSurviveAndDecideNothing();
    void validityIsActedUpon();
    void approvedRowsSayThatTheyChanged();
    void whatVanishedIsListed();
    void theColumnChangeStandsBehindTheNumber();
    void onlyChangesLeaveOutTheRest();
    void sheetsThatAreNoMoreComeLast();
    void programsGetWords();
    void backAndForthMirrorEachOther();
    void inBothLanguages_data();
    void inBothLanguages();
};

void TestDelta::nothingChangedIsNoDelta()
{
    QVERIFY(between(*handedOver().content, *handedOver().content).isEmpty());
    const Moment again(sample(QStringLiteral("contoso")));
    QVERIFY(*again.content == *handedOver().content);
    QCOMPARE(contentHash(*again.content), contentHash(*handedOver().content));
}

void TestDelta::aRenameAloneChangesNeitherIdNorNumber()
{
    const Moment now(renamed(handedOver().document));
    QVERIFY(between(*handedOver().content, *now.content).isEmpty());
    QCOMPARE(idsOf(*now.derivation), idsOf(*handedOver().derivation));
    QVERIFY(*now.numbers == *handedOver().numbers);
    // All the same it is another document that would be handed over.
    QVERIFY(contentHash(*now.content) != contentHash(*handedOver().content));
}

void TestDelta::aServerMoreIsNamedByItsAddresses()
{
    const Moment now(withThirdEdge(handedOver().document));
    const Delta delta = between(*handedOver().content, *now.content);
    QCOMPARE(delta.count(RowChange::Kind::Removed), size_t(0));
    // Access Edge, from the Internet: as it is written there, and what it is translated to.
    const RowChange *outside = delta.find(QStringLiteral("firewall-fw-sea-external"),
                                          handedOver().idOn("bnd-sea-internet-dmz", 5061));
    QVERIFY(outside);
    QCOMPARE(outside->kind, RowChange::Kind::Changed);
    const RowChange *inside =
        delta.find(QStringLiteral("firewall-fw-sea-internal"), handedOver().idOn("bnd-sea-dmz-core", 5061));
    QVERIFY(inside);
    QVERIFY(gains(*inside, QStringLiteral("sourceAddress"), QStringLiteral("172.16.20.13"))
            || gains(*inside, QStringLiteral("destinationAddress"), QStringLiteral("172.16.20.13")));
    // New are the translations, and the ways of the new server to itself and others, nothing of old rows.
    for (const RowChange &change : delta.rows()) {
        if (change.kind == RowChange::Kind::New)
            QVERIFY(!handedOver().numbers->numbers.contains(change.row));
    }
}

void TestDelta::whatGoesIsRemovedAndKeepsItsNumber()
{
    const Moment now(withoutGateway(handedOver().document));
    const Delta delta = between(*handedOver().content, *now.content);
    QVERIFY(delta.count(RowChange::Kind::Removed) > 0);
    QCOMPARE(delta.count(RowChange::Kind::New), size_t(0));
    for (const RowChange &change : delta.rows()) {
        if (change.kind != RowChange::Kind::Removed)
            continue;
        const auto number = now.numbers->numbers.find(change.row);
        QVERIFY(number != now.numbers->numbers.end());
        QVERIFY(number->second.gone);
        QCOMPARE(numberText(number->second), change.number);
    }
    // What is new later gets other numbers.
    const Moment later(withThirdEdge(now.document));
    std::set<QString> given;
    for (const auto &[row, number] : later.numbers->numbers)
        QVERIFY(given.insert(numberText(number)).second);
}

void TestDelta::whatComesBackIsNew()
{
    const Moment without(withoutGateway(handedOver().document));
    Document restored = without.document;
    restored.topology = handedOver().document.topology;
    const Moment back(restored);
    const Delta delta = between(*without.content, *back.content);
    QVERIFY(delta.count(RowChange::Kind::New) > 0);
    QVERIFY(between(*handedOver().content, *back.content).isEmpty());
    QVERIFY(*back.numbers == *handedOver().numbers);
}

void TestDelta::anotherFirewallIsRemovedThereAndNewHere()
{
    Document document = handedOver().document;
    edit(document.topology.boundaries, "bnd-sea-dmz-core",
         [](Boundary &boundary) { boundary.firewall = FirewallId::literal("fw-wan"); });
    const Moment now(document);
    const Delta delta = between(*handedOver().content, *now.content);
    const quint64 row = handedOver().idOn("bnd-sea-dmz-core", 5061);
    QCOMPARE(delta.find(QStringLiteral("firewall-fw-sea-internal"), row)->kind, RowChange::Kind::Removed);
    QCOMPARE(delta.find(QStringLiteral("firewall-fw-wan"), row)->kind, RowChange::Kind::New);
}

void TestDelta::exemptedRowsAreAskedForNoMore()
{
    Document document = handedOver().document;
    RowRequest exempt;
    exempt.id = handedOver().idOn("bnd-sea-dmz-core", 5061);
    exempt.exemption = QStringLiteral("Handled by the proxy");
    document.requests.rows.put(exempt);
    const Moment now(document);
    const Delta delta = between(*handedOver().content, *now.content);
    QCOMPARE(delta.rows().size(), size_t(1));
    QCOMPARE(delta.rows().front().kind, RowChange::Kind::Removed);
    QCOMPARE(between(*now.content, *handedOver().content).rows().front().kind, RowChange::Kind::New);

    // It stays where it is, and says so.
    const auto comparison = std::make_shared<const Comparison>(handedOver().content, now.content);
    const auto noted = std::make_shared<const RequestSheet>(sheetOf(now, seattleInside, Language::German),
                                                            now.derivation, now.document.requests);
    const ChangeSheet sheet(noted, now.derivation, comparison, ChangeExtent::Complete);
    QCOMPARE(sheet.lineCount(), noted->lineCount());
    const size_t line = *lineOf(sheet, now.rowOn("bnd-sea-dmz-core", 5061));
    QCOMPARE(sheet.cell(line, columnOf(sheet, "change")), QStringLiteral("entfällt"));
    QCOMPARE(sheet.cell(line, columnOf(sheet, "action")), QStringLiteral("ausgenommen"));
    QCOMPARE(sheet.cell(line, columnOf(sheet, "exemption")), QStringLiteral("Handled by the proxy"));
}

void TestDelta::remarksSurviveAndDecideNothing()
{
    Document document = handedOver().document;
    RowRequest noted;
    noted.id = handedOver().idOn("bnd-sea-dmz-core", 5061);
    noted.remark = QStringLiteral("Ask Ada first");
    noted.justification = QStringLiteral("Because we say so");
    noted.ticket = QStringLiteral("CHG0815");
    noted.status = RowStatus::Requested;
    document.requests.rows.put(noted);
    const Moment before(document);
    QVERIFY(between(*handedOver().content, *before.content).isEmpty());

    const Moment now(withoutGateway(withThirdEdge(renamed(document))));
    const RequestSheet sheet(sheetOf(now, seattleInside, Language::German), now.derivation,
                             now.document.requests);
    const size_t line = *lineOf(sheet, now.rowOn("bnd-sea-dmz-core", 5061));
    QCOMPARE(sheet.cell(line, columnOf(sheet, "remark")), QStringLiteral("Ask Ada first"));
    QCOMPARE(sheet.cell(line, columnOf(sheet, "ticket")), QStringLiteral("CHG0815"));
    QCOMPARE(sheet.cell(line, columnOf(sheet, "status")), QStringLiteral("beantragt"));
    QCOMPARE(sheet.cell(line, columnOf(sheet, "justification")), QStringLiteral("Because we say so"));
    QCOMPARE(sheet.columns()[columnOf(sheet, "remark")].heading, QStringLiteral("Bemerkung"));
}

void TestDelta::validityIsActedUpon()
{
    Document document = handedOver().document;
    RowRequest noted;
    noted.id = handedOver().idOn("bnd-sea-dmz-core", 5061);
    noted.validUntil = QDate(2027, 6, 30);
    document.requests.rows.put(noted);
    const Delta delta = between(*handedOver().content, *Moment(document).content);
    QCOMPARE(delta.rows().size(), size_t(1));
    QCOMPARE(changeText(delta.rows().front(), QStringLiteral("firewall"), SheetLanguage(Language::German)),
             QStringLiteral("geändert: Gültig bis 2027-06-30, vorher (nichts)"));
}

void TestDelta::approvedRowsSayThatTheyChanged()
{
    Document document = handedOver().document;
    RowRequest approved;
    approved.id = handedOver().idOn("bnd-sea-dmz-core", 5061);
    approved.status = RowStatus::Approved;
    approved.approvedAs =
        RowContents(handedOver().derivation).hash(handedOver().rowOn("bnd-sea-dmz-core", 5061));
    document.requests.rows.put(approved);
    const auto status = [](const Moment &now, Language language) {
        const RequestSheet sheet(sheetOf(now, seattleInside, language), now.derivation,
                                 now.document.requests);
        return sheet.cell(*lineOf(sheet, now.rowOn("bnd-sea-dmz-core", 5061)), columnOf(sheet, "status"));
    };
    QCOMPARE(status(Moment(document), Language::English), QStringLiteral("approved"));
    QCOMPARE(status(Moment(renamed(document)), Language::German), QStringLiteral("genehmigt"));
    const Moment changed(withThirdEdge(document));
    QCOMPARE(status(changed, Language::English), QStringLiteral("approved (changed since)"));
    QCOMPARE(status(changed, Language::German), QStringLiteral("genehmigt (seither geändert)"));
}

void TestDelta::whatVanishedIsListed()
{
    Requests requests;
    RowRequest noted;
    noted.id = handedOver().idOn("bnd-sea-dmz-core", 5061);
    noted.remark = QStringLiteral("here");
    requests.rows.put(noted);
    QVERIFY(vanishedRows(requests, *handedOver().derivation).empty());
    noted.id = 1;
    requests.rows.put(noted);
    QCOMPARE(vanishedRows(requests, *handedOver().derivation), std::vector{noted});
}

void TestDelta::theColumnChangeStandsBehindTheNumber()
{
    const Moment now(withoutGateway(handedOver().document));
    const auto comparison = std::make_shared<const Comparison>(handedOver().content, now.content);
    const auto plain = sheetOf(now, seattleInside, Language::English);
    const ChangeSheet sheet(plain, now.derivation, comparison, ChangeExtent::Complete);
    QCOMPARE(sheet.columns().size(), plain->columns().size() + 1);
    QCOMPARE(columnOf(sheet, "number"), size_t(0));
    QCOMPARE(columnOf(sheet, "change"), size_t(1));
    QCOMPARE(sheet.columns()[1].heading, QStringLiteral("Change"));
    for (size_t line = 0; line < plain->lineCount(); ++line) {
        for (size_t column = 0; column < plain->columns().size(); ++column)
            QCOMPARE(sheet.cell(line, column == 0 ? 0 : column + 1), plain->cell(line, column));
    }
    // Rows of the gateway come last, as they were.
    QVERIFY(sheet.lineCount() > plain->lineCount());
    const auto before = sheetOf(handedOver(), seattleInside, Language::English);
    for (size_t line = plain->lineCount(); line < sheet.lineCount(); ++line) {
        QCOMPARE(sheet.cell(line, 1), QStringLiteral("removed"));
        QVERIFY(!sheet.row(line));
        bool isFound = false;
        for (size_t was = 0; was < before->lineCount() && !isFound; ++was) {
            if (before->cell(was, 0) != sheet.cell(line, 0))
                continue;
            isFound = true;
            for (size_t column = 1; column < before->columns().size(); ++column)
                QCOMPARE(sheet.cell(line, column + 1), before->cell(was, column));
        }
        QVERIFY(isFound);
    }
}

void TestDelta::onlyChangesLeaveOutTheRest()
{
    const Moment now(withoutGateway(withThirdEdge(handedOver().document)));
    const auto comparison = std::make_shared<const Comparison>(handedOver().content, now.content);
    size_t lines = 0;
    Sheets sheets;
    for (const SheetPart &part : sheetParts(*now.derivation))
        sheets.push_back(sheetOf(now, part, Language::English));
    for (const auto &sheet : withChanges(sheets, now.derivation, comparison, ChangeExtent::OnlyChanges)) {
        QVERIFY(sheet->lineCount() > 0);
        lines += sheet->lineCount();
        for (size_t line = 0; line < sheet->lineCount(); ++line)
            QVERIFY(!sheet->cell(line, columnOf(*sheet, "change")).isEmpty());
    }
    QCOMPARE(lines, comparison->delta.rows().size());
    // All firewalls on one sheet say the same.
    const ChangeSheet together(sheetOf(now, SheetKind::Firewall, Language::English), now.derivation,
                               comparison, ChangeExtent::OnlyChanges);
    const auto onFirewalls = std::ranges::count_if(comparison->delta.rows(), [](const RowChange &change) {
        return change.sheet.startsWith(QLatin1String("firewall")) || change.sheet == QLatin1String("hosts");
    });
    QCOMPARE(qsizetype(together.lineCount()), qsizetype(onFirewalls));
}

void TestDelta::sheetsThatAreNoMoreComeLast()
{
    Document document = handedOver().document;
    edit(document.topology.boundaries, "bnd-wan-fra", [](Boundary &boundary) {
        boundary.firewall = {};
        boundary.filtered = false;
    });
    document.topology.firewalls.remove(FirewallId::literal("fw-wan"));
    const Moment now(document);
    const auto comparison = std::make_shared<const Comparison>(handedOver().content, now.content);
    Sheets sheets{sheetOf(now, seattleInside, Language::German)};
    sheets = withChanges(sheets, now.derivation, comparison, ChangeExtent::Complete);
    QCOMPARE(sheets.size(), size_t(2));
    const Sheet &gone = *sheets.back();
    QCOMPARE(gone.id(), QStringLiteral("firewall-fw-wan"));
    QVERIFY(gone.lineCount() > 0);
    QCOMPARE(gone.columns()[1].heading, QStringLiteral("Änderungsart"));
    QCOMPARE(gone.cell(0, 1), QStringLiteral("entfällt"));
    QCOMPARE(gone.columns()[columnOf(gone, "sourceAddress")].heading, QStringLiteral("Quelladresse"));
    QVERIFY(gone.rowsOf(0).empty());
}

void TestDelta::programsGetWords()
{
    const Moment now(withoutGateway(withThirdEdge(handedOver().document)));
    const auto comparison = std::make_shared<const Comparison>(handedOver().content, now.content);
    const ChangeSheet sheet(sheetOf(now, SheetKind::Firewall, Language::German), now.derivation, comparison,
                            ChangeExtent::Complete);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeJson(sheet, buffer));
    QJsonParseError error;
    const QJsonArray rows =
        QJsonDocument::fromJson(buffer.data(), &error).object().value(QStringLiteral("rows")).toArray();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(size_t(rows.size()), sheet.lineCount());
    std::set<QString> words;
    for (const QJsonValue row : rows)
        words.insert(row[QStringLiteral("change")].toString());
    QCOMPARE(words,
             (std::set<QString>{QString(QLatin1String("")), QStringLiteral("changed"),
                                QStringLiteral("removed")}));
}

void TestDelta::backAndForthMirrorEachOther()
{
    const Moment now(withoutGateway(withThirdEdge(handedOver().document)));
    const Delta there = between(*handedOver().content, *now.content);
    const Delta back = between(*now.content, *handedOver().content);
    QCOMPARE(there.rows().size(), back.rows().size());
    QCOMPARE(there.count(RowChange::Kind::New), back.count(RowChange::Kind::Removed));
    for (const RowChange &change : there.rows()) {
        const RowChange *mirrored = back.find(change.sheet, change.row);
        QVERIFY(mirrored);
        QCOMPARE(mirrored->cells.size(), change.cells.size());
        for (size_t i = 0; i < change.cells.size(); ++i) {
            QCOMPARE(mirrored->cells[i].gained, change.cells[i].lost);
            QCOMPARE(mirrored->cells[i].lost, change.cells[i].gained);
        }
    }
}

void TestDelta::inBothLanguages_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << Language::English << QStringLiteral("en");
    QTest::newRow("German") << Language::German << QStringLiteral("de");
}

/// After an intended change: PORTOLAN_WRITE_GOLDEN=1 rewrites the copies, and the difference is read like
/// code.
void TestDelta::inBothLanguages()
{
    QFETCH(Language, language);
    QFETCH(QString, code);
    const Moment now(withoutGateway(withThirdEdge(renamed(handedOver().document))));
    const auto comparison = std::make_shared<const Comparison>(handedOver().content, now.content);
    Sheets sheets;
    for (const SheetPart &part : sheetParts(*now.derivation))
        sheets.push_back(sheetOf(now, part, language));
    QStringList lines;
    for (const auto &sheet : withChanges(sheets, now.derivation, comparison, ChangeExtent::OnlyChanges)) {
        lines.append(QStringLiteral("# %1: %2").arg(sheet->id(), sheet->title()));
        for (size_t line = 0; line < sheet->lineCount(); ++line)
            lines.append(sheet->cell(line, columnOf(*sheet, "number")) + QStringLiteral(" | ")
                         + sheet->cell(line, columnOf(*sheet, "change")));
    }
    const QByteArray text = lines.join(u'\n').toUtf8() + '\n';
    QFile file(QStringLiteral(GOLDEN "/contoso.delta.%1.txt").arg(code));
    if (qEnvironmentVariableIsSet("PORTOLAN_WRITE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList actual = QString::fromUtf8(text).split(u'\n');
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
        QCOMPARE(actual[i], expected[i]);
    QCOMPARE(actual.size(), expected.size());
}

QTEST_GUILESS_MAIN(TestDelta)
#include "tst_delta.moc"
