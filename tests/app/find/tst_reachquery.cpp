// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/reachquery.h"

#include <QTest>

using namespace portolan;

class ReachQueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void wordsArePartedInEveryWay();
    void isNoQuestion_data();
    void isNoQuestion();
};

void ReachQueryTest::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("transport");
    constexpr int both = -1;
    constexpr int tcp = int(Transport::Tcp);
    constexpr int udp = int(Transport::Udp);
    const auto row = [](const char *name, const char *text, const char *from, const char *to, int port,
                        int transport) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(from) << QString::fromUtf8(to)
                            << port << transport;
    };
    row("a sign", "fe01 > edge01 5061", "fe01", "edge01", 5061, both);
    row("an arrow without spaces", "fe01->edge01:5061", "fe01", "edge01", 5061, both);
    row("a drawn arrow", "fe01 → edge01 443/tcp", "fe01", "edge01", 443, tcp);
    row("transport behind the port", "fe01 edge01:5061/tcp", "fe01", "edge01", 5061, tcp);
    row("transport before the port", "fe01 > edge01 udp 3478", "fe01", "edge01", 3478, udp);
    row("transport in capitals", "fe01 > edge01 3478/UDP", "fe01", "edge01", 3478, udp);
    row("names of several words", "Frankfurt Edge pool > Seattle Edge pool 443", "Frankfurt Edge pool",
        "Seattle Edge pool", 443, both);
    row("addresses", "10.1.2.3 > 192.0.2.7:443", "10.1.2.3", "192.0.2.7", 443, both);
    row("an IPv6 address", "2001:db8::1 > 2001:db8::2 443", "2001:db8::1", "2001:db8::2", 443, both);
    row("English", "may fe01 reach edge01 on 5061", "fe01", "edge01", 5061, both);
    row("English with a question mark", "Can fe01 connect to edge01 on port 5061?", "fe01", "edge01", 5061,
        both);
    row("English with transport", "may fe01 reach edge01 on tcp 5061", "fe01", "edge01", 5061, tcp);
    row("German", "darf fe01 edge01 auf 5061 erreichen", "fe01", "edge01", 5061, both);
    row("German with a question mark", "Kann fe01 edge01 über Port 5061/tcp erreichen?", "fe01", "edge01",
        5061, tcp);
    row("German with a word between", "darf fe 01 nach edge01 auf 5061 zugreifen", "fe 01", "edge01", 5061,
        both);
}

void ReachQueryTest::understands()
{
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, port);
    QFETCH(int, transport);
    const auto query = parseReachQuery(text);
    QVERIFY(query);
    QCOMPARE(query->ends.front().first, from);
    QCOMPARE(query->ends.front().second, to);
    QCOMPARE(int(query->port.number()), port);
    QCOMPARE(query->transport ? int(*query->transport) : -1, transport);
}

void ReachQueryTest::wordsArePartedInEveryWay()
{
    const auto query = parseReachQuery(QStringLiteral("Front End Edge pool 443"));
    QVERIFY(query);
    QCOMPARE(query->ends.size(), size_t(3));
    QCOMPARE(query->ends[1].first, QStringLiteral("Front End"));
    QCOMPARE(query->ends[1].second, QStringLiteral("Edge pool"));
}

void ReachQueryTest::isNoQuestion_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "fe01", "5061", "tcp 5061", "fe01 > edge01", "fe01 5061", "> edge01 5061", "fe01 > 5061",
          "fe01 > edge01 0", "fe01 > edge01 65536", "10.1.2.3", "may fe01 reach edge01"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void ReachQueryTest::isNoQuestion()
{
    QFETCH(QString, text);
    QVERIFY(!parseReachQuery(text));
}

QTEST_GUILESS_MAIN(ReachQueryTest)
#include "tst_reachquery.moc"
