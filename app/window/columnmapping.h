// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/csvtable.h"
#include "inventory/inventoryfield.h"

#include <QScrollArea>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)

namespace portolan {

/// For each column of a file a choice of what it is.
class ColumnMapping : public QScrollArea {
    Q_OBJECT

public:
    ColumnMapping(const Catalogue &catalogue, Language language, QWidget *parent = nullptr);

    /// Begins with what the headings say.
    void show(const CsvTable &table);
    using QScrollArea::show;
    [[nodiscard]] std::vector<InventoryField> fields() const;

Q_SIGNALS:
    /// Somebody chose.
    void changed();

private:
    void add(QFormLayout &rows, const QString &heading, const QString &example, const InventoryField &field);

    const Catalogue &m_catalogue;
    Language m_language;
    std::vector<InventoryField> m_choices;
    std::vector<QComboBox *> m_boxes;
};

} // namespace portolan
