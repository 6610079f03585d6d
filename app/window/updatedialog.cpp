// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "updatedialog.h"

#include "roomydelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

constexpr QSize usualSize(1180, 680);
enum Column : int { Subject, Kind, Before, After };
constexpr int widest[] = {440, 120, 240, 320};

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

UpdateDialog::UpdateDialog(const TopologyUpdate &update, const UpdateText &text, const QString &source,
                           QWidget *parent)
    : QDialog(parent), m_tree(new QTreeWidget), m_count(new QLabel)
{
    setWindowTitle(tr("Update from Topology Builder file"));
    resize(usualSize.boundedTo(screen()->availableSize()));
    auto *layout = new QVBoxLayout(this);
    QLabel *heading = paragraph(QStringLiteral("%1: %2").arg(source, text.summary()));
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    layout->addWidget(heading);
    m_tree->setHeaderLabels({tr("What"), tr("Difference"), tr("In the drawing"), tr("In the file")});
    m_tree->setAccessibleName(tr("Differences"));
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new RoomyDelegate(m_tree));
    layout->addWidget(m_tree, 1);
    layout->addWidget(paragraph(
        tr("What is ticked is taken over in one step that can be undone. What is gone is removed only if you "
           "tick it. Places in the drawing, networks, balancing, remarks and addresses the file does not "
           "know stay as they are.")));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_update = buttons->addButton(tr("&Update"), QDialogButtonBox::AcceptRole);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    m_update->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (size_t i = 0; i < update.items.size(); ++i)
        addItem(i, update.items[i], text);
    m_tree->expandAll();
    fitColumns();
    connect(m_tree, &QTreeWidget::itemChanged, this, &UpdateDialog::count);
    count();
    m_tree->setFocus();
}

/// The deployment stands first, sites by name.
QTreeWidgetItem *UpdateDialog::placeOf(const QString &name, bool isSite)
{
    int row = 0;
    for (; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_tree->topLevelItem(row);
        const bool isItemSite = item->data(Subject, Qt::UserRole).toBool();
        if (item->text(Subject) == name && isItemSite == isSite)
            return item;
        if (isSite < isItemSite || (isSite == isItemSite && name.localeAwareCompare(item->text(Subject)) < 0))
            break;
    }
    auto *place = new QTreeWidgetItem({name});
    place->setData(Subject, Qt::UserRole, isSite);
    QFont font = m_tree->font();
    font.setWeight(QFont::DemiBold);
    place->setFont(Subject, font);
    place->setFlags(place->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    m_tree->insertTopLevelItem(row, place);
    return place;
}

void UpdateDialog::addItem(size_t index, const UpdateItem &item, const UpdateText &text)
{
    auto *row = new QTreeWidgetItem(placeOf(text.place(item), !item.site.isEmpty()));
    Q_ASSERT(index == m_items.size());
    m_items.push_back(row);
    row->setText(Subject, text.subject(item));
    row->setText(Kind, UpdateText::kind(item.kind));
    row->setText(Before, text.before(item));
    row->setText(After, text.after(item));
    for (const int column : {Subject, Before, After})
        row->setToolTip(column, row->text(column));
    row->setFlags(row->flags() | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
    row->setCheckState(Subject, item.proposed ? Qt::Checked : Qt::Unchecked);
}

void UpdateDialog::fitColumns()
{
    for (const int column : {Subject, Kind, Before, After}) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, std::min(m_tree->columnWidth(column) + 16, widest[column]));
    }
}

UpdateChoice UpdateDialog::choice() const
{
    UpdateChoice choice;
    for (const QTreeWidgetItem *item : m_items)
        choice.push_back(item->checkState(Subject) == Qt::Checked);
    return choice;
}

void UpdateDialog::count()
{
    const UpdateChoice chosen = choice();
    const int taken = int(std::count(chosen.begin(), chosen.end(), true));
    m_count->setText(tr("%n difference(s) taken over", nullptr, taken));
    m_update->setEnabled(taken > 0);
}

} // namespace portolan
