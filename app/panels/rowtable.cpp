// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtable.h"

#include "rowdelegate.h"
#include "tablecopy.h"
#include "theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

namespace portolan {

namespace {

constexpr int lineHeight = 28;
constexpr int leastWidth = 64;
constexpr int greatestWidth = 280;
constexpr int measuredRows = 60;

} // namespace

RowTable::RowTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(leastWidth / 2);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            m_setByHand.insert(column);
    });
}

void RowTable::fitColumns()
{
    m_setByHand.clear();
    m_measured = -1;
    refitColumns();
}

void RowTable::refitColumns()
{
    const int rows = model() ? qMin(model()->rowCount(), measuredRows) : m_measured;
    if (rows <= m_measured)
        return;
    m_measured = rows;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!m_setByHand.contains(column))
            setColumnWidth(column, sizeHintForColumn(column));
    }
}

int RowTable::sizeHintForColumn(int column) const
{
    int width = horizontalHeader()->sectionSizeHint(column);
    const int rows = qMin(model()->rowCount(), measuredRows);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model()->index(row, column);
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        width = qMax(width, itemDelegate()->sizeHint(option, index).width() + 8);
    }
    return qBound(leastWidth, width, greatestWidth);
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void RowTable::copySelection(QChar separator, bool withHeadings) const
{
    QModelIndexList rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << model()->index(row, 0);
    }
    if (rows.isEmpty())
        return;
    const QString text = copiedText(*model(), rows, separator, withHeadings);
    auto *content = new QMimeData;
    content->setText(text);
    if (separator == u',')
        content->setData(QStringLiteral("text/csv"), text.toUtf8());
    QApplication::clipboard()->setMimeData(content);
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection(u'\t', false);
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    fillMenu(menu);
    menu.exec(event->globalPos());
}

void RowTable::fillMenu(QMenu &menu)
{
    QAction *copy =
        menu.addAction(icon(IconName::Copy), tr("Copy rows"), this, [this] { copySelection(u'\t', false); });
    if (selectionBehavior() == SelectRows)
        copy->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Copy rows with headings"), this, [this] { copySelection(u'\t', true); });
    menu.addAction(tr("Copy rows as CSV"), this, [this] { copySelection(u',', true); });
    menu.addSeparator();
    menu.addAction(tr("Select all rows"), this, &RowTable::selectAll);
}

} // namespace portolan
