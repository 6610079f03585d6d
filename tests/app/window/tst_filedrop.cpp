// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "window/filedrop.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QStatusBar>
#include <QTest>
#include <QTimer>

using namespace portolan;
using namespace portolan::test;

namespace {

QList<QUrl> urlsOf(const QStringList &paths)
{
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    return urls;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class FileDropTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentsAreTakenWhateverTheirNames_data();
    void documentsAreTakenWhateverTheirNames();
    void anythingElseIsRefusedWithAReason_data();
    void anythingElseIsRefusedWithAReason();
    void whatIsNoFileIsNobodysBusiness();
    void theWindowRefusesAWrongFileAndStaysAsItIs();
    void theWindowOpensADocumentThatIsDropped();
    void aDocumentThatTurnsOutDamagedLeavesTheOpenOne();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
};

void FileDropTest::documentsAreTakenWhateverTheirNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("zip") << QStringLiteral("a.portolan") << QByteArray("PK\3\4...");
    QTest::newRow("json") << QStringLiteral("a.portolan.json") << QByteArray(" \n{}");
    QTest::newRow("byte order mark") << QStringLiteral("b.json") << QByteArray("\xef\xbb\xbf{}");
    QTest::newRow("another name") << QStringLiteral("copy.bak") << QByteArray("{}");
}

void FileDropTest::documentsAreTakenWhateverTheirNames()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const QString file = m_folder.filePath(name);
    QVERIFY(write(file, content));
    QMimeData data;
    data.setUrls(urlsOf({file}));
    const FileDrop drop = fileDropOf(data);
    QCOMPARE(drop.path, file);
    QCOMPARE(drop.refusal, QString());
}

void FileDropTest::anythingElseIsRefusedWithAReason_data()
{
    QVERIFY(write(path("words.txt"), "Dear all,"));
    QVERIFY(write(path("picture.png"), "\x89PNG\r\n"));
    QVERIFY(write(path("empty.portolan"), ""));
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QString>("reason");
    QTest::newRow("text") << urlsOf({path("words.txt")})
                          << QStringLiteral("“words.txt” is not a Portolan document.");
    QTest::newRow("picture") << urlsOf({path("picture.png")})
                             << QStringLiteral("“picture.png” is not a Portolan document.");
    QTest::newRow("empty") << urlsOf({path("empty.portolan")})
                           << QStringLiteral("“empty.portolan” is not a Portolan document.");
    QTest::newRow("folder") << urlsOf({m_folder.path()})
                            << QStringLiteral("“%1” is a folder, not a Portolan document.")
                                   .arg(QFileInfo(m_folder.path()).fileName());
    QTest::newRow("nothing") << urlsOf({path("gone.portolan")})
                             << QStringLiteral("“gone.portolan” does not exist.");
    QTest::newRow("two") << urlsOf({path("a"), path("b")})
                         << QStringLiteral("Portolan opens one file at a time.");
    QTest::newRow("web") << QList<QUrl>{QUrl(QStringLiteral("https://example.org/a.portolan"))}
                         << QStringLiteral(
                                "Only files on this computer can be opened. Save the file here first.");
}

void FileDropTest::anythingElseIsRefusedWithAReason()
{
    QFETCH(QList<QUrl>, urls);
    QFETCH(QString, reason);
    QMimeData data;
    data.setUrls(urls);
    const FileDrop drop = fileDropOf(data);
    QCOMPARE(drop.path, QString());
    QCOMPARE(drop.refusal, reason);
}

void FileDropTest::whatIsNoFileIsNobodysBusiness()
{
    QMimeData data;
    data.setText(QStringLiteral("words"));
    QCOMPARE(fileDropOf(data).refusal, QString());
    QCOMPARE(fileDropOf(data).path, QString());
}

void FileDropTest::theWindowRefusesAWrongFileAndStaysAsItIs()
{
    Program program;
    const Topology before = program.window.document().topology();
    QMimeData data;
    data.setUrls(urlsOf({path("words.txt")}));
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window, &enter);
    QVERIFY(!enter.isAccepted());
    QCOMPARE(program.window.statusBar()->currentMessage(),
             QStringLiteral("“words.txt” is not a Portolan document."));
    QVERIFY(program.window.document().topology() == before);
}

void FileDropTest::theWindowOpensADocumentThatIsDropped()
{
    Program program;
    const QString file = path("whole.portolan");
    QVERIFY(program.window.document().save(file));
    QVERIFY(program.window.controller().close());
    QMimeData data;
    data.setUrls(urlsOf({file}));
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window, &drop);
    QTRY_COMPARE(program.window.document().path(), file);
}

void FileDropTest::aDocumentThatTurnsOutDamagedLeavesTheOpenOne()
{
    Program program;
    const Topology before = program.window.document().topology();
    QVERIFY(write(path("damaged.portolan.json"), "{\"format\": 1}"));
    QMimeData data;
    data.setUrls(urlsOf({path("damaged.portolan.json")}));
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    bool isTold = false;
    QTimer close;
    connect(&close, &QTimer::timeout, this, [&] {
        if (QWidget *box = QApplication::activeModalWidget())
            isTold = box->close();
    });
    close.start(20);
    QApplication::sendEvent(&program.window, &drop);
    QTRY_VERIFY(isTold);
    QVERIFY(program.window.document().topology() == before);
    QVERIFY(program.window.document().path().isEmpty());
}

QTEST_MAIN(FileDropTest)
#include "tst_filedrop.moc"
