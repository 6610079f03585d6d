// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "commands/naming.h"
#include "file/documentfile.h"
#include "window/diskchanges.h"
#include "window/documentcontroller.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

/// Says what it was told to say.
class Answers : public Prompts {
public:
    DiskAnswer diskAnswer = DiskAnswer::Later;
    int askedAboutDisk = 0;
    int askedToOverwrite = 0;

    Unsaved askAboutUnsaved(const QString &) override { return Unsaved::Discard; }
    QString fileToOpen(const QString &) override { return {}; }
    QString fileToSave(const QString &) override { return {}; }
    std::optional<NewDocument> newDocument(const QString &) override { return std::nullopt; }
    CatalogueAnswer askAboutCatalogue(const CatalogueQuestion &) override { return CatalogueAnswer::Use; }
    bool mayOverwriteChanged(const QString &) override
    {
        ++askedToOverwrite;
        return false;
    }
    DiskAnswer askAboutDiskChange(const QString &) override
    {
        ++askedAboutDisk;
        return diskAnswer;
    }
    void complain(const QString &, const QString &) override { }
};

/// A document that is open from a file.
struct Bench {
    Bench() { isOpen = write("mine") && controller.openFile(path); }

    /// As another program would.
    [[nodiscard]] bool write(const char *name) const
    {
        Document content = sample(QStringLiteral("edge-single-nat"));
        content.topology.deployment.name = QLatin1StringView(name);
        return bool(saveDocument(content, path, std::nullopt));
    }
    void edit(const char *name) { document.apply(rename(document.topology(), {}, QLatin1StringView(name))); }
    [[nodiscard]] QString name() const { return document.topology().deployment.name; }
    [[nodiscard]] QString nameInFile() const
    {
        const auto loaded = loadDocument(path);
        return loaded ? loaded->document.topology.deployment.name : QString();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("estate.portolan"));
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    RecentFiles recent{settings};
    OpenDocument document{shippedCatalogue()};
    Answers answers;
    DocumentController controller{document, answers, recent};
    DiskChanges changes{document, controller, answers};
    QSignalSpy noted{&changes, &DiskChanges::noted};
    QSignalSpy reloaded{&controller, &DocumentController::documentReloaded};
    bool isOpen = false;
};

} // namespace

class DiskChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutChangesOfOnesOwnItIsReadAgain();
    void withChangesOfOnesOwnSomebodyIsAsked();
    void keepingOnesOwnLetsTheNextSaveReplaceTheirs();
    void loadingTheirsGivesUpOnesOwn();
    void whatCannotBeReadLeavesTheDocumentAsItIs();
    void aRemovedFileMakesTheDocumentUnsaved();
};

void DiskChangesTest::withoutChangesOfOnesOwnItIsReadAgain()
{
    Bench bench;
    QVERIFY(bench.isOpen);
    QVERIFY(bench.write("theirs"));
    QTRY_COMPARE(bench.name(), QStringLiteral("theirs"));
    QVERIFY(!bench.document.isModified());
    QCOMPARE(bench.reloaded.size(), 1);
    QCOMPARE(bench.noted.size(), 1);
    QCOMPARE(bench.answers.askedAboutDisk, 0);
    bench.edit("mine again");
    QVERIFY(bench.controller.save());
    QCOMPARE(bench.answers.askedToOverwrite, 0);
}

void DiskChangesTest::withChangesOfOnesOwnSomebodyIsAsked()
{
    Bench bench;
    bench.edit("edited");
    QVERIFY(bench.write("theirs"));
    QTRY_COMPARE(bench.answers.askedAboutDisk, 1);
    QCOMPARE(bench.name(), QStringLiteral("edited"));
    QVERIFY(bench.document.isModified());
    // Later: saving asks.
    QVERIFY(!bench.controller.save());
    QCOMPARE(bench.answers.askedToOverwrite, 1);
    QCOMPARE(bench.nameInFile(), QStringLiteral("theirs"));
}

void DiskChangesTest::keepingOnesOwnLetsTheNextSaveReplaceTheirs()
{
    Bench bench;
    bench.answers.diskAnswer = Prompts::DiskAnswer::KeepMine;
    bench.edit("edited");
    QVERIFY(bench.write("theirs"));
    QTRY_COMPARE(bench.answers.askedAboutDisk, 1);
    QVERIFY(bench.controller.save());
    QCOMPARE(bench.answers.askedToOverwrite, 0);
    QCOMPARE(bench.nameInFile(), QStringLiteral("edited"));
}

void DiskChangesTest::loadingTheirsGivesUpOnesOwn()
{
    Bench bench;
    bench.answers.diskAnswer = Prompts::DiskAnswer::LoadTheirs;
    bench.edit("edited");
    QVERIFY(bench.write("theirs"));
    QTRY_COMPARE(bench.name(), QStringLiteral("theirs"));
    QVERIFY(!bench.document.isModified());
}

void DiskChangesTest::whatCannotBeReadLeavesTheDocumentAsItIs()
{
    Bench bench;
    QFile file(bench.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no document");
    file.close();
    QTRY_COMPARE(bench.noted.size(), 1);
    QCOMPARE(bench.name(), QStringLiteral("mine"));
    QCOMPARE(bench.reloaded.size(), 0);
    QVERIFY(bench.document.isModified());
}

void DiskChangesTest::aRemovedFileMakesTheDocumentUnsaved()
{
    Bench bench;
    QVERIFY(QFile::remove(bench.path));
    QTRY_VERIFY(bench.document.isModified());
    QCOMPARE(bench.noted.size(), 1);
    QCOMPARE(bench.name(), QStringLiteral("mine"));
    QVERIFY(bench.controller.save());
    QCOMPARE(bench.nameInFile(), QStringLiteral("mine"));
}

QTEST_MAIN(DiskChangesTest)
#include "tst_diskchanges.moc"
