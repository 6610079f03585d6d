// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/copying.h"
#include "document/clip.h"
#include "estate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

Clip edgeClip()
{
    Document document;
    document.topology = smallTopology();
    document.diagram.placements[ElementId::literal("edge")] = {10, 20, 0, 0, true};
    document.catalogue.release = QStringLiteral("small");
    const std::vector<ElementId> ids{ElementId::literal("edge")};
    return {excerpt(document, ids), ids};
}

QByteArray bytesOf(const Clip &clip)
{
    const Result<QByteArray> bytes = clipBytes(clip);
    return bytes ? *bytes : QByteArray();
}

/// The bytes with one member of the wrapper replaced.
QByteArray with(const char *key, const QJsonValue &value)
{
    QJsonObject wrapper = QJsonDocument::fromJson(bytesOf(edgeClip())).object();
    wrapper[QLatin1String(key)] = value;
    return QJsonDocument(wrapper).toJson();
}

} // namespace

/// What is on the clipboard, and what may be there instead.
class ClipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void isTheSameEveryTime();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void noPrefixOfItIsRead();
};

void ClipTest::comesBackAsItWas()
{
    const Clip clip = edgeClip();
    const auto read = readClip(bytesOf(clip), QStringLiteral("small"));
    QVERIFY(read);
    QCOMPARE(read->ids, clip.ids);
    QCOMPARE(read->part, clip.part);
}

void ClipTest::isTheSameEveryTime()
{
    QCOMPARE(bytesOf(edgeClip()), bytesOf(edgeClip()));
}

void ClipTest::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QString damaged = QStringLiteral("damaged");
    const QString newer = QStringLiteral("newer version");
    QTest::newRow("nothing") << QByteArray() << damaged;
    QTest::newRow("text") << QByteArray("Dear colleagues,") << damaged;
    QTest::newRow("other JSON") << QByteArray("[1, 2, {}]") << damaged;
    QTest::newRow("another format") << with("format", QStringLiteral("shapes")) << damaged;
    QTest::newRow("no version") << with("version", QJsonValue()) << damaged;
    QTest::newRow("a version that is no number") << with("version", QStringLiteral("1")) << damaged;
    QTest::newRow("a newer version") << with("version", 2) << newer;
    QTest::newRow("no document") << with("document", QJsonValue()) << damaged;
    QTest::newRow("a damaged document") << with("document", QStringLiteral("{\"format\": {}}")) << damaged;
    QString later = QJsonDocument::fromJson(bytesOf(edgeClip())).object()[u"document"].toString();
    later.replace(QRegularExpression(QStringLiteral("\"version\": *[0-9]+")),
                  QStringLiteral("\"version\": 999"));
    QTest::newRow("a document of a newer version") << with("document", later) << newer;
    QTest::newRow("an id that leads nowhere")
        << with("elements", QJsonArray{QStringLiteral("ghost")}) << damaged;
    QTest::newRow("an id that is none") << with("elements", QJsonArray{QStringLiteral("no id!")}) << damaged;
    QTest::newRow("no ids") << with("elements", QJsonArray()) << damaged;
    Clip foreign = edgeClip();
    foreign.part.catalogue.release = QStringLiteral("other-product");
    QTest::newRow("another product") << bytesOf(foreign) << QStringLiteral("other-product");
}

void ClipTest::whatIsWrongIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const auto read = readClip(bytes, QStringLiteral("small"));
    QVERIFY(!read);
    QVERIFY2(read.error().in(Language::English).contains(reason),
             qPrintable(read.error().in(Language::English)));
}

void ClipTest::noPrefixOfItIsRead()
{
    const QByteArray bytes = bytesOf(edgeClip());
    for (qsizetype length = 0; length < bytes.size(); length += 37)
        QVERIFY(!readClip(bytes.left(length), QStringLiteral("small")));
}

QTEST_GUILESS_MAIN(ClipTest)
#include "tst_clip.moc"
