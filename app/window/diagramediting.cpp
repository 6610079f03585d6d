// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagramediting.h"

#include "actionregistry.h"
#include "commands/naming.h"
#include "commands/placing.h"
#include "commands/removing.h"
#include "commands/selecting.h"
#include "commands/zonechanging.h"
#include "diagram/diagramview.h"
#include "diagram/dragtypes.h"
#include "diagram/picture.h"
#include "diagrammenu.h"
#include "itemdropping.h"
#include "lineediting.h"
#include "noteediting.h"
#include "selectionhistory.h"

#include <QAction>
#include <QToolTip>

namespace portolan {

namespace {

/// Pushes that follow one another within this time, in milliseconds, are one undo step.
constexpr int spell = 1200;

} // namespace

DiagramEditing::DiagramEditing(DiagramView &view, OpenDocument &document, ActionRegistry &registry,
                               QObject *parent)
    : QObject(parent), m_view(&view), m_document(document), m_registry(registry), m_advisor(document),
      m_actions(new DiagramActions(registry)), m_items(new ItemDropping(view, document, this)),
      m_lines(new LineEditing(view, document, this)),
      m_notes(new NoteEditing(view, document, registry, this)),
      m_selections(new SelectionHistory(view, document, this))
{
    view.setAdvisor(&m_advisor);
    view.setAcceptDrops(true);
    m_actions->addTo(view);
    m_spell.setSingleShot(true);
    m_spell.setInterval(spell);
    connect(&m_spell, &QTimer::timeout, this, [this] { m_document.finishTyping(); });
    connectParts();
    connectActions();
    connectSelections();
}

DiagramEditing::~DiagramEditing()
{
    if (m_view)
        m_view->setAdvisor(nullptr);
}

void DiagramEditing::connectParts()
{
    connect(m_view, &DiagramView::wished, this, [this](const diagram::Wish &wish) {
        std::visit([this](const auto &one) { carryOut(one); }, wish);
    });
    const auto selectOne = [this](const ElementId &id) {
        select({id});
        if (m_view)
            m_view->uncover(id);
    };
    connect(m_items, &ItemDropping::drawn, this, selectOne);
    connect(m_lines, &LineEditing::drawn, this, selectOne);
    connect(m_items, &ItemDropping::refused, this, &DiagramEditing::refuse);
    connect(m_lines, &LineEditing::refused, this, &DiagramEditing::refuse);
}

void DiagramEditing::connectActions()
{
    const auto act = [this](QAction *action, auto method) {
        connect(action, &QAction::triggered, this, [this, method] {
            if (m_view)
                (this->*method)();
        });
    };
    act(m_actions->rename, &DiagramEditing::renameSelected);
    act(m_actions->remove, &DiagramEditing::removeSelected);
    act(m_actions->line, &DiagramEditing::beginLine);
}

void DiagramEditing::connectSelections()
{
    connect(m_actions->selectAll, &QAction::triggered, this,
            [this] { select(everything(m_document.topology())); });
    connect(m_actions->selectRole, &QAction::triggered, this, [this] { selectLike(sameRole); });
    connect(m_actions->selectSite, &QAction::triggered, this, [this] { selectLike(sameSite); });
    connect(m_actions->selectZone, &QAction::triggered, this, [this] { selectLike(sameZone); });
}

void DiagramEditing::setLanguage(Language language)
{
    m_language = language;
    m_advisor.setLanguage(language);
    m_items->setLanguage(language);
    m_lines->setLanguage(language);
}

void DiagramEditing::add(const diagram::DraggedItem &item)
{
    if (item.type == diagram::dragtypes::note)
        return m_notes->add();
    m_items->add(item);
}

void DiagramEditing::refuse(const QString &reason, QPoint global)
{
    if (m_view && !global.isNull())
        QToolTip::showText(global, reason, m_view);
    Q_EMIT refused(reason);
}

// --- selection -----------------------------------------------------------------------------------

void DiagramEditing::select(const std::vector<ElementId> &ids)
{
    if (m_view)
        m_view->selectByUser(ids);
}

void DiagramEditing::selectLike(std::vector<ElementId> (*like)(const Topology &, const ElementId &))
{
    std::vector<ElementId> all;
    for (const ElementId &id : m_view->selection()) {
        for (const ElementId &other : like(m_document.topology(), id)) {
            if (std::find(all.begin(), all.end(), other) == all.end())
                all.push_back(other);
        }
    }
    select(all);
}

// --- wishes --------------------------------------------------------------------------------------

void DiagramEditing::carryOut(const diagram::Nudge &nudge)
{
    Edit edit = moveElements(m_document.document().diagram, nudge.placements);
    edit.field = QStringLiteral("nudge");
    for (const ElementId &id : m_view->selection())
        edit.field += QLatin1Char(' ') + id.toString();
    if (!m_spell.isActive())
        m_document.finishTyping();
    m_document.apply(edit);
    m_spell.start();
}

void DiagramEditing::carryOut(const diagram::ZoneChange &change)
{
    m_document.apply(moveToZone(m_document.document(), m_document.catalogue(), change.elements, change.zone,
                                change.placements));
}

void DiagramEditing::carryOut(const diagram::ItemDrop &drop)
{
    m_view->setFocus(Qt::MouseFocusReason);
    if (drop.item.type == diagram::dragtypes::note)
        return drop.place ? m_notes->add(*drop.place) : m_notes->add();
    m_items->drop(drop);
}

void DiagramEditing::carryOut(const diagram::LineDrawn &line)
{
    m_lines->draw(line);
}

void DiagramEditing::carryOut(const diagram::LineToNothing &line)
{
    m_lines->drawToNothing(line);
}

void DiagramEditing::carryOut(const diagram::LineMoved &line)
{
    m_lines->move(line);
}

void DiagramEditing::carryOut(const diagram::Renaming &renaming)
{
    m_document.finishTyping();
    m_document.apply(
        rename(m_document.topology(), namedElement(renaming.id, m_document.topology()), renaming.name));
}

void DiagramEditing::carryOut(const diagram::NoteWritten &note)
{
    m_notes->write(note);
}

void DiagramEditing::carryOut(const diagram::NoteWanted &note)
{
    m_notes->add(note.place);
}

void DiagramEditing::carryOut(const diagram::MenuWish &menu)
{
    showDiagramMenu(*m_view, menu, m_registry, *m_actions);
}

// --- actions -------------------------------------------------------------------------------------

void DiagramEditing::renameSelected()
{
    if (!m_view->selection().empty())
        m_view->startRename(m_view->selection().back());
}

void DiagramEditing::removeSelected()
{
    const std::vector<ElementId> ids = m_view->selection();
    m_document.finishTyping();
    m_document.apply(removeElements(m_document.document(), m_document.catalogue(), ids));
    select({});
}

void DiagramEditing::beginLine()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->startLine())
        refuse(tr("No line can lead anywhere from here."),
               m_view->mapToGlobal(m_view->viewport()->rect().center()));
}

} // namespace portolan
