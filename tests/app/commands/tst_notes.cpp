// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriedout.h"

#include "commands/arranging.h"
#include "commands/copying.h"
#include "commands/naming.h"
#include "commands/notes.h"
#include "commands/removing.h"
#include "commands/replacing.h"
#include "commands/selecting.h"

using namespace portolan;
using namespace portolan::test;

namespace {

const NoteId first = NoteId::literal("note-1");
const NoteId second = NoteId::literal("note-2");

/// A sample with a note on it.
Document noted(const QString &text = QStringLiteral("Edge moves in March"))
{
    Document document = sample(QStringLiteral("contoso"));
    document = after(document, addNote(document, {100, 200}).edit);
    return after(document, setNoteText(document.topology, first, text));
}

QPointF placeOf(const Document &document, const ElementId &id)
{
    const Placement &place = document.diagram.placements.at(id);
    return {place.x, place.y};
}

} // namespace

class NotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewNoteLiesWhereItWasPut()
    {
        const Document before = sample(QStringLiteral("contoso"));
        const Creation creation = addNote(before, {100, 200});
        QCOMPARE(creation.id, first.element());
        const Document now = after(before, creation.edit);
        QVERIFY(now.topology.notes.find(first)->text.isEmpty());
        QCOMPARE(placeOf(now, first), QPointF(100, 200));
        QCOMPARE(test::before(now, creation.edit), before);
        QVERIFY(!creation.edit.text.in(Language::English).isEmpty());
    }
    void noNoteHidesAnother()
    {
        const Document document = noted();
        const Creation creation = addNote(document, {100, 200});
        QCOMPARE(creation.id, second.element());
        QCOMPARE(placeOf(after(document, creation.edit), second), QPointF(124, 224));
    }
    void idsOfOthersAreLeftAlone()
    {
        Document document = sample(QStringLiteral("contoso"));
        document.topology.sites.put({SiteId::literal("note-1"), {}, SiteKind::Central, {}});
        QCOMPARE(addNote(document, {}).id, second.element());
    }
    void writingIsOneFieldFromTheBeginning()
    {
        const Document document = noted();
        const Edit edit = setNoteText(document.topology, first, QStringLiteral("Other words"));
        QCOMPARE(after(document, edit).topology.notes.find(first)->text, QStringLiteral("Other words"));
        QCOMPARE(edit.field, addNote(sample(QStringLiteral("contoso")), {}).edit.field);
        QVERIFY(setNoteText(document.topology, second, QStringLiteral("nobody's")).isEmpty());
        QVERIFY(setNoteText(document.topology, first, QStringLiteral("Edge moves in March")).isEmpty());
    }
    void aNoteHasRoomForSoMuch()
    {
        const Document document = noted();
        QVERIFY(!whyNotWritten(QString(longestNote, u'x')));
        const QString tooLong(longestNote + 1, u'x');
        QVERIFY(whyNotWritten(tooLong));
        QVERIFY(whyNotWritten(tooLong)->in(Language::English).contains(QStringLiteral("4001")));
        QVERIFY(setNoteText(document.topology, first, tooLong).isEmpty());
    }
    void emptyNotesGoAndWrittenOnesStay()
    {
        QVERIFY(dropEmptyNote(noted(), first).isEmpty());
        const Document document = noted({});
        const Edit edit = dropEmptyNote(document, first);
        const Document now = after(document, edit);
        QCOMPARE(now, sample(QStringLiteral("contoso")));
        QCOMPARE(before(now, edit), document);
    }
    void removingTakesThePlaceAlong()
    {
        const Document document = noted();
        const Edit edit = removeElements(document, lync2013(), {first});
        QCOMPARE(after(document, edit), sample(QStringLiteral("contoso")));
        QCOMPARE(edit.text.in(Language::English), QStringLiteral("Remove “Edge moves in March”"));
    }
    void aCopyLiesBesideItsOriginal()
    {
        Document document = noted();
        document.diagram.placements[first].width = 300;
        const Copies copies = must(duplicate(document, lync2013(), {first}));
        QCOMPARE(copies.ids, std::vector<ElementId>{second});
        const Document now = after(document, copies.edit);
        QCOMPARE(now.topology.notes.find(second)->text, QStringLiteral("Edge moves in March"));
        QCOMPARE(placeOf(now, second), QPointF(124, 224));
        QCOMPARE(now.diagram.placements.at(second).width, 300.0);
        const Copies again = must(duplicate(now, lync2013(), {first}));
        QCOMPARE(placeOf(after(now, again.edit), again.ids.front()), QPointF(148, 248));
    }
    void cuttingAndPastingChangesNothing()
    {
        const Document document = noted();
        const std::vector<ElementId> ids{first, document.topology.pools.begin()->id};
        const Document clip = excerpt(document, ids);
        QCOMPARE(clip.topology.notes.size(), size_t(1));
        const Document cut = after(document, removeElements(document, lync2013(), {first}));
        const Copies copies = must(paste(cut, lync2013(), clip, {first}));
        QCOMPARE(after(cut, copies.edit), document);
    }
    void notesOfOthersDoNotComeAlong()
    {
        const Document document = noted();
        const Document clip = excerpt(document, {document.topology.pools.begin()->id});
        QVERIFY(clip.topology.notes.isEmpty());
    }
    void replacingFindsNotes()
    {
        const Document document = noted(QStringLiteral("edge, Edge\nand nothing else"));
        const TextChanges changes = replaceTexts(document.topology,
                                                 {.find = QStringLiteral("edge"),
                                                  .by = QStringLiteral("proxy"),
                                                  .inNames = false,
                                                  .inHosts = false});
        QCOMPARE(changes.rows.size(), size_t(1));
        QCOMPARE(after(document, changes.edit).topology.notes.find(first)->text,
                 QStringLiteral("proxy, proxy\nand nothing else"));
        QVERIFY(replaceTexts(document.topology,
                             {.find = QStringLiteral("nothing"),
                              .by = QStringLiteral("all"),
                              .inNames = false,
                              .inHosts = false,
                              .inNotes = false})
                    .rows.empty());
        const TextChanges tooLong = replaceTexts(
            document.topology,
            {.find = QStringLiteral("nothing"), .by = QString(longestNote, u'x'), .inNames = false});
        QVERIFY(tooLong.hasProblem());
        QVERIFY(tooLong.edit.isEmpty());
    }
    void selectingEverythingTakesNotes()
    {
        const Document document = noted();
        const auto all = everything(document.topology);
        QVERIFY(std::ranges::find(all, first.element()) != all.end());
        QCOMPARE(sameRole(document.topology, first), std::vector<ElementId>{first});
        QVERIFY(sameZone(document.topology, first).empty());
        const ElementId pool = document.topology.pools.begin()->id;
        QCOMPARE(withoutNotes(document.topology, {first, pool}), std::vector<ElementId>{pool});
    }
    void layingOutLeavesNotesWhereTheyAre()
    {
        Document document = noted();
        const ElementId pool = document.topology.pools.begin()->id;
        document.diagram.placements[pool] = {10, 10, 0, 0};
        QCOMPARE(placeOf(after(document, must(layOutAll(document))), first), QPointF(100, 200));
        const Document now = after(document, must(layOutSelection(document, {first, pool})));
        QCOMPARE(placeOf(now, first), QPointF(100, 200));
        QVERIFY(!now.diagram.placements.contains(pool));
        const auto refusal = layOutSelection(document, {first});
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().in(Language::English),
                 QStringLiteral("Notes stay where somebody put them."));
    }
    void notesAreAlignedWithTheNearestCards()
    {
        const QRectF left(0, 0, 400, 900);
        const QRectF right(500, 0, 400, 900);
        const ElementId a = ElementId::literal("a");
        const ElementId b = ElementId::literal("b");
        const Drawing drawing{{a, {100, 100, 200, 80}, left},
                              {b, {600, 300, 200, 80}, right},
                              {first, {640, 500, 240, 64}, {}, false, true}};
        const Edit edit = must(align({}, drawing, {a, b, first}, Alignment::Left));
        QCOMPARE(edit.placements.size(), size_t(1));
        QCOMPARE(edit.placements.front().after->x, 600.0);
        const Drawing notes{{first, {640, 500, 240, 64}, {}, false, true},
                            {second, {700, 700, 240, 64}, {}, false, true}};
        QCOMPARE(must(align({}, notes, {first, second}, Alignment::Left)).placements.front().after->x, 640.0);
    }
    void namesComeFromTheText()
    {
        QCOMPARE(shownName(noted().topology, first), QStringLiteral("Edge moves in March"));
        QCOMPARE(shownName(noted({}).topology, first), QStringLiteral("note-1"));
    }
};

QTEST_GUILESS_MAIN(NotesTest)
#include "tst_notes.moc"
