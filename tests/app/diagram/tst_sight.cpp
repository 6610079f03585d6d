// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/minimap.h"
#include "shown.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace portolan;
using namespace portolan::test;

/// Which part of the drawing is seen, and how large: fingers, large text, the map in the corner.
class TestSight : public QObject {
    Q_OBJECT

private:
    QPointingDevice *m_screen = QTest::createTouchDevice();

    static void pinchBy(DiagramView &view, QPoint pixel, double factor)
    {
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, pixel,
                                  pixel, view.viewport()->mapToGlobal(pixel), factor - 1, {});
        QApplication::sendEvent(view.viewport(), &event);
    }

    /// Middle of the drawing, or of what else is asked for, on the map.
    static QPoint onMap(const Minimap &map, const DiagramView &view, QPointF place)
    {
        const QRectF area = view.sceneRect();
        const QPointF share((place.x() - area.left()) / area.width(),
                            (place.y() - area.top()) / area.height());
        const QRectF inner = QRectF(map.rect()).adjusted(6, 6, -6, -6);
        return (inner.topLeft() + QPointF(share.x() * inner.width(), share.y() * inner.height())).toPoint();
    }

private Q_SLOTS:
    void aPinchZoomsWhereTheFingersAre()
    {
        Shown shown("contoso");
        shown.view.setZoom(1);
        const QPoint pixel(700, 300);
        const QPointF under = shown.view.mapToScene(pixel);
        pinchBy(shown.view, pixel, 1.5);
        QVERIFY(qFuzzyCompare(shown.view.zoom(), 1.5));
        QVERIFY(QLineF(shown.view.mapToScene(pixel), under).length() < 2);
        pinchBy(shown.view, pixel, 1000);
        QVERIFY(shown.view.zoom() <= 4);
    }

    void twoFingersOnTheScreenZoom()
    {
        Shown shown("contoso");
        shown.view.setZoom(1);
        QWidget *paper = shown.view.viewport();
        const QPoint left(500, 400);
        const QPoint right(600, 400);
        QTest::touchEvent(paper, m_screen).press(0, left, paper).press(1, right, paper);
        for (int spread = 10; spread <= 100; spread += 10)
            QTest::touchEvent(paper, m_screen)
                .move(0, left - QPoint(spread, 0), paper)
                .move(1, right + QPoint(spread, 0), paper);
        QTest::touchEvent(paper, m_screen)
            .release(0, left - QPoint(100, 0), paper)
            .release(1, right + QPoint(100, 0), paper);
        QTRY_VERIFY(shown.view.zoom() > 2);
        QVERIFY(shown.moves.empty());
    }

    void largerTextEnlargesTheDrawing()
    {
        Shown shown;
        shown.view.setZoom(1);
        QCOMPARE(shown.view.transform().m11(), 1.0);
        QSignalSpy zoomed(&shown.view, &DiagramView::zoomChanged);
        QFont font = shown.view.font();
        font.setPixelSize(26);
        shown.view.setFont(font);
        QCOMPARE(shown.view.transform().m11(), 2.0);
        QCOMPARE(shown.view.zoom(), 1.0);
        shown.view.zoomToFit();
        const QRect drawing = shown.view.mapFromScene(shown.view.sceneRect()).boundingRect();
        QVERIFY(shown.view.viewport()->rect().adjusted(-2, -2, 2, 2).contains(drawing));
    }

    void theMapIsThereWhenItIsOfUse()
    {
        Shown shown("contoso");
        Minimap map(shown.view);
        QVERIFY(map.isHidden());
        shown.view.setZoom(1);
        QVERIFY(map.isVisible());
        QVERIFY(shown.view.rect().contains(map.geometry()));
        QVERIFY(!map.accessibleName().isEmpty());
        map.setWanted(false);
        QVERIFY(map.isHidden());
        map.setWanted(true);
        QVERIFY(map.isVisible());
        shown.view.resize(200, 200);
        QVERIFY(map.isHidden());
        shown.view.resize(1600, 1000);
        QVERIFY(map.isVisible());
        shown.view.zoomToFit();
        // Scroll bars go away a little later.
        QTRY_VERIFY(map.isHidden());
    }

    void theMapLeadsToWhatIsClicked()
    {
        Shown shown("contoso");
        Minimap map(shown.view);
        shown.view.setZoom(2);
        const QPointF goal = (shown.view.sceneRect().topLeft() + shown.view.sceneRect().center()) / 2;
        QTest::mouseClick(&map, Qt::LeftButton, {}, onMap(map, shown.view, goal));
        const double pixel = shown.view.sceneRect().width() / map.width();
        QVERIFY(QLineF(shown.view.sight().center(), goal).length() < 2 * pixel);
    }

    void theFrameIsDragged()
    {
        Shown shown("contoso");
        Minimap map(shown.view);
        shown.view.setZoom(2);
        shown.view.lookAt(shown.view.sceneRect().center());
        const QPointF before = shown.view.sight().center();
        // Not by its middle: it must not jump there.
        const QPoint grip =
            onMap(map, shown.view, before + shown.view.sight().size().width() / 4 * QPointF(1, 0));
        QTest::mousePress(&map, Qt::LeftButton, {}, grip);
        const double pixel = shown.view.sceneRect().width() / map.width();
        QVERIFY(QLineF(shown.view.sight().center(), before).length() < 2 * pixel);
        QMouseEvent move(QEvent::MouseMove, grip + QPoint(10, 0), map.mapToGlobal(grip + QPoint(10, 0)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&map, &move);
        QVERIFY(shown.view.sight().center().x() > before.x() + 8 * pixel);
        QTest::mouseRelease(&map, Qt::LeftButton, {}, grip + QPoint(10, 0));
        QVERIFY(shown.selections.empty());
    }

    void theMapShowsWhatIsDrawn()
    {
        Shown shown("contoso");
        Minimap map(shown.view);
        shown.view.setZoom(2);
        const QImage before = map.grab().toImage();
        const ElementId card = shown.cardOf(diagram::CardKind::Pool);
        shown.view.setSelection({card});
        const QImage selected = map.grab().toImage();
        QVERIFY(before != selected);
        Document without = shown.document;
        without.topology.pools = {};
        shown.view.setDocument(without, *lyncCatalogue());
        QVERIFY(map.grab().toImage() != selected);
    }
};

QTEST_MAIN(TestSight)
#include "tst_sight.moc"
