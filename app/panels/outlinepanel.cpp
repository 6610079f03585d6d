// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinepanel.h"

#include "outlinedelegate.h"
#include "outlinemodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace portolan {

namespace {

constexpr int step = 16;
/// Sites and zones are open at first, pools are closed.
constexpr int openLevels = 1;

} // namespace

OutlinePanel::OutlinePanel(OpenDocument &document, QWidget *parent)
    : QTreeView(parent), m_model(new OutlineModel(document, this))
{
    setModel(m_model);
    setItemDelegate(new OutlineDelegate(this));
    setHeaderHidden(true);
    setIndentation(step);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setDragDropMode(InternalMove);
    setDropIndicatorShown(true);
    setAutoExpandDelay(600);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_model, &OutlineModel::aboutToFollow, this, [this] { m_isFollowing = true; });
    connect(m_model, &OutlineModel::followed, this, [this] {
        m_isFollowing = false;
        showSelection();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &OutlinePanel::openUsual);
    openUsual();
}

OutlinePanel::~OutlinePanel()
{
    // The view goes before its model, and nobody is told that its selection goes with it.
    m_isFollowing = true;
    setModel(nullptr);
}

void OutlinePanel::openUsual()
{
    m_selection.clear();
    expandToDepth(openLevels);
}

void OutlinePanel::setLanguage(Language language)
{
    m_model->setLanguage(language);
    setAccessibleName(tr("Outline"));
    setAccessibleDescription(tr("Everything in the drawing, as a tree"));
}

void OutlinePanel::setSelection(const std::vector<ElementId> &elements)
{
    if (elements == m_selection)
        return;
    m_selection = elements;
    showSelection();
    if (!elements.empty()) {
        const QModelIndex first = m_model->indexOf(elements.front());
        if (first.isValid())
            scrollTo(first);
    }
}

void OutlinePanel::showSelection()
{
    std::vector<ElementId> picked = pickedElements();
    std::vector<ElementId> wanted = m_selection;
    std::ranges::sort(picked);
    std::ranges::sort(wanted);
    if (picked == wanted)
        return;
    QItemSelection selection;
    for (const ElementId &id : m_selection) {
        const QModelIndex index = m_model->indexOf(id);
        if (index.isValid())
            selection.select(index, index);
    }
    m_isFollowing = true;
    if (!selection.isEmpty())
        selectionModel()->setCurrentIndex(selection.indexes().first(), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_isFollowing = false;
}

std::vector<ElementId> OutlinePanel::pickedElements() const
{
    std::vector<ElementId> elements;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        const ElementId id = m_model->element(index);
        if (!id.isEmpty() && std::ranges::find(elements, id) == elements.end())
            elements.push_back(id);
    }
    return elements;
}

void OutlinePanel::renameElement(const ElementId &id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return;
    scrollTo(index);
    setCurrentIndex(index);
    edit(index);
}

bool OutlinePanel::canRename() const
{
    return currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

bool OutlinePanel::event(QEvent *event)
{
    // Here F2 means this line, whatever it means in the window.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2
        && currentIndex().isValid()) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void OutlinePanel::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && state() != EditingState) {
        const ElementId id = m_model->element(currentIndex());
        if (!id.isEmpty())
            Q_EMIT elementActivated(id);
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void OutlinePanel::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const ElementId id = m_model->element(index);
    if (event->button() == Qt::LeftButton && !id.isEmpty())
        Q_EMIT elementActivated(id);
    else
        QTreeView::mouseDoubleClickEvent(event);
}

void OutlinePanel::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (byKey && !currentIndex().isValid())
        return;
    Q_EMIT menuRequested(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                               : event->globalPos());
}

void OutlinePanel::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!m_model->hasChildren(index))
        return;
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.palette.setColor(QPalette::ButtonText, palette().color(QPalette::PlaceholderText));
    arrow.rect = QRect(rect.right() - step + 2, rect.top(), step, rect.height());
    const auto kind = isExpanded(index) ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight;
    style()->drawPrimitive(kind, &arrow, painter, this);
}

void OutlinePanel::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (m_isFollowing)
        return;
    m_selection = pickedElements();
    Q_EMIT selectionChangedByUser(m_selection);
}

} // namespace portolan
