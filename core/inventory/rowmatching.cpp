// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowmatching.h"

#include <algorithm>

namespace portolan {

namespace {

using Kind = InventoryField::Kind;

} // namespace

QString cellOf(const CsvCells &cells, InventoryField::Kind kind)
{
    const auto found = cells.find(InventoryField{kind});
    return found == cells.end() ? QString() : found->second;
}

QString matchable(const QString &text)
{
    QString plain = text.trimmed().toLower();
    if (plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

RowMatcher::RowMatcher(const Inventory &inventory) : m_inventory(inventory)
{
    QHash<QString, int> machines;
    for (const InventoryRow &row : inventory.rows) {
        if (row.kind == InventoryRow::Kind::Server)
            ++machines[row.pool.toString()];
    }
    for (size_t i = 0; i < inventory.rows.size(); ++i) {
        const InventoryRow &row = inventory.rows[i];
        QString host = row.text({Kind::Host});
        // The machine of a pool of one answers to the name of the pool.
        if (host.isEmpty() && machines.value(row.pool.toString()) == 1
            && row.kind == InventoryRow::Kind::Server)
            host = row.text({Kind::Pool});
        add(m_byId, row.id.toString(), i);
        add(m_byHost, host, i);
        const QString name = row.text({Kind::Name});
        add(m_byName, name, i);
        const QString label = host.section(u'.', 0, 0);
        if (matchable(label) != matchable(name))
            add(m_byName, label, i);
    }
}

void RowMatcher::add(Index &index, const QString &key, size_t row)
{
    if (const QString plain = matchable(key); !plain.isEmpty())
        index[plain].push_back(row);
}

std::vector<size_t> RowMatcher::narrowed(std::vector<size_t> found, const CsvCells &cells) const
{
    for (const Kind kind : {Kind::Role, Kind::Pool, Kind::Site, Kind::Zone, Kind::Host, Kind::Name}) {
        const QString wanted = matchable(cellOf(cells, kind));
        if (found.size() < 2 || wanted.isEmpty())
            continue;
        std::vector<size_t> agreeing;
        std::ranges::copy_if(found, std::back_inserter(agreeing), [&](size_t row) {
            return matchable(m_inventory.rows[row].text({kind})) == wanted;
        });
        if (!agreeing.empty())
            found = std::move(agreeing);
    }
    return found;
}

std::vector<size_t> RowMatcher::candidates(const CsvCells &cells) const
{
    if (const auto found = m_byId.find(matchable(cellOf(cells, Kind::Id))); found != m_byId.end())
        return *found;
    const QString host = matchable(cellOf(cells, Kind::Host));
    if (const auto found = m_byHost.find(host); found != m_byHost.end())
        return narrowed(*found, cells);
    // A short name in the column of FQDNs is a name.
    const QString name = host.contains(u'.') ? QString() : host;
    for (const QString &key : {name, matchable(cellOf(cells, Kind::Name))}) {
        const auto found = m_byName.find(key);
        if (key.isEmpty() || found == m_byName.end())
            continue;
        std::vector<size_t> rows = *found;
        // Who has an FQDN is not meant by a line with another one.
        if (host.contains(u'.'))
            std::erase_if(rows,
                          [&](size_t row) { return !m_inventory.rows[row].text({Kind::Host}).isEmpty(); });
        if (!rows.empty())
            return narrowed(std::move(rows), cells);
    }
    return {};
}

} // namespace portolan
