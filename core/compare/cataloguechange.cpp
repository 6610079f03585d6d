// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguechange.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace portolan {

namespace {

std::vector<size_t> addedRows(const RowNumbers &had, const std::vector<Row> &rows)
{
    std::vector<size_t> added;
    std::unordered_set<quint64> seen;
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto known = had.numbers.find(rows[i].id);
        const bool isNew = known == had.numbers.end() || known->second.gone;
        if (isNew && seen.insert(rows[i].id).second)
            added.push_back(i);
    }
    return added;
}

std::vector<RowNumbers::Number> goneNumbers(const RowNumbers &had, const std::vector<Row> &rows)
{
    std::unordered_set<quint64> derived;
    for (const Row &row : rows)
        derived.insert(row.id);
    std::vector<RowNumbers::Number> gone;
    for (const auto &[id, number] : had.numbers) {
        if (!number.gone && !derived.contains(id))
            gone.push_back(number);
    }
    std::ranges::sort(
        gone, {}, [](const RowNumbers::Number &number) { return std::tie(number.prefix, number.number); });
    return gone;
}

} // namespace

std::optional<CatalogueChange::Kind> changeSince(const CataloguePin &pin, const Catalogue &catalogue)
{
    if (pin.revision > catalogue.revision)
        return CatalogueChange::Kind::Older;
    if (pin.revision > 0 && pin.revision < catalogue.revision)
        return CatalogueChange::Kind::Newer;
    if (!pin.hash.isEmpty() && pin.hash != catalogue.hash)
        return CatalogueChange::Kind::Altered;
    return std::nullopt;
}

std::optional<CatalogueChange> catalogueChange(const Document &document,
                                               const std::shared_ptr<const Catalogue> &catalogue)
{
    const auto kind = changeSince(document.catalogue, *catalogue);
    if (!kind || document.rowNumbers.numbers.empty())
        return std::nullopt;
    auto derivation = std::make_shared<const Derivation>(derive(document.topology, catalogue));
    return CatalogueChange{*kind, document.catalogue, derivation,
                           addedRows(document.rowNumbers, derivation->rows),
                           goneNumbers(document.rowNumbers, derivation->rows)};
}

} // namespace portolan
