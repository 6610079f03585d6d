// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/expansion.h"
#include "sheet/sheetids.h"
#include "smallworld.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace portolan;
using namespace portolan::test;

namespace {

constexpr SheetOptions german{Language::German, RowForm::Grouped};
constexpr SheetOptions expanded{Language::English, RowForm::Expanded};

const QString doorRule = QStringLiteral("door.in");
const QString deskRule = QStringLiteral("desk.to-door");
const QString mediaRule = QStringLiteral("media.out");

Topology with(Topology topology, DestinationNotation notation)
{
    Boundary boundary = *topology.boundaries.find(BoundaryId::literal("b-outer"));
    boundary.notation = notation;
    topology.boundaries.put(boundary);
    return topology;
}

/// The Edge relays media, but nobody has entered the addresses it does that from.
Topology withMedia(Topology topology)
{
    Pool edge = *topology.pools.find(PoolId::literal("edge"));
    edge.services[ServiceKey::literal("media")] = true;
    topology.pools.put(edge);
    return topology;
}

/// As many Front servers as it takes; addresses are counted up.
Topology withFrontServers(Topology topology, int count)
{
    Pool front = *topology.pools.find(PoolId::literal("front"));
    front.servers.clear();
    for (int i = 0; i < count; ++i) {
        Server server;
        server.id = ServerId::parse(QStringLiteral("fe%1").arg(i)).value();
        server.addresses[SlotKey::literal("internal")].v4 = Address::v4(0x0a000000 + quint32(i) + 1);
        front.servers.push_back(server);
    }
    topology.pools.put(front);
    return topology;
}

} // namespace

class TestSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySheetHasColumnsWithHeadingsInBothLanguages();
    void germanHeadingsAreThoseOfTheTrade();
    void cellsSayWhoMayReachWhom();
    void germanCellsAreGerman();
    void aSheetKeepsItsLanguageWhateverTheProgramSpeaks();
    void realNotationNamesTheAddressBeforeNat();
    void missingAddressesAreSaid();
    void rowsSayWhatTheyComeFrom();
    void natSheetShowsBothSides();
    void documentedRowsShowThePrintedWords();
    void expandedLinesPairEveryAddress();
    void expandedLinesKeepTheirTranslation();
    void expandedLinesHaveIdsOfTheirOwn();
    void aRowWithTooManyPairsStaysOneLine();
    void anAddressIsNotPairedWithItself();
};

void TestSheet::everySheetHasColumnsWithHeadingsInBothLanguages()
{
    const auto derivation = derived(smallWorld());
    for (const SheetKind kind : allSheetKinds) {
        const RowSheet english = sheetOf(derivation, kind);
        const RowSheet other = sheetOf(derivation, kind, german);
        QVERIFY(!english.title().isEmpty());
        QVERIFY(english.title() != other.title());
        QSet<QString> headings;
        QSet<QString> otherHeadings;
        QSet<QString> keys;
        for (size_t i = 0; i < english.columns().size(); ++i) {
            headings.insert(english.columns()[i].heading);
            otherHeadings.insert(other.columns()[i].heading);
            keys.insert(english.columns()[i].key);
            QCOMPARE(other.columns()[i].key, english.columns()[i].key);
            QCOMPARE(columnWithKey(english.columns()[i].key), columnsOf(kind)[i]);
        }
        QCOMPARE(size_t(keys.size()), english.columns().size());
        QCOMPARE(size_t(headings.size()), english.columns().size());
        QCOMPARE(size_t(otherHeadings.size()), english.columns().size());
        QVERIFY(!headings.contains(QString()));
        QVERIFY(!otherHeadings.contains(QString()));
    }
}

void TestSheet::germanHeadingsAreThoseOfTheTrade()
{
    const RowSheet firewall = sheetOf(derived(smallWorld()), SheetKind::Firewall, german);
    QCOMPARE(firewall.heading(Column::Number), QStringLiteral("Regel-Nr."));
    QCOMPARE(firewall.heading(Column::DestinationAfterNat), QStringLiteral("Ziel nach NAT"));
    QCOMPARE(firewall.heading(Column::Direction), QStringLiteral("Richtung (Verbindungsaufbau)"));
    QCOMPARE(firewall.heading(Column::Boundary), QStringLiteral("Netzübergang"));
    const RowSheet ipsec = sheetOf(derived(smallWorld()), SheetKind::Ipsec, german);
    QCOMPARE(ipsec.heading(Column::SourceAddress), QStringLiteral("Quell-IP"));
    QCOMPARE(ipsec.heading(Column::Transport), QStringLiteral("Protokoll"));
    QCOMPARE(ipsec.heading(Column::Authentication), QStringLiteral("Authentifizierungsanforderung"));
}

