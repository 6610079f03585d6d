// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Places that may not be written to. Whoever may write everywhere runs the program as somebody who may not.
#include "clirun.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace portolan::test;

class TestUnwritable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOldFileStays_data();
    void theOldFileStays();
    void cleanupTestCase();

private:
    [[nodiscard]] QString pathOf(const QString &folder, const QString &name) const
    {
        return m_folder.filePath(folder + u'/' + name);
    }

    QTemporaryDir m_folder;
    const QString m_used = QStringLiteral("used");
    const QString m_empty = QStringLiteral("empty");
};

namespace {

/// Who owns nothing.
constexpr unsigned nobody = 65534;

constexpr auto toRead = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr auto toEnter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

struct Refusal {
    int exitCode = -1;
    QString complaint;
};

Refusal refusalOf(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    if (geteuid() == 0) {
        process.setChildProcessModifier([] {
            if (setgid(nobody) != 0 || setuid(nobody) != 0)
                _exit(127);
        });
    }
    process.start(QStringLiteral(PORTOLAN_CLI), arguments);
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

void TestUnwritable::initTestCase()
{
    if (refusalOf({QStringLiteral("--version")}).exitCode != 0)
        QSKIP("The program is where nobody else can run it.");
    QVERIFY(m_folder.isValid());
    for (const QString &folder : {m_used, m_empty})
        QVERIFY(QDir(m_folder.path()).mkdir(folder));
    for (const char *name : {"hosts.csv", "hosts.json", "out.xlsx", "out.pdf"}) {
        QFile old(pathOf(m_used, QLatin1String(name)));
        QVERIFY(old.open(QIODevice::WriteOnly));
        QCOMPARE(old.write("precious"), qint64(8));
        QVERIFY(old.setPermissions(toRead));
    }
    for (const QString &folder : {m_used, m_empty})
        QVERIFY(QFile::setPermissions(m_folder.filePath(folder), toRead | toEnter));
    QVERIFY(QFile::setPermissions(m_folder.path(), toRead | toEnter));
}

void TestUnwritable::cleanupTestCase()
{
    const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    for (const QString &folder : {m_folder.path(), m_folder.filePath(m_used), m_folder.filePath(m_empty)})
        QFile::setPermissions(folder, own);
}

void TestUnwritable::theOldFileStays_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("namesFolder"); ///< --out is the folder the file is in
    const auto sheets = [](const char *format) {
        return QStringList{QStringLiteral("sheets"),   samplePath(QStringLiteral("edge-single-nat")),
                           QStringLiteral("--sheet"),  QStringLiteral("hosts"),
                           QStringLiteral("--format"), QLatin1String(format)};
    };
    QTest::newRow("CSV") << sheets("csv") << QStringLiteral("hosts.csv") << true;
    QTest::newRow("JSON") << sheets("json") << QStringLiteral("hosts.json") << true;
    QTest::newRow("XLSX") << sheets("xlsx") << QStringLiteral("out.xlsx") << false;
    QTest::newRow("report") << QStringList{QStringLiteral("report"),
                                           samplePath(QStringLiteral("edge-single-nat"))}
                            << QStringLiteral("out.pdf") << false;
}

void TestUnwritable::theOldFileStays()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, name);
    QFETCH(bool, namesFolder);
    for (const QString &folder : {m_used, m_empty}) {
        const QString file = pathOf(folder, name);
        const QString out = namesFolder ? m_folder.filePath(folder) : file;
        const Refusal refusal = refusalOf(arguments + QStringList{QStringLiteral("--out"), out});
        QCOMPARE(refusal.exitCode, 2);
        // Which file, and why, in one line.
        QVERIFY2(refusal.complaint.contains(name), qPrintable(refusal.complaint));
        QVERIFY2(refusal.complaint.contains(QLatin1String("ermission denied"))
                     || refusal.complaint.contains(QLatin1String("not writable")),
                 qPrintable(refusal.complaint));
        QCOMPARE(refusal.complaint.trimmed().count(u'\n'), 0);
        const QDir there(m_folder.filePath(folder));
        const auto everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
        QCOMPARE(there.entryList(everything).size(), folder == m_used ? qsizetype(4) : qsizetype(0));
    }
    QFile old(pathOf(m_used, name));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("precious"));
}

QTEST_GUILESS_MAIN(TestUnwritable)
#include "tst_unwritable.moc"
