// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"

#include "commands/naming.h"
#include "document/filewatch.h"
#include "document/opendocument.h"

#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

/// Longer than the watch waits for a file to come to rest.
constexpr int quiet = 1200;

struct Bench {
    Bench()
    {
        Document start;
        start.topology = smallTopology();
        document.startFrom(start);
    }
    /// Whether the document is in a file now.
    bool begin() { return bool(document.save(path)); }
    void edit(const char *name) { document.apply(rename(document.topology(), {}, QLatin1StringView(name))); }
    /// As another program would: into the file itself.
    bool overwrite(const QByteArray &content) const
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("estate.portolan"));
    OpenDocument document{smallCatalogue()};
    FileWatch watch{document};
    QSignalSpy changed{&watch, &FileWatch::changed};
    QSignalSpy removed{&watch, &FileWatch::removed};
};

} // namespace

class FileWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatOthersWriteIsToldOnce();
    void whatOneSavesOneselfIsNotTold();
    void aFileReplacedByAnotherIsTold();
    void aFileWrittenAgainWithTheSameContentIsNotTold();
    void aFileThatIsRemovedAndComesBackIsTold();
    void onlyTheFileOfTheDocumentCounts();
};

void FileWatchTest::whatOthersWriteIsToldOnce()
{
    Bench bench;
    QVERIFY(bench.begin());
    QVERIFY(bench.overwrite("first"));
    QVERIFY(bench.overwrite("second"));
    QTRY_COMPARE(bench.changed.size(), 1);
    QTest::qWait(quiet);
    QCOMPARE(bench.changed.size(), 1);
    QCOMPARE(bench.changed.first().first().value<FileStamp>(), *stampOf(bench.path));
    QVERIFY(bench.overwrite("third"));
    QTRY_COMPARE(bench.changed.size(), 2);
    QCOMPARE(bench.removed.size(), 0);
}

void FileWatchTest::whatOneSavesOneselfIsNotTold()
{
    Bench bench;
    QVERIFY(bench.begin());
    for (const char *name : {"a", "b"}) {
        bench.edit(name);
        QVERIFY(bench.begin());
        QTest::qWait(quiet / 2);
    }
    QTest::qWait(quiet);
    QCOMPARE(bench.changed.size(), 0);
}

/// Most programs write beside and rename, which ends what a plain watch sees.
void FileWatchTest::aFileReplacedByAnotherIsTold()
{
    Bench bench;
    QVERIFY(bench.begin());
    for (int times = 1; times <= 2; ++times) {
        QSaveFile file(bench.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::number(times));
        QVERIFY(file.commit());
        QTRY_COMPARE(bench.changed.size(), times);
    }
    QCOMPARE(bench.removed.size(), 0);
}

void FileWatchTest::aFileWrittenAgainWithTheSameContentIsNotTold()
{
    Bench bench;
    QVERIFY(bench.begin());
    QFile file(bench.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(bench.overwrite(content));
    QTest::qWait(quiet);
    QCOMPARE(bench.changed.size(), 0);
}

void FileWatchTest::aFileThatIsRemovedAndComesBackIsTold()
{
    Bench bench;
    QVERIFY(bench.begin());
    QVERIFY(QFile::remove(bench.path));
    QTRY_COMPARE(bench.removed.size(), 1);
    QVERIFY(bench.overwrite("back"));
    QTRY_COMPARE(bench.changed.size(), 1);
    QVERIFY(bench.overwrite("back again"));
    QTRY_COMPARE(bench.changed.size(), 2);
    QCOMPARE(bench.removed.size(), 1);
}

void FileWatchTest::onlyTheFileOfTheDocumentCounts()
{
    Bench bench;
    QVERIFY(bench.begin());
    QFile other(bench.folder.filePath(QStringLiteral("other")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("x");
    other.close();
    bench.document.startFrom({});
    QVERIFY(bench.overwrite("not mine any more"));
    QTest::qWait(quiet);
    QCOMPARE(bench.changed.size(), 0);
    QCOMPARE(bench.removed.size(), 0);
}

QTEST_GUILESS_MAIN(FileWatchTest)
#include "tst_filewatch.moc"
