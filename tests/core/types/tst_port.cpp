// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "types/port.h"

#include <QTest>

using namespace portolan;

class PortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void texts_data();
    void texts();
    void ranges_data();
    void ranges();
    void refusesWhatIsNoRange_data();
    void refusesWhatIsNoRange();
    void anyContainsEveryPort();
    void rangesContainTheirEnds();
};

void PortTest::numbers_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<bool>("valid");
    QTest::newRow("-1") << qint64(-1) << false;
    QTest::newRow("0 is reserved") << qint64(0) << false;
    QTest::newRow("1") << qint64(1) << true;
    QTest::newRow("65535") << qint64(65535) << true;
    QTest::newRow("65536") << qint64(65536) << false;
    QTest::newRow("443 beyond 32 bit") << (qint64(1) << 32) + 443 << false;
}

void PortTest::numbers()
{
    QFETCH(qint64, number);
    QFETCH(bool, valid);
    const auto port = Port::from(number);
    QCOMPARE(port.has_value(), valid);
    if (valid) {
        QCOMPARE(qint64(port->number()), number);
        return;
    }
    QCOMPARE(port.error().code, ErrorCode::InvalidPort);
    QCOMPARE(port.error().arguments, QStringList{QString::number(number)});
}

void PortTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    const auto row = [](const char *text, int number) {
        QTest::newRow(text) << QString::fromLatin1(text) << number;
    };
    row("1", 1);
    row("443", 443);
    row("65535", 65535);
    for (const char *text : {"", " ", "0", "65536", "99999", "100000", "-1", "+1", " 443", "443 ", "4.43",
                             "0x1bb", "any", "443-444", "https"})
        row(text, 0);
}

void PortTest::texts()
{
    QFETCH(QString, text);
    QFETCH(int, number);
    const auto port = Port::parse(text);
    QCOMPARE(port.has_value(), number != 0);
    if (port)
        QCOMPARE(int(port->number()), number);
    else
        QCOMPARE(port.error().code, ErrorCode::InvalidPort);
}

void PortTest::ranges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<QString>("printed");
    QTest::newRow("one port") << QStringLiteral("443") << 443 << 443 << QStringLiteral("443");
    QTest::newRow("many") << QStringLiteral("50000-59999") << 50000 << 59999 << QStringLiteral("50000-59999");
    QTest::newRow("one as a range") << QStringLiteral("443-443") << 443 << 443 << QStringLiteral("443");
    QTest::newRow("every port is not any")
        << QStringLiteral("1-65535") << 1 << 65535 << QStringLiteral("1-65535");
    QTest::newRow("any") << QStringLiteral("any") << 0 << 65535 << QStringLiteral("any");
}

void PortTest::ranges()
{
    QFETCH(QString, text);
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(QString, printed);
    const auto range = PortRange::parse(text);
    QVERIFY(range);
    QCOMPARE(int(range->first()), first);
    QCOMPARE(int(range->last()), last);
    QCOMPARE(range->isAny(), text == QLatin1String("any"));
    QCOMPARE(range->toString(), printed);
    QVERIFY(PortRange::parse(printed) == *range);
}

void PortTest::refusesWhatIsNoRange_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "-", "443-", "-443", "444-443", "0", "0-65535", "1-65536", "1 - 2", "1-2-3",
                             "Any", "443,444", "*"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void PortTest::refusesWhatIsNoRange()
{
    QFETCH(QString, text);
    const auto range = PortRange::parse(text);
    QVERIFY(!range);
    QCOMPARE(range.error().code, ErrorCode::InvalidPortRange);
    QCOMPARE(range.error().arguments, QStringList{text});
}

void PortTest::anyContainsEveryPort()
{
    QVERIFY(PortRange::any().contains(*Port::from(1)));
    QVERIFY(PortRange::any().contains(*Port::from(65535)));
}

void PortTest::rangesContainTheirEnds()
{
    const PortRange range = *PortRange::parse(u"50000-59999");
    QVERIFY(!range.contains(*Port::from(49999)));
    QVERIFY(range.contains(*Port::from(50000)));
    QVERIFY(range.contains(*Port::from(59999)));
    QVERIFY(!range.contains(*Port::from(60000)));
}

QTEST_GUILESS_MAIN(PortTest)
#include "tst_port.moc"
