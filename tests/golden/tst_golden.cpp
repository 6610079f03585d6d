// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The derived rows of the six samples in both views, compared with reviewed copies beside this file.
// After an intended change: PORTOLAN_WRITE_GOLDEN=1 rewrites them, and the difference is read like code.
#include "derive/details.h"
#include "support/samples.h"

#include <QFile>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

QString sheetName(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Firewall:
        return QStringLiteral("firewall");
    case SheetKind::Listeners:
        return QStringLiteral("listener");
    case SheetKind::LoadBalancers:
        return QStringLiteral("balancer");
    case SheetKind::Clients:
        return QStringLiteral("client");
    case SheetKind::Ipsec:
        return QStringLiteral("ipsec");
    case SheetKind::Nat:
        return QStringLiteral("nat");
    }
    Q_UNREACHABLE();
}

QString ends(const Derivation &derivation, const RowSide &side)
{
    QStringList names;
    for (const int token : side.tokens)
        names.append(derivation.catalogue->tokens[size_t(token)].key);
    if (side.tokens.empty()) {
        if (side.set >= 0)
            names.append(u'{' + derivation.catalogue->sets[size_t(side.set)].key.toString() + u'}');
        for (const ElementId &id : side.elements)
            names.append(id.toString());
    }
    QString text = names.join(u'+');
    if (side.part == AddressSet::Part::Vip)
        text += QStringLiteral("(vip)");
    if (side.part == AddressSet::Part::Balancer)
        text += QStringLiteral("(balancer)");
    return text;
}

QString addresses(const RowSide &side)
{
    if (side.special == AddressSet::Special::Any)
        return QStringLiteral("any");
    if (side.special == AddressSet::Special::Internet)
        return QStringLiteral("Internet");
    const auto listed = [](const std::vector<Network> &networks) {
        QStringList texts;
        for (const Network &network : networks)
            texts.append(network.toString());
        return texts.join(u',');
    };
    const QString own = listed(side.addresses);
    return side.counterpart.empty() ? own : own + u'[' + listed(side.counterpart) + u']';
}

QString line(const Derivation &derivation, const Row &row)
{
    const RowDetails details = detailsOf(derivation, row);
    const QString transport = row.transport == Transport::Tcp ? QStringLiteral("tcp")
        : row.transport == Transport::Udp                     ? QStringLiteral("udp")
                                                              : QStringLiteral("tcp+udp");
    const QString direction = row.direction == Direction::Inbound ? QStringLiteral("in")
        : row.direction == Direction::Outbound                    ? QStringLiteral("out")
                                                                  : QStringLiteral("-");
    QStringList features;
    for (const FeatureKey &key : details.features)
        features.append(key.toString());
    return QStringList{sheetName(row.sheet),
                       rowIdText(row.id),
                       details.boundary.toString(),
                       direction,
                       ends(derivation, details.source),
                       addresses(details.source),
                       details.source.ports.toString(),
                       ends(derivation, details.destination),
                       addresses(details.destination),
                       details.destination.ports.toString(),
                       transport,
                       details.rules.join(u'+'),
                       features.join(u'+'),
                       row.complete ? QString() : QStringLiteral("incomplete"),
                       row.hairpin ? QStringLiteral("hairpin") : QString()}
        .join(QStringLiteral(" | "))
        .trimmed();
}

QByteArray golden(const Derivation &derivation)
{
    QStringList lines;
    for (const Row &row : derivation.rows)
        lines.append(line(derivation, row));
    for (const Observation &finding : derivation.observations) {
        QStringList places;
        for (const ElementId &id : finding.elements)
            places.append(id.toString());
        lines.append(QStringLiteral("finding | %1 | %2 | %3")
                         .arg(int(finding.kind))
                         .arg(places.join(u'+'), finding.arguments.join(u'+')));
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace

class TestGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
};

void TestGolden::rows_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<View>("view");
    for (const QString &id : sampleIds()) {
        QTest::addRow("%s, recommended", qPrintable(id)) << id << View::Recommended;
        QTest::addRow("%s, documented", qPrintable(id)) << id << View::Documented;
    }
}

void TestGolden::rows()
{
    QFETCH(QString, id);
    QFETCH(View, view);
    const QByteArray derived = golden(derive(sample(id).topology, lyncCatalogue(), view));
    const QString name =
        view == View::Recommended ? QStringLiteral("recommended") : QStringLiteral("documented");
    QFile file(QStringLiteral(GOLDEN "/%1.%2.txt").arg(id, name));
    if (qEnvironmentVariableIsSet("PORTOLAN_WRITE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(derived), derived.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const auto expected = file.readAll().split('\n');
    const auto actual = derived.split('\n');
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
        QCOMPARE(QString::fromUtf8(actual[i]), QString::fromUtf8(expected[i]));
    QCOMPARE(actual.size(), expected.size());
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
