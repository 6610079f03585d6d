// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"

#include "commands/naming.h"
#include "commands/placing.h"
#include "document/journal.h"
#include "document/opendocument.h"
#include "document/recovery.h"
#include "support/smalldisk.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

Document smallDocument()
{
    Document document;
    document.topology = smallTopology();
    return document;
}

struct Bench {
    explicit Bench(const QString &folder) : journal(std::make_unique<Journal>(document, folder))
    {
        document.startFrom(smallDocument());
        journal->setName(QStringLiteral("estate"));
    }
    void edit(const QString &name)
    {
        document.finishTyping();
        document.apply(rename(document.topology(), {}, name));
    }

    OpenDocument document{smallCatalogue()};
    std::unique_ptr<Journal> journal;
};

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutEditsThereIsNoJournal();
    void editsAreWrittenWithoutBeingAsked();
    void aRunningProgramKeepsItsJournal();
    void randomEditsComeBack();
    void numbersGivenMeanwhileComeBack();
    void savingRemovesIt();
    void undoingEverythingRemovesIt();
    void anotherDocumentRemovesIt();
    void aDocumentWhoseFileWentAwayHasOne();
    void anOrderlyEndRemovesIt();
    void whatIsRecoveredIsModifiedAndJournalledAtOnce();
    void aKilledProgramLosesTheLastSecondsOnly();
    void aDamagedJournalSaysSo();
    void aFullDiskIsToldOnceAndEditingGoesOn();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("recovery")); }
    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files); }
    /// What a start would find after this program was killed.
    std::vector<Recovery> afterKill(Bench &bench)
    {
        bench.journal->keep();
        bench.journal.reset();
        return findRecoveries(folder());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void JournalTest::withoutEditsThereIsNoJournal()
{
    Bench bench(folder());
    bench.journal->flush();
    QVERIFY(files().isEmpty());
    QVERIFY(findRecoveries(folder()).empty());
}

void JournalTest::editsAreWrittenWithoutBeingAsked()
{
    Bench bench(folder());
    bench.edit(QStringLiteral("a"));
    QTRY_COMPARE(files().filter(QStringLiteral(".journal")).isEmpty(), false);
}

void JournalTest::aRunningProgramKeepsItsJournal()
{
    Bench bench(folder());
    bench.edit(QStringLiteral("a"));
    bench.journal->flush();
    QVERIFY(!files().isEmpty());
    QVERIFY(findRecoveries(folder()).empty());
}

void JournalTest::randomEditsComeBack()
{
    Bench bench(folder());
    QRandomGenerator random(20);
    for (int i = 0; i < 200; ++i) {
        bench.document.apply(randomEdit(random, bench.document.topology(), bench.document.catalogue()));
        if (i % 7 == 0)
            bench.document.undoStack().undo();
        if (i % 20 == 0)
            bench.journal->flush();
    }
    const Document before = bench.document.snapshot();
    const auto found = afterKill(bench);
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(found[0].content);
    QVERIFY(found[0].content->document.topology == before.topology);
    QVERIFY(found[0].content->document.diagram == before.diagram);
    QCOMPARE(found[0].content->head.name, QStringLiteral("estate"));
    QVERIFY(found[0].content->edits > 100);
    QVERIFY(!found[0].content->isTorn);
}

void JournalTest::numbersGivenMeanwhileComeBack()
{
    Bench bench(folder());
    bench.edit(QStringLiteral("a"));
    bench.journal->flush();
    QTRY_VERIFY(bench.document.derivation() && !bench.document.isDeriving());
    const RowNumbers numbers = *bench.document.savedNumbers();
    bench.edit(QStringLiteral("b"));
    QTRY_VERIFY(!bench.document.isDeriving());
    const auto found = afterKill(bench);
    QVERIFY(found[0].content);
    QVERIFY(found[0].content->document.rowNumbers == numbers);
}

void JournalTest::savingRemovesIt()
{
    Bench bench(folder());
    bench.edit(QStringLiteral("a"));
    bench.journal->flush();
    QVERIFY(!files().isEmpty());
    QVERIFY(bench.document.save(m_folder->filePath(QStringLiteral("a.portolan"))));
    bench.journal->flush();
    QVERIFY(files().isEmpty());
    bench.edit(QStringLiteral("b"));
    const auto found = afterKill(bench);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].content->head.path, bench.document.path());
    QCOMPARE(found[0].content->head.stamp, bench.document.stamp());
    QCOMPARE(found[0].content->edits, 1);
}

void JournalTest::undoingEverythingRemovesIt()
{
    Bench bench(folder());
    bench.edit(QStringLiteral("a"));
    bench.journal->flush();
    bench.document.undoStack().undo();
    bench.journal->flush();
    QVERIFY(files().isEmpty());
    bench.document.undoStack().redo();
    QCOMPARE(afterKill(bench).size(), size_t(1));
}

