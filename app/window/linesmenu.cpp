// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linesmenu.h"

#include "actionregistry.h"
#include "diagram/diagramview.h"
#include "diagram/picture.h"
#include "text/elementtext.h"
#include "viewmemory.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <map>

namespace portolan {

namespace {

/// Kinds of lines there are, by their names.
std::map<QString, AssociationKey> kindsIn(const Topology &topology, const ElementText &text)
{
    std::map<AssociationKey, QString> names;
    for (const Association &line : topology.associations) {
        if (!names.contains(line.kind))
            names.emplace(line.kind, text.lineName(line.kind));
    }
    std::map<QString, AssociationKey> kinds;
    for (const auto &[kind, name] : names)
        kinds.emplace(name, kind);
    return kinds;
}

} // namespace

LinesMenu::LinesMenu(DiagramView &view, OpenDocument &document, ViewMemory &memory, ActionRegistry &registry,
                     QObject *parent)
    : QObject(parent), m_view(&view), m_document(document), m_memory(memory), m_registry(registry),
      m_menu(registry.addMenu(QT_TRANSLATE_NOOP("Actions", "Lin&es"), MenuGroup::ViewOverlay))
{
    addActions(registry);
    connect(m_menu, &QMenu::aboutToShow, this, &LinesMenu::fill);
    connect(&m_memory, &ViewMemory::changed, this, &LinesMenu::update);
    connect(m_view, &DiagramView::allLinesWished, this, &LinesMenu::showAll);
    update();
}

void LinesMenu::addActions(ActionRegistry &registry)
{
    const char *keywords = QT_TRANSLATE_NOOP("Actions", "hide show connections associations kinds declutter");
    m_balancing =
        registry.add({.id = "view.lines.balancing",
                      .text = QT_TRANSLATE_NOOP("Actions", "&Balancing"),
                      .group = MenuGroup::ViewOverlay,
                      .needs = Needs::Document,
                      .keywords = keywords,
                      .help = QT_TRANSLATE_NOOP("Actions", "From balancers to the pools they serve"),
                      .checkable = true,
                      .submenu = m_menu});
    m_all = registry.add({.id = "view.lines.all",
                          .text = QT_TRANSLATE_NOOP("Actions", "Show &all lines"),
                          .group = MenuGroup::ViewOverlay,
                          .needs = Needs::Document,
                          .keywords = keywords,
                          .submenu = m_menu});
    m_hide = registry.add({.id = "view.lines.hide",
                           .text = QT_TRANSLATE_NOOP("Actions", "&Hide lines of this kind"),
                           .group = MenuGroup::ViewOverlay,
                           .needs = Needs::Selection,
                           .keywords = keywords,
                           .submenu = m_menu});
    connect(m_balancing, &QAction::triggered, this, [this](bool shown) {
        diagram::ViewChoices choices = m_memory.choices();
        choices.hidesBalancing = !shown;
        m_memory.choose(choices);
    });
    connect(m_all, &QAction::triggered, this, &LinesMenu::showAll);
    connect(m_hide, &QAction::triggered, this, &LinesMenu::hideSelected);
}

void LinesMenu::setSelection(const std::vector<ElementId> &elements)
{
    m_selection = elements;
    update();
}

/// The kinds come before what is always there.
void LinesMenu::fill()
{
    update();
    const QList<QAction *> before = m_menu->actions();
    for (QAction *action : before) {
        if (action->parent() == m_menu)
            delete action;
    }
    const ElementText text(m_document.topology(), m_document.catalogue(), m_language);
    for (const auto &[name, kind] : kindsIn(m_document.topology(), text)) {
        auto *action = new QAction(QString(name).replace(u'&', QStringLiteral("&&")), m_menu);
        action->setCheckable(true);
        action->setChecked(!m_memory.choices().hiddenKinds.contains(kind));
        connect(action, &QAction::triggered, this,
                [this, kind = kind](bool shown) { setKindHidden(kind, !shown); });
        m_menu->insertAction(m_balancing, action);
    }
    m_menu->insertSeparator(m_all)->setParent(m_menu);
}

void LinesMenu::update()
{
    m_balancing->setChecked(!m_memory.choices().hidesBalancing);
    m_registry.setRefusal(
        m_all,
        m_memory.choices().showsAllLines() ? QT_TRANSLATE_NOOP("Actions", "All lines are shown.") : nullptr);
    const bool hasLine = std::ranges::any_of(m_selection, [this](const ElementId &id) {
        return m_document.topology().associations.find(AssociationId(id)) != nullptr;
    });
    m_registry.setRefusal(m_hide, hasLine ? nullptr : QT_TRANSLATE_NOOP("Actions", "Select a line first."));
}

void LinesMenu::showAll()
{
    diagram::ViewChoices choices = m_memory.choices();
    choices.hiddenKinds.clear();
    choices.hidesBalancing = false;
    m_memory.choose(choices);
}

void LinesMenu::setKindHidden(const AssociationKey &kind, bool hidden)
{
    diagram::ViewChoices choices = m_memory.choices();
    if (hidden)
        choices.hiddenKinds.insert(kind);
    else
        choices.hiddenKinds.erase(kind);
    m_memory.choose(choices);
}

/// A drawn line may stand for associations of several kinds: all of them, else it would stay.
std::set<AssociationKey> LinesMenu::kindsOf(const ElementId &line) const
{
    std::set<AssociationKey> kinds;
    const diagram::Part part = m_view->picture().partOf(line);
    if (part.kind != diagram::PartKind::Link)
        return kinds;
    for (const ElementId &id : m_view->picture().content.links[size_t(part.index)].ids) {
        if (const Association *association = m_document.topology().associations.find(AssociationId(id)))
            kinds.insert(association->kind);
    }
    return kinds;
}

void LinesMenu::hideSelected()
{
    diagram::ViewChoices choices = m_memory.choices();
    for (const ElementId &id : m_selection)
        choices.hiddenKinds.merge(kindsOf(id));
    m_memory.choose(choices);
}

} // namespace portolan
