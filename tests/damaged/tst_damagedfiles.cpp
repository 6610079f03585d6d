// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file/documentfile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace portolan;

namespace {

const QHash<QString, ErrorCode> codes{
    {QStringLiteral("InvalidAddress"), ErrorCode::InvalidAddress},
    {QStringLiteral("InvalidNetwork"), ErrorCode::InvalidNetwork},
    {QStringLiteral("InvalidPort"), ErrorCode::InvalidPort},
    {QStringLiteral("InvalidPortRange"), ErrorCode::InvalidPortRange},
    {QStringLiteral("InvalidHostName"), ErrorCode::InvalidHostName},
    {QStringLiteral("InvalidKey"), ErrorCode::InvalidKey},
    {QStringLiteral("InvalidId"), ErrorCode::InvalidId},
    {QStringLiteral("InvalidChoice"), ErrorCode::InvalidChoice},
    {QStringLiteral("InvalidDate"), ErrorCode::InvalidDate},
    {QStringLiteral("InvalidHash"), ErrorCode::InvalidHash},
    {QStringLiteral("NotAContainer"), ErrorCode::NotAContainer},
    {QStringLiteral("NewerFormat"), ErrorCode::NewerFormat},
    {QStringLiteral("JsonSyntax"), ErrorCode::JsonSyntax},
    {QStringLiteral("TooDeep"), ErrorCode::TooDeep},
    {QStringLiteral("DuplicateKey"), ErrorCode::DuplicateKey},
    {QStringLiteral("UnknownKey"), ErrorCode::UnknownKey},
    {QStringLiteral("MissingKey"), ErrorCode::MissingKey},
    {QStringLiteral("WrongType"), ErrorCode::WrongType},
    {QStringLiteral("OutOfRange"), ErrorCode::OutOfRange},
    {QStringLiteral("TooLong"), ErrorCode::TooLong},
    {QStringLiteral("DuplicateId"), ErrorCode::DuplicateId},
    {QStringLiteral("DanglingReference"), ErrorCode::DanglingReference},
    {QStringLiteral("WrongReference"), ErrorCode::WrongReference},
};

const QString suffix = QStringLiteral(".portolan.json");

QDir files()
{
    return QDir(QStringLiteral(PORTOLAN_DAMAGED "/files"));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject expectations()
{
    return QJsonDocument::fromJson(contentOf(QStringLiteral(PORTOLAN_DAMAGED "/expected.json"))).object();
}

} // namespace

class TestDamagedFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsExpected();
    void aDamagedFileIsRefusedWithPlaceAndReason_data();
    void aDamagedFileIsRefusedWithPlaceAndReason();
};

void TestDamagedFiles::everyFileIsExpected()
{
    QStringList names;
    for (const QString &name : files().entryList(QDir::Files, QDir::Name))
        names.append(name.chopped(suffix.size()));
    names.sort();
    QCOMPARE(names, expectations().keys());
    QVERIFY(names.size() > 90);
}

void TestDamagedFiles::aDamagedFileIsRefusedWithPlaceAndReason_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : expectations().keys())
        QTest::newRow(qPrintable(name)) << name;
}

void TestDamagedFiles::aDamagedFileIsRefusedWithPlaceAndReason()
{
    QFETCH(QString, name);
    const QJsonObject expected = expectations().value(name).toObject();
    const QString path = files().filePath(name + suffix);
    const QByteArray before = contentOf(path);
    const auto loaded = loadDocument(path);
    QVERIFY2(!loaded, "the file was accepted");
    const QString code = codes.key(loaded.error().code, QStringLiteral("another code"));
    QCOMPARE(code, expected.value(u"code").toString());
    if (expected.contains(u"where")) {
        const QString inside = expected.value(u"where").toString();
        const QString shown = QDir::toNativeSeparators(path);
        QCOMPARE(loaded.error().where, inside.isEmpty() ? shown : shown + QStringLiteral(": ") + inside);
    }
    if (expected.contains(u"arguments"))
        QCOMPARE(loaded.error().arguments, expected.value(u"arguments").toVariant().toStringList());
    QCOMPARE(contentOf(path), before);
}

QTEST_GUILESS_MAIN(TestDamagedFiles)
#include "tst_damagedfiles.moc"
