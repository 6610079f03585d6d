// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetspanel.h"

#include "document/opendocument.h"
#include "elidedlabel.h"
#include "findingsmodel.h"
#include "involvement.h"
#include "rowtable.h"
#include "sheet/firewallobjects.h"
#include "sheet/rownumbers.h"
#include "sheet/sheetlanguage.h"
#include "sheetbar.h"
#include "sheetmodel.h"
#include "text/derivationtext.h"
#include "whytext.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

SheetsPanel::SheetsPanel(OpenDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_tabBar(new QTabBar), m_bar(new SheetBar),
      m_stack(new QStackedWidget), m_table(new RowTable), m_model(new SheetModel(m_table)),
      m_findings(new RowTable), m_findingsModel(new FindingsModel(m_findings)), m_empty(new QLabel),
      m_why(new ElidedLabel)
{
    buildLayout();
    connect(m_tabBar, &QTabBar::currentChanged, this, &SheetsPanel::showTab);
    connect(m_bar, &SheetBar::filterChanged, this, &SheetsPanel::applyFilter);
    connect(m_bar, &SheetBar::sheetOptionsChanged, this, [this] {
        m_sheets.assign(m_tabs.size(), nullptr);
        showTab();
    });
    connect(m_bar, &SheetBar::viewChanged, this, [this] { m_document.setView(m_bar->view()); });
    connect(m_bar, &SheetBar::selectionCleared, this, &SheetsPanel::selectionCleared);
    connect(m_bar, &SheetBar::exportRequested, this, &SheetsPanel::exportRequested);
    connect(m_table, &RowTable::currentRowChanged, this, &SheetsPanel::takeCurrentRow);
    connect(m_findings, &RowTable::activated, this, [this](const QModelIndex &index) {
        Q_EMIT elementsPicked(m_findingsModel->elementsAt(index.row()));
    });
    connect(m_findings, &RowTable::clicked, m_findings, &RowTable::activated);

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

    connect(&m_document, &OpenDocument::derived, this, &SheetsPanel::takeDerivation);
    connect(&m_document, &OpenDocument::replaced, this, &SheetsPanel::takeDerivation);
    takeDerivation();
}

SheetsPanel::~SheetsPanel()
{
    m_document.disconnect(this);
}

void SheetsPanel::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabBar);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_why);

    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_tabBar->setDrawBase(false);
    m_tabBar->setExpanding(false);
    m_tabBar->setUsesScrollButtons(true);
    m_tabBar->setElideMode(Qt::ElideNone);
    m_table->setObjectName(QStringLiteral("rows"));
    m_findings->setObjectName(QStringLiteral("findings"));
    m_table->setModel(m_model);
    m_findings->setModel(m_findingsModel);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(16);
    for (QWidget *page : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_findings),
                          static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(page);
    m_why->setContentsMargins(16, 4, 16, 4);
    m_why->setForegroundRole(QPalette::PlaceholderText);
}

void SheetsPanel::setLanguage(Language language)
{
    m_language = language;
    m_bar->retranslate();
    m_bar->suggestLanguage(language);
    m_tabBar->setAccessibleName(tr("Sheets"));
    m_table->setAccessibleName(tr("Rows of the sheet"));
    m_findings->setAccessibleName(tr("Findings"));
    m_why->setAccessibleName(tr("Why there is this row"));
    takeDerivation();
}

void SheetsPanel::focusFilter()
{
    m_bar->focusFilter();
}

