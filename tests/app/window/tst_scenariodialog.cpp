// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "window/scenariodialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

/// A new deployment by the form: what is typed is in the document, and what means nothing is refused.
class ScenarioDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<ScenarioDialog>(*shippedCatalogue(), Language::English, nullptr);
    }
    void everyFieldHasAName();
    void whatIsTypedIsInTheDocument();
    void whatMeansNothingIsRefusedInPlace();
    void anotherScenarioKeepsWhatWasDecided();

private:
    std::unique_ptr<ScenarioDialog> m_dialog;

    template <typename T>
    T *field(const QString &name)
    {
        for (T *each : m_dialog->findChildren<T *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        qFatal("no field %s", qPrintable(name));
    }
    void type(const QString &name, const QString &text)
    {
        auto *edit = field<QLineEdit>(name);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] bool mayCreate() const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled();
    }
    [[nodiscard]] const Topology &topology() const { return m_dialog->chosen().document.topology; }
};

void ScenarioDialogTest::everyFieldHasAName()
{
    for (const QLineEdit *edit : m_dialog->findChildren<QLineEdit *>()) {
        if (!qobject_cast<QAbstractSpinBox *>(edit->parentWidget()))
            QVERIFY(!edit->accessibleName().isEmpty());
    }
}

void ScenarioDialogTest::whatIsTypedIsInTheDocument()
{
    type(QStringLiteral("Site"), QStringLiteral("Hamburg"));
    type(QStringLiteral("Server LAN"), QStringLiteral("192.0.2.0/24"));
    field<QSpinBox>(QStringLiteral("Servers in Front End pool"))->setValue(4);
    QTRY_COMPARE(topology().sites.begin()->name, QStringLiteral("Hamburg"));
    const Pool &pool = firstPool(topology(), "front-end");
    QCOMPARE(pool.servers.size(), size_t(4));
    QVERIFY(
        pool.servers.back().addresses.begin()->second.v4->toString().startsWith(QStringLiteral("192.0.2.")));
    QVERIFY(mayCreate());
}

void ScenarioDialogTest::whatMeansNothingIsRefusedInPlace()
{
    type(QStringLiteral("Server LAN"), QStringLiteral("10.10.10.0/33"));
    QTRY_VERIFY(!mayCreate());
    QVERIFY(field<QLineEdit>(QStringLiteral("Server LAN"))->property("problem").toBool());
    type(QStringLiteral("Server LAN"), QStringLiteral("10.10.20.0/24"));
    QTest::qWait(200);
    QVERIFY(!mayCreate());
    type(QStringLiteral("Server LAN"), QStringLiteral("10.10.11.0/24"));
    QTRY_VERIFY(mayCreate());
}

void ScenarioDialogTest::anotherScenarioKeepsWhatWasDecided()
{
    type(QStringLiteral("Site"), QStringLiteral("Hamburg"));
    m_dialog->choose(QStringLiteral("edge-scaled-hlb"));
    QCOMPARE(topology().sites.begin()->name, QStringLiteral("Hamburg"));
    QVERIFY(firstPool(topology(), "edge").servers.size() > 1);
}

QTEST_MAIN(ScenarioDialogTest)
#include "tst_scenariodialog.moc"
