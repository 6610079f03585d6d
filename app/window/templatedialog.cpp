// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatedialog.h"

#include "columnlist.h"
#include "text/errortext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr QSize dialogSize(1080, 760);
constexpr int listWidth = 288;
constexpr int availableWidth = 240;
constexpr size_t previewLines = 8;
constexpr int widestPreviewColumn = 280;
constexpr int keyRole = Qt::UserRole;

QString templateFilter()
{
    return QStringLiteral("*.json");
}

} // namespace

TemplateDialog::TemplateDialog(TemplateStore &store, SheetOf sheetOf, QWidget *parent)
    : QDialog(parent), m_store(store), m_sheetOf(std::move(sheetOf)), m_list(new QListWidget),
      m_new(new QPushButton), m_copy(new QPushButton), m_remove(new QPushButton), m_import(new QPushButton),
      m_export(new QPushButton), m_use(new QPushButton), m_nameLabel(new QLabel), m_name(new QLineEdit),
      m_keeperLabel(new QLabel), m_keeper(new QComboBox), m_availableLabel(new QLabel),
      m_available(new QListWidget), m_addColumn(new QPushButton), m_addConstant(new QPushButton),
      m_removeColumn(new QPushButton), m_up(new QPushButton), m_down(new QPushButton),
      m_columnsLabel(new QLabel), m_columns(new ColumnList), m_problem(new QLabel),
      m_previewLabel(new QLabel), m_preview(new QTableWidget)
{
    buildLayout();
    connectParts();
    connect(&m_store, &TemplateStore::changed, this, &TemplateDialog::refresh);
    resize(dialogSize);
}

void TemplateDialog::buildLayout()
{
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    for (QPushButton *button : {m_new, m_copy, m_remove, m_import, m_export})
        left->addWidget(button);
    m_list->setFixedWidth(listWidth);
    auto *right = new QVBoxLayout;
    auto *names = new QHBoxLayout;
    names->addWidget(m_nameLabel);
    names->addWidget(m_name, 1);
    names->addWidget(m_keeperLabel);
    names->addWidget(m_keeper);
    m_nameLabel->setBuddy(m_name);
    m_keeperLabel->setBuddy(m_keeper);
    right->addLayout(names);
    buildLists(*right);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    right->addWidget(m_problem);
    right->addWidget(m_previewLabel);
    right->addWidget(m_preview, 1);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setFocusPolicy(Qt::NoFocus);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->verticalHeader()->hide();
    m_preview->setWordWrap(false);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *columns = new QHBoxLayout;
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_use, QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    // Enter belongs to the fields.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
}

void TemplateDialog::buildLists(QVBoxLayout &right)
{
    auto *lists = new QGridLayout;
    lists->addWidget(m_availableLabel, 0, 0);
    lists->addWidget(m_available, 1, 0);
    lists->addWidget(m_columnsLabel, 0, 2);
    lists->addWidget(m_columns, 1, 2);
    auto *between = new QVBoxLayout;
    between->addStretch();
    for (QPushButton *button : {m_addColumn, m_addConstant, m_removeColumn, m_up, m_down})
        between->addWidget(button);
    between->addStretch();
    lists->addLayout(between, 1, 1);
    lists->setColumnStretch(2, 1);
    m_available->setFixedWidth(availableWidth);
    m_available->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_availableLabel->setBuddy(m_available);
    m_columnsLabel->setBuddy(m_columns);
    right.addLayout(lists, 2);
}

void TemplateDialog::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::showPicked);
    connect(m_new, &QPushButton::clicked, this, [this] {
        addCopy({tr("New template"), {{QStringLiteral("number"), {}, {}}}});
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const KnownTemplate *shown = known())
            addCopy(shown->columns);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (isOwn())
            m_store.remove(known()->id);
    });
    connect(m_import, &QPushButton::clicked, this, &TemplateDialog::importFile);
    connect(m_export, &QPushButton::clicked, this, &TemplateDialog::exportFile);
    connect(m_use, &QPushButton::clicked, this, [this] { m_store.choose(picked()); });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (isOwn() && m_name->text() != known()->columns.name)
            changeTo(known()->id.keeper, {m_name->text().trimmed(), known()->columns.columns});
    });
    connect(m_keeper, &QComboBox::activated, this, [this](int index) {
        if (isOwn())
            changeTo(index == 0 ? TemplateKeeper::Document : TemplateKeeper::Settings, known()->columns);
    });
    connect(m_columns, &ColumnList::edited, this, [this] { change(m_columns->columns()); });
    connect(m_columns, &QTreeWidget::currentItemChanged, this, [this] {
        const int place = m_columns->current();
        m_removeColumn->setEnabled(isOwn() && place >= 0 && m_columns->topLevelItemCount() > 1);
        m_up->setEnabled(isOwn() && place > 0);
        m_down->setEnabled(isOwn() && place >= 0 && place < m_columns->topLevelItemCount() - 1);
    });
    connect(m_available, &QListWidget::itemDoubleClicked, this, &TemplateDialog::addColumns);
    connect(m_addColumn, &QPushButton::clicked, this, &TemplateDialog::addColumns);
    connect(m_addConstant, &QPushButton::clicked, this, &TemplateDialog::addConstant);
    connect(m_removeColumn, &QPushButton::clicked, this, &TemplateDialog::removeColumn);
    connect(m_up, &QPushButton::clicked, this, [this] { moveColumn(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveColumn(1); });
}

