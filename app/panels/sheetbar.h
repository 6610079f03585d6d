// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowscope.h"
#include "sheet/rowsheet.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace portolan {

class ElidedLabel;
class SinceChoice;

/// The line above a sheet: filter, what the selection leaves, and how the sheet is to be written.
class SheetBar : public QWidget {
    Q_OBJECT

public:
    explicit SheetBar(QWidget *parent = nullptr);

    void retranslate();
    /// Something of others to choose, before the export.
    void add(QWidget *widget);

    [[nodiscard]] QString filterText() const;
    void setFilterText(const QString &text);
    void focusFilter();
    [[nodiscard]] Language sheetLanguage() const;
    /// Follows the interface until somebody chooses one.
    void suggestLanguage(Language language);
    [[nodiscard]] View view() const;
    [[nodiscard]] RowForm rowForm() const;
    /// Since when sheets say what changed.
    [[nodiscard]] SinceChoice &since() const { return *m_since; }
    [[nodiscard]] bool showsOnlyChanges() const;

    /// "31 rows" or "Edge pool – 11 of 31 rows"; `selection` is empty when nothing is selected.
    void showCounts(const QString &selection, size_t shown, size_t total, RowScope::Of what);
    void showNoCounts();

    /// Without what goes where there is little room.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterChanged();
    void sheetOptionsChanged();
    void viewChanged();
    /// since() or showsOnlyChanges() is another one.
    void comparisonChanged();
    void selectionCleared();
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addChoices();
    void nameFilter();
    /// Where there is little room, choices go without their labels, then the export without its word: tool
    /// tips say the same.
    void fitLabels();
    [[nodiscard]] int labelsWidth() const;
    [[nodiscard]] int wordWidth() const;

    QLineEdit *m_filter;
    ElidedLabel *m_selection;
    QLabel *m_counts;
    QToolButton *m_clearSelection;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_viewLabel;
    QComboBox *m_view;
    QLabel *m_sinceLabel;
    SinceChoice *m_since;
    QCheckBox *m_onlyChanges;
    QLabel *m_rowsLabel;
    QComboBox *m_rows;
    QToolButton *m_export;
    bool m_languageChosen = false;
    bool m_showsLabels = true;
    bool m_showsWord = true;
    RowScope::Of m_counted = RowScope::Of::Rows;
};

} // namespace portolan
