// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriedout.h"

#include "check/check.h"
#include "commands/balancing.h"
#include "commands/settings.h"
#include "import/import.h"
#include "inventory/inventoryplan.h"
#include "sheet/readiness.h"
#include "sheet/rownumbers.h"
#include "sheet/sheetlist.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace portolan;
using namespace portolan::test;

namespace {

const QRegularExpression anAddress(QStringLiteral("\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b"));

QString reference(const char *path)
{
    return QStringLiteral(REFERENCE_FOLDER "/") + QLatin1StringView(path);
}

QSet<QString> addressesIn(const QString &text)
{
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : anAddress.globalMatch(text))
        found.insert(match.captured());
    return found;
}

QString content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::shared_ptr<const Derivation> derived(const Document &document)
{
    return std::make_shared<const Derivation>(deriveChecked(document.topology, lyncCatalogue()));
}

QString listOf(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Inventory inventory = inventoryOf(document.topology, lync2013(), Language::English);
    if (!writeInventory(inventory, lync2013(), Language::English, CsvTarget::Plain, buffer))
        qFatal("writing to memory failed");
    return QString::fromUtf8(buffer.data());
}

/// The list as somebody fills it in: an address wherever there can be one and none is, the public ones for
/// those who have some already.
QString filledIn(const Document &document)
{
    Inventory inventory = inventoryOf(document.topology, lync2013(), Language::English);
    int inside = 10;
    int outside = 100;
    for (InventoryRow &row : inventory.rows) {
        const bool isTranslated = std::ranges::any_of(row.cells, [](const auto &cell) {
            return cell.first.kind == InventoryField::Kind::Public && !cell.second.isEmpty();
        });
        for (auto &[field, text] : row.cells) {
            if (!text.isEmpty() || field.family == Family::IPv6)
                continue;
            if (field.kind == InventoryField::Kind::Public && isTranslated)
                text = QStringLiteral("198.51.100.%1").arg(++outside);
            else if (field.kind == InventoryField::Kind::Address
                     || (field.kind == InventoryField::Kind::Networks
                         && row.kind == InventoryRow::Kind::Balancer))
                text = QStringLiteral("10.60.1.%1").arg(++inside);
        }
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeInventory(inventory, lync2013(), Language::English, CsvTarget::ExcelGerman, buffer))
        qFatal("writing to memory failed");
    return QString::fromUtf8(buffer.data());
}

Document filled(Document document, const QString &csv)
{
    const auto table = parseCsv(csv.toUtf8());
    if (!table)
        qFatal("no table");
    const InventoryPlan plan = planOf(*table, {guessedFields(table->headings, lync2013())}, document.topology,
                                      lync2013(), Language::English);
    if (!plan.objections.empty())
        qFatal("line %d: %s", plan.objections.front().line,
               qPrintable(plan.objections.front().arguments.join(QStringLiteral(", "))));
    document.topology = applied(document.topology, plan.patch);
    return document;
}

int incompleteRows(const Derivation &derivation)
{
    return int(std::ranges::count_if(derivation.rows, [](const Row &row) { return !row.complete; }));
}

/// Every address that stands in any sheet.
QSet<QString> addressesInSheets(const std::shared_ptr<const Derivation> &derivation)
{
    const auto numbers = std::make_shared<const RowNumbers>(numbered({}, *derivation));
    QSet<QString> found;
    for (const SheetKey &key : sheetKeys(*derivation)) {
        const auto sheet = makeSheet({derivation, numbers, {}}, key);
        for (size_t line = 0; line < sheet->lineCount(); ++line) {
            for (size_t column = 0; column < sheet->columns().size(); ++column)
                found.unite(addressesIn(sheet->cell(line, column)));
        }
    }
    return found;
}

/// What no file of the product says, beside addresses: ports of instances, how pools are balanced, and that
/// Mediation Servers without a gateway have none.
Document enteredByHand(Document document)
{
    const Topology imported = document.topology;
    int port = 14330;
    for (const Association &line : imported.associations) {
        if (line.kind == AssociationKey::literal("store")
            && line.attributes.contains(AttributeKey::literal("instance")))
            document = after(
                document,
                setAttribute(document.topology, line.id, AttributeKey::literal("port"), *Port::from(port++)));
    }
    const bool hasTrunk = std::ranges::any_of(imported.associations, [](const Association &line) {
        return line.kind == AssociationKey::literal("trunk");
    });
    for (const Pool &pool : imported.pools) {
        const Role &role = *lync2013().role(pool.role);
        if (!hasTrunk && hosts(role, pool, ServiceKey::literal("mediation")))
            document = after(
                document,
                setService(document.topology, lync2013(), pool.id, ServiceKey::literal("mediation"), false));
        if (pool.role == RoleKey::literal("edge") && pool.servers.size() > 1)
            document =
                after(document,
                      setBalancing(document.topology, pool.id, TrafficKey::literal("edge"), Balancing::Dns));
        const auto side = pool.zones.find(InterfaceKey::literal("internal"));
        if (pool.servers.size() < 2 || pool.role == RoleKey::literal("edge") || side == pool.zones.end()
            || !std::ranges::any_of(role.balancing, [](const BalancingChoice &choice) {
                   return choice.traffic == TrafficKey::literal("web");
               }))
            continue;
        const Creation balancer = addBalancer(document, lync2013(), side->second);
        document = after(document, balancer.edit);
        document = after(document,
                         balance(document.topology, lync2013(), BalancerId(balancer.id), pool.id,
                                 TrafficKey::literal("web")));
    }
    return document;
}

} // namespace

