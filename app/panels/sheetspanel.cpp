// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetspanel.h"

#include "document/opendocument.h"
#include "elidedlabel.h"
#include "findingsmodel.h"
#include "findingspage.h"
#include "linetarget.h"
#include "matrixcell.h"
#include "notetable.h"
#include "sheet/listedsheet.h"
#include "sheet/rownumbers.h"
#include "sheet/sheetlanguage.h"
#include "sheetbar.h"
#include "sheetcomparison.h"
#include "sheetmodel.h"
#include "sheettabs.h"
#include "sincechoice.h"
#include "whytext.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace portolan {

namespace {

std::vector<size_t> everyColumn(const Sheet &sheet)
{
    std::vector<size_t> columns(sheet.columns().size());
    std::iota(columns.begin(), columns.end(), size_t(0));
    return columns;
}

} // namespace

SheetsPanel::SheetsPanel(OpenDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_notes(document), m_tabs(new SheetTabs), m_bar(new SheetBar),
      m_comparison(new SheetComparison(*m_bar, m_stock, this)), m_stack(new QStackedWidget),
      m_table(new NoteTable(m_notes)), m_model(&m_table->sheetModel()), m_findings(new RowTable),
      m_findingsModel(new FindingsModel(m_findings)),
      m_findingsPage(new FindingsPage(document, *m_findings, *m_findingsModel)), m_empty(new QLabel),
      m_why(new ElidedLabel)
{
    buildLayout();
    buildHeader();
    connect(m_tabs, &QTabBar::currentChanged, this, &SheetsPanel::showTab);
    connect(m_bar, &SheetBar::filterChanged, this, &SheetsPanel::applyFilter);
    connect(m_bar, &SheetBar::sheetOptionsChanged, this, &SheetsPanel::takeOptions);
    connect(m_bar, &SheetBar::viewChanged, this, [this] { m_document.setView(m_bar->view()); });
    connect(m_bar, &SheetBar::selectionCleared, this, &SheetsPanel::selectionCleared);
    connect(m_bar, &SheetBar::exportRequested, this, &SheetsPanel::exportRequested);
    connect(m_comparison, &SheetComparison::changed, this, &SheetsPanel::refresh);
    connect(m_comparison, &SheetComparison::changed, this, &SheetsPanel::comparisonChanged);
    connect(&m_bar->since(), &SinceChoice::otherFileRequested, this, &SheetsPanel::otherFileRequested);
    connect(m_table, &RowTable::currentRowChanged, this, &SheetsPanel::takeCurrentRow);
    connect(m_table, &NoteTable::refused, this, &SheetsPanel::refused);
    connect(m_table, &QTableView::clicked, this, &SheetsPanel::showCounted);
    connect(m_table, &QTableView::activated, this, &SheetsPanel::showCounted);
    connect(m_table, &QTableView::clicked, this, &SheetsPanel::showOrigin);
    connect(m_table, &QTableView::activated, this, &SheetsPanel::leadToOrigin);
    connect(m_findings, &RowTable::activated, this, [this](const QModelIndex &index) {
        Q_EMIT targetPicked(targetOf(m_findingsModel->findingAt(index.row())));
    });
    connect(m_findings, &RowTable::clicked, m_findings, &RowTable::activated);
    connect(m_findingsPage, &FindingsPage::currentChanged, this, &SheetsPanel::updateWhy);

    connect(&m_document, &OpenDocument::derived, this, &SheetsPanel::takeDerivation);
    connect(&m_document, &OpenDocument::replaced, this, [this] {
        m_bar->since().chooseNothing();
        takeDerivation();
    });
    connect(&m_document, &OpenDocument::changed, this, [this](const DocumentChange &change) {
        if (!change.requests.isEmpty())
            takeRequests();
    });
    takeDerivation();
}

void SheetsPanel::buildHeader()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_model->sort(column, order);
        restoreCurrentRow();
    });
    connect(header, &QHeaderView::customContextMenuRequested, this, &SheetsPanel::chooseColumns);
}

SheetsPanel::~SheetsPanel()
{
    m_document.disconnect(this);
    // Tables go before what they show.
    delete m_stack;
}

