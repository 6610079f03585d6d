// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnlist.h"

#include "sheet/arrangedsheet.h"

#include <QDropEvent>
#include <QHeaderView>

namespace portolan {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int contentWidth = 168;
constexpr int headingWidth = 152;

} // namespace

ColumnList::ColumnList(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setEditTriggers(DoubleClicked | EditKeyPressed | SelectedClicked);
    header()->setSectionsMovable(false);
    header()->resizeSection(Content, contentWidth);
    header()->resizeSection(Heading, headingWidth);
    connect(this, &QTreeWidget::itemChanged, this, &ColumnList::edited);
    retranslate();
}

void ColumnList::retranslate()
{
    setAccessibleName(tr("Columns of the template"));
    setHeaderLabels({tr("Column"), tr("Heading"), tr("Text in every line")});
}

void ColumnList::fill(QTreeWidgetItem &item, const TemplateColumn &column, const SheetLanguage &language,
                      bool isEditable) const
{
    const bool isConstant = column.key.isEmpty();
    item.setText(Content, isConstant ? tr("Text") : choosableHeading(column.key, language));
    item.setText(Heading, column.heading);
    item.setText(Constant, column.constant);
    item.setData(Content, keyRole, column.key);
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (isEditable)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    // Not droppable: what is dropped comes between columns.
    item.setFlags(flags);
    item.setToolTip(Heading, isConstant ? QString() : tr("Empty: as the sheet calls it"));
}

void ColumnList::show(const std::vector<TemplateColumn> &columns, const SheetLanguage &language,
                      bool isEditable)
{
    const QSignalBlocker blocker(this);
    const int place = current();
    clear();
    for (const TemplateColumn &column : columns)
        fill(*new QTreeWidgetItem(this), column, language, isEditable);
    setDragEnabled(isEditable);
    setCurrent(std::min(place, topLevelItemCount() - 1));
}

std::vector<TemplateColumn> ColumnList::columns() const
{
    std::vector<TemplateColumn> columns;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = topLevelItem(i);
        TemplateColumn column{item->data(Content, keyRole).toString(), item->text(Heading).trimmed(), {}};
        if (column.key.isEmpty())
            column.constant = item->text(Constant);
        columns.push_back(std::move(column));
    }
    return columns;
}

int ColumnList::current() const
{
    return currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
}

void ColumnList::setCurrent(int place)
{
    setCurrentItem(place < 0 ? nullptr : topLevelItem(place));
}

bool ColumnList::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool hasContent = !index.siblingAtColumn(Content).data(keyRole).toString().isEmpty();
    const bool isFixed = index.column() == Content || (index.column() == Constant && hasContent);
    return !isFixed && QTreeWidget::edit(index, trigger, event);
}

void ColumnList::dropEvent(QDropEvent *event)
{
    {
        const QSignalBlocker blocker(this);
        QTreeWidget::dropEvent(event);
    }
    // The view takes the item away from its old place only when it is back from the drag.
    QMetaObject::invokeMethod(this, &ColumnList::edited, Qt::QueuedConnection);
}

} // namespace portolan
