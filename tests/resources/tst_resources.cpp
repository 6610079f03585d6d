// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QFile>
#include <QTest>

using namespace portolan;

/// Linking the library is all a program has to do.
class ResourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreThereWithoutInitialisation_data();
    void filesAreThereWithoutInitialisation();
};

void ResourcesTest::filesAreThereWithoutInitialisation_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("catalogue") << resources::catalogueFolder() + QStringLiteral("/catalogue.json");
    QTest::newRow("printed rows") << resources::catalogueFolder() + QStringLiteral("/printed.json");
    QTest::newRow("sample") << resources::sampleFile(QStringLiteral("contoso"));
}

void ResourcesTest::filesAreThereWithoutInitialisation()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    QVERIFY(!file.readAll().isEmpty());
}

QTEST_GUILESS_MAIN(ResourcesTest)
#include "tst_resources.moc"
