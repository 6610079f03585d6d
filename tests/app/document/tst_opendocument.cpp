// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"

#include "commands/naming.h"
#include "commands/placing.h"
#include "commands/settings.h"
#include "document/opendocument.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

const ElementId edge = ElementId::literal("edge");

Document smallDocument()
{
    Document document;
    document.topology = smallTopology();
    return document;
}

void type(OpenDocument &document, const QString &text)
{
    for (qsizetype length = 1; length <= text.size(); ++length)
        document.apply(rename(document.topology(), edge, text.left(length)));
}

} // namespace

class OpenDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomEditsUndoneAreTheStart();
    void typingInOneFieldIsOneStep();
    void typingInAnotherFieldIsAnotherStep();
    void typingAgainAfterFinishingIsAnotherStep();
    void typingBackToTheStartLeavesNoStep();
    void anEmptyEditIsNoStep();
    void everyChangeIsToldOnce();
    void undoIsNamedInTheLanguageAskedFor();
    void movingElementsIsUndoableAndDerivesNothing();
    void derivationFollowsEdits();
    void derivationBringsNumbersWithoutModifying();
    void numbersOfTheDocumentedViewAreNotSaved();
    void savingAndLoadingKeepsEverything();
    void savingMakesUnmodifiedAndUndoModifiesAgain();
    void typingDoesNotMergeAcrossASave();
    void aFileChangedOnDiskIsNotOverwritten();
    void aFailedLoadLeavesEverythingAsItWas();
    void anEditDropsTheThumbnail();
    void aFileForAnotherReleaseIsRefused();

private:
    std::shared_ptr<const Catalogue> m_catalogue = smallCatalogue();
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
};

void OpenDocumentTest::randomEditsUndoneAreTheStart()
{
    OpenDocument document(m_catalogue);
    document.startFrom(smallDocument());
    const Topology start = document.topology();
    QRandomGenerator random(1492);
    for (int i = 0; i < 800; ++i) {
        switch (random.bounded(6)) {
        case 0:
            document.undoStack().undo();
            break;
        case 1:
            document.undoStack().redo();
            break;
        case 2:
            document.finishTyping();
            [[fallthrough]];
        default:
            document.apply(randomEdit(random, document.topology(), *m_catalogue));
        }
    }
    const Topology end = document.topology();
    const int steps = document.undoStack().index();
    QVERIFY(steps > 50);

    while (document.undoStack().canUndo())
        document.undoStack().undo();
    QCOMPARE(document.topology(), start);
    document.undoStack().setIndex(steps);
    QCOMPARE(document.topology(), end);
}

void OpenDocumentTest::typingInOneFieldIsOneStep()
{
    OpenDocument document(m_catalogue);
    document.startFrom(smallDocument());
    type(document, QStringLiteral("Perimeter"));
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.topology().pools.find(PoolId(edge))->name, QStringLiteral("Perimeter"));
    document.undoStack().undo();
    QCOMPARE(document.topology(), smallTopology());
}

void OpenDocumentTest::typingInAnotherFieldIsAnotherStep()
{
    OpenDocument document(m_catalogue);
    document.startFrom(smallDocument());
    type(document, QStringLiteral("A"));
    document.apply(rename(document.topology(), ElementId::literal("fe"), QStringLiteral("B")));
    QCOMPARE(document.undoStack().count(), 2);
}

void OpenDocumentTest::typingAgainAfterFinishingIsAnotherStep()
{
    OpenDocument document(m_catalogue);
    document.startFrom(smallDocument());
    type(document, QStringLiteral("One"));
    document.finishTyping();
    type(document, QStringLiteral("Two"));
    QCOMPARE(document.undoStack().count(), 2);
}

void OpenDocumentTest::typingBackToTheStartLeavesNoStep()
{
    OpenDocument document(m_catalogue);
    document.startFrom(smallDocument());
    document.apply(rename(document.topology(), edge, QStringLiteral("Edge pools")));
    document.apply(rename(document.topology(), edge, QStringLiteral("Edge pool")));
    QCOMPARE(document.undoStack().count(), 0);
    QCOMPARE(document.topology(), smallTopology());
    QVERIFY(!document.isModified());
}