void SheetsPanel::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_why);

    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_table->setObjectName(QStringLiteral("rows"));
    m_findings->setObjectName(QStringLiteral("findings"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(16);
    for (QWidget *page : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_findingsPage),
                          static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(page);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setContentsMargins(16, 4, 16, 4);
    m_why->setForegroundRole(QPalette::PlaceholderText);
}

void SheetsPanel::setLanguage(Language language)
{
    m_language = language;
    m_bar->retranslate();
    m_bar->suggestLanguage(language);
    m_table->setLanguage(language);
    m_tabs->setAccessibleName(tr("Sheets"));
    m_table->setAccessibleName(tr("Rows of the sheet"));
    m_findings->setAccessibleName(tr("Findings"));
    m_findingsPage->setLanguage(language);
    m_why->setAccessibleName(tr("Why there is this row"));
    takeDerivation();
}

void SheetsPanel::focusFilter()
{
    m_bar->focusFilter();
}

void SheetsPanel::showRow(const Row &row, const QString &filter)
{
    if (!m_tabs->show(sheetId(partOf(*m_document.derivation(), row))))
        return;
    m_currentRow = row.id;
    {
        const QSignalBlocker barBlocker(m_bar);
        m_bar->setFilterText(filter);
    }
    showTab();
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void SheetsPanel::showRows(const std::vector<quint64> &rows, const QString &name)
{
    if (!m_derivation)
        return;
    m_scope.pick(rows, name);
    m_tabs->show(
        m_scope.sheetWithPicked(*m_derivation, m_tabs->current() ? m_tabs->current()->id : QString()));
    showTab();
}

void SheetsPanel::takeDerivation()
{
    m_derivation = m_document.derivation();
    m_notes.setDerivation(m_derivation);
    m_stock.setRequests(m_document.document().requests);
    giveOptions();
    m_stock.setDerivation(m_derivation, m_document.rowNumbers());
    m_findingsModel->setDerivation(m_derivation, m_language);
    m_bar->since().setRequests(m_document.document().requests);
    updateTabs();
    showTab();
    m_comparison->setSource(m_derivation, m_document.rowNumbers(), m_document.document().requests);
}

void SheetsPanel::takeRequests()
{
    m_stock.setRequests(m_document.document().requests);
    m_bar->since().setRequests(m_document.document().requests);
    refresh();
    m_comparison->setSource(m_derivation, m_document.rowNumbers(), m_document.document().requests);
}

/// The sheets were made anew: shows them where somebody is, without moving anything that can stay.
void SheetsPanel::refresh()
{
    updateTabs();
    const SheetEntry *entry = m_tabs->current();
    if (!m_derivation || !entry || !m_model->refresh(m_stock.sheet(entry->id)))
        showTab();
    else
        updateCounts();
    updateWhy();
}

const SinceChoice &SheetsPanel::since() const
{
    return m_bar->since();
}

bool SheetsPanel::showsOnlyChanges() const
{
    return m_bar->showsOnlyChanges();
}

void SheetsPanel::showChangesSince(int baseline)
{
    m_bar->since().choose(baseline);
}

void SheetsPanel::showChangesSince(const QString &fileName, std::shared_ptr<const BaselineContent> content)
{
    m_bar->since().chooseFile(fileName, std::move(content));
}

void SheetsPanel::giveOptions()
{
    m_stock.setOptions({m_bar->sheetLanguage(), m_bar->rowForm(), m_showsObjects});
    m_stock.setTemplate(m_templateOf ? m_templateOf(m_bar->sheetLanguage()) : std::nullopt);
}

void SheetsPanel::setTemplate(TemplateOf templateOf)
{
    m_templateOf = std::move(templateOf);
    m_columns.forgetShown();
    takeOptions();
}

std::shared_ptr<const Sheet> SheetsPanel::wholeSheet() const
{
    const SheetEntry *entry = m_tabs->current();
    if (!m_derivation)
        return nullptr;
    const bool isOfRows = entry && std::holds_alternative<SheetKind>(entry->family);
    return m_stock.whole(isOfRows ? entry->id : sheetId(sheetParts(*m_derivation).front()));
}

void SheetsPanel::addToBar(QWidget *widget)
{
    m_bar->add(widget);
}

/// Of a cell that counts rows, those rows.
void SheetsPanel::showCounted(const QModelIndex &index)
{
    const SheetLines *lines = m_model->lines();
    if (!lines || !m_derivation || !index.isValid())
        return;
    const auto counted = matrixCell(lines->sheet(), *m_derivation, lines->visible()[size_t(index.row())],
                                    m_model->columns()[size_t(index.column())]);
    if (counted)
        showRows(counted->rows, counted->name);
}

/// Of a line that stands for no rows: what it comes from.
void SheetsPanel::showOrigin(const QModelIndex &index)
{
    const SheetLines *lines = m_model->lines();
    if (!lines || !index.isValid())
        return;
    const auto places = elementsOf(lines->sheet(), lines->visible()[size_t(index.row())]);
    if (!places.empty())
        Q_EMIT elementsPicked({places.begin(), places.end()});
}

void SheetsPanel::leadToOrigin(const QModelIndex &index)
{
    const SheetLines *lines = m_model->lines();
    if (!lines || !index.isValid())
        return;
    if (const auto target = lineTarget(lines->sheet(), lines->visible()[size_t(index.row())]))
        Q_EMIT targetPicked(*target);
}

void SheetsPanel::takeOptions()
{
    giveOptions();
    showTab();
}

void SheetsPanel::updateTabs()
{
    m_tabs->setEntries(m_stock.entries(SheetLanguage(m_language)),
                       m_derivation ? std::optional(m_findingsModel->total()) : std::nullopt);
}

void SheetsPanel::showTab()
{
    if (!m_derivation) {
        m_model->setLines(std::nullopt, {});
        m_columns.forgetShown();
        m_bar->showNoCounts();
        showEmpty(m_document.isDeriving() ? tr("Deriving…") : QString());
        updateWhy();
    } else if (m_tabs->showsFindings()) {
        showFindings();
    } else {
        showSheet(*m_tabs->current());
    }
}

void SheetsPanel::bringFindings()
{
    m_tabs->showFindings();
    if (m_stack->currentWidget() != m_findingsPage) {
        m_tabs->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (!m_findingsPage->hasCurrent())
        m_findings->selectRow(0);
    m_findings->setFocus(Qt::ShortcutFocusReason);
}

std::function<ColumnTemplate(const Sheet &)> SheetsPanel::shownColumns() const
{
    if (const auto &chosen = m_stock.columnTemplate())
        return [columns = *chosen](const Sheet &) { return columns; };
    return [columns = m_columns, families = m_stock.families()](const Sheet &sheet) {
        const auto family = families.find(sheet.id());
        const std::vector<size_t> shown =
            family == families.end() ? everyColumn(sheet) : columns.shown(family->second, sheet);
        ColumnTemplate result;
        for (const size_t column : shown)
            result.columns.push_back({sheet.columns()[column].key, {}, {}});
        return result;
    };
}

void SheetsPanel::showSheet(const SheetEntry &entry)
{
    SheetLines lines(m_stock.sheet(entry.id));
    const std::vector<size_t> columns =
        m_stock.hasTemplate() ? everyColumn(lines.sheet()) : m_columns.shown(entry.family, lines.sheet());
    QHeaderView *header = m_table->horizontalHeader();
    if (m_columns.shownFamily() != entry.family) {
        const QSignalBlocker blocker(header);
        header->setSortIndicator(-1, Qt::AscendingOrder);
    }
    const int sortSection = header->sortIndicatorSection();
    if (sortSection >= 0 && sortSection < int(columns.size()))
        lines.sortBy(columns[size_t(sortSection)], header->sortIndicatorOrder());
    lines.setInvolved(m_scope.rowsOf(*m_derivation), m_scope.elementsMeant(m_derivation->topology));
    lines.setText(m_bar->filterText());
    m_columns.rememberWidths(*m_table);
    m_model->setLines(std::move(lines), columns);
    m_columns.arrange(*m_table, entry.family, m_model->lines()->sheet(), columns);
    updateCounts();
    restoreCurrentRow();
}

void SheetsPanel::showFindings()
{
    m_findingsModel->setFilter(m_bar->filterText(), m_scope.elements());
    m_findingsPage->fitColumns();
    updateCounts();
    updateWhy();
    Q_EMIT currentRowChanged();
}

void SheetsPanel::showEmpty(const QString &text)
{
    m_empty->setText(text);
    m_stack->setCurrentWidget(m_empty);
}

void SheetsPanel::applyFilter()
{
    if (m_tabs->showsFindings()) {
        showFindings();
        return;
    }
    m_model->update([this](SheetLines &lines) { lines.setText(m_bar->filterText()); });
    updateCounts();
    restoreCurrentRow();
}

void SheetsPanel::setSelection(const std::vector<ElementId> &elements)
{
    m_scope.select(elements);
    if (!m_derivation)
        return;
    if (elements.size() == 1) {
        if (const auto part = partFor(m_derivation->topology, elements.front()))
            m_tabs->show(sheetId(*part));
    }
    showTab();
}

void SheetsPanel::updateCounts()
{
    const bool findings = m_tabs->showsFindings();
    const size_t shown = findings ? size_t(m_findingsModel->rowCount()) : size_t(m_model->rowCount());
    const size_t total = findings ? m_findingsModel->total() : m_model->lines()->total();
    const auto scope = findings ? RowScope::Of::Findings : RowScope::Of::Rows;
    m_bar->showCounts(m_scope.name(m_derivation, m_language, scope), shown, total, scope);
    if (shown > 0)
        m_stack->setCurrentWidget(findings ? static_cast<QWidget *>(m_findingsPage) : m_table);
    else if (total > 0 && !m_bar->filterText().isEmpty())
        showEmpty(tr("Nothing here contains “%1”.").arg(m_bar->filterText()));
    else if (total > 0)
        showEmpty(tr("Nothing here has to do with the selection."));
    else if (!findings && m_stock.isCompared() && m_bar->showsOnlyChanges())
        showEmpty(tr("Nothing changed since then that a firewall team acts on."));
    else if (findings)
        showEmpty(tr("No findings: nothing in this design looks wrong."));
    else
        showEmpty(tr("Nothing has to be opened here. Rows appear as soon as servers, clients or partners "
                     "that need each other are drawn."));
}

const Row *SheetsPanel::currentRow() const
{
    if (!m_derivation || m_tabs->showsFindings())
        return nullptr;
    const std::optional<quint32> row = m_model->rowAt(m_table->currentIndex().row());
    return row ? &m_derivation->rows[*row] : nullptr;
}

void SheetsPanel::restoreCurrentRow()
{
    const SheetLines *lines = m_model->lines();
    const auto isCurrent = [this](quint32 row) { return m_derivation->rows[row].id == m_currentRow; };
    const int position = lines && m_currentRow ? lines->positionOf(isCurrent) : -1;
    const int column = m_table->currentColumn();
    const QSignalBlocker blocker(m_table);
    if (position >= 0)
        m_table->setCurrentIndex(m_model->index(position, qBound(0, column, m_model->columnCount() - 1)));
    else
        m_table->setCurrentIndex({});
    updateWhy();
    Q_EMIT currentRowChanged();
}

void SheetsPanel::takeCurrentRow(int position)
{
    const std::optional<quint32> row = m_model->rowAt(position);
    m_currentRow = row ? std::optional(m_derivation->rows[*row].id) : std::nullopt;
    updateWhy();
    Q_EMIT currentRowChanged();
}

void SheetsPanel::updateWhy()
{
    const Row *row = currentRow();
    // Beneath a picked finding stands what to do; where nothing can be picked, nothing says so.
    const bool isPicked = m_tabs->showsFindings() && m_findingsPage->hasCurrent();
    m_why->setVisible(!isPicked && m_stack->currentWidget() != m_empty);
    if (!row) {
        m_why->setText(m_tabs->showsFindings()
                           ? tr("Pick a finding to see its place in the diagram.")
                           : tr("Pick a row to see why it is there and which way it takes."));
        return;
    }
    const auto &numbers = m_document.rowNumbers()->numbers;
    const auto number = numbers.find(row->id);
    m_why->setText(whyText(m_derivation, *row,
                           number == numbers.end() ? QString() : numberText(number->second), m_language));
}

void SheetsPanel::chooseColumns(const QPoint &place)
{
    const SheetEntry *entry = m_tabs->current();
    if (!m_model->lines() || !entry)
        return;
    if (m_stock.hasTemplate()) {
        Q_EMIT templatesRequested();
        return;
    }
    QMenu menu;
    QAction *objects = nullptr;
    if (entry->family == SheetFamily(SheetKind::Firewall)) {
        objects = menu.addAction(tr("Object names"));
        objects->setToolTip(tr("The names that the address objects of a firewall get"));
        objects->setCheckable(true);
        objects->setChecked(m_showsObjects);
    }
    if (!m_columns.choose(entry->family, m_model->lines()->sheet(), menu,
                          m_table->horizontalHeader()->mapToGlobal(place)))
        return;
    m_columns.forgetShown();
    if (objects && objects->isChecked() != m_showsObjects) {
        m_showsObjects = objects->isChecked();
        takeOptions();
    } else {
        showTab();
    }
}

void SheetsPanel::editField(NoteField field)
{
    const SheetEntry *entry = m_tabs->current();
    const QModelIndex current = m_table->currentIndex();
    if (!m_model->lines() || !entry || !current.isValid())
        return;
    if (m_model->columnOf(field) < 0) {
        const std::vector<int> positions = m_table->selectedPositions();
        const int position = current.row();
        m_columns.setShown(entry->family, columnKey(field), true);
        showTab();
        m_table->selectRows(positions, position);
    }
    m_table->editField(field);
}

std::shared_ptr<const Sheet> SheetsPanel::shownSheet() const
{
    return m_tabs->showsFindings() || !m_model->lines() ? nullptr : m_model->lines()->shared();
}

Sheets SheetsPanel::allSheets()
{
    m_comparison->finish();
    return m_stock.all();
}

Language SheetsPanel::sheetLanguage() const
{
    return m_bar->sheetLanguage();
}

} // namespace portolan
