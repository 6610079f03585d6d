// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changerecord.h"

#include "fields.h"
#include "model/patch.h"
#include "partfields.h"
#include "utf8check.h"

namespace portolan {

namespace {

/// The record as it is written.
struct ChangeEntry {
    bool isDeployment = false;
    bool isEdit = true;
    std::vector<RowNumberEntry> numbers;
    std::vector<PlacementEntry> placed;
    Topology put;
    std::vector<ElementId> removed;
    std::vector<ElementId> unplaced;
};

} // namespace

template <>
struct Fields<ChangeEntry> {
    static constexpr auto all =
        std::tuple(optional("deployment", &ChangeEntry::isDeployment), optional("edit", &ChangeEntry::isEdit),
                   optional("numbers", &ChangeEntry::numbers), optional("placed", &ChangeEntry::placed),
                   optional("put", &ChangeEntry::put), optional("removed", &ChangeEntry::removed),
                   optional("unplaced", &ChangeEntry::unplaced));
};

QByteArray writeChange(const ChangeRecord &record)
{
    ChangeEntry entry{record.deployment, record.isEdit, {}, {}, record.put, record.removed, record.unplaced};
    for (const auto &[row, number] : record.numbers.numbers)
        entry.numbers.push_back({{row}, number.prefix, {number.number}, number.gone});
    for (const auto &[id, place] : record.placed)
        entry.placed.push_back({id, {place.x}, {place.y}, {place.width}, {place.height}, place.pinned});
    JsonText json;
    Codec<ChangeEntry>::write(json, entry);
    return std::move(json).finished();
}

Result<ChangeRecord> readChange(const QByteArray &bytes)
{
    if (auto result = checkUtf8(bytes); !result)
        return tl::unexpected(result.error());
    JsonCursor json(bytes);
    auto entry = Codec<ChangeEntry>::read(json);
    if (!json.finish())
        return tl::unexpected(json.error());
    ChangeRecord record{std::move(entry->put),
                        entry->isDeployment,
                        std::move(entry->removed),
                        {},
                        std::move(entry->unplaced),
                        {},
                        entry->isEdit};
    for (const RowNumberEntry &each : entry->numbers)
        record.numbers.numbers[each.row.value] = {each.prefix, each.number.value, each.gone};
    for (const PlacementEntry &each : entry->placed)
        record.placed[each.id] = {each.x.value, each.y.value, each.width.value, each.height.value,
                                  each.pinned};
    return record;
}

Result<void> apply(const ChangeRecord &record, Document &document)
{
    Patch patch = difference({}, record.put);
    std::erase_if(patch.changes, [](const Change &change) { return change.id().isEmpty(); });
    if (record.deployment)
        patch.changes.push_back({std::nullopt, record.put.deployment});
    for (const ElementId &id : record.removed) {
        auto element = elementOf(document.topology, id);
        if (!element)
            return failure(ErrorCode::DanglingReference, {id.toString()});
        patch.changes.push_back({std::move(element), std::nullopt});
    }
    document.topology = applied(std::move(document.topology), patch);
    for (const auto &[id, place] : record.placed)
        document.diagram.placements[id] = place;
    for (const ElementId &id : record.unplaced)
        document.diagram.placements.erase(id);
    for (const auto &[row, number] : record.numbers.numbers)
        document.rowNumbers.numbers[row] = number;
    return {};
}

} // namespace portolan
