// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "types/address.h"

#include <QTest>

using namespace portolan;

class AddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsAsRfc5952Asks_data();
    void printsAsRfc5952Asks();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void ordersByFamilyThenNumber();
    void knowsPrivateAddresses_data();
    void knowsPrivateAddresses();
    void readsNetworks_data();
    void readsNetworks();
    void refusesWhatIsNoNetwork_data();
    void refusesWhatIsNoNetwork();
    void networksContainTheirAddresses_data();
    void networksContainTheirAddresses();
    void printedAddressesReadBackTheSame();
};

void AddressTest::printsAsRfc5952Asks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *text, const char *printed) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(printed);
    };
    row("0.0.0.0", "0.0.0.0");
    row("192.0.2.1", "192.0.2.1");
    row("255.255.255.255", "255.255.255.255");
    // RFC 4291 section 2.2
    row("ABCD:EF01:2345:6789:ABCD:EF01:2345:6789", "abcd:ef01:2345:6789:abcd:ef01:2345:6789");
    row("2001:DB8:0:0:8:800:200C:417A", "2001:db8::8:800:200c:417a");
    row("FF01:0:0:0:0:0:0:101", "ff01::101");
    row("0:0:0:0:0:0:0:1", "::1");
    row("0:0:0:0:0:0:0:0", "::");
    row("::", "::");
    row("::13.1.68.3", "::d01:4403");
    row("::FFFF:129.144.52.38", "::ffff:129.144.52.38");
    row("0:0:0:0:0:ffff:c000:0201", "::ffff:192.0.2.1");
    row("64:ff9b::192.0.2.33", "64:ff9b::c000:221");
    row("1::", "1::");
    row("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
    row("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8");
    // RFC 5952 section 4
    row("2001:0db8::0001", "2001:db8::1");
    row("2001:db8:0:0:0:0:2:1", "2001:db8::2:1");
    row("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    row("2001:0:0:1:0:0:0:1", "2001:0:0:1::1");
    row("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
    row("2001:db8:aaaa:bbbb:cccc:dddd:eeee:AaAa", "2001:db8:aaaa:bbbb:cccc:dddd:eeee:aaaa");
    row("1:0:0:0:0:0:0:0", "1::");
}

void AddressTest::printsAsRfc5952Asks()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto address = Address::parse(text);
    QVERIFY(address);
    QCOMPARE(address->toString(), printed);
}

void AddressTest::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "010.1.1.1",
                             "10.01.1.1",
                             "10.1.1.00",
                             "10.1.1",
                             "10.1.1.1.1",
                             "10.1.1.256",
                             "10.1.1.1000",
                             "10.1.1.-1",
                             "10.1.1.+1",
                             "10.1.1.0x1",
                             "10..1.1",
                             ".10.1.1.1",
                             "10.1.1.1.",
                             " 10.1.1.1",
                             "10.1.1.1 ",
                             "10.1.1.1/32",
                             "167837953",
                             "0x0a010101",
                             "10.1.1.a",
                             ":",
                             ":::",
                             "1",
                             "1:2:3:4:5:6:7",
                             "1:2:3:4:5:6:7:8:9",
                             "1::2::3",
                             "1:2:3:4:5:6:7:8::",
                             "::1:2:3:4:5:6:7:8",
                             ":1:2:3:4:5:6:7",
                             "1:2:3:4:5:6:7:",
                             "12345::",
                             "g::",
                             "2001:db8::1%eth0",
                             "[2001:db8::1]",
                             "2001:db8::1/64",
                             "::192.0.2",
                             "::192.0.2.256",
                             "::192.0.02.1",
                             "192.0.2.1::",
                             "::192.0.2.1:1",
                             "1:2:3:4:5:6:7:192.0.2.1",
                             "www.example.com"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("arabic digits") << QStringLiteral("١٠.1.1.1");
    QTest::newRow("full-width digits") << QStringLiteral("１０.1.1.1");
    QTest::newRow("zero byte") << QString(QLatin1String("10.1.1.1\0", 9));
}

void AddressTest::refusesWhatIsNoAddress()
{
    QFETCH(QString, text);
    const auto address = Address::parse(text);
    QVERIFY(!address);
    QCOMPARE(address.error().code, ErrorCode::InvalidAddress);
    QCOMPARE(address.error().arguments, QStringList{text});
}

void AddressTest::ordersByFamilyThenNumber()
{
    const auto at = [](const char *text) { return *Address::parse(QString::fromLatin1(text)); };
    QVERIFY(at("9.255.255.255") < at("10.0.0.0"));
    QVERIFY(at("10.0.0.2") < at("10.0.0.10"));
    QVERIFY(at("255.255.255.255") < at("::"));
    QVERIFY(at("2001:db8::ff") < at("2001:db8::100"));
    QVERIFY(at("::192.0.2.1") != at("192.0.2.1"));
}

