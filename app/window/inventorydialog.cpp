// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventorydialog.h"

#include "columnmapping.h"
#include "text/inventorytext.h"
#include "theme/icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

constexpr QSize dialogSize(1060, 620);
constexpr int mappingWidth = 380;
constexpr int signSize = 16;

} // namespace

InventoryDialog::InventoryDialog(Topology topology, const Catalogue &catalogue, QString folder,
                                 Language language, QWidget *parent)
    : QDialog(parent), m_topology(std::move(topology)), m_catalogue(catalogue), m_folder(std::move(folder)),
      m_language(language), m_path(new QLineEdit), m_mapping(new ColumnMapping(catalogue, language)),
      m_preview(new QTableView),
      m_add(new QCheckBox(tr("Add &machines that are not drawn to the pool their line names"))),
      m_leaveOut(new QCheckBox(tr("&Leave out lines with errors"))), m_sign(new QLabel),
      m_sentence(new QLabel)
{
    setWindowTitle(tr("Fill in addresses from a list"));
    buildPreview();
    auto *parts = new QSplitter;
    parts->addWidget(m_mapping);
    parts->addWidget(m_preview);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(1, 1);
    parts->setSizes({mappingWidth, dialogSize.width() - mappingWidth});
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(fileRow());
    layout->addWidget(parts, 1);
    layout->addLayout(bottom());
    for (const QCheckBox *box : {m_add, m_leaveOut})
        connect(box, &QCheckBox::toggled, this, &InventoryDialog::update);
    connect(m_mapping, &ColumnMapping::changed, this, &InventoryDialog::update);
    resize(dialogSize);
    update();
}

QLayout *InventoryDialog::fileRow()
{
    auto *label = new QLabel(tr("&File:"));
    label->setBuddy(m_path);
    m_path->setPlaceholderText(tr("CSV with a column of FQDNs or names"));
    auto *browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);
    connect(m_path, &QLineEdit::editingFinished, this, [this] { read(m_path->text()); });
    connect(browseButton, &QPushButton::clicked, this, &InventoryDialog::browse);
    return row;
}

void InventoryDialog::buildPreview()
{
    m_preview->setModel(&m_model);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setTabKeyNavigation(false);
    m_preview->setShowGrid(false);
    m_preview->setWordWrap(false);
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = m_preview->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
}

QLayout *InventoryDialog::bottom()
{
    auto *hint = new QLabel(tr("An empty cell leaves things as they are, a dash (-) removes the address."));
    m_sign->setPixmap(icon(IconName::Error).pixmap(signSize, signSize));
    m_sign->setAccessibleName(tr("Error"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *saying = new QHBoxLayout;
    saying->addWidget(m_sign);
    saying->addWidget(m_sentence, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    m_apply->setText(tr("F&ill in"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout;
    layout->addWidget(hint);
    layout->addWidget(m_add);
    layout->addWidget(m_leaveOut);
    layout->addLayout(saying);
    layout->addWidget(buttons);
    return layout;
}

void InventoryDialog::browse()
{
    const QString folder = m_path->text().isEmpty() ? m_folder : QFileInfo(m_path->text()).absolutePath();
    const QString path = QFileDialog::getOpenFileName(this, windowTitle(), folder,
                                                      tr("Address lists (*.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        read(path);
}

void InventoryDialog::read(const QString &path)
{
    if (path.isEmpty() || (m_hasTable && path == m_path->property("read").toString()))
        return;
    m_path->setText(QDir::toNativeSeparators(path));
    m_path->setProperty("read", m_path->text());
    auto table = readCsvFile(path);
    m_hasTable = table.has_value();
    m_table = table.value_or(CsvTable());
    m_mapping->show(m_table);
    update();
    if (!m_hasTable)
        say(csvErrorText(table.error()), true);
}

void InventoryDialog::update()
{
    m_plan = {};
    if (m_hasTable)
        m_plan = planOf(m_table, {m_mapping->fields(), m_add->isChecked(), m_leaveOut->isChecked()},
                        m_topology, m_catalogue, m_language);
    m_model.show(m_plan, m_table.headings, m_catalogue, m_language);
    m_preview->setColumnHidden(InventoryModel::Objection, !m_model.hasObjections());
    m_preview->resizeColumnsToContents();
    if (const int wrong = m_model.firstError(); wrong >= 0)
        m_preview->scrollTo(m_model.index(wrong, 0));
    for (QWidget *needingTable : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_leaveOut)})
        needingTable->setEnabled(m_hasTable);
    m_apply->setEnabled(!m_plan.patch.isEmpty());
    QString sentence = m_hasTable ? InventoryText::summary(m_plan) : QString();
    const auto error = std::ranges::find_if(m_plan.objections, &InventoryObjection::isError);
    if (error != m_plan.objections.end())
        sentence += u'\n' + InventoryText::placed(*error, m_table.headings);
    say(sentence, m_plan.patch.isEmpty() && m_plan.hasErrors());
}

void InventoryDialog::say(const QString &sentence, bool isProblem)
{
    m_sign->setVisible(isProblem);
    m_sentence->setText(sentence);
}

Edit InventoryDialog::edit() const
{
    return {m_plan.patch,
            {QT_TRANSLATE_N_NOOP("Edits", "Fill in %n field(s) from a list"), {}, int(m_plan.changes.size())},
            {}};
}

} // namespace portolan
