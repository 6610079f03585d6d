// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/jsontextwriter.h"
#include "sheet/jsonwriter.h"
#include "smallworld.h"
#include "support/faildevice.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

template <typename Written>
QByteArray json(const Written &sheets)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeJson(sheets, buffer))
        qFatal("writing to memory failed");
    return buffer.data();
}

/// The text of the object that stands for `rule`, from its brace to its brace.
QString rowText(const QByteArray &json, const char *rule)
{
    const QString text = QString::fromUtf8(json);
    for (const QString &part : text.split(QStringLiteral("\n    {\n"))) {
        if (part.contains(QStringLiteral("\"rules\": [\"%1\"]").arg(QString::fromLatin1(rule))))
            return part.left(part.indexOf(QStringLiteral("\n    }")) + 1);
    }
    return {};
}

const char *const doorRow = R"(      "id": "ID",
      "number": "EXT-001",
      "rules": ["door.in"],
      "ownFlows": [],
      "topics": [],
      "anomalies": [],
      "firewall": "Perimeter firewall",
      "boundary": "Internet to DMZ",
      "flow": "FLOW",
      "direction": "inbound",
      "sourceZone": "Outside",
      "source": "Internet",
      "sourceAddresses": ["Internet"],
      "sourcePorts": "any",
      "destinationZone": "DMZ",
      "destination": "Edge pool, Access",
      "destinationAddresses": ["198.51.100.11", "198.51.100.12"],
      "destinationPorts": "443",
      "natSourceAddresses": [],
      "natDestinationAddresses": ["172.16.1.11", "172.16.1.12"],
      "transport": "TCP",
      "applicationProtocol": "SIP",
      "encryption": "TLS",
      "features": ["remote"],
      "purpose": "Comes in.",
      "impact": "Nobody comes in.",
      "complete": true,
      "because": ["b-outer", "edge"]
)";

} // namespace

class TestJsonWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAndTheirOrderAreAgreed();
    void germanChangesWordsButNoKeys();
    void printedRowsAreNamedByTopicTableAndRow();
    void severalSheetsAreOneDocument();
    void hostRowsHaveNoDirection();
    void textsAreEscaped();
    void aFullDiskIsReported();
};

void TestJsonWriter::keysAndTheirOrderAreAgreed()
{
    const RowSheet sheet = sheetOf(derived(smallWorld()));
    const Row &row = sheet.derivedRow(lineOf(sheet, QStringLiteral("door.in")));
    const QString expected =
        QString::fromLatin1(doorRow)
            .replace(QStringLiteral("FLOW"), rowIdText(row.flow))
            .replace(QStringLiteral("\"ID\""), QStringLiteral("\"%1\"").arg(rowIdText(row.id)));
    QCOMPARE(rowText(json(sheet), "door.in"), expected);
    QVERIFY(json(sheet).startsWith("{\n  \"sheet\": \"firewall\",\n  \"rows\": [\n    {\n"));
    QVERIFY(json(sheet).endsWith("    }\n  ]\n}\n"));
}

void TestJsonWriter::germanChangesWordsButNoKeys()
{
    const auto derivation = derived(smallWorld());
    const RowSheet english = sheetOf(derivation);
    const RowSheet german = sheetOf(derivation, SheetKind::Firewall, {Language::German, RowForm::Grouped});
    const QStringList changed = {QStringLiteral("firewall"), QStringLiteral("source"),
                                 QStringLiteral("destination"), QStringLiteral("purpose"),
                                 QStringLiteral("impact")};
    const auto rowsOf = [](const QByteArray &text) {
        return QJsonDocument::fromJson(text).object().value(QStringLiteral("rows")).toArray();
    };
    const QJsonArray rows = rowsOf(json(english));
    const QJsonArray others = rowsOf(json(german));
    QCOMPARE(rows.size(), others.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonObject row = rows[i].toObject();
        QJsonObject other = others[i].toObject();
        QVERIFY(row != other);
        for (const QString &key : changed) {
            row.remove(key);
            other.remove(key);
        }
        QCOMPARE(other, row);
    }
}

