// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventorypreview.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

namespace portolan {

namespace {

/// Of the columns before the objection, where there is one: they end in an ellipsis and have tool tips.
constexpr std::array<int, InventoryModel::Objection> widest{56, 190, 180, 120, 140};
constexpr int leastObjectionWidth = 240;
/// As many lines are made as high as they need; beyond, tool tips say what is cut off.
constexpr int measuredLines = 2000;
constexpr int cellMargin = 16;

} // namespace

InventoryPreview::InventoryPreview(QWidget *parent) : QTableView(parent)
{
    setModel(&m_model);
    setAccessibleName(tr("Preview"));
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column == InventoryModel::Objection)
            fitHeights();
    });
}

void InventoryPreview::fit()
{
    setColumnHidden(InventoryModel::Objection, !m_model.hasObjections());
    resizeColumnsToContents();
    for (int column = 0; column < InventoryModel::Objection; ++column)
        setColumnWidth(column, std::min(columnWidth(column), widest[size_t(column)]));
    fitColumns();
    if (const int wrong = m_model.firstError(); wrong >= 0)
        scrollTo(m_model.index(wrong, 0));
}

/// What is left belongs to the objections, or where there are none to what comes of the list.
void InventoryPreview::fitColumns()
{
    const bool objects = !isColumnHidden(InventoryModel::Objection);
    const int last = objects ? InventoryModel::Objection : InventoryModel::After;
    int others = 0;
    for (int column = 0; column < last; ++column)
        others += columnWidth(column);
    const int least = objects ? leastObjectionWidth : columnWidth(last);
    setColumnWidth(last, std::max(least, viewport()->width() - others));
    fitHeights();
}

void InventoryPreview::fitHeights()
{
    const int usual = verticalHeader()->defaultSectionSize();
    for (int line = 0; line < std::min(m_model.rowCount(), measuredLines); ++line) {
        const QModelIndex objection = m_model.index(line, InventoryModel::Objection);
        if (objection.data(Qt::DisplayRole).toString().isEmpty())
            continue;
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = QRect(0, 0, columnWidth(InventoryModel::Objection) - cellMargin, usual);
        setRowHeight(line, std::max(usual, itemDelegate()->sizeHint(option, objection).height() + 8));
    }
}

void InventoryPreview::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace portolan
