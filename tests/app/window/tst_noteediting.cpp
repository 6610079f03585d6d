// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "diagram/diagramview.h"
#include "diagram/dragtypes.h"
#include "diagram/notefield.h"
#include "diagram/picture.h"
#include "window/actionregistry.h"
#include "window/diagramediting.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace portolan;
using namespace portolan::test;
using namespace portolan::diagram;

namespace {

/// A diagram that is edited, without the rest of the window.
struct Drawing {
    OpenDocument document{shippedCatalogue()};
    QWidget window;
    ActionRegistry registry{window};
    DiagramView view{&window};
    DiagramEditing editing{view, document, registry};

    Drawing()
    {
        QObject::connect(&document, &OpenDocument::changed, &view,
                         [this] { view.setDocument(document.document(), document.catalogue()); });
        document.startFrom(sample(QStringLiteral("contoso")));
        view.setDocument(document.document(), document.catalogue());
        window.resize(1600, 1000);
        view.resize(1600, 1000);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("keys would go nowhere");
        view.zoomToFit();
        view.setFocus();
        registry.setSituation({true, 1});
    }
    const Table<Note> &notes() const { return document.topology().notes; }
    const Note &note() const { return *notes().begin(); }
    NoteField *field() const { return view.findChild<NoteField *>(QStringLiteral("noteField")); }
    void write(const QString &text)
    {
        QTest::keyClicks(field(), text);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    }
    QRectF rect() const { return view.picture().rectOf(view.picture().partOf(note().id)); }
};

} // namespace

class NoteEditingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyDrawsANoteToWriteOn()
    {
        Drawing drawing;
        const Document before = drawing.document.document();
        QTest::keyClick(&drawing.view, Qt::Key_N);
        QCOMPARE(drawing.notes().size(), size_t(1));
        QVERIFY(drawing.field());
        drawing.write(QStringLiteral("Ask them"));
        QCOMPARE(drawing.note().text, QStringLiteral("Ask them"));
        QTRY_VERIFY(!drawing.field());
        QCOMPARE(drawing.view.selection(), std::vector<ElementId>{drawing.note().id});
        QVERIFY(drawing.view.hasFocus());
        // One step, whatever was written.
        QCOMPARE(drawing.document.undoStack().count(), 1);
        QCOMPARE(drawing.document.undoText(Language::English), QStringLiteral("Add note"));
        drawing.document.undoStack().undo();
        QCOMPARE(drawing.document.document(), before);
        drawing.document.undoStack().redo();
        QCOMPARE(drawing.note().text, QStringLiteral("Ask them"));
    }
    void aNoteLeftEmptyLeavesNoTrace()
    {
        Drawing drawing;
        QTest::keyClick(&drawing.view, Qt::Key_N);
        QTest::keyClick(drawing.field(), Qt::Key_Escape);
        QVERIFY(drawing.notes().isEmpty());
        QCOMPARE(drawing.document.undoStack().count(), 0);
        QVERIFY(drawing.view.selection().empty());
    }
    void writingAgainIsAStepOfItsOwn()
    {
        Drawing drawing;
        QTest::keyClick(&drawing.view, Qt::Key_N);
        drawing.write(QStringLiteral("One"));
        QTRY_VERIFY(!drawing.field());
        QTest::keyClick(&drawing.view, Qt::Key_F2);
        QVERIFY(drawing.field());
        drawing.write(QStringLiteral(" more"));
        QCOMPARE(drawing.note().text, QStringLiteral("One more"));
        QCOMPARE(drawing.document.undoStack().count(), 2);
        QTRY_VERIFY(!drawing.field());
        QTest::keyClick(&drawing.view, Qt::Key_Delete);
        QVERIFY(drawing.notes().isEmpty());
    }
    void anEmptiedNoteStays()
    {
        Drawing drawing;
        QTest::keyClick(&drawing.view, Qt::Key_N);
        drawing.write(QStringLiteral("One"));
        QTRY_VERIFY(!drawing.field());
        drawing.view.startRename(drawing.note().id);
        drawing.field()->selectAll();
        QTest::keyClick(drawing.field(), Qt::Key_Delete);
        QTest::keyClick(drawing.field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(drawing.notes().size(), size_t(1));
        QVERIFY(drawing.note().text.isEmpty());
    }
    void aNewNoteLiesBelowWhatIsSelectedAndOnNothing()
    {
        Drawing drawing;
        const Picture &picture = drawing.view.picture();
        const QRectF card = picture.layout.cards.front();
        drawing.view.selectByUser({picture.content.cards.front().id});
        QTest::keyClick(&drawing.view, Qt::Key_N);
        drawing.write(QStringLiteral("About this one"));
        const QRectF rect = drawing.rect();
        QVERIFY(rect.top() > card.bottom());
        QVERIFY(qAbs(rect.left() - card.left()) <= 8);
        for (const QRectF &other : drawing.view.picture().layout.cards)
            QVERIFY(!other.intersects(rect));
    }
    void theMenuOfTheDrawingPutsItThere()
    {
        Drawing drawing;
        Q_EMIT drawing.view.wished(MenuWish{{}, {-400, 320}, QPoint(100, 100)});
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction *here = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text() == QStringLiteral("N&ote here"))
                here = action;
        }
        QVERIFY(here);
        here->trigger();
        menu->close();
        QCOMPARE(drawing.rect().topLeft(), QPointF(-400, 320));
    }
    void thePaletteBringsNotes()
    {
        Drawing drawing;
        Q_EMIT drawing.view.wished(
            ItemDrop{{dragtypes::note, {}}, {}, {}, QPointF(-400, 320), QPoint(100, 100)});
        QCOMPARE(drawing.rect().topLeft(), QPointF(-400, 320));
        drawing.write(QStringLiteral("One"));
        drawing.editing.add({dragtypes::note, {}});
        QCOMPARE(drawing.notes().size(), size_t(2));
    }
};

QTEST_MAIN(NoteEditingTest)
#include "tst_noteediting.moc"
