// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmapping.h"

#include "text/inventorytext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace portolan {

namespace {

constexpr int longestHeading = 28;

QString shortened(const QString &text)
{
    return text.size() > longestHeading ? text.left(longestHeading - 1) + u'…' : text;
}

} // namespace

ColumnMapping::ColumnMapping(const Catalogue &catalogue, Language language, QWidget *parent)
    : QScrollArea(parent), m_catalogue(catalogue), m_language(language), m_choices(inventoryFields(catalogue))
{
    m_choices.insert(m_choices.begin(), InventoryField{});
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Columns of the file"));
    setFocusPolicy(Qt::NoFocus);
}

void ColumnMapping::add(QFormLayout &rows, const QString &heading, const QString &example,
                        const InventoryField &field)
{
    const InventoryText text(m_catalogue, m_language);
    auto *box = new QComboBox;
    for (const InventoryField &choice : m_choices)
        box->addItem(text.field(choice));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(15);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setCurrentIndex(int(std::ranges::find(m_choices, field) - m_choices.begin()));
    //: %1: the heading of a column
    box->setAccessibleName(tr("Column “%1”").arg(heading));
    if (!example.isEmpty()) {
        //: %1: what stands in the first cell of a column
        box->setToolTip(tr("For instance %1").arg(example));
    }
    connect(box, &QComboBox::currentIndexChanged, this, &ColumnMapping::changed);
    auto *label = new QLabel(shortened(heading));
    label->setTextFormat(Qt::PlainText);
    label->setToolTip(heading.toHtmlEscaped());
    rows.addRow(label, box);
    m_boxes.push_back(box);
}

void ColumnMapping::show(const CsvTable &table)
{
    auto *columns = new QWidget;
    auto *rows = new QFormLayout(columns);
    rows->setContentsMargins(0, 0, 6, 0);
    m_boxes.clear();
    const std::vector<InventoryField> guessed = guessedFields(table.headings, m_catalogue);
    for (qsizetype i = 0; i < table.headings.size(); ++i) {
        const auto row = std::ranges::find_if(
            table.rows, [i](const CsvRow &line) { return !line.cells.value(i).isEmpty(); });
        const QString heading = table.headings[i].isEmpty() ? tr("column %1").arg(i + 1) : table.headings[i];
        add(*rows, heading, row == table.rows.end() ? QString() : row->cells.value(i), guessed[size_t(i)]);
    }
    setWidget(columns);
    // Fields that end beneath the scroll bar look cut off.
    setMinimumWidth(columns->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
}

std::vector<InventoryField> ColumnMapping::fields() const
{
    std::vector<InventoryField> fields;
    for (const QComboBox *box : m_boxes)
        fields.push_back(m_choices[size_t(box->currentIndex())]);
    return fields;
}

} // namespace portolan
