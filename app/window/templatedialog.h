// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheet.h"
#include "templatestore.h"

#include <QDialog>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTableWidget)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace portolan {

class ColumnList;

/// Makes, changes, imports and exports column templates, and shows below what the sheet looks like in the one
/// picked. Everything is kept at once.
class TemplateDialog : public QDialog {
    Q_OBJECT

public:
    /// The sheet to look at, with all its columns; null while there is none.
    using SheetOf = std::function<std::shared_ptr<const Sheet>()>;

    TemplateDialog(TemplateStore &store, SheetOf sheetOf, QWidget *parent);

    void setLanguage(Language language);
    /// The template that is shown.
    [[nodiscard]] std::optional<TemplateId> picked() const;
    void pick(const std::optional<TemplateId> &id);
    /// Reads a template from a file, and says what is wrong with it.
    void importFrom(const QString &path);
    void refreshPreview();

private:
    void buildLayout();
    void buildLists(QVBoxLayout &right);
    void connectParts();
    void refresh();
    void showPicked();
    void change(const std::vector<TemplateColumn> &columns);
    void changeTo(TemplateKeeper keeper, const ColumnTemplate &columns);
    void addCopy(const ColumnTemplate &columns);
    void addColumns();
    void addConstant();
    void removeColumn();
    void moveColumn(int by);
    void importFile();
    void exportFile();
    void complain(const QString &problem);
    [[nodiscard]] const KnownTemplate *known() const;
    [[nodiscard]] bool isOwn() const;
    [[nodiscard]] QString keeperName(TemplateKeeper keeper) const;

    TemplateStore &m_store;
    SheetOf m_sheetOf;
    Language m_language = Language::English;
    std::vector<KnownTemplate> m_all;

    QListWidget *m_list;
    QPushButton *m_new;
    QPushButton *m_copy;
    QPushButton *m_remove;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_use;
    QPushButton *m_close;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_keeperLabel;
    QComboBox *m_keeper;
    QLabel *m_availableLabel;
    QListWidget *m_available;
    QPushButton *m_addColumn;
    QPushButton *m_addConstant;
    QPushButton *m_removeColumn;
    QPushButton *m_up;
    QPushButton *m_down;
    QLabel *m_columnsLabel;
    ColumnList *m_columns;
    QLabel *m_problem;
    QLabel *m_previewLabel;
    QTableWidget *m_preview;
};

} // namespace portolan
