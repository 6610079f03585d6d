// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/textchanges.h"

#include <QAbstractTableModel>

namespace portolan {

/// What texts would become, a line each: element, before, after, and what is wrong with it.
class ChangesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { Element, Before, After, Problem, ColumnCount };

    void show(const Topology &topology, const TextChanges &changes, Language language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString element;
        QString before;
        QString after;
        QString problem;
    };
    std::vector<Line> m_lines;
};

} // namespace portolan