void TestSheet::cellsSayWhoMayReachWhom()
{
    const RowSheet sheet = sheetOf(derived(smallWorld()));
    const size_t line = lineOf(sheet, doorRule);
    const auto cell = [&](Column column) { return sheet.cell(line, column); };
    QCOMPARE(cell(Column::SourceZone), QStringLiteral("Outside"));
    QCOMPARE(cell(Column::Source), QStringLiteral("Internet"));
    QCOMPARE(cell(Column::SourceAddress), QStringLiteral("Internet"));
    QCOMPARE(cell(Column::SourcePort), QStringLiteral("any"));
    QCOMPARE(cell(Column::DestinationZone), QStringLiteral("DMZ"));
    QCOMPARE(cell(Column::Destination), QStringLiteral("Edge pool, Access"));
    QCOMPARE(cell(Column::DestinationAddress), QStringLiteral("198.51.100.11, 198.51.100.12"));
    QCOMPARE(cell(Column::DestinationPort), QStringLiteral("443"));
    QCOMPARE(cell(Column::DestinationAfterNat), QStringLiteral("172.16.1.11, 172.16.1.12"));
    QCOMPARE(cell(Column::SourceAfterNat), QString());
    QCOMPARE(cell(Column::Transport), QStringLiteral("TCP"));
    QCOMPARE(cell(Column::ApplicationProtocol), QStringLiteral("SIP"));
    QCOMPARE(cell(Column::Encryption), QStringLiteral("TLS"));
    QCOMPARE(cell(Column::Direction), QStringLiteral("inbound"));
    QCOMPARE(cell(Column::Firewall), QStringLiteral("Perimeter firewall"));
    QCOMPARE(cell(Column::Boundary), QStringLiteral("Internet to DMZ"));
    QCOMPARE(cell(Column::Action), QStringLiteral("allow"));
    QCOMPARE(cell(Column::Inspection), QStringLiteral("Not HTTP."));
    QCOMPARE(cell(Column::IdleTimeout), QStringLiteral("1,800 s"));
    QCOMPARE(cell(Column::Complete), QStringLiteral("yes"));
    QCOMPARE(cell(Column::RowId), rowIdText(sheet.derivedRow(line).id));

    const size_t inner = lineOf(sheet, deskRule);
    // One slot of three: the Edge is named with it, the Front pool has no other.
    QCOMPARE(sheet.cell(inner, Column::Source), QStringLiteral("Front pool"));
    QCOMPARE(sheet.cell(inner, Column::SourceAddress), QStringLiteral("10.0.0.11, 10.0.0.12"));
    QCOMPARE(sheet.cell(inner, Column::Firewall), QStringLiteral("3rd inner"));
    QCOMPARE(sheet.cell(inner, Column::Direction), QStringLiteral("outbound"));
}

void TestSheet::germanCellsAreGerman()
{
    const RowSheet sheet = sheetOf(derived(smallWorld()), SheetKind::Firewall, german);
    const size_t line = lineOf(sheet, doorRule);
    QCOMPARE(sheet.cell(line, Column::SourcePort), QStringLiteral("beliebig"));
    QCOMPARE(sheet.cell(line, Column::Destination), QStringLiteral("Edge pool, Zugang"));
    QCOMPARE(sheet.cell(line, Column::Direction), QStringLiteral("eingehend"));
    QCOMPARE(sheet.cell(line, Column::Action), QStringLiteral("erlauben"));
    QCOMPARE(sheet.cell(line, Column::Justification), QStringLiteral("Kommt herein."));
    QCOMPARE(sheet.cell(line, Column::Impact), QStringLiteral("Niemand kommt herein."));
    QCOMPARE(sheet.cell(line, Column::Features), QStringLiteral("Fern"));
    QCOMPARE(sheet.cell(line, Column::IdleTimeout), QStringLiteral("1.800 s"));
    QCOMPARE(sheet.cell(line, Column::Complete), QStringLiteral("ja"));
}

void TestSheet::aSheetKeepsItsLanguageWhateverTheProgramSpeaks()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/translations/portolan_de.qm")));
    QCoreApplication::installTranslator(&translator);
    const RowSheet sheet = sheetOf(derived(smallWorld()));
    QCOMPARE(sheet.heading(Column::Number), QStringLiteral("Rule ID"));
    QCOMPARE(sheet.cell(lineOf(sheet, doorRule), Column::Action), QStringLiteral("allow"));
}

