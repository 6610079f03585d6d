// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "commands/naming.h"
#include "file/documentfile.h"
#include "resources/resources.h"
#include "scenario/scenario.h"
#include "sheet/listedsheet.h"
#include "sheet/rownumbers.h"
#include "window/documentcontroller.h"
#include "window/preferences.h"
#include "window/sheetexport.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

/// Answers what the test wants and remembers what it was asked.
class Answers : public Prompts {
public:
    Unsaved unsaved = Unsaved::Cancel;
    QString open;
    QString saveAs;
    QString chosenScenario;
    bool overwrite = false;
    int askedAboutUnsaved = 0;
    int askedToOverwrite = 0;
    QStringList complaints;
    QString suggestion;
    CatalogueAnswer catalogueAnswer = CatalogueAnswer::Cancel;
    QList<CatalogueQuestion> catalogueQuestions;

    Unsaved askAboutUnsaved(const QString &) override
    {
        ++askedAboutUnsaved;
        return unsaved;
    }
    QString fileToOpen(const QString &) override { return open; }
    QString fileToSave(const QString &suggested) override
    {
        suggestion = suggested;
        return saveAs;
    }
    std::optional<NewDocument> newDocument(const QString &) override
    {
        if (chosenScenario.isEmpty())
            return std::nullopt;
        return NewDocument{*portolan::newDocument(*shippedCatalogue(), resources::catalogueFolder(),
                                                  chosenScenario, Language::English),
                           chosenScenario};
    }
    CatalogueAnswer askAboutCatalogue(const CatalogueQuestion &question) override
    {
        catalogueQuestions << question;
        return catalogueAnswer;
    }
    bool mayOverwriteChanged(const QString &) override
    {
        ++askedToOverwrite;
        return overwrite;
    }
    DiskAnswer askAboutDiskChange(const QString &) override { return DiskAnswer::Later; }
    void complain(const QString &summary, const QString &reason) override
    {
        complaints << summary + u' ' + reason;
    }
};

struct Bench {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    OpenDocument document{shippedCatalogue()};
    Answers answers;
    RecentFiles recent{settings};
    DocumentController controller{document, answers, recent};

    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    void edit()
    {
        document.apply(rename(document.topology(), {}, document.topology().deployment.name + u'x'));
    }
    /// A file drawn against an older revision, which had one row more than there is now.
    QString olderFile(bool withGoneRow)
    {
        Document content = sample(QStringLiteral("edge-single-nat"));
        const Catalogue &catalogue = document.catalogue();
        content.catalogue = {catalogue.release, catalogue.revision, QStringLiteral("older")};
        content.rowNumbers = recorded({}, derive(content.topology, document.sharedCatalogue()));
        if (withGoneRow)
            content.rowNumbers.numbers[42] = {QStringLiteral("EXT"), 917};
        const QString file = path("older.portolan");
        return saveDocument(content, file, std::nullopt) ? file : QString();
    }
    /// A document of its own, unmodified.
    bool begin()
    {
        answers.chosenScenario = QStringLiteral("edge-single-nat");
        return controller.newFromScenario();
    }
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class DocumentControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithoutADocument();
    void aScenarioIsADocumentWithoutAFile();
    void savingANewDocumentAsksForAName();
    void aNameWithoutSuffixGetsOne();
    void leavingUnmodifiedAsksNothing();
    void leavingModifiedCanBeCancelled();
    void leavingModifiedCanDiscard();
    void leavingModifiedCanSave();
    void savingOnTheWayOutCanBeCancelledToo();
    void aFileThatCannotBeReadLeavesTheDocument();
    void aFileChangedMeanwhileIsAskedAbout();
    void aFolderThatDoesNotExistIsComplainedAbout();
    void recentFilesAreKeptLatestFirst();
    void aFileThatIsGoneLeavesTheRecentOnes();
    void theSampleIsOpenedWithoutItsFile();
    void everyScenarioOpens();
    void preferencesAreKept();
    void rowsThatChangeAreShownBeforeOpening();
    void aFileUnderAnotherCatalogueOpensAsACopy();
    void aCatalogueThatChangesNoRowsIsOnlyNoted();
    void thePinIsRenewedOnSaving();
    void csvIsWrittenAndRefused();
};

