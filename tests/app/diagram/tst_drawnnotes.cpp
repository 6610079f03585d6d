// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/elements.h"
#include "diagram/metrics.h"
#include "diagram/notefield.h"
#include "diagram/notelayout.h"
#include "diagram/picturepainting.h"
#include "shown.h"

#include <QAccessible>
#include <QPainter>

using namespace portolan;
using namespace portolan::diagram;
using namespace portolan::test;

namespace {

const NoteId note = NoteId::literal("note-1");

/// The sample with a note to the right of everything, at 100 %, and someone to ask.
struct Noted : Shown {
    explicit Noted(const QString &text = QStringLiteral("Moves to the new perimeter in March"))
    {
        view.setAdvisor(&advisor);
        at = {view.picture().layout.bounds.right() + 40, 80};
        document.topology.notes.put({note, text});
        document.diagram.placements[note] = {at.x(), at.y(), 0, 0};
        showAgain();
        view.setZoom(1);
        view.reveal(note);
    }
    ~Noted() { view.setAdvisor(nullptr); }

    void showAgain() { view.setDocument(document, *lyncCatalogue()); }
    QRectF rect() const { return view.picture().rectOf(view.picture().partOf(note)); }
    NoteField *field() const { return view.findChild<NoteField *>(QStringLiteral("noteField")); }
    Placement moved() const { return moves.back().at(note); }
    size_t element() const
    {
        for (size_t i = 0; i < view.elements().size(); ++i) {
            if (view.elements()[i].id == note)
                return i;
        }
        qFatal("no such element");
    }

    const Advisor advisor;
    QPointF at;
};

} // namespace

class DrawnNotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTextDecidesTheSize()
    {
        using namespace metrics;
        QCOMPARE(noteSize(QStringLiteral("x"), {}), QSizeF(leastNoteWidth, leastNoteHeight));
        const QString sentence = QStringLiteral("All words of this note have to be readable at once. ");
        const QSizeF usual = noteSize(sentence.repeated(4), {});
        QCOMPARE(usual.width(), usualNoteWidth);
        QVERIFY(usual.height() > leastNoteHeight);
        QVERIFY(noteSize(sentence.repeated(4), {400, 0}).height() < usual.height());
        QCOMPARE(noteSize(sentence.repeated(4), {usualNoteWidth, 20}).height(), usual.height());
        QCOMPARE(noteSize(sentence.repeated(4), {usualNoteWidth, 400}).height(), 400.0);
        QVERIFY(noteSize(QStringLiteral("a\nb\nc\nd"), {}).height()
                > noteSize(QStringLiteral("a b c d"), {}).height());
    }
    void notesLieWhereTheyWerePutAndOthersBelowEverything()
    {
        Noted shown;
        QCOMPARE(shown.rect().topLeft(), shown.at);
        const double bottom = shown.view.picture().layout.zones.front().rect.bottom();
        shown.document.diagram.placements.erase(note);
        shown.showAgain();
        QVERIFY(shown.rect().top() > bottom);
        QVERIFY(shown.view.picture().layout.bounds.contains(shown.rect()));
    }
    void nothingElseMovesForANote()
    {
        Noted shown;
        const Picture with = shown.view.picture();
        const QPointF card = with.layout.cards.front().center();
        shown.document.diagram.placements[note] = {card.x(), card.y(), 0, 0};
        shown.showAgain();
        QVERIFY(haveSameObstacles(shown.view.picture().layout, with.layout));
        QCOMPARE(shown.view.picture().lines, with.lines);
        // Cards lie above notes.
        QCOMPARE(partAt(shown.view.picture(), card, 0).kind, PartKind::Card);
        QCOMPARE(partAt(shown.view.picture(), shown.rect().bottomRight() - QPointF(2, 2), 0).kind,
                 PartKind::Note);
    }
    void aClickSelectsAndADragMoves()
    {
        Noted shown;
        shown.click(shown.middleOf(note));
        QCOMPARE(shown.view.selection(), Ids{note});
        const QPoint from = shown.middleOf(note);
        shown.drag(from, from + QPoint(16, 160), Qt::LeftButton, Qt::AltModifier);
        QCOMPARE(shown.moves.size(), size_t(1));
        QCOMPARE(QPointF(shown.moved().x, shown.moved().y), shown.at + QPointF(16, 160));
        QCOMPARE(shown.moved().width, 0.0);
    }
    void notesAndCardsMoveTogether()
    {
        Noted shown;
        const ElementId card = shown.cardOf(CardKind::Pool);
        shown.view.setSelection({card, note});
        shown.view.zoomToFit();
        const QPoint from = shown.middleOf(note);
        shown.drag(from, shown.pixelOf(shown.view.mapToScene(from) + QPointF(8, 16)), Qt::LeftButton,
                   Qt::AltModifier);
        QCOMPARE(shown.moves.size(), size_t(1));
        QVERIFY(shown.moves.back().contains(card));
        QVERIFY(shown.moves.back().contains(note));
        QVERIFY(shown.wishes.empty());
    }
    void arrowsPushNotes()
    {
        Noted shown;
        shown.view.setSelection({note});
        shown.view.setFocus();
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.wishes.size(), size_t(1));
        const auto placements = std::get<Nudge>(shown.wishes.front()).placements;
        QCOMPARE(placements.size(), size_t(1));
        QCOMPARE(placements.at(note).x, shown.at.x() + 8);
    }
    void aFrameTakesNotes()
    {
        Noted shown;
        shown.view.zoomToFit();
        const QRectF around = shown.rect().adjusted(-20, -20, 20, 20);
        shown.drag(shown.pixelOf(around.topLeft()), shown.pixelOf(around.bottomRight()));
        QCOMPARE(shown.view.selection(), Ids{note});
    }
    void edgesResizeAndTheTextDecidesTheRest()
    {
        Noted shown;
        shown.view.setSelection({note});
        const QPoint right = shown.pixelOf({shown.rect().right(), shown.rect().center().y()});
        const QRectF before = shown.rect();
        shown.drag(right, right + QPoint(80, 0));
        QCOMPARE(shown.moves.size(), size_t(1));
        QVERIFY(shown.moved().width > before.width() + 60);
        QCOMPARE(shown.moved().height, 0.0);
        const QPoint bottom = shown.pixelOf({shown.rect().center().x(), shown.rect().bottom()});
        shown.drag(bottom, bottom - QPoint(0, 300));
        QVERIFY(shown.moves.size() == 1 || shown.moved().height <= before.height());
        const QPoint corner = shown.pixelOf(shown.rect().topLeft());
        shown.drag(corner, corner - QPoint(40, 40));
        QVERIFY(shown.moved().x < before.x());
        QVERIFY(shown.moved().height > before.height());
    }
    void doubleClickAndEnterOpenTheText_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("double click") << false;
        QTest::newRow("enter") << true;
    }
    void doubleClickAndEnterOpenTheText()
    {
        QFETCH(bool, byKey);
        Noted shown;
        if (byKey) {
            shown.view.focusElement(shown.element());
            QTest::keyClick(&shown.view, Qt::Key_Return);
        } else {
            QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.middleOf(note));
        }
        QVERIFY(shown.field());
        QVERIFY(shown.activated.empty());
        QCOMPARE(shown.field()->toPlainText(), QStringLiteral("Moves to the new perimeter in March"));
    }
    void controlReturnCommitsAndEscapeGivesUp()
    {
        Noted shown;
        shown.view.startRename(note);
        QTest::keyClicks(shown.field(), QStringLiteral(" or"));
        QTest::keyClick(shown.field(), Qt::Key_Return);
        QTest::keyClicks(shown.field(), QStringLiteral("April"));
        QTest::keyClick(shown.field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(shown.wishes.size(), size_t(1));
        QCOMPARE(std::get<NoteWritten>(shown.wishes.front()).text,
                 QStringLiteral("Moves to the new perimeter in March or\nApril"));
        QTRY_VERIFY(!shown.field());
        shown.view.startRename(note);
        QTest::keyClicks(shown.field(), QStringLiteral("lost"));
        QTest::keyClick(shown.field(), Qt::Key_Escape);
        QTRY_VERIFY(!shown.field());
        QCOMPARE(shown.wishes.size(), size_t(1));
    }
    void leavingTheFieldCommits()
    {
        Noted shown;
        shown.view.startRename(note);
        shown.field()->setPlainText(QStringLiteral("Other words"));
        QFocusEvent leave(QEvent::FocusOut, Qt::MouseFocusReason);
        QApplication::sendEvent(shown.field(), &leave);
        QCOMPARE(shown.wishes.size(), size_t(1));
        QCOMPARE(std::get<NoteWritten>(shown.wishes.front()).text, QStringLiteral("Other words"));
    }
    void whatIsTooLongStaysInTheField()
    {
        Noted shown;
        shown.view.startRename(note);
        shown.field()->setPlainText(QString(longestNote + 1, u'x'));
        QTest::keyClick(shown.field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(shown.field());
        QVERIFY(shown.field()->accessibleDescription().contains(QStringLiteral("4000")));
        QVERIFY(shown.wishes.empty());
    }
    void anEmptyNoteThatStaysEmptyIsToldOf()
    {
        Noted shown{QString()};
        shown.view.startRename(note);
        QTest::keyClick(shown.field(), Qt::Key_Escape);
        QCOMPARE(shown.wishes.size(), size_t(1));
        QVERIFY(std::get<NoteWritten>(shown.wishes.front()).text.isEmpty());
    }
    void screenReadersHearIt()
    {
        Noted shown(QStringLiteral("Moves in March.\nAsk the network team."));
        const PictureElement element = shown.view.elements()[shown.element()];
        QCOMPARE(nameOf(shown.view.picture(), element), QStringLiteral("Moves in March."));
        QCOMPARE(descriptionOf(shown.view.picture(), element),
                 QStringLiteral("note, Moves in March. Ask the network team."));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&shown.view);
        QAccessibleInterface *child = interface->child(int(shown.element()));
        QCOMPARE(child->role(), QAccessible::Note);
        QCOMPARE(child->text(QAccessible::Name), QStringLiteral("Moves in March."));
    }
    void picturesShowNotes()
    {
        Noted shown;
        const PicturePainting painting(shown.view.picture(), {}, shown.view.palette(), shown.view.font());
        QImage image((painting.size() / 2).toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        painting.paint(painter, image.rect());
        painter.end();
        const QRectF bounds = shown.view.picture().layout.bounds;
        const QPointF inside =
            shown.rect().bottomLeft() + QPointF(6, -6) - bounds.topLeft() + QPointF(24, 24);
        const QColor ground = image.pixelColor((inside / 2).toPoint());
        QCOMPARE(ground.name(), painting.theme().note.ground.name());
    }
    void aPictureOfOthersLeavesThemOut()
    {
        Noted shown;
        PicturePainting painting(shown.view.picture(), {}, shown.view.palette(), shown.view.font());
        const double whole = painting.size().width();
        painting.limitTo({shown.cardOf(CardKind::Pool)});
        QVERIFY(painting.size().width() < whole / 2);
        PicturePainting alone(shown.view.picture(), {}, shown.view.palette(), shown.view.font());
        alone.limitTo({note});
        QCOMPARE(alone.size(), shown.rect().size() + QSizeF(48, 48));
    }
};

QTEST_MAIN(DrawnNotesTest)
#include "tst_drawnnotes.moc"