void TemplateDialog::setLanguage(Language language)
{
    m_language = language;
    setWindowTitle(tr("Column templates"));
    m_list->setAccessibleName(tr("Column templates"));
    m_new->setText(tr("&New"));
    m_copy->setText(tr("&Copy"));
    m_remove->setText(tr("&Delete"));
    m_import->setText(tr("&Import…"));
    m_export->setText(tr("&Export…"));
    m_use->setText(tr("&Use for the sheets"));
    m_close->setText(tr("Cl&ose"));
    m_nameLabel->setText(tr("Na&me"));
    m_keeperLabel->setText(tr("&Kept"));
    m_keeper->clear();
    m_keeper->addItem(keeperName(TemplateKeeper::Document));
    m_keeper->addItem(keeperName(TemplateKeeper::Settings));
    m_availableLabel->setText(tr("A&vailable"));
    m_addColumn->setText(tr("&Add"));
    m_addConstant->setText(tr("Add &text"));
    m_addConstant->setToolTip(tr("A column that says the same in every line"));
    m_removeColumn->setText(tr("&Remove"));
    m_up->setText(tr("U&p"));
    m_down->setText(tr("Do&wn"));
    m_columnsLabel->setText(tr("Columns from &left to right"));
    m_previewLabel->setText(tr("The sheet in these columns"));
    m_preview->setAccessibleName(tr("The sheet in these columns"));
    m_columns->retranslate();
    refresh();
}

QString TemplateDialog::keeperName(TemplateKeeper keeper) const
{
    switch (keeper) {
    case TemplateKeeper::Program:
        return tr("with Portolan");
    case TemplateKeeper::Settings:
        return tr("in my settings");
    case TemplateKeeper::Document:
        return tr("in this file");
    }
    Q_UNREACHABLE();
}

std::optional<TemplateId> TemplateDialog::picked() const
{
    const KnownTemplate *shown = known();
    return shown ? std::optional(shown->id) : std::nullopt;
}

const KnownTemplate *TemplateDialog::known() const
{
    const int row = m_list->currentRow();
    return row < 0 || size_t(row) >= m_all.size() ? nullptr : &m_all[size_t(row)];
}

bool TemplateDialog::isOwn() const
{
    return known() && known()->id.keeper != TemplateKeeper::Program;
}

void TemplateDialog::pick(const std::optional<TemplateId> &id)
{
    for (size_t i = 0; id && i < m_all.size(); ++i) {
        if (m_all[i].id == *id)
            m_list->setCurrentRow(int(i));
    }
}

void TemplateDialog::refresh()
{
    const std::optional<TemplateId> before = picked();
    const int row = m_list->currentRow();
    m_all = m_store.all(m_language);
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const KnownTemplate &each : m_all) {
            //: name of a template, where it is kept
            auto *item =
                new QListWidgetItem(tr("%1 – %2").arg(each.columns.name, keeperName(each.id.keeper)), m_list);
            QFont font = item->font();
            font.setBold(each.id == m_store.choice());
            item->setFont(font);
        }
        m_list->setCurrentRow(std::clamp(row, 0, int(m_all.size()) - 1));
        pick(before);
    }
    showPicked();
}

void TemplateDialog::showPicked()
{
    const KnownTemplate *shown = known();
    if (!shown)
        return;
    const bool own = isOwn();
    const SheetLanguage language(m_language);
    m_problem->hide();
    m_name->setText(shown->columns.name);
    m_keeper->setCurrentIndex(shown->id.keeper == TemplateKeeper::Settings ? 1 : 0);
    m_keeper->setVisible(own);
    m_keeperLabel->setVisible(own);
    m_name->setReadOnly(!own);
    m_columns->show(shown->columns.columns, language, own);
    m_available->clear();
    for (const QString &key : choosableColumns()) {
        if (std::ranges::find(shown->columns.columns, key, &TemplateColumn::key)
            != shown->columns.columns.end())
            continue;
        auto *item = new QListWidgetItem(choosableHeading(key, language), m_available);
        item->setData(keyRole, key);
    }
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_remove, m_available, m_addColumn, m_addConstant})
        widget->setEnabled(own);
    Q_EMIT m_columns->currentItemChanged(nullptr, nullptr);
    m_use->setEnabled(m_store.choice() != shown->id);
    refreshPreview();
}