void OpenDocumentTest::anEmptyEditIsNoStep()
{
    OpenDocument document(m_catalogue);
    document.startFrom(smallDocument());
    document.apply(rename(document.topology(), edge, QStringLiteral("Edge pool")));
    QCOMPARE(document.undoStack().count(), 0);
}

void OpenDocumentTest::everyChangeIsToldOnce()
{
    OpenDocument document(m_catalogue);
    document.startFrom(smallDocument());
    std::vector<DocumentChange> told;
    connect(&document, &OpenDocument::changed, this,
            [&told](const DocumentChange &change) { told.push_back(change); });
    const Edit edit = rename(document.topology(), edge, QStringLiteral("X"));
    document.apply(edit);
    QCOMPARE(told.size(), size_t(1));
    QCOMPARE(told.back().patch, edit.patch);
    document.undoStack().undo();
    QCOMPARE(told.size(), size_t(2));
    QCOMPARE(told.back().patch, inverted(edit.patch));
}

void OpenDocumentTest::undoIsNamedInTheLanguageAskedFor()
{
    OpenDocument document(m_catalogue);
    document.startFrom(smallDocument());
    QVERIFY(document.undoText(Language::English).isEmpty());
    document.apply(setFeature(document.topology(), {}, m_catalogue->features.front(), false));
    QVERIFY(document.undoText(Language::English).contains(QStringLiteral("“Federation”")));
    QVERIFY(document.undoText(Language::German).contains(QStringLiteral("“Partnerverbund”")));
    QVERIFY(document.redoText(Language::English).isEmpty());
    document.undoStack().undo();
    QVERIFY(document.undoText(Language::English).isEmpty());
    QVERIFY(!document.redoText(Language::English).isEmpty());
}

void OpenDocumentTest::movingElementsIsUndoableAndDerivesNothing()
{
    OpenDocument document(m_catalogue);
    document.startFrom(smallDocument());
    QTRY_VERIFY(!document.isDeriving());
    document.apply(moveElements(document.document().diagram, {{edge, {8, 16, 0, 0}}}));
    QCOMPARE(document.document().diagram.placements.at(edge).x, 8.0);
    QVERIFY(!document.isDeriving());
    QVERIFY(document.isModified());
    document.undoStack().undo();
    QVERIFY(document.document().diagram.placements.empty());
}

void OpenDocumentTest::derivationFollowsEdits()
{
    OpenDocument document(m_catalogue);
    document.startFrom(smallDocument());
    QVERIFY(!document.derivation());
    QTRY_VERIFY(document.derivation());
    document.apply(rename(document.topology(), edge, QStringLiteral("Later")));
    QTRY_COMPARE(document.derivation()->topology, document.topology());
    document.undoStack().undo();
    QTRY_COMPARE(document.derivation()->topology, document.topology());
}

void OpenDocumentTest::derivationBringsNumbersWithoutModifying()
{
    OpenDocument document(m_catalogue);
    Document content = smallDocument();
    content.rowNumbers.numbers[42] = {QStringLiteral("OLD"), 7};
    document.startFrom(content);
    QTRY_VERIFY(document.derivation());
    QVERIFY(!document.isModified());
    const Document snapshot = document.snapshot();
    QVERIFY(snapshot.rowNumbers.numbers.contains(42));
    QVERIFY(!document.derivation()->rows.empty());
    for (const Row &row : document.derivation()->rows)
        QVERIFY(snapshot.rowNumbers.numbers.contains(row.id));
}

void OpenDocumentTest::numbersOfTheDocumentedViewAreNotSaved()
{
    OpenDocument document(m_catalogue);
    document.startFrom(smallDocument());
    QTRY_VERIFY(document.derivation());
    const RowNumbers before = document.snapshot().rowNumbers;
    document.setView(View::Documented);
    QTRY_COMPARE(document.derivation()->view, View::Documented);
    QCOMPARE(document.snapshot().rowNumbers, before);
}