void TestSheet::realNotationNamesTheAddressBeforeNat()
{
    const Topology topology = with(smallWorld(), DestinationNotation::Real);
    const RowSheet sheet = sheetOf(derived(topology));
    const size_t line = lineOf(sheet, doorRule);
    QCOMPARE(sheet.cell(line, Column::DestinationAddress), QStringLiteral("172.16.1.11, 172.16.1.12"));
    QCOMPARE(sheet.cell(line, Column::DestinationAfterNat),
             QStringLiteral("198.51.100.11, 198.51.100.12 (before NAT)"));
    const RowSheet other = sheetOf(derived(topology), SheetKind::Firewall, german);
    QCOMPARE(other.cell(line, Column::DestinationAfterNat),
             QStringLiteral("198.51.100.11, 198.51.100.12 (vor NAT)"));
    // The same row, written differently.
    const RowSheet original = sheetOf(derived(smallWorld()));
    QCOMPARE(sheet.lineId(line), original.lineId(lineOf(original, doorRule)));
}

void TestSheet::missingAddressesAreSaid()
{
    const RowSheet sheet = sheetOf(derived(withMedia(smallWorld())));
    const size_t line = lineOf(sheet, mediaRule);
    QCOMPARE(sheet.cell(line, Column::SourceAddress), QStringLiteral("(address missing)"));
    QCOMPARE(sheet.cell(line, Column::Complete), QStringLiteral("no"));
    QCOMPARE(sheet.cell(line, Column::Action), QStringLiteral("allow (optional)"));
    const RowSheet other = sheetOf(derived(withMedia(smallWorld())), SheetKind::Firewall, german);
    QCOMPARE(other.cell(line, Column::SourceAddress), QStringLiteral("(Adresse fehlt)"));
}

void TestSheet::rowsSayWhatTheyComeFrom()
{
    Topology topology = withMedia(smallWorld());
    Pool edge = *topology.pools.find(PoolId::literal("edge"));
    edge.balancing[TrafficKey::literal("sip")] = Balancing::Hardware;
    topology.pools.put(edge);
    const RowSheet sheet = sheetOf(derived(topology));
    const size_t line = lineOf(sheet, mediaRule);
    QCOMPARE(sheet.cell(line, Column::Rules), mediaRule);
    QCOMPARE(sheet.cell(line, Column::Reference), QStringLiteral("edge, external, 2"));
    QCOMPARE(sheet.cell(line, Column::Anomalies), QStringLiteral("A01: Add it."));
}

void TestSheet::natSheetShowsBothSides()
{
    const RowSheet sheet = sheetOf(derived(smallWorld()), SheetKind::Nat);
    QCOMPARE(sheet.lineCount(), size_t(2));
    QStringList pairs;
    for (size_t line = 0; line < sheet.lineCount(); ++line) {
        pairs.append(sheet.cell(line, Column::SourceAddress) + QStringLiteral(" = ")
                     + sheet.cell(line, Column::SourceAfterNat));
        QCOMPARE(sheet.cell(line, Column::Firewall), QStringLiteral("Perimeter firewall"));
        QCOMPARE(sheet.cell(line, Column::Transport), QStringLiteral("TCP+UDP"));
    }
    pairs.sort();
    QCOMPARE(pairs,
             (QStringList{QStringLiteral("172.16.1.11 = 198.51.100.12"),
                          QStringLiteral("172.16.1.12 = 198.51.100.11")}));
}

void TestSheet::documentedRowsShowThePrintedWords()
{
    Topology topology = smallWorld();
    Pool edge = *topology.pools.find(PoolId::literal("edge"));
    edge.balancing[TrafficKey::literal("sip")] = Balancing::Hardware;
    topology.pools.put(edge);
    const RowSheet sheet = sheetOf(derived(topology, View::Documented), SheetKind::Firewall, german);
    const size_t line = lineOf(sheet, doorRule);
    QCOMPARE(sheet.cell(line, Column::Source), QStringLiteral("beliebig"));
    QCOMPARE(sheet.cell(line, Column::SourceAddress), QStringLiteral("beliebig"));
    QCOMPARE(sheet.cell(line, Column::Destination), QStringLiteral("Edge (Edge pool)"));
    QCOMPARE(sheet.cell(line, Column::Justification), QStringLiteral("Herein."));
    QCOMPARE(sheet.cell(line, Column::Reference), QStringLiteral("edge, external, 1"));
}

