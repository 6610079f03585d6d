// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changerecord.h"

#include "fields.h"
#include "model/patch.h"
#include "partfields.h"
#include "requestfields.h"
#include "utf8check.h"

namespace portolan {

namespace {

/// The record as it is written.
struct ChangeEntry {
    std::optional<std::vector<AcceptedFinding>> acceptedFindings;
    std::vector<Baseline> baselines;
    std::vector<Counter> baselinesRemoved;
    bool isDeployment = false;
    bool isEdit = true;
    std::optional<RequestHeader> header;
    std::vector<RowNumberEntry> numbers;
    std::vector<PlacementEntry> placed;
    Topology put;
    std::vector<ElementId> removed;
    std::vector<RowRequest> rows;
    std::vector<RowId> rowsRemoved;
    std::optional<std::vector<ColumnTemplate>> templates;
    std::vector<ElementId> unplaced;
};

} // namespace

template <>
struct Fields<ChangeEntry> {
    static constexpr auto all = std::tuple(
        optional("acceptedFindings", &ChangeEntry::acceptedFindings),
        optional("baselines", &ChangeEntry::baselines),
        optional("baselinesRemoved", &ChangeEntry::baselinesRemoved),
        optional("deployment", &ChangeEntry::isDeployment), optional("edit", &ChangeEntry::isEdit),
        optional("header", &ChangeEntry::header), optional("numbers", &ChangeEntry::numbers),
        optional("placed", &ChangeEntry::placed), optional("put", &ChangeEntry::put),
        optional("removed", &ChangeEntry::removed), optional("rows", &ChangeEntry::rows),
        optional("rowsRemoved", &ChangeEntry::rowsRemoved), optional("templates", &ChangeEntry::templates),
        optional("unplaced", &ChangeEntry::unplaced));
};

namespace {

ChangeEntry entryOf(const ChangeRecord &record)
{
    ChangeEntry entry;
    entry.isDeployment = record.deployment;
    entry.isEdit = record.isEdit;
    entry.put = record.put;
    entry.removed = record.removed;
    entry.unplaced = record.unplaced;
    entry.header = record.header;
    entry.templates = record.templates;
    entry.acceptedFindings = record.acceptedFindings;
    for (const auto &[row, number] : record.numbers.numbers)
        entry.numbers.push_back({{row}, number.prefix, {number.number}, number.gone});
    for (const auto &[id, place] : record.placed)
        entry.placed.push_back({id, {place.x}, {place.y}, {place.width}, {place.height}, place.pinned});
    for (const RowRequest &row : record.rows)
        entry.rows.push_back(row);
    for (const quint64 row : record.rowsRemoved)
        entry.rowsRemoved.push_back({row});
    for (const auto &[number, baseline] : record.baselines)
        entry.baselines.push_back(baseline);
    for (const int number : record.baselinesRemoved)
        entry.baselinesRemoved.push_back({number});
    return entry;
}

ChangeRecord recordOf(ChangeEntry entry)
{
    ChangeRecord record;
    record.put = std::move(entry.put);
    record.deployment = entry.isDeployment;
    record.isEdit = entry.isEdit;
    record.removed = std::move(entry.removed);
    record.unplaced = std::move(entry.unplaced);
    record.header = std::move(entry.header);
    record.templates = std::move(entry.templates);
    record.acceptedFindings = std::move(entry.acceptedFindings);
    for (const RowNumberEntry &each : entry.numbers)
        record.numbers.numbers[each.row.value] = {each.prefix, each.number.value, each.gone};
    for (const PlacementEntry &each : entry.placed)
        record.placed[each.id] = {each.x.value, each.y.value, each.width.value, each.height.value,
                                  each.pinned};
    for (RowRequest &row : entry.rows)
        record.rows.put(std::move(row));
    for (const RowId row : entry.rowsRemoved)
        record.rowsRemoved.push_back(row.value);
    for (Baseline &baseline : entry.baselines)
        record.baselines.insert_or_assign(baseline.number, std::move(baseline));
    for (const Counter number : entry.baselinesRemoved)
        record.baselinesRemoved.push_back(number.value);
    return record;
}

void apply(const ChangeRecord &record, Requests &requests)
{
    if (record.header)
        requests.header = *record.header;
    if (record.templates)
        requests.templates = *record.templates;
    if (record.acceptedFindings)
        requests.acceptedFindings = *record.acceptedFindings;
    for (const RowRequest &row : record.rows)
        requests.rows.put(row);
    for (const quint64 row : record.rowsRemoved)
        requests.rows.remove(row);
    for (const auto &[number, baseline] : record.baselines)
        requests.baselines.insert_or_assign(number, baseline);
    for (const int number : record.baselinesRemoved)
        requests.baselines.erase(number);
}

} // namespace

QByteArray writeChange(const ChangeRecord &record)
{
    JsonText json;
    Codec<ChangeEntry>::write(json, entryOf(record));
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
    return recordOf(std::move(*entry));
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
    apply(record, document.requests);
    return {};
}

} // namespace portolan
