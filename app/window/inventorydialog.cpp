// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventorydialog.h"

#include "columnmapping.h"
#include "inventorypreview.h"
#include "text/inventorytext.h"
#include "theme/icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

constexpr QSize dialogSize(1280, 700);
constexpr int mappingWidth = 400;
constexpr int signSize = 16;

} // namespace

InventoryDialog::InventoryDialog(Topology topology, const Catalogue &catalogue, QString folder,
                                 Language language, QWidget *parent)
    : QDialog(parent), m_topology(std::move(topology)), m_catalogue(catalogue), m_folder(std::move(folder)),
      m_language(language), m_path(new QLineEdit), m_mapping(new ColumnMapping(catalogue, language)),
      m_preview(new InventoryPreview),
      m_add(new QCheckBox(tr("Add &machines that are not drawn to the pool their line names"))),
      m_leaveOut(new QCheckBox(tr("&Leave out lines with errors"))), m_sign(new QLabel),
      m_sentence(new QLabel)
{
    setWindowTitle(tr("Fill in addresses from a list"));
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
    resize(dialogSize.boundedTo(screen()->availableSize()));
    update();
}

QLayout *InventoryDialog::fileRow()
{
    auto *label = new QLabel(tr("&File:"));
    label->setBuddy(m_path);
    m_path->installEventFilter(this);
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

/// Return reads what was typed: it must not take over at once what nobody has seen.
bool InventoryDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_path && event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QDialog::eventFilter(watched, event);
    read(m_path->text());
    return true;
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
    m_preview->lines().show(m_plan, m_table, m_mapping->fields(), InventoryText(m_catalogue, m_language));
    m_preview->fit();
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