void OpenDocumentTest::savingAndLoadingKeepsEverything()
{
    for (const char *name : {"kept.portolan", "kept.portolan.json"}) {
        OpenDocument document(m_catalogue);
        document.startFrom(smallDocument());
        QTRY_VERIFY(document.derivation());
        QVERIFY(document.save(path(name)));
        QCOMPARE(document.path(), path(name));

        OpenDocument other(m_catalogue);
        QVERIFY(other.load(path(name)));
        QCOMPARE(other.snapshot(), document.snapshot());
        QVERIFY(!other.isModified());
    }
}

void OpenDocumentTest::savingMakesUnmodifiedAndUndoModifiesAgain()
{
    OpenDocument document(m_catalogue);
    document.startFrom(smallDocument());
    QSignalSpy modified(&document, &OpenDocument::modifiedChanged);
    document.apply(rename(document.topology(), edge, QStringLiteral("X")));
    QVERIFY(document.isModified());
    QVERIFY(modified.count() > 0);
    QVERIFY(document.save(path("clean.portolan")));
    QVERIFY(!document.isModified());
    document.undoStack().undo();
    QVERIFY(document.isModified());
    document.undoStack().redo();
    QVERIFY(!document.isModified());
}

void OpenDocumentTest::typingDoesNotMergeAcrossASave()
{
    OpenDocument document(m_catalogue);
    document.startFrom(smallDocument());
    type(document, QStringLiteral("On"));
    QVERIFY(document.save(path("merge.portolan")));
    type(document, QStringLiteral("One"));
    QVERIFY(document.isModified());
    document.undoStack().undo();
    QVERIFY(!document.isModified());
    QCOMPARE(document.topology().pools.find(PoolId(edge))->name, QStringLiteral("On"));
}

void OpenDocumentTest::aFileChangedOnDiskIsNotOverwritten()
{
    OpenDocument document(m_catalogue);
    document.startFrom(smallDocument());
    const QString file = path("shared.portolan.json");
    QVERIFY(document.save(file));
    QFile theirs(file);
    QVERIFY(theirs.open(QIODevice::WriteOnly));
    theirs.write("theirs");
    theirs.close();

    document.apply(rename(document.topology(), edge, QStringLiteral("Mine")));
    const Result<void> refused = document.save(file);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ChangedOnDisk);
    QVERIFY(document.isModified());
    QVERIFY(theirs.open(QIODevice::ReadOnly));
    QCOMPARE(theirs.readAll(), QByteArray("theirs"));
    theirs.close();

    QVERIFY(document.save(file, OpenDocument::Overwrite::Anyway));
    QVERIFY(!document.isModified());
    QVERIFY(document.save(file));
}

void OpenDocumentTest::aFailedLoadLeavesEverythingAsItWas()
{
    const QString damaged = path("damaged.portolan");
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\":");
    file.close();

    OpenDocument document(m_catalogue);
    document.startFrom(smallDocument());
    document.apply(rename(document.topology(), edge, QStringLiteral("Kept")));
    const Document before = document.snapshot();
    QSignalSpy replaced(&document, &OpenDocument::replaced);
    QVERIFY(!document.load(damaged));
    QVERIFY(!document.load(path("missing.portolan")));
    QCOMPARE(document.snapshot(), before);
    QCOMPARE(document.undoStack().count(), 1);
    QVERIFY(document.path().isEmpty());
    QCOMPARE(replaced.count(), 0);
}

void OpenDocumentTest::anEditDropsTheThumbnail()
{
    OpenDocument document(m_catalogue);
    Document content = smallDocument();
    content.thumbnail = "picture";
    document.startFrom(content);
    QCOMPARE(document.snapshot().thumbnail, QByteArray("picture"));
    document.apply(rename(document.topology(), edge, QStringLiteral("X")));
    QVERIFY(document.snapshot().thumbnail.isEmpty());
}

void OpenDocumentTest::aFileForAnotherReleaseIsRefused()
{
    OpenDocument document(m_catalogue);
    document.startFrom(smallDocument());
    QVERIFY(document.save(path("release.portolan")));

    auto other = std::make_shared<Catalogue>(*m_catalogue);
    other->release = QStringLiteral("another");
    OpenDocument reader(other);
    const Result<void> loaded = reader.load(path("release.portolan"));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::UnknownCatalogue);
}

QTEST_GUILESS_MAIN(OpenDocumentTest)
#include "tst_opendocument.moc"
