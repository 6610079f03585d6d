// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arranging.h"

#include "actionregistry.h"
#include "diagram/collapsing.h"
#include "diagram/diagramview.h"
#include "diagram/picture.h"

#include <QAction>

#include <algorithm>

namespace portolan {

Arranging::Arranging(DiagramView &view, OpenDocument &document, ActionRegistry &registry, QObject *parent)
    : QObject(parent), m_view(view), m_document(document)
{
    addAlignments(registry);
    addDistributions(registry);
    addLayouts(registry);
    addPin(registry);
    connect(&document, &OpenDocument::changed, this, &Arranging::showPinned);
}

void Arranging::addAlignments(ActionRegistry &registry)
{
    constexpr auto keys = Qt::ALT | Qt::SHIFT;
    const auto add = [&](const char *id, const char *text, QKeySequence key, Alignment alignment) {
        QAction *action =
            registry.add({.id = id,
                          .text = text,
                          .group = MenuGroup::ArrangeAlign,
                          .shortcuts = {std::move(key)},
                          .needs = Needs::SeveralSelected,
                          .keywords = QT_TRANSLATE_NOOP("Actions", "line up straighten edges")});
        connect(action, &QAction::triggered, this, [this, alignment] {
            carryOut(align(m_document.document().diagram, drawing(), m_selection, alignment));
        });
    };
    add("arrange.left", QT_TRANSLATE_NOOP("Actions", "Align &left"), keys | Qt::Key_Left, Alignment::Left);
    add("arrange.centre", QT_TRANSLATE_NOOP("Actions", "Align &centres"), keys | Qt::Key_C,
        Alignment::Centre);
    add("arrange.right", QT_TRANSLATE_NOOP("Actions", "Align &right"), keys | Qt::Key_Right,
        Alignment::Right);
    add("arrange.top", QT_TRANSLATE_NOOP("Actions", "Align &top"), keys | Qt::Key_Up, Alignment::Top);
    add("arrange.middle", QT_TRANSLATE_NOOP("Actions", "Align &middles"), keys | Qt::Key_M,
        Alignment::Middle);
    add("arrange.bottom", QT_TRANSLATE_NOOP("Actions", "Align &bottom"), keys | Qt::Key_Down,
        Alignment::Bottom);
}

void Arranging::addDistributions(ActionRegistry &registry)
{
    const auto add = [&](const char *id, const char *text, Qt::Key key, Qt::Orientation orientation) {
        QAction *action = registry.add({.id = id,
                                        .text = text,
                                        .group = MenuGroup::ArrangeDistribute,
                                        .shortcuts = {Qt::ALT | Qt::SHIFT | key},
                                        .needs = Needs::SeveralSelected,
                                        .keywords = QT_TRANSLATE_NOOP("Actions", "spread space equal gaps")});
        connect(action, &QAction::triggered, this, [this, orientation] {
            carryOut(distribute(m_document.document().diagram, drawing(), m_selection, orientation));
        });
    };
    add("arrange.horizontally", QT_TRANSLATE_NOOP("Actions", "Distribute &horizontally"), Qt::Key_H,
        Qt::Horizontal);
    add("arrange.vertically", QT_TRANSLATE_NOOP("Actions", "Distribute &vertically"), Qt::Key_V,
        Qt::Vertical);
}

void Arranging::addLayouts(ActionRegistry &registry)
{
    QAction *selection = registry.add({.id = "arrange.layOutSelection",
                                       .text = QT_TRANSLATE_NOOP("Actions", "Lay out &selection"),
                                       .group = MenuGroup::ArrangeLayout,
                                       .shortcuts = {Qt::ALT | Qt::SHIFT | Qt::Key_L},
                                       .needs = Needs::Selection,
                                       .keywords = QT_TRANSLATE_NOOP("Actions", "tidy automatic arrange")});
    connect(selection, &QAction::triggered, this,
            [this] { carryOut(layOutSelection(m_document.document(), m_selection)); });
    QAction *all =
        registry.add({.id = "arrange.layOutAll",
                      .text = QT_TRANSLATE_NOOP("Actions", "Lay out &everything"),
                      .group = MenuGroup::ArrangeLayout,
                      .shortcuts = {Qt::ALT | Qt::SHIFT | Qt::Key_A},
                      .needs = Needs::Document,
                      .keywords = QT_TRANSLATE_NOOP("Actions", "tidy automatic arrange"),
                      .help = QT_TRANSLATE_NOOP(
                          "Actions", "Everything stays in its zone; what is pinned stays at its place.")});
    connect(all, &QAction::triggered, this, [this] { carryOut(layOutAll(m_document.document())); });
}

void Arranging::addPin(ActionRegistry &registry)
{
    m_pin = registry.add(
        {.id = "arrange.pin",
         .text = QT_TRANSLATE_NOOP("Actions", "&Pin to its place"),
         .group = MenuGroup::ArrangeLayout,
         .shortcuts = {Qt::ALT | Qt::SHIFT | Qt::Key_P},
         .icon = IconName::Pin,
         .needs = Needs::Selection,
         .keywords = QT_TRANSLATE_NOOP("Actions", "fix lock keep"),
         .help = QT_TRANSLATE_NOOP("Actions", "It stays there when other elements are aligned or laid out."),
         .checkable = true});
    connect(m_pin, &QAction::triggered, this, [this](bool pinned) {
        carryOut(setPinned(m_document.document().diagram, drawing(), m_selection, pinned));
        showPinned();
    });
}

Drawing Arranging::drawing() const
{
    m_view.settle();
    const diagram::Picture &picture = m_view.picture();
    Drawing drawing;
    for (size_t i = 0; i < picture.content.cards.size(); ++i) {
        const diagram::Card &card = picture.content.cards[i];
        // Where things are while nothing is collapsed: so they are kept.
        const QPointF back = -diagram::displacementOf(picture, int(i));
        const QRectF rect = picture.layout.cards[i].translated(back);
        QRectF over;
        QRectF within;
        for (const int zone : card.zones) {
            const QRectF area = picture.layout.zones[size_t(zone)].rect.translated(back);
            over |= area;
            if (area.contains(rect))
                within = area;
        }
        drawing.push_back({card.id, rect, within.isNull() ? over : within, within.isNull()});
    }
    for (size_t i = 0; i < picture.content.notes.size(); ++i)
        drawing.push_back({picture.content.notes[i].id,
                           picture.layout.notes[i].translated(-diagram::displacementOfNote(picture, int(i))),
                           {},
                           false,
                           true});
    return drawing;
}

void Arranging::carryOut(const OrRefusal<Edit> &edit)
{
    if (edit)
        m_document.apply(*edit);
    else
        Q_EMIT refused(edit.error());
}

void Arranging::setSelection(const std::vector<ElementId> &elements)
{
    m_selection = elements;
    showPinned();
}

void Arranging::showPinned()
{
    m_pin->setChecked(!m_selection.empty() && std::ranges::all_of(m_selection, [this](const ElementId &id) {
        return isPinned(m_document.document().diagram, id);
    }));
}

} // namespace portolan
