// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/diagramview.h"
#include "diagram/picture.h"
#include "support/samples.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

namespace portolan::test {

using Ids = std::vector<ElementId>;
using Placements = std::map<ElementId, Placement>;

/// A view of a sample, large enough to show all of it, and what it has reported.
class Shown {
public:
    explicit Shown(const char *name = "edge-single-nat") : document(sample(QString::fromLatin1(name)))
    {
        view.resize(1600, 1000);
        view.setDocument(document, *lyncCatalogue());
        view.show();
        view.zoomToFit();
        QObject::connect(&view, &DiagramView::selectionChanged, &view,
                         [this](const Ids &ids) { selections.push_back(ids); });
        QObject::connect(&view, &DiagramView::elementActivated, &view,
                         [this](const ElementId &id) { activated.push_back(id); });
        QObject::connect(&view, &DiagramView::placementsChanged, &view,
                         [this](const Placements &placements) { moves.push_back(placements); });
        QObject::connect(&view, &DiagramView::wished, &view,
                         [this](const diagram::Wish &wish) { wishes.push_back(wish); });
    }

    QPoint pixelOf(QPointF point) const { return view.mapFromScene(point); }
    QPoint middleOf(const ElementId &element) const
    {
        return pixelOf(view.picture().rectOf(view.picture().partOf(element)).center());
    }
    void click(QPoint pixel, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, pixel);
    }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton,
              Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view.viewport(), button, modifiers, from);
        moveTo(from + (to - from) / 2, modifiers, button);
        moveTo(to, modifiers, button);
        QTest::mouseRelease(view.viewport(), button, modifiers, to);
    }
    /// QTest::mouseMove() knows no modifiers.
    void moveTo(QPoint pixel, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButtons buttons = {})
    {
        QMouseEvent event(QEvent::MouseMove, pixel, view.viewport()->mapToGlobal(pixel), Qt::NoButton,
                          buttons, modifiers);
        QApplication::sendEvent(view.viewport(), &event);
    }
    const ElementId &cardOf(diagram::CardKind kind) const
    {
        for (const diagram::Card &card : view.picture().content.cards) {
            if (card.kind == kind && card.zones.size() == 1)
                return card.id;
        }
        qFatal("no such card");
    }

    Document document;
    DiagramView view;
    std::vector<Ids> selections;
    Ids activated;
    std::vector<Placements> moves;
    std::vector<diagram::Wish> wishes;
};

} // namespace portolan::test
