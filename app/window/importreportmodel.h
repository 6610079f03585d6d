// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importreport.h"

#include <QAbstractListModel>

#include <optional>

namespace portolan {

class ImportText;

/// The entries of an import report under a heading for each outcome, or those of one outcome.
class ImportReportModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setReport(const ImportReport &report, const ImportText &text);
    void clear();
    /// Nothing: everything.
    void setOutcome(std::optional<ImportOutcome> outcome);

    [[nodiscard]] int countOf(ImportOutcome outcome) const;
    /// Null where there is a heading.
    [[nodiscard]] const ImportEntry *entryAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        ImportEntry entry;
        QString sentence;
    };

    void refilter();

    std::vector<Line> m_lines;
    std::optional<ImportOutcome> m_outcome;
    /// Indices of lines; a heading is the outcome, below zero.
    std::vector<int> m_rows;
};

} // namespace portolan