void DocumentControllerTest::startsWithoutADocument()
{
    Bench bench;
    QVERIFY(!bench.controller.hasDocument());
    QVERIFY(bench.controller.mayLeave());
}

void DocumentControllerTest::aScenarioIsADocumentWithoutAFile()
{
    Bench bench;
    QVERIFY(bench.begin());
    QVERIFY(bench.controller.hasDocument());
    QVERIFY(bench.document.path().isEmpty());
    QVERIFY(!bench.document.isModified());
    QVERIFY(bench.document.topology().pools.size() > 0);
    bench.answers.chosenScenario.clear();
    QVERIFY(!bench.controller.newFromScenario());
    QVERIFY(bench.controller.hasDocument());
}

void DocumentControllerTest::savingANewDocumentAsksForAName()
{
    Bench bench;
    QVERIFY(bench.begin());
    QVERIFY(!bench.controller.save());
    QVERIFY(bench.answers.suggestion.endsWith(QStringLiteral("edge-single-nat.portolan")));
    bench.answers.saveAs = bench.path("mine.portolan.json");
    QVERIFY(bench.controller.save());
    QVERIFY(QFile::exists(bench.path("mine.portolan.json")));
    QCOMPARE(bench.controller.name(), QStringLiteral("mine.portolan.json"));
    bench.answers.saveAs.clear();
    QVERIFY(bench.controller.save());
}

void DocumentControllerTest::aNameWithoutSuffixGetsOne()
{
    Bench bench;
    QVERIFY(bench.begin());
    bench.answers.saveAs = bench.path("plain");
    QVERIFY(bench.controller.saveAs());
    QCOMPARE(bench.document.path(), bench.path("plain.portolan"));
}

void DocumentControllerTest::leavingUnmodifiedAsksNothing()
{
    Bench bench;
    QVERIFY(bench.begin());
    QVERIFY(bench.controller.close());
    QCOMPARE(bench.answers.askedAboutUnsaved, 0);
    QVERIFY(!bench.controller.hasDocument());
    QCOMPARE(bench.document.topology(), Topology());
}

void DocumentControllerTest::leavingModifiedCanBeCancelled()
{
    Bench bench;
    QVERIFY(bench.begin());
    bench.edit();
    const Topology before = bench.document.topology();
    bench.answers.unsaved = Prompts::Unsaved::Cancel;
    QVERIFY(!bench.controller.close());
    QVERIFY(!bench.controller.newFromScenario());
    QVERIFY(!bench.controller.openSample(QStringLiteral("contoso")));
    QVERIFY(!bench.controller.openFile(bench.path("any.portolan")));
    QCOMPARE(bench.answers.askedAboutUnsaved, 4);
    QCOMPARE(bench.document.topology(), before);
    QVERIFY(bench.answers.complaints.isEmpty());
}

void DocumentControllerTest::leavingModifiedCanDiscard()
{
    Bench bench;
    QVERIFY(bench.begin());
    bench.edit();
    bench.answers.unsaved = Prompts::Unsaved::Discard;
    QVERIFY(bench.controller.close());
    QVERIFY(!bench.document.isModified());
}

void DocumentControllerTest::leavingModifiedCanSave()
{
    Bench bench;
    QVERIFY(bench.begin());
    bench.answers.saveAs = bench.path("saved.portolan");
    QVERIFY(bench.controller.save());
    bench.edit();
    const Topology edited = bench.document.topology();
    bench.answers.unsaved = Prompts::Unsaved::Save;
    QVERIFY(bench.controller.close());
    QCOMPARE(loadDocument(bench.path("saved.portolan"))->document.topology, edited);
}

