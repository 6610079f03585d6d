// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheettabs.h"

#include <QWidget>

#include <map>

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

    /// Null when no row is current.
    [[nodiscard]] const Row *currentRow() const;

    /// The tab that is shown, all of its lines and columns whatever is filtered away.
    struct Lines {
        QString name;
        QStringList headings;
        std::vector<QStringList> rows;
    };
    /// Nothing while the findings are shown or nothing is derived.
    [[nodiscard]] std::optional<Lines> exportedLines() const;
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
    void showSheet(const SheetTab &tab);
    void showFindings();
    void showEmpty(const QString &text);
    void applyFilter();
    void updateCounts();
    void restoreCurrentRow();
    void takeCurrentRow(int position);
    void updateWhy();
    void chooseColumns(const QPoint &place);
    void applyColumns(const std::vector<Column> &columns);
    [[nodiscard]] bool showsFindings() const;
    [[nodiscard]] QString tabName(const SheetTab &tab) const;
    [[nodiscard]] QString selectionName() const;
    [[nodiscard]] std::optional<std::vector<bool>> involvedRows() const;
    [[nodiscard]] std::shared_ptr<const Sheet> sheet(SheetKind kind);

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

    std::vector<SheetTab> m_tabs;
    /// Made when first looked at, dropped with the derivation they show.
    std::map<SheetKind, std::shared_ptr<const Sheet>> m_sheets;
    std::map<SheetKind, std::vector<Column>> m_columns;
    std::map<SheetKind, std::vector<int>> m_widths;
    std::optional<SheetKind> m_shownKind;
    /// Whose headings the widths were measured for.
    Language m_shownLanguage = Language::English;
    std::vector<ElementId> m_selection;
    std::optional<quint64> m_currentRow;
};

} // namespace portolan
