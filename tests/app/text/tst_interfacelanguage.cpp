// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/interfacelanguage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QTest>

using namespace portolan;

namespace {

class LanguageChanges : public QObject {
public:
    int count = 0;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::LanguageChange ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

QString error()
{
    return QCoreApplication::translate("Findings", "Error");
}

} // namespace

class TestInterfaceLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void switchesBackAndForthWhileRunning();
    void bringsQtsOwnWordsAlong();
    void tellsTheApplication();
    void pluralsAreWords();
};

void TestInterfaceLanguage::switchesBackAndForthWhileRunning()
{
    InterfaceLanguage language(Language::English);
    QCOMPARE(error(), QStringLiteral("Error"));
    language.use(Language::German);
    QCOMPARE(language.current(), Language::German);
    QCOMPARE(error(), QStringLiteral("Fehler"));
    QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    language.use(Language::English);
    QCOMPARE(error(), QStringLiteral("Error"));
    QCOMPARE(QLocale().decimalPoint(), QStringLiteral("."));
}

void TestInterfaceLanguage::bringsQtsOwnWordsAlong()
{
    const InterfaceLanguage language(Language::German);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
}

void TestInterfaceLanguage::tellsTheApplication()
{
    InterfaceLanguage language(Language::English);
    LanguageChanges changes;
    QCoreApplication::instance()->installEventFilter(&changes);
    language.use(Language::German);
    QCoreApplication::processEvents();
    QVERIFY(changes.count > 0);
}

void TestInterfaceLanguage::pluralsAreWords()
{
    InterfaceLanguage language(Language::English);
    const auto rows = [](int n) {
        return QCoreApplication::translate("InfoCommand", "%n row(s)", nullptr, n);
    };
    QCOMPARE(rows(1), QStringLiteral("1 row"));
    QCOMPARE(rows(2), QStringLiteral("2 rows"));
    language.use(Language::German);
    QCOMPARE(rows(1), QStringLiteral("1 Zeile"));
    QCOMPARE(rows(0), QStringLiteral("0 Zeilen"));
}

QTEST_GUILESS_MAIN(TestInterfaceLanguage)

#include "tst_interfacelanguage.moc"
