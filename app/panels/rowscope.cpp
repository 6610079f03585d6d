// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowscope.h"

#include "involvement.h"
#include "sheet/sheetparts.h"
#include "text/derivationtext.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RowScope)
};

} // namespace

void RowScope::select(const std::vector<ElementId> &elements)
{
    m_elements = elements;
    m_picked.clear();
}

void RowScope::pick(const std::vector<quint64> &rows, const QString &name)
{
    m_picked = {rows.begin(), rows.end()};
    m_pickedName = name;
}

bool RowScope::isPicked(const Row &row) const
{
    return row.sheet == SheetKind::Firewall && m_picked.contains(row.id);
}

std::optional<std::vector<bool>> RowScope::rowsOf(const Derivation &derivation) const
{
    if (!m_picked.empty()) {
        std::vector<bool> picked;
        picked.reserve(derivation.rows.size());
        for (const Row &row : derivation.rows)
            picked.push_back(isPicked(row));
        return picked;
    }
    if (m_elements.empty())
        return std::nullopt;
    return rowsInvolving(derivation, m_elements);
}

std::set<ElementId> RowScope::elementsMeant(const Topology &topology) const
{
    return withOwned(topology, m_elements);
}

QString RowScope::sheetWithPicked(const Derivation &derivation, const QString &current) const
{
    QString wanted;
    for (const Row &row : derivation.rows) {
        if (!isPicked(row))
            continue;
        const QString id = sheetId(partOf(derivation, row));
        if (wanted.isEmpty() || id == current)
            wanted = id;
    }
    return wanted;
}

QString RowScope::name(const std::shared_ptr<const Derivation> &derivation, Language language, Of what) const
{
    if (!m_picked.empty() && what == Of::Rows)
        return m_pickedName;
    if (m_elements.empty())
        return {};
    if (m_elements.size() > 1)
        return Words::tr("%n element(s)", nullptr, int(m_elements.size()));
    return DerivationText(derivation, language).element(m_elements.front());
}

} // namespace portolan
