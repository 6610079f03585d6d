// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of contradictions in docs/derivation.md, held to the golden rows it cites.
#include "catalog/checks.h"
#include "catalog/nameplan.h"
#include "support/samples.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

struct Entry {
    QString id;
    QString impact;
    QStringList rules;
    QString shownBy;
};

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

QStringList quoted(const QString &cell)
{
    static const QRegularExpression code(QStringLiteral("`([^`]*)`"));
    QStringList found;
    for (auto it = code.globalMatch(cell); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

QList<Entry> readTable()
{
    static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
    QList<Entry> entries;
    for (const QString &line : linesOf(QStringLiteral(DERIVATION_PAGE))) {
        if (!line.startsWith(QStringLiteral("| A")) || !line.at(3).isDigit())
            continue;
        const QStringList cells = line.split(bar);
        QString shownBy = cells.value(5).trimmed();
        shownBy.replace(QStringLiteral("\\|"), QStringLiteral("|"));
        entries.append({cells.value(1).trimmed(), cells.value(2).trimmed(), quoted(cells.value(4)), shownBy});
    }
    return entries;
}

QStringList goldenLines(const QString &sampleAndView)
{
    static QHash<QString, QStringList> known;
    auto it = known.find(sampleAndView);
    if (it == known.end())
        it = known.insert(sampleAndView, linesOf(QStringLiteral(GOLDEN "/%1.txt").arg(sampleAndView)));
    return *it;
}

} // namespace

class TestAnomalies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAnomalyStandsOnce();
    void citedRowsExist();
    void absentRowsAreAbsent();
    void citedPartsOfTheCatalogueExist();
    void heavyOnesAreShown();
};

void TestAnomalies::everyAnomalyStandsOnce()
{
    QStringList inPage;
    for (const Entry &entry : readTable())
        inPage.append(entry.id);
    QStringList inCatalogue;
    for (const Anomaly &anomaly : lyncCatalogue()->anomalies)
        inCatalogue.append(anomaly.id);
    inCatalogue.sort();
    QCOMPARE(inPage, inCatalogue);
}

void TestAnomalies::citedRowsExist()
{
    static const QRegularExpression citation(QStringLiteral("^([a-z-]+\\.[a-z]+):([0-9a-f]{16})$"));
    int cited = 0;
    for (const Entry &entry : readTable()) {
        for (const QString &rule : entry.rules) {
            const auto key = RuleKey::parse(rule);
            const bool known = lyncCatalogue()->rule(*key)
                || std::ranges::find(lyncCatalogue()->ipsecRules, *key, &IpsecRule::key)
                    != lyncCatalogue()->ipsecRules.end();
            QVERIFY2(known, qPrintable(entry.id + u' ' + rule));
        }
        for (const QString &text : quoted(entry.shownBy)) {
            const auto match = citation.match(text);
            if (!match.hasMatch())
                continue;
            ++cited;
            const QStringList rows =
                goldenLines(match.captured(1)).filter(QStringLiteral(" | %1 | ").arg(match.captured(2)));
            QVERIFY2(!rows.isEmpty(), qPrintable(entry.id + u' ' + text));
            const bool isOfARule = entry.rules.isEmpty()
                || std::ranges::any_of(entry.rules,
                                       [&](const QString &rule) { return rows.first().contains(rule); });
            QVERIFY2(isOfARule, qPrintable(entry.id + u' ' + text + u' ' + rows.first()));
        }
    }
    QVERIFY(cited > 80);
}

void TestAnomalies::absentRowsAreAbsent()
{
    static const QRegularExpression absence(QStringLiteral("absent from `([^`]*)`: `([^`]*)`"));
    int checked = 0;
    for (const Entry &entry : readTable()) {
        for (auto it = absence.globalMatch(entry.shownBy); it.hasNext();) {
            const auto match = it.next();
            const QRegularExpression pattern(match.captured(2));
            QVERIFY2(pattern.isValid(), qPrintable(match.captured(2)));
            ++checked;
            const QStringList rows = goldenLines(match.captured(1)).filter(pattern);
            QVERIFY2(rows.isEmpty(), qPrintable(entry.id + u' ' + rows.value(0)));
        }
    }
    QVERIFY(checked > 10);
}

void TestAnomalies::citedPartsOfTheCatalogueExist()
{
    static const QRegularExpression part(QStringLiteral("(check|record|certificate) `([^`]*)`"));
    const auto has = [](const auto &list, const QString &key) {
        return std::ranges::any_of(list, [&key](const auto &each) { return each.key.toString() == key; });
    };
    const Catalogue &catalogue = *lyncCatalogue();
    int cited = 0;
    for (const Entry &entry : readTable()) {
        for (auto it = part.globalMatch(entry.shownBy); it.hasNext(); ++cited) {
            const auto match = it.next();
            const QString key = match.captured(2);
            const bool known = match.captured(1) == QStringLiteral("check")
                ? has(catalogue.checks->checks, key)
                : match.captured(1) == QStringLiteral("record") ? has(catalogue.names->dns, key)
                                                                : has(catalogue.names->certificates, key);
            QVERIFY2(known, qPrintable(entry.id + u' ' + key));
        }
    }
    QVERIFY(cited >= 24);
}

/// Whatever is of high or medium impact and about ports is shown by a row or its absence.
void TestAnomalies::heavyOnesAreShown()
{
    for (const Entry &entry : readTable()) {
        if (entry.impact == u"low")
            continue;
        QVERIFY2(!quoted(entry.shownBy).isEmpty(), qPrintable(entry.id));
    }
}

QTEST_GUILESS_MAIN(TestAnomalies)
#include "tst_anomalies.moc"
