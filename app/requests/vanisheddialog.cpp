// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vanisheddialog.h"

#include "commands/requests.h"
#include "document/opendocument.h"
#include "sheet/requestsheet.h"
#include "sheet/rownumbers.h"
#include "sheet/sheetlanguage.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr QSize lineSize(0, 26);
constexpr QSize usualSize(860, 400);
constexpr int rowRole = Qt::UserRole;

QString numberOf(const OpenDocument &document, quint64 row)
{
    const auto &numbers = document.savedNumbers()->numbers;
    const auto number = numbers.find(row);
    return number == numbers.end() ? QString() : numberText(number->second);
}

} // namespace

VanishedDialog::VanishedDialog(OpenDocument &document, Language language, QWidget *parent)
    : QDialog(parent), m_document(document), m_language(language), m_rows(new QTreeWidget),
      m_empty(new QLabel)
{
    setWindowTitle(tr("Vanished rows"));
    auto *text = new QLabel(tr("Somebody wrote about these rows, which are derived no more. What was written "
                               "comes back with the row."));
    text->setWordWrap(true);
    m_rows->setHeaderLabels({tr("Rule ID"), tr("Status"), tr("Owner"), tr("Valid until"), tr("Ticket"),
                             tr("Reason for exemption"), tr("Remark"), tr("Justification")});
    m_rows->setRootIsDecorated(false);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->setAccessibleName(tr("Vanished rows"));
    m_empty->setText(tr("There are none: every row somebody wrote about is still derived."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_forget = buttons->addButton(tr("&Forget what was written"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(buttons);
    resize(usualSize);
    connect(m_rows, &QTreeWidget::itemSelectionChanged, this, &VanishedDialog::update);
    connect(m_forget, &QPushButton::clicked, this, &VanishedDialog::forget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_document, &OpenDocument::changed, this, &VanishedDialog::fill);
    connect(&m_document, &OpenDocument::derived, this, &VanishedDialog::fill);
    fill();
}

void VanishedDialog::fill()
{
    m_rows->clear();
    const SheetLanguage language(m_language);
    const auto rows = m_document.derivation()
        ? vanishedRows(m_document.document().requests, *m_document.derivation())
        : std::vector<RowRequest>();
    for (const RowRequest &row : rows) {
        auto *item = new QTreeWidgetItem(
            m_rows,
            {numberOf(m_document, row.id), language.text(statusSource(row.status)), row.owner,
             row.validUntil.toString(Qt::ISODate), row.ticket, row.exemption, row.remark, row.justification});
        item->setData(0, rowRole, row.id);
        item->setSizeHint(0, lineSize);
    }
    for (int column = 0; column + 1 < m_rows->columnCount(); ++column)
        m_rows->resizeColumnToContents(column);
    m_rows->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    update();
}

void VanishedDialog::update()
{
    m_forget->setEnabled(!m_rows->selectedItems().isEmpty());
}

void VanishedDialog::forget()
{
    std::vector<quint64> rows;
    for (const QTreeWidgetItem *item : m_rows->selectedItems())
        rows.push_back(item->data(0, rowRole).toULongLong());
    m_document.apply(forgetRows(m_document.document().requests, rows));
}

} // namespace portolan
