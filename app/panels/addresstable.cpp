// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresstable.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int rowHeight = 28;
constexpr int mostRows = 16;
constexpr int labelWidth = 88;
constexpr int widthOfV4 = 112;
constexpr int widthOfV6 = 200;

} // namespace

AddressTable::AddressTable(OpenDocument &document, std::vector<AddressLine> lines, Language language,
                           QWidget *parent)
    : QWidget(parent), m_model(new AddressModel(document, std::move(lines), language, this)),
      m_table(new QTableView), m_ipv6(new QCheckBox(tr("Show IPv6 addresses"))), m_problem(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_problem);
    layout->addWidget(m_ipv6);

    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Addresses"));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->installEventFilter(this);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->line(row).isHeading())
            m_table->setSpan(row, 0, 1, AddressModel::columnTotal);
    }
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    m_ipv6->setChecked(m_model->usesIPv6());

    connect(m_model, &AddressModel::marksChanged, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(m_ipv6, &QCheckBox::toggled, this, &AddressTable::fit);
    connect(m_model, &AddressModel::problemChanged, this, [this](const QString &sentence) {
        m_problem->setText(sentence);
        m_problem->setVisible(!sentence.isEmpty());
    });
    fit();
}

void AddressTable::load()
{
    m_model->load();
    if (m_model->usesIPv6() && !m_ipv6->isChecked())
        m_ipv6->setChecked(true);
    fit();
}

FieldPlace AddressTable::place()
{
    return {this,
            [this](const FieldTarget &target) { return m_model->cellOf(target).has_value(); },
            {},
            [this](const FieldTarget &target) { focusCell(target); }};
}

void AddressTable::focusCell(const FieldTarget &target)
{
    const auto cell = m_model->cellOf(target);
    if (!cell)
        return;
    if (m_table->isColumnHidden(cell->second))
        m_ipv6->setChecked(true);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(m_model->index(cell->first, cell->second));
    m_table->scrollTo(m_table->currentIndex());
}

void AddressTable::fit()
{
    const bool shows6 = m_ipv6->isChecked();
    const bool translates = m_model->canTranslate();
    m_table->setColumnHidden(AddressModel::IPv6, !shows6);
    m_table->setColumnHidden(AddressModel::PublicIPv4, !translates);
    m_table->setColumnHidden(AddressModel::PublicIPv6, !translates || !shows6);
    m_table->setColumnWidth(
        AddressModel::Label,
        qMax(labelWidth, m_table->horizontalHeader()->sectionSizeHint(AddressModel::Label)));
    m_table->setColumnWidth(AddressModel::IPv4, widthOfV4);
    m_table->setColumnWidth(AddressModel::IPv6, widthOfV6);
    m_table->setColumnWidth(AddressModel::PublicIPv4, widthOfV4);
    m_table->setColumnWidth(AddressModel::PublicIPv6, widthOfV6);
    const int rows = qMin(m_model->rowCount(), mostRows);
    const int bar = shows6 ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * rowHeight
                            + 2 * m_table->frameWidth() + bar);
}

void AddressTable::showEvent(QShowEvent *event)
{
    // Only now are fonts and style known for sure.
    fit();
    QWidget::showEvent(event);
}

bool AddressTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex index = m_table->currentIndex();
        const bool clears = key == Qt::Key_Delete || key == Qt::Key_Backspace;
        if (clears && index.isValid() && m_model->flags(index).testFlag(Qt::ItemIsEditable)) {
            m_model->setData(index, QString(), Qt::EditRole);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace portolan
