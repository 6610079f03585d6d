// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetcomparison.h"

#include "sheetbar.h"
#include "sheetstock.h"
#include "sincechoice.h"

namespace portolan {

SheetComparison::SheetComparison(SheetBar &bar, SheetStock &stock, QObject *parent)
    : QObject(parent), m_bar(bar), m_stock(stock)
{
    connect(&m_bar, &SheetBar::comparisonChanged, this, &SheetComparison::choose);
    connect(&m_comparer, &Comparer::compared, this, &SheetComparison::take);
}

void SheetComparison::setSource(std::shared_ptr<const Derivation> derivation,
                                std::shared_ptr<const RowNumbers> numbers, const Requests &requests)
{
    m_source = {nullptr, std::move(derivation), std::move(numbers), requests};
    ask();
}

void SheetComparison::ask()
{
    m_source.before = m_bar.since().content();
    const bool isAsked =
        m_source.before && m_source.derivation && m_source.derivation->view == View::Recommended;
    if (isAsked)
        m_comparer.ask(m_source);
    else
        m_comparer.forget();
}

void SheetComparison::choose()
{
    const auto &before = m_bar.since().content();
    take(m_comparison && m_comparison->before == before ? m_comparison : nullptr);
    ask();
}

void SheetComparison::take(const std::shared_ptr<const Comparison> &comparison)
{
    m_comparison = comparison;
    m_stock.setComparison(comparison,
                          m_bar.showsOnlyChanges() ? ChangeExtent::OnlyChanges : ChangeExtent::Complete);
    Q_EMIT changed();
}

} // namespace portolan
