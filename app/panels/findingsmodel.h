// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace portolan {

/// What is wrong with the design, errors first. Filtered like the sheets, by words and by selection.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setDerivation(std::shared_ptr<const Derivation> derivation, Language language);
    void setFilter(const QString &text, const std::vector<ElementId> &elements);

    [[nodiscard]] size_t total() const { return m_entries.size(); }
    [[nodiscard]] const std::vector<ElementId> &elementsAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        bool isError = false;
        QString sentence;
        QString places;
        std::vector<ElementId> elements;
    };

    [[nodiscard]] bool isWanted(const Entry &entry) const;
    void refilter();

    std::vector<Entry> m_entries;
    std::vector<size_t> m_visible;
    QStringList m_words;
    std::vector<ElementId> m_elements;
};

} // namespace portolan