void AddressTest::knowsPrivateAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPrivate");
    const auto row = [](const char *text, bool isPrivate) {
        QTest::newRow(text) << QString::fromLatin1(text) << isPrivate;
    };
    row("9.255.255.255", false);
    row("10.0.0.0", true);
    row("11.0.0.0", false);
    row("100.63.255.255", false);
    row("100.64.0.0", true);
    row("100.127.255.255", true);
    row("100.128.0.0", false);
    row("172.15.255.255", false);
    row("172.16.0.0", true);
    row("172.31.255.255", true);
    row("172.32.0.0", false);
    row("192.167.255.255", false);
    row("192.168.0.0", true);
    row("192.169.0.0", false);
    row("203.0.113.1", false);
    row("fbff::", false);
    row("fc00::", true);
    row("fdff::1", true);
    row("fe00::", false);
    row("2001:db8::1", false);
}

void AddressTest::knowsPrivateAddresses()
{
    QFETCH(QString, text);
    QFETCH(bool, isPrivate);
    QCOMPARE(Address::parse(text)->isPrivate(), isPrivate);
}

void AddressTest::readsNetworks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("prefix");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *text, int prefix, const char *printed) {
        QTest::newRow(text) << QString::fromLatin1(text) << prefix << QString::fromLatin1(printed);
    };
    row("0.0.0.0/0", 0, "0.0.0.0/0");
    row("10.1.0.0/16", 16, "10.1.0.0/16");
    row("192.0.2.128/25", 25, "192.0.2.128/25");
    row("192.0.2.1/32", 32, "192.0.2.1");
    row("192.0.2.1", 32, "192.0.2.1");
    row("2001:DB8::/32", 32, "2001:db8::/32");
    row("2001:db8::1/128", 128, "2001:db8::1");
    row("::/0", 0, "::/0");
}

void AddressTest::readsNetworks()
{
    QFETCH(QString, text);
    QFETCH(int, prefix);
    QFETCH(QString, printed);
    const auto network = Network::parse(text);
    QVERIFY(network);
    QCOMPARE(network->prefix(), prefix);
    QCOMPARE(network->toString(), printed);
    QCOMPARE(network->isHost(), !printed.contains(u'/'));
}

void AddressTest::refusesWhatIsNoNetwork_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "/", "10.1.0.0/", "10.1.0.0/33", "10.1.0.0/016", "10.1.0.0/ 16",
                             "10.1.0.0/-1", "10.1.0.1/16", "10.1.0.0/15/3", "010.1.0.0/16", "10.1/16",
                             "10.1.0.0/255.255.0.0", "2001:db8::/129", "2001:db8::1/64", "2001:db8::/32%0"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void AddressTest::refusesWhatIsNoNetwork()
{
    QFETCH(QString, text);
    const auto network = Network::parse(text);
    QVERIFY(!network);
    QCOMPARE(network.error().code, ErrorCode::InvalidNetwork);
    QCOMPARE(network.error().arguments, QStringList{text});
}

void AddressTest::networksContainTheirAddresses_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("inside");
    const auto row = [](const char *network, const char *address, bool inside) {
        QTest::newRow(
            qPrintable(QStringLiteral("%1 in %2").arg(QLatin1String(address), QLatin1String(network))))
            << QString::fromLatin1(network) << QString::fromLatin1(address) << inside;
    };
    row("10.1.0.0/16", "10.1.0.0", true);
    row("10.1.0.0/16", "10.1.255.255", true);
    row("10.1.0.0/16", "10.2.0.0", false);
    row("10.1.0.0/16", "10.0.255.255", false);
    row("192.0.2.128/25", "192.0.2.127", false);
    row("0.0.0.0/0", "203.0.113.9", true);
    row("0.0.0.0/0", "2001:db8::1", false);
    row("::/0", "203.0.113.9", false);
    row("2001:db8::/33", "2001:db8:7fff::", true);
    row("2001:db8::/33", "2001:db8:8000::", false);
}

void AddressTest::networksContainTheirAddresses()
{
    QFETCH(QString, network);
    QFETCH(QString, address);
    QFETCH(bool, inside);
    QCOMPARE(Network::parse(network)->contains(*Address::parse(address)), inside);
}

void AddressTest::printedAddressesReadBackTheSame()
{
    quint32 state = 1;
    const auto next = [&state] { return state = state * 1664525 + 1013904223; };
    for (int i = 0; i < 20000; ++i) {
        const Address v4 = Address::v4(next());
        QVERIFY(Address::parse(v4.toString()) == v4);
        std::array<quint8, 16> bytes{};
        const quint32 zeros = next();
        for (size_t group = 0; group < 8; ++group) {
            const quint32 value = next();
            if (zeros >> (8 + group) & 1)
                continue;
            bytes[2 * group] = quint8(value >> 24);
            bytes[2 * group + 1] = quint8(value >> 16);
        }
        const Address v6 = Address::v6(bytes);
        QVERIFY2(Address::parse(v6.toString()) == v6, qPrintable(v6.toString()));
    }
}

QTEST_GUILESS_MAIN(AddressTest)
#include "tst_address.moc"