void JournalTest::anotherDocumentRemovesIt()
{
    Bench bench(folder());
    bench.edit(QStringLiteral("a"));
    bench.journal->flush();
    bench.document.startFrom({});
    bench.journal->flush();
    QVERIFY(files().isEmpty());
}

void JournalTest::aDocumentWhoseFileWentAwayHasOne()
{
    Bench bench(folder());
    QVERIFY(bench.document.save(m_folder->filePath(QStringLiteral("a.portolan"))));
    bench.document.accept({});
    QVERIFY(bench.document.isModified());
    QVERIFY(bench.journal->flush());
    const auto found = afterKill(bench);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].content->edits, 0);
}

void JournalTest::anOrderlyEndRemovesIt()
{
    Bench bench(folder());
    bench.edit(QStringLiteral("a"));
    bench.journal->flush();
    bench.journal.reset();
    QVERIFY(files().isEmpty());
}

void JournalTest::whatIsRecoveredIsModifiedAndJournalledAtOnce()
{
    Bench lost(folder());
    QVERIFY(lost.document.save(m_folder->filePath(QStringLiteral("a.portolan"))));
    lost.edit(QStringLiteral("a"));
    auto found = afterKill(lost);
    QCOMPARE(found.size(), size_t(1));

    Bench bench(folder());
    const JournalContent content = *found[0].content;
    bench.document.recover(content.document, content.head.path, content.head.stamp);
    bench.journal->continueFrom(content.edits);
    QVERIFY(bench.journal->flush());
    found[0].discard();
    QVERIFY(bench.document.isModified());
    QCOMPARE(bench.document.path(), lost.document.path());
    QCOMPARE(bench.document.topology().deployment.name, QStringLiteral("a"));
    found = afterKill(bench);
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(found[0].content->document.topology == lost.document.topology());
    QCOMPARE(found[0].content->edits, 1);
    QVERIFY(bench.document.save(bench.document.path()));
    QVERIFY(!bench.document.isModified());
}

void JournalTest::aKilledProgramLosesTheLastSecondsOnly()
{
    constexpr int seconds = 4;
    QProcess program;
    program.start(QStringLiteral(EDITING), {folder()});
    QVERIFY(program.waitForStarted());
    int printed = 0;
    int atLeast = 0;
    const auto read = [&] {
        while (program.canReadLine())
            printed = program.readLine().trimmed().toInt();
    };
    // What was edited so long ago must be there, and the machine may be busy.
    QTRY_VERIFY_WITH_TIMEOUT((read(), printed > 20), 30'000);
    atLeast = printed;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < seconds * 1000) {
        program.waitForReadyRead(100);
        read();
    }
    QVERIFY(findRecoveries(folder()).empty());
    program.kill();
    QVERIFY(program.waitForFinished());
    read();

    const auto found = findRecoveries(folder());
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(found[0].content);
    const int recovered = found[0].content->document.topology.deployment.name.toInt();
    QVERIFY2(recovered >= atLeast, qPrintable(QString::number(recovered)));
    QVERIFY(recovered <= printed + 1);
    QCOMPARE(found[0].content->edits, recovered);
}

void JournalTest::aDamagedJournalSaysSo()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile file(folder() + QStringLiteral("/x.journal"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("portolan-journal 1\nhead 3");
    file.close();
    auto found = findRecoveries(folder());
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(!found[0].content);
    QCOMPARE(found[0].content.error().code, ErrorCode::CorruptContainer);
    found[0].discard();
    QVERIFY(files().isEmpty());
}

void JournalTest::aFullDiskIsToldOnceAndEditingGoesOn()
{
    Bench bench(folder());
    QSignalSpy failed(bench.journal.get(), &Journal::failed);
    QSignalSpy works(bench.journal.get(), &Journal::worksAgain);
    {
        const SmallDisk disk(100);
        if (!disk.isSmall())
            QSKIP("file sizes cannot be limited here");
        for (const char *name : {"a", "b"}) {
            bench.edit(QLatin1StringView(name));
            QVERIFY(!bench.journal->flush());
        }
        QCOMPARE(failed.size(), 1);
        QCOMPARE(bench.document.topology().deployment.name, QStringLiteral("b"));
    }
    bench.edit(QStringLiteral("c"));
    QVERIFY(bench.journal->flush());
    QCOMPARE(works.size(), 1);
    const auto found = afterKill(bench);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].content->document.topology.deployment.name, QStringLiteral("c"));
    QCOMPARE(found[0].content->edits, 3);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
