// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/loader.h"
#include "file/documentfile.h"
#include "inventory/inventoryplan.h"
#include "model/lookup.h"
#include "require.h"

#include <QBuffer>

using namespace portolan;
using namespace portolan::test;

namespace {

struct Knowledge {
    Catalogue catalogue;
    Topology topology;
};

Knowledge load()
{
    auto catalogue = loadCatalogue(QStringLiteral(LYNC_CATALOGUE));
    require(catalogue.has_value(), "the catalogue can be loaded");
    auto loaded = loadDocument(QStringLiteral(SAMPLES "/edge-scaled-dns-nat.portolan.json"));
    require(loaded.has_value(), "the sample can be loaded");
    return {std::move(*catalogue), std::move(loaded->document.topology)};
}

InventoryPlan plan(const CsvTable &table, const Topology &topology, const Catalogue &catalogue, int options)
{
    const InventoryWishes wishes{guessedFields(table.headings, catalogue), (options & 1) != 0,
                                 (options & 2) != 0};
    return planOf(table, wishes, topology, catalogue,
                  (options & 4) != 0 ? Language::German : Language::English);
}

/// A list of what is there changes nothing.
void requireStable(const Topology &topology, const Catalogue &catalogue)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Inventory inventory = inventoryOf(topology, catalogue, Language::English);
    require(
        writeInventory(inventory, catalogue, Language::English, CsvTarget::ExcelGerman, buffer).has_value(),
        "a list can be written");
    const auto table = parseCsv(buffer.data());
    require(table.has_value(), "and read");
    const InventoryPlan again = plan(*table, topology, catalogue, 0);
    require(again.changes.empty(), "a list of what is there changes nothing");
    require(again.matched == again.lines, "and finds everything");
}

} // namespace

/// The first byte holds options.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Knowledge known = load();
    if (size < 1)
        return 0;
    CsvLimits limits;
    limits.rows = 500;
    const auto table = parseCsv({reinterpret_cast<const char *>(data + 1), qsizetype(size) - 1}, limits);
    if (!table)
        return 0;
    const InventoryPlan planned = plan(*table, known.topology, known.catalogue, data[0]);
    if (planned.patch.isEmpty())
        return 0;
    require((data[0] & 2) != 0 || !planned.hasErrors(), "one error keeps everything as it is");
    const Topology after = applied(known.topology, planned.patch);
    require(inconsistencies(after).empty(), "what is filled in does not contradict itself");
    requireStable(after, known.catalogue);
    return 0;
}
