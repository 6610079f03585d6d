// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "baselinesdialog.h"

#include "commands/requests.h"
#include "document/opendocument.h"
#include "theme/icons.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr QSize lineSize(0, 26);
constexpr QSize usualSize(760, 380);
constexpr int numberRole = Qt::UserRole;
constexpr int hashLength = 12;

size_t rowsIn(const BaselineContent &content)
{
    size_t rows = 0;
    for (const BaselineSheet &sheet : content.sheets)
        rows += sheet.rows.size();
    return rows;
}

} // namespace

BaselinesDialog::BaselinesDialog(OpenDocument &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_list(new QTreeWidget), m_empty(new QLabel)
{
    setWindowTitle(tr("Hand-overs"));
    m_list->setHeaderLabels({tr("Number"), tr("Date"), tr("To"), tr("Rows"), tr("Hash"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Hand-overs"));
    m_empty->setText(tr("Nothing was handed over yet."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_since = buttons->addButton(tr("&Show changes since"), QDialogButtonBox::ActionRole);
    m_drop = buttons->addButton(tr("&Throw content away"), QDialogButtonBox::ActionRole);
    m_drop->setToolTip(
        tr("Keeps the file small. That it was handed over, when and to whom stays on record."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(buttons);
    resize(usualSize);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BaselinesDialog::update);
    connect(m_list, &QTreeWidget::itemActivated, this, &BaselinesDialog::choose);
    connect(m_drop, &QPushButton::clicked, this, &BaselinesDialog::dropContents);
    connect(m_since, &QPushButton::clicked, this, &BaselinesDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_document, &OpenDocument::changed, this, &BaselinesDialog::fill);
    fill();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void BaselinesDialog::fill()
{
    m_list->clear();
    const auto &baselines = m_document.document().requests.baselines;
    // The latest first.
    for (auto it = baselines.rbegin(); it != baselines.rend(); ++it) {
        const Baseline &baseline = it->second;
        const QString state = !baseline.content ? tr("content thrown away")
            : isIntact(baseline)                ? tr("as handed over")
                                                : tr("changed in the file since");
        const QString rows = baseline.content ? QString::number(rowsIn(*baseline.content)) : QString();
        auto *item =
            new QTreeWidgetItem(m_list,
                                {QString::number(baseline.number), baseline.date.toString(Qt::ISODate),
                                 baseline.recipient, rows, baseline.hash.left(hashLength), state});
        item->setData(0, numberRole, baseline.number);
        item->setSizeHint(0, lineSize);
        item->setToolTip(4, baseline.hash);
        item->setIcon(5, icon(isIntact(baseline) ? IconName::Success : IconName::Warning));
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    m_list->setVisible(!baselines.empty());
    m_empty->setVisible(baselines.empty());
    update();
}

std::vector<const Baseline *> BaselinesDialog::selected() const
{
    std::vector<const Baseline *> selected;
    const auto &baselines = m_document.document().requests.baselines;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        selected.push_back(&baselines.at(item->data(0, numberRole).toInt()));
    return selected;
}

void BaselinesDialog::update()
{
    const auto baselines = selected();
    const auto hasContent = [](const Baseline *baseline) { return baseline->content != nullptr; };
    m_drop->setEnabled(std::ranges::any_of(baselines, hasContent));
    m_since->setEnabled(baselines.size() == 1 && hasContent(baselines.front()));
}

void BaselinesDialog::dropContents()
{
    std::vector<int> numbers;
    for (const Baseline *baseline : selected())
        numbers.push_back(baseline->number);
    for (const int number : numbers)
        m_document.apply(dropContent(m_document.document().requests, number));
}

void BaselinesDialog::choose()
{
    const auto baselines = selected();
    if (baselines.size() != 1 || !baselines.front()->content)
        return;
    m_chosen = baselines.front()->number;
    accept();
}

} // namespace portolan
