// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariodialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr QSize dialogSize(560, 416);

} // namespace

ScenarioDialog::ScenarioDialog(const Catalogue &catalogue, Language language, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget)
{
    setWindowTitle(tr("New from scenario"));
    auto *layout = new QVBoxLayout(this);
    auto *label = new QLabel(tr("&Scenario"));
    label->setBuddy(m_list);
    auto *description = new QLabel;
    description->setWordWrap(true);
    description->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    description->setForegroundRole(QPalette::PlaceholderText);
    description->setMinimumHeight(4 * fontMetrics().lineSpacing());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("C&reate"));
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addWidget(description);
    layout->addWidget(buttons);

    for (const Scenario &scenario : catalogue.scenarios) {
        auto *item = new QListWidgetItem(scenario.name.in(language), m_list);
        item->setData(Qt::UserRole, scenario.id);
        item->setData(Qt::UserRole + 1, scenario.description.in(language));
        item->setSizeHint({0, 32});
    }
    m_list->setAccessibleName(tr("Scenario"));
    connect(m_list, &QListWidget::currentItemChanged, this, [description](QListWidgetItem *item) {
        description->setText(item ? item->data(Qt::UserRole + 1).toString() : QString());
    });
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    resize(dialogSize);
}

QString ScenarioDialog::scenario() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace portolan
