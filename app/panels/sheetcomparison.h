// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparer.h"

namespace portolan {

class SheetBar;
class SheetStock;

/// Keeps what sheets say about changes up with what is derived, noted and chosen above them.
class SheetComparison : public QObject {
    Q_OBJECT

public:
    SheetComparison(SheetBar &bar, SheetStock &stock, QObject *parent);

    /// What is shown is this now. Until it is compared, rows have what was found out last.
    void setSource(std::shared_ptr<const Derivation> derivation, std::shared_ptr<const RowNumbers> numbers,
                   const Requests &requests);
    /// Compares before it returns what is still to be compared.
    void finish() { m_comparer.finish(); }

Q_SIGNALS:
    /// The stock was told about another comparison.
    void changed();

private:
    void choose();
    void ask();
    void take(const std::shared_ptr<const Comparison> &comparison);

    SheetBar &m_bar;
    SheetStock &m_stock;
    Comparer m_comparer;
    Comparer::Question m_source;
    /// The latest there is; null while nothing is compared.
    std::shared_ptr<const Comparison> m_comparison;
};

} // namespace portolan
