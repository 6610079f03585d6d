// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

#include "catalog/loader.h"
#include "file/documentreader.h"
#include "file/documentwriter.h"
#include "import/import.h"
#include "require.h"

namespace portolan::test {

namespace {

struct Knowledge {
    Catalogue catalogue;
    ImportMap map;
};

Knowledge load()
{
    const QString folder = QStringLiteral(LYNC_CATALOGUE);
    auto catalogue = loadCatalogue(folder);
    require(catalogue.has_value(), "the catalogue can be loaded");
    auto map = loadImportMap(folder, *catalogue);
    require(map.has_value(), "import.json can be loaded");
    return {std::move(*catalogue), std::move(*map)};
}

} // namespace

void importAnything(const QByteArray &bytes)
{
    static const Knowledge known = load();
    ImportLimits limits;
    limits.bytes = qint64(4) * 1024 * 1024;
    limits.elements = 5000;
    const auto imported = importTopology(bytes, known.catalogue, known.map, Language::English, limits);
    if (!imported) {
        require(imported.error().refusal != ImportRefusal::Inconsistent,
                "what is drawn does not contradict itself");
        return;
    }
    const auto written = writeDocument(imported->document, FileForm::Plain);
    require(written.has_value(), "what was imported can be written");
    const auto back = readDocument(*written);
    require(back.has_value() && *back == imported->document, "and reads back equal");
}

} // namespace portolan::test