void TestJsonWriter::printedRowsAreNamedByTopicTableAndRow()
{
    Topology topology = smallWorld();
    Pool edge = *topology.pools.find(PoolId::literal("edge"));
    edge.services[ServiceKey::literal("media")] = true;
    edge.balancing[TrafficKey::literal("sip")] = Balancing::Hardware;
    topology.pools.put(edge);
    const QString row = rowText(json(sheetOf(derived(topology))), "media.out");
    QVERIFY(row.contains(QStringLiteral("      \"topics\": [\n"
                                        "        {\n"
                                        "          \"topic\": \"edge\",\n"
                                        "          \"table\": \"external\",\n"
                                        "          \"row\": 2\n"
                                        "        }\n"
                                        "      ],\n"
                                        "      \"anomalies\": [\"A01\"],\n")));
    QVERIFY(row.contains(QStringLiteral("      \"sourceAddresses\": [],\n")));
    QVERIFY(row.contains(QStringLiteral("      \"complete\": false,\n")));
}

void TestJsonWriter::severalSheetsAreOneDocument()
{
    const auto derivation = derived(smallWorld());
    const auto numbers = std::make_shared<const RowNumbers>();
    const Sheets sheets{
        std::make_shared<const RowSheet>(derivation, numbers, SheetKind::Firewall, SheetOptions()),
        std::make_shared<const RowSheet>(derivation, numbers, SheetKind::Clients, SheetOptions())};
    const QJsonArray list =
        QJsonDocument::fromJson(json(sheets)).object().value(QStringLiteral("sheets")).toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].toObject().value(QStringLiteral("sheet")).toString(), QStringLiteral("firewall"));
    QCOMPARE(list[1].toObject().value(QStringLiteral("sheet")).toString(), QStringLiteral("clients"));
    QVERIFY(list[1].toObject().value(QStringLiteral("rows")).isArray());
}

void TestJsonWriter::hostRowsHaveNoDirection()
{
    Topology topology = smallWorld();
    Boundary inner = *topology.boundaries.find(BoundaryId::literal("b-inner"));
    inner.filtered = false;
    inner.firewall = {};
    topology.boundaries.put(inner);
    const RowSheet english = sheetOf(derived(topology));
    const RowSheet german =
        sheetOf(derived(topology), SheetKind::Firewall, {Language::German, RowForm::Grouped});
    const QString row = rowText(json(english), "desk.to-door");
    QVERIFY(row.contains(QStringLiteral("      \"firewall\": \"Host firewall\",\n"
                                        "      \"boundary\": \"\",\n")));
    QVERIFY(row.contains(QStringLiteral("      \"direction\": \"\",\n")));
    QVERIFY(
        rowText(json(german), "desk.to-door").contains(QStringLiteral("\"firewall\": \"Host-Firewall\",")));
}

void TestJsonWriter::textsAreEscaped()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonTextWriter writer(buffer);
    const QString awkward = QStringLiteral("\"\\/\n\r\t") + QChar(1) + QStringLiteral("é𝄞\u2028");
    writer.beginObject();
    writer.member("text", awkward);
    writer.member("list", QStringList{awkward, QString()});
    writer.key("empty");
    writer.beginArray();
    writer.endArray();
    writer.endObject();
    QVERIFY(writer.finish());
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(buffer.data(), &problem).object();
    QCOMPARE(problem.error, QJsonParseError::NoError);
    QCOMPARE(object.value(QStringLiteral("text")).toString(), awkward);
    QCOMPARE(object.value(QStringLiteral("list")).toArray().at(0).toString(), awkward);
    QVERIFY(object.value(QStringLiteral("empty")).toArray().isEmpty());
}

void TestJsonWriter::aFullDiskIsReported()
{
    const RowSheet sheet = sheetOf(derived(smallWorld()));
    const qint64 whole = json(sheet).size();
    for (const qint64 room : {qint64(0), whole / 2, whole - 1}) {
        FailDevice disk(room);
        disk.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        const auto result = writeJson(sheet, disk);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::CannotWrite);
    }
}

QTEST_GUILESS_MAIN(TestJsonWriter)

#include "tst_jsonwriter.moc"