void DocumentControllerTest::savingOnTheWayOutCanBeCancelledToo()
{
    Bench bench;
    QVERIFY(bench.begin());
    bench.edit();
    bench.answers.unsaved = Prompts::Unsaved::Save;
    bench.answers.saveAs.clear();
    QVERIFY(!bench.controller.close());
    QVERIFY(bench.controller.hasDocument());
    QVERIFY(bench.document.isModified());
}

void DocumentControllerTest::aFileThatCannotBeReadLeavesTheDocument()
{
    Bench bench;
    QVERIFY(bench.begin());
    const Document before = bench.document.snapshot();
    write(bench.path("damaged.portolan"), "PK\x03\x04 and no more");
    QVERIFY(!bench.controller.openFile(bench.path("damaged.portolan")));
    QCOMPARE(bench.answers.complaints.size(), 1);
    QVERIFY(bench.answers.complaints.first().contains(QStringLiteral("damaged.portolan")));
    QCOMPARE(bench.document.snapshot(), before);
    QVERIFY(bench.controller.hasDocument());
    QVERIFY(bench.recent.paths().isEmpty());
}

void DocumentControllerTest::aFileChangedMeanwhileIsAskedAbout()
{
    Bench bench;
    QVERIFY(bench.begin());
    bench.answers.saveAs = bench.path("shared.portolan.json");
    QVERIFY(bench.controller.save());
    write(bench.path("shared.portolan.json"), "theirs");
    bench.edit();
    QVERIFY(!bench.controller.save());
    QCOMPARE(bench.answers.askedToOverwrite, 1);
    QVERIFY(bench.document.isModified());
    bench.answers.overwrite = true;
    QVERIFY(bench.controller.save());
    QVERIFY(loadDocument(bench.path("shared.portolan.json")));
}

void DocumentControllerTest::aFolderThatDoesNotExistIsComplainedAbout()
{
    Bench bench;
    QVERIFY(bench.begin());
    bench.answers.saveAs = bench.path("nowhere/file.portolan");
    QVERIFY(!bench.controller.saveAs());
    QCOMPARE(bench.answers.complaints.size(), 1);
    QVERIFY(bench.document.path().isEmpty());
}

void DocumentControllerTest::recentFilesAreKeptLatestFirst()
{
    Bench bench;
    for (int i = 0; i < 12; ++i)
        bench.recent.add(QString::number(i));
    bench.recent.add(QStringLiteral("7"));
    const QStringList paths = bench.recent.paths();
    QCOMPARE(paths.first(), QStringLiteral("7"));
    QCOMPARE(paths.count(QStringLiteral("7")), 1);
    QVERIFY(paths.size() < 12);
    bench.recent.clear();
    QVERIFY(bench.recent.paths().isEmpty());
}

void DocumentControllerTest::aFileThatIsGoneLeavesTheRecentOnes()
{
    Bench bench;
    bench.recent.add(bench.path("gone.portolan"));
    QVERIFY(!bench.controller.openFile(bench.path("gone.portolan")));
    QVERIFY(bench.recent.paths().isEmpty());
    QVERIFY(!bench.controller.hasDocument());
}

void DocumentControllerTest::theSampleIsOpenedWithoutItsFile()
{
    Bench bench;
    QVERIFY(bench.controller.openSample(QStringLiteral("contoso")));
    QVERIFY(bench.document.path().isEmpty());
    QCOMPARE(bench.controller.name(), QStringLiteral("contoso"));
    QVERIFY(bench.recent.paths().isEmpty());
}

void DocumentControllerTest::everyScenarioOpens()
{
    Bench bench;
    QVERIFY(shippedCatalogue()->scenarios.size() >= 5);
    for (const Scenario &scenario : shippedCatalogue()->scenarios) {
        bench.answers.chosenScenario = scenario.id;
        QVERIFY2(bench.controller.newFromScenario(), qPrintable(scenario.id));
    }
}