void SheetsPanel::showRow(const Row &row, const QString &filter)
{
    const auto place = std::ranges::find(m_tabs, SheetKey(partOf(*m_document.derivation(), row)));
    if (place == m_tabs.end())
        return;
    m_currentRow = row.id;
    {
        const QSignalBlocker barBlocker(m_bar);
        m_bar->setFilterText(filter);
        const QSignalBlocker tabBlocker(m_tabBar);
        m_tabBar->setCurrentIndex(int(place - m_tabs.begin()));
    }
    showTab();
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void SheetsPanel::showRows(const std::vector<quint64> &rows, const QString &name)
{
    if (!m_derivation)
        return;
    m_pickedRows = {rows.begin(), rows.end()};
    m_pickedName = name;
    const std::optional<SheetKey> current =
        m_tabBar->currentIndex() >= 0 && !showsFindings() ? std::optional(shownKey()) : std::nullopt;
    std::optional<SheetKey> wanted;
    for (const Row &row : m_derivation->rows) {
        if (!isPicked(row))
            continue;
        const SheetKey key(partOf(*m_derivation, row));
        if (!wanted || key == current)
            wanted = key;
    }
    const auto place = wanted ? std::ranges::find(m_tabs, *wanted) : m_tabs.end();
    if (place != m_tabs.end()) {
        const QSignalBlocker blocker(m_tabBar);
        m_tabBar->setCurrentIndex(int(place - m_tabs.begin()));
    }
    showTab();
}

bool SheetsPanel::isPicked(const Row &row) const
{
    return row.sheet == SheetKind::Firewall && m_pickedRows.contains(row.id);
}

void SheetsPanel::takeDerivation()
{
    m_derivation = m_document.derivation();
    m_objects = m_derivation ? std::make_shared<const FirewallObjects>(m_derivation) : nullptr;
    m_findingsModel->setDerivation(m_derivation, m_language);
    updateTabs();
    m_sheets.assign(m_tabs.size(), nullptr);
    showTab();
}

void SheetsPanel::updateTabs()
{
    const std::optional<SheetKey> before =
        m_tabBar->currentIndex() >= 0 && !showsFindings() ? std::optional(shownKey()) : std::nullopt;
    const bool keepsFindings = m_tabBar->count() > 0 && showsFindings();
    const QSignalBlocker blocker(m_tabBar);
    m_tabs = m_derivation ? sheetKeys(*m_derivation) : std::vector<SheetKey>();
    const int wanted = m_derivation ? int(m_tabs.size()) + 1 : 0;
    while (m_tabBar->count() > wanted)
        m_tabBar->removeTab(m_tabBar->count() - 1);
    while (m_tabBar->count() < wanted)
        m_tabBar->addTab(QString());
    if (!m_derivation)
        return;
    const std::vector<size_t> counts = rowCounts(*m_derivation, sheetParts(*m_derivation));
    const SheetLanguage language(m_language);
    const auto label = [this](int index, QString name, size_t count) {
        //: a tab: name of the sheet, number of rows
        const QString text = tr("%1  %2").arg(name.replace(u'&', QStringLiteral("&&"))).arg(count);
        // Each setTabText() measures all tabs.
        if (m_tabBar->tabText(index) != text)
            m_tabBar->setTabText(index, text);
    };
    // The sheets of rows come first; to count what is on the others would mean to make them.
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        const QString title = sheetTitle(m_tabs[i], m_derivation->topology, language);
        if (i < counts.size())
            label(int(i), title, counts[i]);
        else
            m_tabBar->setTabText(int(i), title);
    }
    label(int(m_tabs.size()), tr("Findings"), m_findingsModel->total());

    const auto place = before ? std::ranges::find(m_tabs, *before) : m_tabs.end();
    if (keepsFindings)
        m_tabBar->setCurrentIndex(int(m_tabs.size()));
    else
        m_tabBar->setCurrentIndex(place == m_tabs.end() ? 0 : int(place - m_tabs.begin()));
}

bool SheetsPanel::showsFindings() const
{
    return m_tabBar->currentIndex() == int(m_tabs.size());
}

void SheetsPanel::showTab()
{
    if (!m_derivation) {
        m_model->setLines(std::nullopt, {});
        m_shownFamily.reset();
        m_bar->showNoCounts();
        showEmpty(m_document.isDeriving() ? tr("Deriving…") : QString());
        updateWhy();
    } else if (showsFindings()) {
        showFindings();
    } else {
        showSheet(shownKey());
    }
}

const SheetKey &SheetsPanel::shownKey() const
{
    return m_tabs[size_t(m_tabBar->currentIndex())];
}

