// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/inventoryplan.h"

#include <QAbstractTableModel>

namespace portolan {

class InventoryText;

/// What would come of an address list, a line each: changes and objections in the order of the file.
class InventoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { Line, Element, Field, Before, After, Objection, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `plan` is what came of `table` with these fields in its columns.
    void show(const InventoryPlan &plan, const CsvTable &table, const std::vector<InventoryField> &fields,
              const InventoryText &text);

    [[nodiscard]] bool hasObjections() const;
    /// The first line with an error; -1 without one.
    [[nodiscard]] int firstError() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        int line = 0;
        int column = -1;
        QString element;
        QString field;
        QString before;
        QString after;
        QString objection;
        bool isError = false;
    };

    std::vector<Entry> m_entries;
};

} // namespace portolan
