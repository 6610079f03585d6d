// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paletteview.h"

#include "palettedelegate.h"
#include "palettemodel.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>

namespace portolan {

namespace {

constexpr int leastWidthForNames = 112;

} // namespace

PaletteView::PaletteView(PaletteModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new PaletteDelegate(*this));
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setFrameShape(NoFrame);
    setUniformRowHeights(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    expandAll();
}

bool PaletteView::isGroup(const QModelIndex &index) const
{
    return index.isValid() && !m_model.entry(index);
}

void PaletteView::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    const PaletteEntry *entry = m_model.entry(index);
    if (!entry)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeDataOf(*entry).release());
    const QPixmap card = static_cast<PaletteDelegate *>(itemDelegate())->cardOf(index);
    drag->setPixmap(card);
    drag->setHotSpot(QRect(QPoint(), card.deviceIndependentSize().toSize()).center());
    drag->exec(Qt::CopyAction);
}

void PaletteView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (isGroup(currentIndex()))
            setExpanded(currentIndex(), !isExpanded(currentIndex()));
        else if (currentIndex().isValid())
            Q_EMIT entryChosen(currentIndex());
        event->accept();
    } else if (event->key() == Qt::Key_Space && isGroup(currentIndex())) {
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
    } else if (plain && !event->text().isEmpty() && event->text().front().isPrint()
               && event->key() != Qt::Key_Space) {
        Q_EMIT typed(event->text());
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void PaletteView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressedGroup = event->button() == Qt::LeftButton && isGroup(index) ? index : QModelIndex();
    QTreeView::mousePressEvent(event);
}

void PaletteView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_pressedGroup.isValid() && m_pressedGroup == index)
        setExpanded(index, !isExpanded(index));
    m_pressedGroup = QModelIndex();
    QTreeView::mouseReleaseEvent(event);
}

void PaletteView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_model.entry(index))
        Q_EMIT entryChosen(index);
    else
        mousePressEvent(event);
}

void PaletteView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    const bool narrow = width() < leastWidthForNames;
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    scheduleDelayedItemsLayout();
    Q_EMIT narrowChanged();
}

} // namespace portolan
