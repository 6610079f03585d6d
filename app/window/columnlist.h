// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/columntemplate.h"
#include "sheet/sheetlanguage.h"

#include <QTreeWidget>

namespace portolan {

/// The columns of a template from top to bottom, to be ordered by dragging, with headings and texts to write
/// into.
class ColumnList : public QTreeWidget {
    Q_OBJECT

public:
    explicit ColumnList(QWidget *parent = nullptr);

    void retranslate();
    void show(const std::vector<TemplateColumn> &columns, const SheetLanguage &language, bool isEditable);
    using QTreeWidget::show;
    [[nodiscard]] std::vector<TemplateColumn> columns() const;
    /// -1 where there is none.
    [[nodiscard]] int current() const;
    void setCurrent(int place);

Q_SIGNALS:
    /// Somebody ordered or wrote.
    void edited();

protected:
    void dropEvent(QDropEvent *event) override;
    /// What the column is stays as it is, and only a column without content has a text.
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

private:
    enum Column { Content, Heading, Constant, ColumnCount };

    void fill(QTreeWidgetItem &item, const TemplateColumn &column, const SheetLanguage &language,
              bool isEditable) const;
};

} // namespace portolan
