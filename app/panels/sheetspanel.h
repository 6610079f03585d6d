// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetlist.h"

#include <QWidget>

#include <map>
#include <set>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QTabBar)

namespace portolan {

class ElidedLabel;
class FindingsModel;
class OpenDocument;
class RowTable;
class SheetBar;
class SheetModel;

/// The sheets of the open document: a tab for each firewall and each other sheet, the rows of one of them,
/// and beneath why the current row is there. Shows what the document has derived; changes nothing but
/// which view is derived.
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
    /// Brings a row of the derivation to the front, in its sheet and among those that contain `filter`.
    void showRow(const Row &row, const QString &filter);
    /// Shows only these rows of the firewall sheet, until something else is selected. `name` says what they
    /// are: "Internet and Edge pool".
    void showRows(const std::vector<quint64> &rows, const QString &name);

    /// Null when no row is current.
    [[nodiscard]] const Row *currentRow() const;

    /// The sheet that is shown, whatever is filtered away; null while the findings are shown or nothing is
    /// derived.
    [[nodiscard]] std::shared_ptr<const Sheet> shownSheet() const;
    /// All sheets, in the order of their tabs; empty while nothing is derived.
    [[nodiscard]] Sheets allSheets();
    [[nodiscard]] Language sheetLanguage() const;

Q_SIGNALS:
    void currentRowChanged();
    /// A finding was picked: these are its places.
    void elementsPicked(const std::vector<portolan::ElementId> &elements);
    void selectionCleared();
    void exportRequested();

private:
    void buildLayout();
    void takeDerivation();
    void updateTabs();
    void showTab();
    void showSheet(const SheetKey &key);
    void showFindings();
    void showEmpty(const QString &text);
    void applyFilter();
    void updateCounts();
    void restoreCurrentRow();
    void takeCurrentRow(int position);
    void updateWhy();
    void chooseColumns(const QPoint &place);
    void applyColumns(const SheetFamily &family, size_t count);
    [[nodiscard]] bool showsFindings() const;
    [[nodiscard]] bool isPicked(const Row &row) const;
    [[nodiscard]] QString selectionName() const;
    [[nodiscard]] std::optional<std::vector<bool>> involvedRows() const;
    [[nodiscard]] std::shared_ptr<const Sheet> sheet(const SheetKey &key);
    [[nodiscard]] const SheetKey &shownKey() const;
    [[nodiscard]] std::vector<size_t> shownColumns(const SheetKey &key, const Sheet &sheet) const;

    OpenDocument &m_document;
    Language m_language = Language::English;

    QTabBar *m_tabBar;
    SheetBar *m_bar;
    QStackedWidget *m_stack;
    RowTable *m_table;
    SheetModel *m_model;
    RowTable *m_findings;
    FindingsModel *m_findingsModel;
    QLabel *m_empty;
    ElidedLabel *m_why;

    /// What the tabs and sheets show.
    std::shared_ptr<const Derivation> m_derivation;
    std::shared_ptr<const FirewallObjects> m_objects;
    bool m_showsObjects = false;
    std::vector<SheetKey> m_tabs;
    /// Made when first looked at, dropped with the derivation they show; in the order of the tabs.
    Sheets m_sheets;
    /// Where somebody has chosen.
    std::map<SheetFamily, std::vector<size_t>> m_columns;
    std::map<SheetFamily, std::vector<int>> m_widths;
    std::optional<SheetFamily> m_shownFamily;
    /// Whose headings the widths were measured for.
    Language m_shownLanguage = Language::English;
    std::vector<ElementId> m_selection;
    /// Instead of those the selection has to do with; empty where nothing was picked.
    std::set<quint64> m_pickedRows;
    QString m_pickedName;
    std::optional<quint64> m_currentRow;
};

} // namespace portolan