/// From what is deployed to sheets that can be handed over.
class ImportToSheetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sheetsAreCompleteOnceAddressesAreFilledIn_data();
    void sheetsAreCompleteOnceAddressesAreFilledIn();
    void aMissingPublicAddressMakesADraft_data() { sheetsAreCompleteOnceAddressesAreFilledIn_data(); }
    void aMissingPublicAddressMakesADraft();

private:
    static std::optional<Document> imported(const QString &path);
};

std::optional<Document> ImportToSheetsTest::imported(const QString &path)
{
    const auto map = loadImportMap(QStringLiteral(LYNC_CATALOGUE), lync2013());
    if (!map)
        qFatal("no map");
    auto result = importFile(path, lync2013(), *map, Language::English);
    return result ? std::optional(std::move(result->document)) : std::nullopt;
}

void ImportToSheetsTest::sheetsAreCompleteOnceAddressesAreFilledIn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("edge");
    if (!QFile::exists(QStringLiteral(REFERENCE_FOLDER)))
        QSKIP("The reference folder is not beside the repository.");
    QTest::newRow("fabrikam") << reference("samples/fabrikam-large.tbxml")
                              << QStringLiteral("sea-edge01.fabrikam.com");
    QTest::newRow("a real one") << reference("real/JohanVeldhuis-SfBLab-DefaultTopology.xml")
                                << QStringLiteral("s4blab92-es1.contoso.com");
}

void ImportToSheetsTest::sheetsAreCompleteOnceAddressesAreFilledIn()
{
    QFETCH(QString, path);
    const auto start = imported(path);
    QVERIFY(start.has_value());
    QVERIFY(incompleteRows(*derived(*start)) > 0);
    const Document byHand = enteredByHand(*start);
    const QString csv = filledIn(byHand);
    const Document full = filled(byHand, csv);
    const auto derivation = derived(full);
    QVERIFY(derivation->rows.size() > 50);
    QCOMPARE(incompleteRows(*derivation), 0);
    const QSet<QString> shown = addressesInSheets(derivation);
    QVERIFY(shown.size() >= 5);
    const QSet<QString> invented = shown - addressesIn(content(path)) - addressesIn(csv);
    QVERIFY2(invented.isEmpty(), qPrintable(QStringList(invented.values()).join(u' ')));
    // And none was lost on the way.
    const QSet<QString> lost = addressesIn(csv) - addressesIn(listOf(full));
    QVERIFY2(lost.isEmpty(), qPrintable(QStringList(lost.values()).join(u' ')));
}

void ImportToSheetsTest::aMissingPublicAddressMakesADraft()
{
    QFETCH(QString, path);
    QFETCH(QString, edge);
    const auto start = imported(path);
    QVERIFY(start.has_value());
    const Document byHand = enteredByHand(*start);
    const Document full = filled(byHand, filledIn(byHand));
    const Document blanked = filled(full, QStringLiteral("FQDN,Public address: A/V Edge\n%1,-\n").arg(edge));
    const auto derivation = derived(blanked);
    const int incomplete = incompleteRows(*derivation);
    QVERIFY(incomplete > 0);
    // Rows of the outer firewall, and nobody else's.
    const QDate today(2026, 1, 31);
    QList<SheetPart> parts;
    for (const Objection &objection : objections(derivation, {}, today)) {
        if (objection.kind == Objection::Kind::IncompleteRows)
            parts.append(*objection.part);
    }
    QCOMPARE(parts.size(), 1);
    QVERIFY(!isReady(derivation, {}, today));
    for (const Objection &objection : objections(derived(full), {}, today))
        QVERIFY(objection.kind != Objection::Kind::IncompleteRows);
    // The finding leads to the field in which the address is missing.
    const auto finding = std::ranges::find_if(derivation->findings, [](const Finding &each) {
        return each.field.kind == FindingField::Kind::PublicAddress && each.severity == Severity::Error;
    });
    QVERIFY(finding != derivation->findings.end());
    QCOMPARE(finding->field.key, QStringLiteral("av"));
    const Inventory inventory = inventoryOf(blanked.topology, lync2013(), Language::English);
    const auto row = std::ranges::find(inventory.rows, finding->elements.front(), &InventoryRow::id);
    QVERIFY(row != inventory.rows.end());
    QCOMPARE(row->text({InventoryField::Kind::Host}), edge);
}

QTEST_GUILESS_MAIN(ImportToSheetsTest)
#include "tst_importtosheets.moc"
