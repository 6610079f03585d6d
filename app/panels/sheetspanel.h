// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldplaces.h"
#include "rownotes.h"
#include "rowscope.h"
#include "sheetcolumns.h"
#include "sheetstock.h"

#include <QWidget>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace portolan {

class ElidedLabel;
class FindingsModel;
class FindingsPage;
class NoteTable;
class OpenDocument;
class RowTable;
class SheetBar;
class SheetComparison;
class SheetModel;
class SheetTabs;
class SinceChoice;

/// The sheets of the open document: a tab for each firewall and each other sheet, the rows of one of them,
/// and beneath why the current row is there. Shows what the document has derived, and edits what people write
/// about rows.
class SheetsPanel : public QWidget {
    Q_OBJECT

public:
    explicit SheetsPanel(OpenDocument &document, QWidget *parent = nullptr);
    ~SheetsPanel() override;

    /// The language of the interface.
    void setLanguage(Language language);
    /// Shows only rows that have to do with these; a wall or firewall brings its sheet to the front.
    void setSelection(const std::vector<ElementId> &elements);
    void focusFilter();
    /// Brings the findings to the front, where the keyboard can go through them.
    void bringFindings();
    /// Brings a row of the derivation to the front, in its sheet and among those that contain `filter`.
    void showRow(const Row &row, const QString &filter);
    /// Shows only these rows of the firewall sheet, until something else is selected. `name` says what they
    /// are: "Internet and Edge pool".
    void showRows(const std::vector<quint64> &rows, const QString &name);

    /// Null when no row is current.
    [[nodiscard]] const Row *currentRow() const;
    /// The rows of the sheet that is shown, to write about them.
    [[nodiscard]] NoteTable &table() const { return *m_table; }
    [[nodiscard]] RowNotes &notes() { return m_notes; }
    /// Says on the sheets what changed since then, as if somebody had chosen it there.
    void showChangesSince(int baseline);
    void showChangesSince(const QString &fileName, std::shared_ptr<const BaselineContent> content);
    /// Since when the sheets say what changed.
    [[nodiscard]] const SinceChoice &since() const;
    [[nodiscard]] bool showsOnlyChanges() const;
    /// Begins to write in the current row and all others that are selected, bringing the column to light.
    void editField(NoteField field);

    /// The columns of sheets in a language; nothing for those of the panel itself.
    using TemplateOf = std::function<std::optional<ColumnTemplate>(Language)>;
    void setTemplate(TemplateOf templateOf);
    /// The sheet that is shown, or the first where that is none of rows, with all its columns.
    [[nodiscard]] std::shared_ptr<const Sheet> wholeSheet() const;
    /// What the sheets say as changed; null while they say nothing of the kind.
    [[nodiscard]] const std::shared_ptr<const Comparison> &comparison() const { return m_stock.comparison(); }
    /// Something of others to choose, in the line above the sheets.
    void addToBar(QWidget *widget);

    /// The sheet that is shown, whatever is filtered away; null while the findings are shown or nothing is
    /// derived.
    [[nodiscard]] std::shared_ptr<const Sheet> shownSheet() const;
    /// All sheets, in the order of their tabs; empty while nothing is derived.
    [[nodiscard]] Sheets allSheets();
    [[nodiscard]] Language sheetLanguage() const;
    /// In which columns each sheet is shown, as it is now. Outlives the panel.
    [[nodiscard]] std::function<ColumnTemplate(const Sheet &)> shownColumns() const;

Q_SIGNALS:
    void currentRowChanged();
    /// A line was picked: these are its places.
    void elementsPicked(const std::vector<portolan::ElementId> &elements);
    /// Somebody wants to see to it: to a finding, or to what a line comes from.
    void targetPicked(const portolan::FieldTarget &target);
    void selectionCleared();
    void exportRequested();
    /// comparison() is another one.
    void comparisonChanged();
    /// Somebody wants other columns than the template has.
    void templatesRequested();
    /// Somebody wants to see what changed since another file.
    void otherFileRequested();
    /// Why something was not written.
    void refused(const QString &reason);

private:
    void buildLayout();
    void takeDerivation();
    void buildHeader();
    void takeRequests();
    void refresh();
    void takeOptions();
    void giveOptions();
    void showCounted(const QModelIndex &index);
    void showOrigin(const QModelIndex &index);
    void leadToOrigin(const QModelIndex &index);
    void updateTabs();
    void showTab();
    void showSheet(const SheetEntry &entry);
    void showFindings();
    void showEmpty(const QString &text);
    void applyFilter();
    void updateCounts();
    void restoreCurrentRow();
    void takeCurrentRow(int position);
    void updateWhy();
    void chooseColumns(const QPoint &place);

    OpenDocument &m_document;
    Language m_language = Language::English;

    RowNotes m_notes;
    SheetStock m_stock;
    SheetColumns m_columns;
    TemplateOf m_templateOf;
    bool m_showsObjects = false;

    SheetTabs *m_tabs;
    SheetBar *m_bar;
    SheetComparison *m_comparison;
    QStackedWidget *m_stack;
    NoteTable *m_table;
    SheetModel *m_model;
    RowTable *m_findings;
    FindingsModel *m_findingsModel;
    FindingsPage *m_findingsPage;
    QLabel *m_empty;
    ElidedLabel *m_why;

    /// What the tabs and sheets show.
    std::shared_ptr<const Derivation> m_derivation;
    RowScope m_scope;
    std::optional<quint64> m_currentRow;
};

} // namespace portolan