std::shared_ptr<const Sheet> SheetsPanel::sheet(const SheetKey &key)
{
    const size_t place = size_t(std::ranges::find(m_tabs, key) - m_tabs.begin());
    std::shared_ptr<const Sheet> &made = m_sheets[place];
    if (!made) {
        const SheetOptions options{m_bar->sheetLanguage(), m_bar->rowForm(), m_showsObjects};
        made = makeSheet({m_derivation, m_document.rowNumbers(), options, m_objects}, key);
    }
    return made;
}

std::vector<size_t> SheetsPanel::shownColumns(const SheetKey &key, const Sheet &sheet) const
{
    const auto chosen = m_columns.find(familyOf(key));
    // The columns of the matrix are zones, which come and go.
    const bool isStale = chosen == m_columns.end()
        || std::ranges::any_of(chosen->second, [&](size_t i) { return i >= sheet.columns().size(); });
    return isStale ? usualColumns(sheet) : chosen->second;
}

void SheetsPanel::showSheet(const SheetKey &key)
{
    SheetLines lines(sheet(key));
    const SheetFamily family = familyOf(key);
    const std::vector<size_t> columns = shownColumns(key, lines.sheet());
    if (m_shownFamily != family) {
        const QSignalBlocker blocker(m_table->horizontalHeader());
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    }
    const int sortSection = m_table->horizontalHeader()->sortIndicatorSection();
    if (sortSection >= 0 && sortSection < int(columns.size())) {
        lines.sortBy(columns[size_t(sortSection)], m_table->horizontalHeader()->sortIndicatorOrder());
    }
    lines.setInvolved(involvedRows());
    lines.setText(m_bar->filterText());
    m_model->setLines(std::move(lines), columns);
    applyColumns(family, columns.size());
    updateCounts();
    restoreCurrentRow();
}

void SheetsPanel::applyColumns(const SheetFamily &family, size_t count)
{
    if (std::exchange(m_shownLanguage, m_bar->sheetLanguage()) != m_bar->sheetLanguage()) {
        m_widths.clear();
        m_shownFamily.reset();
    }
    if (m_shownFamily == family) {
        m_table->refitColumns();
        return;
    }
    if (m_shownFamily) {
        std::vector<int> &widths = m_widths[*m_shownFamily];
        widths.clear();
        for (int i = 0; i < m_table->horizontalHeader()->count(); ++i)
            widths.push_back(m_table->columnWidth(i));
    }
    m_shownFamily = family;
    const auto known = m_widths.find(family);
    if (known == m_widths.end() || known->second.size() != count)
        m_table->fitColumns();
    else
        m_table->setColumnWidths(known->second);
}

void SheetsPanel::showFindings()
{
    m_findingsModel->setFilter(m_bar->filterText(), m_selection);
    m_findings->fitColumns();
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
    if (showsFindings()) {
        showFindings();
        return;
    }
    m_model->update([this](SheetLines &lines) { lines.setText(m_bar->filterText()); });
    updateCounts();
    restoreCurrentRow();
}

void SheetsPanel::setSelection(const std::vector<ElementId> &elements)
{
    m_selection = elements;
    m_pickedRows.clear();
    if (!m_derivation)
        return;
    if (elements.size() == 1) {
        const auto part = partFor(m_derivation->topology, elements.front());
        const auto place = part ? std::ranges::find(m_tabs, SheetKey(*part)) : m_tabs.end();
        if (place != m_tabs.end()) {
            const QSignalBlocker blocker(m_tabBar);
            m_tabBar->setCurrentIndex(int(place - m_tabs.begin()));
        }
    }
    showTab();
}

std::optional<std::vector<bool>> SheetsPanel::involvedRows() const
{
    if (!m_pickedRows.empty()) {
        std::vector<bool> picked;
        picked.reserve(m_derivation->rows.size());
        for (const Row &row : m_derivation->rows)
            picked.push_back(isPicked(row));
        return picked;
    }
    if (m_selection.empty())
        return std::nullopt;
    return rowsInvolving(*m_derivation, m_selection);
}

QString SheetsPanel::selectionName() const
{
    if (!m_pickedRows.empty() && !showsFindings())
        return m_pickedName;
    if (m_selection.empty())
        return {};
    if (m_selection.size() > 1)
        return tr("%n element(s)", nullptr, int(m_selection.size()));
    return DerivationText(m_derivation, m_language).element(m_selection.front());
}

