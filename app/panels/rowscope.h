// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"

#include <QString>

#include <set>

namespace portolan {

/// Which rows are looked at: all, those that have to do with what is selected, or those of a flow that was
/// picked.
class RowScope {
public:
    void select(const std::vector<ElementId> &elements);
    /// Only these rows of firewalls, called `name`, until something else is selected.
    void pick(const std::vector<quint64> &rows, const QString &name);

    [[nodiscard]] const std::vector<ElementId> &elements() const { return m_elements; }
    /// One flag per row; nothing for all rows.
    [[nodiscard]] std::optional<std::vector<bool>> rowsOf(const Derivation &derivation) const;
    /// What lines may be about that stand for no rows: the selection and what it stands for.
    [[nodiscard]] std::set<ElementId> elementsMeant(const Topology &topology) const;
    /// The sheet with the picked rows, `current` where it has some.
    [[nodiscard]] QString sheetWithPicked(const Derivation &derivation, const QString &current) const;
    /// What is looked at; empty for everything. Findings know no picked rows.
    enum class Of : quint8 { Rows, Findings };
    [[nodiscard]] QString name(const std::shared_ptr<const Derivation> &derivation, Language language,
                               Of what) const;

private:
    [[nodiscard]] bool isPicked(const Row &row) const;

    std::vector<ElementId> m_elements;
    /// Instead of those the selection has to do with; empty where nothing was picked.
    std::set<quint64> m_picked;
    QString m_pickedName;
};

} // namespace portolan
