// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/cardtext.h"

#include <QTest>

using namespace portolan;

class CardTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesAreShortened_data();
    void addressesAreShortened();
};

void CardTextTest::addressesAreShortened_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QStringList &addresses, const char16_t *text) {
        QTest::newRow(name) << addresses << QString::fromUtf16(text);
    };
    row("none", {}, u"");
    row("a run", {QStringLiteral("192.0.2.12"), QStringLiteral("192.0.2.11")}, u"192.0.2.11\u201312");
    row("a run and one",
        {QStringLiteral("192.0.2.11"), QStringLiteral("192.0.2.12"), QStringLiteral("192.0.2.20")},
        u"192.0.2.11\u201312, +1");
    row("one for all services", {QStringLiteral("192.0.2.11"), QStringLiteral("192.0.2.11")}, u"192.0.2.11");
}

void CardTextTest::addressesAreShortened()
{
    QFETCH(QStringList, addresses);
    QFETCH(QString, text);
    std::vector<Address> parsed;
    for (const QString &each : addresses)
        parsed.push_back(Address::parse(each).value());
    QCOMPARE(diagram::shortRange(parsed), text);
}

QTEST_GUILESS_MAIN(CardTextTest)
#include "tst_cardtext.moc"