void DocumentControllerTest::preferencesAreKept()
{
    Bench bench;
    QCOMPARE(storedTheme(bench.settings), ThemeChoice::System);
    QCOMPARE(storedLanguage(bench.settings, Language::German), Language::German);
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::System}) {
        storeTheme(bench.settings, choice);
        QCOMPARE(storedTheme(bench.settings), choice);
    }
    storeLanguage(bench.settings, Language::English);
    QCOMPARE(storedLanguage(bench.settings, Language::German), Language::English);
}

void DocumentControllerTest::csvIsWrittenAndRefused()
{
    Bench bench;
    SheetHead head;
    for (const QString &name : {QStringLiteral("A"), QStringLiteral("B")})
        head.columns.push_back({name, name, CellKind::Text, {}, true});
    const ListedSheet sheet(head,
                            {{{ListedSheet::Cell::number(1), {QStringLiteral("=2"), {}, {}}}, {}, true}});
    QVERIFY(exportCsv(sheet, CsvTarget::Plain, bench.path("out.csv")));
    QFile file(bench.path("out.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("A,B\r\n1,'=2\r\n"));
    const Result<void> refused = exportCsv(sheet, CsvTarget::Plain, bench.path("nowhere/out.csv"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CannotOpen);
    QCOMPARE(exportFileName(QStringLiteral("contoso.portolan.json"), QStringLiteral("In/Out"),
                            QStringLiteral(".csv")),
             QStringLiteral("contoso-In-Out.csv"));
}

void DocumentControllerTest::rowsThatChangeAreShownBeforeOpening()
{
    Bench bench;
    QVERIFY(bench.begin());
    const QString file = bench.olderFile(true);
    QVERIFY(!bench.controller.openFile(file));
    QCOMPARE(bench.answers.catalogueQuestions.size(), 1);
    const Prompts::CatalogueQuestion question = bench.answers.catalogueQuestions.first();
    QCOMPARE(question.gone, QStringList{QStringLiteral("EXT-917")});
    QVERIFY(question.added.isEmpty());
    QVERIFY(question.rows.contains(QStringLiteral("EXT-917")));
    QVERIFY(bench.document.path().isEmpty());

    bench.answers.catalogueAnswer = Prompts::CatalogueAnswer::Use;
    QVERIFY(bench.controller.openFile(file));
    QCOMPARE(bench.document.path(), file);
    QVERIFY(!bench.document.isModified());
    QCOMPARE(bench.document.document().catalogue.hash, QStringLiteral("older"));
}

void DocumentControllerTest::aFileUnderAnotherCatalogueOpensAsACopy()
{
    Bench bench;
    bench.answers.catalogueAnswer = Prompts::CatalogueAnswer::Copy;
    QVERIFY(bench.controller.openFile(bench.olderFile(true)));
    QVERIFY(bench.controller.hasDocument());
    QVERIFY(bench.document.path().isEmpty());
    QVERIFY(bench.controller.name().contains(QStringLiteral("older.portolan")));
}

void DocumentControllerTest::aCatalogueThatChangesNoRowsIsOnlyNoted()
{
    Bench bench;
    QSignalSpy noted(&bench.controller, &DocumentController::noted);
    QVERIFY(bench.controller.openFile(bench.olderFile(false)));
    QVERIFY(bench.answers.catalogueQuestions.isEmpty());
    QCOMPARE(noted.size(), 1);
}

void DocumentControllerTest::thePinIsRenewedOnSaving()
{
    Bench bench;
    bench.answers.catalogueAnswer = Prompts::CatalogueAnswer::Use;
    const QString file = bench.olderFile(true);
    QVERIFY(bench.controller.openFile(file));
    QVERIFY(bench.controller.save());
    bench.answers.catalogueQuestions.clear();
    QVERIFY(bench.controller.openFile(file));
    QVERIFY(bench.answers.catalogueQuestions.isEmpty());
    QCOMPARE(bench.document.document().catalogue.hash, bench.document.catalogue().hash);
    QVERIFY(bench.document.snapshot().rowNumbers.numbers.at(42).gone);
}

QTEST_MAIN(DocumentControllerTest)
#include "tst_documentcontroller.moc"