void TemplateDialog::refreshPreview()
{
    m_preview->clear();
    const KnownTemplate *shown = known();
    const auto whole = m_sheetOf();
    if (!whole || !shown) {
        m_preview->setRowCount(0);
        m_preview->setColumnCount(0);
        return;
    }
    const auto sheet = arranged(whole, shown->columns);
    const size_t lines = std::min(sheet->lineCount(), previewLines);
    m_preview->setRowCount(int(lines));
    m_preview->setColumnCount(int(sheet->columns().size()));
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        m_preview->setHorizontalHeaderItem(column,
                                           new QTableWidgetItem(sheet->columns()[size_t(column)].heading));
        for (int line = 0; line < m_preview->rowCount(); ++line)
            m_preview->setItem(line, column, new QTableWidgetItem(sheet->cell(size_t(line), size_t(column))));
    }
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < m_preview->columnCount(); ++column)
        m_preview->setColumnWidth(column, std::min(m_preview->columnWidth(column), widestPreviewColumn));
}

void TemplateDialog::complain(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

void TemplateDialog::changeTo(TemplateKeeper keeper, const ColumnTemplate &columns)
{
    const auto id = m_store.put(known()->id, keeper, columns);
    refresh();
    if (id)
        pick(id);
    else
        complain(columns.name.isEmpty() ? tr("A template needs a name.")
                                        : tr("Another template is called “%1”.").arg(columns.name));
}

void TemplateDialog::change(const std::vector<TemplateColumn> &columns)
{
    if (isOwn() && columns != known()->columns.columns)
        changeTo(known()->id.keeper, {known()->columns.name, columns});
}

void TemplateDialog::addCopy(const ColumnTemplate &columns)
{
    ColumnTemplate copy = columns;
    copy.name = freeTemplateName(m_all, columns.name);
    const auto id = m_store.put(std::nullopt, TemplateKeeper::Document, copy);
    refresh();
    pick(id);
    m_name->setFocus();
    m_name->selectAll();
}

void TemplateDialog::addColumns()
{
    if (!isOwn())
        return;
    std::vector<TemplateColumn> columns = m_columns->columns();
    int place = m_columns->current() < 0 ? int(columns.size()) : m_columns->current() + 1;
    for (const QListWidgetItem *item : m_available->selectedItems())
        columns.insert(columns.begin() + place++, {item->data(keyRole).toString(), {}, {}});
    change(columns);
    m_columns->setCurrent(place - 1);
}

void TemplateDialog::addConstant()
{
    std::vector<TemplateColumn> columns = m_columns->columns();
    const int place = m_columns->current() < 0 ? int(columns.size()) : m_columns->current() + 1;
    columns.insert(columns.begin() + place, {{}, tr("Heading"), tr("Text")});
    change(columns);
    m_columns->setCurrent(place);
    m_columns->setFocus();
}

void TemplateDialog::removeColumn()
{
    std::vector<TemplateColumn> columns = m_columns->columns();
    columns.erase(columns.begin() + m_columns->current());
    change(columns);
}

void TemplateDialog::moveColumn(int by)
{
    std::vector<TemplateColumn> columns = m_columns->columns();
    const int place = m_columns->current();
    std::swap(columns[size_t(place)], columns[size_t(place + by)]);
    change(columns);
    m_columns->setCurrent(place + by);
}

void TemplateDialog::importFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import column template"), {}, templateFilter());
    if (!path.isEmpty())
        importFrom(path);
}

void TemplateDialog::importFrom(const QString &path)
{
    const auto columns = loadTemplate(path);
    if (columns)
        addCopy(*columns);
    else
        complain(errorText(columns.error()));
}

void TemplateDialog::exportFile()
{
    const KnownTemplate *shown = known();
    if (!shown)
        return;
    const QString suggestion = shown->columns.name + QStringLiteral(".json");
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export column template"), suggestion, templateFilter());
    if (path.isEmpty())
        return;
    if (auto saved = saveTemplate(shown->columns, path); !saved)
        complain(errorText(saved.error()));
}

} // namespace portolan