void SheetsPanel::updateCounts()
{
    const bool findings = showsFindings();
    const size_t shown = findings ? size_t(m_findingsModel->rowCount()) : size_t(m_model->rowCount());
    const size_t total = findings ? m_findingsModel->total() : m_model->lines()->total();
    m_bar->showCounts(selectionName(), shown, total);
    if (shown > 0)
        m_stack->setCurrentWidget(findings ? m_findings : m_table);
    else if (total > 0 && !m_bar->filterText().isEmpty())
        showEmpty(tr("Nothing here contains “%1”.").arg(m_bar->filterText()));
    else if (total > 0)
        showEmpty(tr("Nothing here has to do with the selection."));
    else if (findings)
        showEmpty(tr("No findings: nothing in this design looks wrong."));
    else
        showEmpty(tr("Nothing has to be opened here. Rows appear as soon as servers, clients or partners "
                     "that need each other are drawn."));
}

const Row *SheetsPanel::currentRow() const
{
    if (!m_derivation || showsFindings())
        return nullptr;
    const std::optional<quint32> row = m_model->rowAt(m_table->currentIndex().row());
    return row ? &m_derivation->rows[*row] : nullptr;
}

void SheetsPanel::restoreCurrentRow()
{
    const SheetLines *lines = m_model->lines();
    const auto isCurrent = [this](quint32 row) { return m_derivation->rows[row].id == m_currentRow; };
    const int position = lines && m_currentRow ? lines->positionOf(isCurrent) : -1;
    const QSignalBlocker blocker(m_table);
    if (position >= 0)
        m_table->selectRow(position);
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
    if (!row) {
        m_why->setText(showsFindings() ? tr("Pick a finding to see its place in the diagram.")
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
    const SheetLines *lines = m_model->lines();
    if (!lines)
        return;
    const SheetFamily family = familyOf(shownKey());
    const std::vector<size_t> shown = shownColumns(shownKey(), lines->sheet());
    const std::vector<SheetColumn> &all = lines->sheet().columns();
    QMenu menu;
    std::vector<const QAction *> actions;
    for (size_t i = 0; i < all.size(); ++i) {
        QAction *action = menu.addAction(all[i].heading);
        action->setCheckable(true);
        action->setChecked(std::ranges::find(shown, i) != shown.end());
        actions.push_back(action);
    }
    menu.addSeparator();
    QAction *objects =
        family == SheetFamily(SheetKind::Firewall) ? menu.addAction(tr("Object names")) : nullptr;
    if (objects) {
        objects->setToolTip(tr("The names that the address objects of a firewall get"));
        objects->setCheckable(true);
        objects->setChecked(m_showsObjects);
    }
    const QAction *reset = menu.addAction(tr("Usual columns"));
    const QAction *chosen = menu.exec(m_table->horizontalHeader()->mapToGlobal(place));
    if (!chosen)
        return;
    if (chosen == reset || chosen == objects) {
        m_columns.erase(family);
    } else {
        std::vector<size_t> columns;
        for (size_t i = 0; i < actions.size(); ++i) {
            if (actions[i]->isChecked())
                columns.push_back(i);
        }
        if (columns.empty())
            return;
        m_columns[family] = std::move(columns);
    }
    if (objects && objects->isChecked() != m_showsObjects) {
        m_showsObjects = objects->isChecked();
        m_sheets.assign(m_tabs.size(), nullptr);
    }
    m_shownFamily.reset();
    showTab();
}

std::shared_ptr<const Sheet> SheetsPanel::shownSheet() const
{
    return showsFindings() || !m_model->lines() ? nullptr : m_model->lines()->shared();
}

Sheets SheetsPanel::allSheets()
{
    Sheets sheets;
    for (const SheetKey &key : m_tabs)
        sheets.push_back(sheet(key));
    return sheets;
}

Language SheetsPanel::sheetLanguage() const
{
    return m_bar->sheetLanguage();
}

} // namespace portolan
