// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtable.h"

#include "tablecopy.h"
#include "theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

namespace portolan {

namespace {

constexpr int lineHeight = 28;
constexpr int leastWidth = 64;
constexpr int greatestWidth = 280;
constexpr int measuredRows = 60;

class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setPen(option.palette.color(QPalette::Mid));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

    /// A tip that repeats what can be read anyway is in the way.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (sizeHint(option, index).width() <= option.rect.width())
            return false;
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // The current cell is not a thing of its own here: rows are.
        option->state &= ~QStyle::State_HasFocus;
    }
};

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

void RowTable::setColumnWidths(const std::vector<int> &widths)
{
    m_measured = measuredRows;
    for (size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(int(i), widths[i]);
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
    const QModelIndexList rows = selectionModel()->selectedRows();
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
    QAction *copy =
        menu.addAction(icon(IconName::Copy), tr("Copy rows"), this, [this] { copySelection(u'\t', false); });
    copy->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Copy rows with headings"), this, [this] { copySelection(u'\t', true); });
    menu.addAction(tr("Copy rows as CSV"), this, [this] { copySelection(u',', true); });
    menu.addSeparator();
    menu.addAction(tr("Select all rows"), this, &RowTable::selectAll);
    menu.exec(event->globalPos());
}

} // namespace portolan