void TestSheet::expandedLinesPairEveryAddress()
{
    const auto derivation = derived(smallWorld());
    const RowSheet grouped = sheetOf(derivation);
    const RowSheet sheet = sheetOf(derivation, SheetKind::Firewall, expanded);
    QStringList pairs;
    for (size_t line = 0; line < sheet.lineCount(); ++line) {
        if (sheet.details(line).rules.contains(deskRule))
            pairs.append(sheet.cell(line, Column::SourceAddress) + QStringLiteral(" > ")
                         + sheet.cell(line, Column::DestinationAddress));
    }
    QCOMPARE(
        pairs,
        (QStringList{QStringLiteral("10.0.0.11 > 172.16.1.11"), QStringLiteral("10.0.0.11 > 172.16.1.12"),
                     QStringLiteral("10.0.0.12 > 172.16.1.11"), QStringLiteral("10.0.0.12 > 172.16.1.12")}));
    QVERIFY(sheet.lineCount() > grouped.lineCount());
}

void TestSheet::expandedLinesKeepTheirTranslation()
{
    const RowSheet sheet = sheetOf(derived(smallWorld()), SheetKind::Firewall, expanded);
    QStringList pairs;
    for (size_t line = 0; line < sheet.lineCount(); ++line) {
        if (!sheet.details(line).rules.contains(doorRule))
            continue;
        pairs.append(sheet.cell(line, Column::DestinationAddress) + QStringLiteral(" = ")
                     + sheet.cell(line, Column::DestinationAfterNat));
        QCOMPARE(sheet.cell(line, Column::SourceAddress), QStringLiteral("Internet"));
    }
    // Crossed on purpose: sorted lists side by side would pair the wrong ones.
    QCOMPARE(pairs,
             (QStringList{QStringLiteral("198.51.100.11 = 172.16.1.12"),
                          QStringLiteral("198.51.100.12 = 172.16.1.11")}));
}

void TestSheet::expandedLinesHaveIdsOfTheirOwn()
{
    const RowSheet sheet = sheetOf(derived(smallWorld()), SheetKind::Firewall, expanded);
    QSet<QString> ids;
    for (size_t line = 0; line < sheet.lineCount(); ++line)
        ids.insert(sheet.cell(line, Column::RowId));
    QCOMPARE(size_t(ids.size()), sheet.lineCount());
    const size_t line = [&] {
        for (size_t i = 0; i < sheet.lineCount(); ++i) {
            if (sheet.details(i).rules.contains(deskRule))
                return i;
        }
        return sheet.lineCount();
    }();
    QCOMPARE(sheet.lineId(line), rowIdText(sheet.derivedRow(line).id) + QStringLiteral("/fe01/edge01"));
    QCOMPARE(sheet.cell(line, Column::Source), QStringLiteral("fe01.contoso.example"));
}

void TestSheet::aRowWithTooManyPairsStaysOneLine()
{
    const int enough = int(Expansion::mostPairs) / 2;
    const auto linesOf = [](const RowSheet &sheet) {
        size_t count = 0;
        for (size_t line = 0; line < sheet.lineCount(); ++line)
            count += sheet.details(line).rules.contains(deskRule) ? 1 : 0;
        return count;
    };
    const Topology fits = withFrontServers(smallWorld(), enough);
    QCOMPARE(linesOf(sheetOf(derived(fits), SheetKind::Firewall, expanded)), Expansion::mostPairs);
    const Topology tooMany = withFrontServers(smallWorld(), enough + 1);
    const RowSheet sheet = sheetOf(derived(tooMany), SheetKind::Firewall, expanded);
    QCOMPARE(linesOf(sheet), size_t(1));
    const size_t line = lineOf(sheet, deskRule);
    QCOMPARE(sheet.details(line).source.addresses.size(), size_t(enough + 1));
    QCOMPARE(sheet.lineId(line), rowIdText(sheet.derivedRow(line).id));
}

void TestSheet::anAddressIsNotPairedWithItself()
{
    // Both ends of a row are the same addresses: a pool whose servers talk to each other.
    auto derivation = std::make_shared<Derivation>(derive(smallWorld(), smallCatalogue()));
    for (Row &row : derivation->rows) {
        const auto rules = derivation->rulesOf(row);
        const bool isDesk =
            !rules.empty() && smallCatalogue()->rules[size_t(rules.front())].key.toString() == deskRule;
        if (row.sheet == SheetKind::Firewall && isDesk)
            row.to = row.from;
    }
    const RowSheet sheet = sheetOf(derivation, SheetKind::Firewall, expanded);
    QStringList pairs;
    for (size_t line = 0; line < sheet.lineCount(); ++line) {
        if (sheet.details(line).rules.contains(deskRule))
            pairs.append(sheet.lineId(line).section(QLatin1Char('/'), 1));
    }
    QCOMPARE(pairs, (QStringList{QStringLiteral("fe01/fe02"), QStringLiteral("fe02/fe01")}));
}

QTEST_GUILESS_MAIN(TestSheet)

#include "tst_sheet.moc"
