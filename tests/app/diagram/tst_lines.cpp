// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawings.h"

#include "diagram/metrics.h"
#include "diagram/obstacles.h"
#include "diagram/router.h"
#include "support/samples.h"

#include <QTest>

#include <cmath>

using namespace portolan;
using namespace portolan::diagram;

namespace {

bool isOnBorder(const QRectF &box, QPointF point)
{
    const bool inside = box.adjusted(-0.1, -0.1, 0.1, 0.1).contains(point);
    const bool deep = box.adjusted(0.1, 0.1, -0.1, -0.1).contains(point);
    return inside && !deep;
}

QRectF stretchOf(const QPolygonF &line, qsizetype i)
{
    return QRectF(line[i], line[i + 1]).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
}

} // namespace

class LinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesCrossNoBox_data() { test::addDrawingRows(); }
    void linesCrossNoBox()
    {
        const Picture picture = test::currentDrawing().picture;
        const Obstacles obstacles = obstaclesOf(picture.layout);
        QCOMPARE(picture.lines.size(), picture.content.links.size());
        for (size_t i = 0; i < picture.lines.size(); ++i) {
            const QPolygonF &line = picture.lines[i];
            const Link &link = picture.content.links[i];
            const int from = boxOf(picture.content, link.from);
            const int to = boxOf(picture.content, link.to);
            const QByteArray name = link.ids.front().toString().toUtf8();
            QVERIFY2(line.size() >= 2, name.constData());
            QVERIFY2(isOnBorder(obstacles.boxes()[size_t(from)], line.front()), name.constData());
            QVERIFY2(isOnBorder(obstacles.boxes()[size_t(to)], line.back()), name.constData());
            for (qsizetype s = 0; s + 1 < line.size(); ++s) {
                const bool level = std::abs(line[s].y() - line[s + 1].y()) < 0.01;
                const bool upright = std::abs(line[s].x() - line[s + 1].x()) < 0.01;
                QVERIFY2(level || upright, name.constData());
                for (const int box : obstacles.boxesIn(stretchOf(line, s))) {
                    const bool ownEnd = (s == 0 && box == from) || (s + 2 == line.size() && box == to);
                    QVERIFY2(ownEnd,
                             qPrintable(QStringLiteral("%1 runs through box %2 in stretch %3")
                                            .arg(QString::fromUtf8(name))
                                            .arg(box)
                                            .arg(s)));
                }
            }
        }
    }

    void linesBesideEachOtherHaveLanesOfTheirOwn_data()
    {
        QTest::addColumn<QString>("sample");
        for (const QString &id : test::sampleIds())
            QTest::addRow("%s", qPrintable(id)) << id;
    }
    void linesBesideEachOtherHaveLanesOfTheirOwn()
    {
        QFETCH(QString, sample);
        const Picture picture = pictureOf(test::sample(sample), *test::lyncCatalogue(), Language::English);
        int together = 0;
        int stretches = 0;
        for (size_t a = 0; a < picture.lines.size(); ++a) {
            for (qsizetype i = 0; i + 1 < picture.lines[a].size(); ++i) {
                ++stretches;
                for (size_t b = a + 1; b < picture.lines.size(); ++b) {
                    for (qsizetype j = 0; j + 1 < picture.lines[b].size(); ++j)
                        together += runTogether(picture.lines[a], i, picture.lines[b], j);
                }
            }
        }
        // A few touch where channels are crowded; a picture in which many do cannot be read.
        QVERIFY2(together * 50 <= stretches,
                 qPrintable(QStringLiteral("%1 of %2").arg(together).arg(stretches)));
    }

    void aLineTakesTheStraightWay()
    {
        const Obstacles obstacles({QRectF(0, 0, 100, 80), QRectF(300, 0, 100, 80)}, {}, {});
        const auto lines = routeLines(obstacles, {{0, 1}});
        QCOMPARE(lines.front(), QPolygonF({QPointF(100, 40), QPointF(300, 40)}));
    }

    void aLineGoesAroundWhatIsInTheWay()
    {
        const Obstacles obstacles(
            {QRectF(0, 0, 100, 80), QRectF(300, 0, 100, 80), QRectF(180, -200, 40, 400)}, {}, {});
        const QPolygonF line = routeLines(obstacles, {{0, 1}}).front();
        QVERIFY(line.size() > 2);
        for (qsizetype i = 0; i + 1 < line.size(); ++i)
            QVERIFY(!stretchOf(line, i).intersects(obstacles.boxes()[2]));
    }

    void aWallIsCrossedButNotFollowed()
    {
        const QRectF wall(118, -500, 10, 1000);
        const Obstacles obstacles({QRectF(0, 0, 100, 80), QRectF(300, 200, 100, 80)}, {wall}, {});
        const QPolygonF line = routeLines(obstacles, {{0, 1}}).front();
        for (qsizetype i = 0; i + 1 < line.size(); ++i) {
            if (std::abs(line[i].x() - line[i + 1].x()) < 0.01)
                QVERIFY(!stretchOf(line, i).intersects(wall));
        }
    }

    void linesOfASiteHangFromItsName()
    {
        const Picture picture =
            pictureOf(test::sample(QStringLiteral("contoso")), *test::lyncCatalogue(), Language::English);
        int found = 0;
        for (size_t i = 0; i < picture.lines.size(); ++i) {
            const Link &link = picture.content.links[i];
            if (link.from.kind != EndKind::Site)
                continue;
            QCOMPARE(picture.lines[i].front().y(),
                     picture.layout.sites[size_t(link.from.index)].tab.bottom());
            ++found;
        }
        QVERIFY(found > 0);
    }

    void pointsFindTheirLine()
    {
        const QPolygonF line({QPointF(0, 0), QPointF(100, 0), QPointF(100, 50)});
        QCOMPARE(distanceTo(line, QPointF(50, 3)), 3.0);
        QCOMPARE(distanceTo(line, QPointF(104, 60)), std::hypot(4.0, 10.0));
    }

private:
    static bool runTogether(const QPolygonF &a, qsizetype i, const QPolygonF &b, qsizetype j)
    {
        const QRectF common = stretchOf(a, i).intersected(stretchOf(b, j));
        return std::max(common.width(), common.height()) > 12;
    }
};

QTEST_GUILESS_MAIN(LinesTest)
#include "tst_lines.moc"
