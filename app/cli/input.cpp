// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "input.h"

#include "catalog/loader.h"
#include "check/check.h"
#include "file/documentfile.h"
#include "resources/resources.h"
#include "sheet/rownumbers.h"
#include "text/cataloguechangetext.h"

namespace portolan {

std::shared_ptr<const Catalogue> loadCatalogue(Console &console)
{
    auto loaded = loadCatalogue(resources::catalogueFolder());
    if (loaded)
        return std::make_shared<const Catalogue>(std::move(*loaded));
    console.complain(loaded.error());
    return nullptr;
}

std::optional<Document> loadDocument(const std::string &path, Console &console)
{
    auto loaded = loadDocument(fromArgument(path));
    if (loaded)
        return std::move(loaded->document);
    console.complain(loaded.error());
    return std::nullopt;
}

std::optional<Derived> deriveFile(const std::string &path, View view, Console &console)
{
    auto document = loadDocument(path, console);
    if (!document)
        return std::nullopt;
    const auto catalogue = loadCatalogue(console);
    if (!catalogue)
        return std::nullopt;
    const QString &release = document->catalogue.release;
    if (!release.isEmpty() && release != catalogue->release) {
        console.complain(Error{ErrorCode::UnknownCatalogue, fromArgument(path), {release}});
        return std::nullopt;
    }
    if (const auto change = catalogueChange(*document, catalogue))
        console.complain(catalogueChangeText(*change) + u' ' + changedRowsText(*change));
    auto derivation = std::make_shared<const Derivation>(
        deriveChecked(document->topology, catalogue, view, document->requests.acceptedFindings));
    auto numbers = std::make_shared<const RowNumbers>(numbered(document->rowNumbers, *derivation));
    return Derived{std::move(*document), std::move(derivation), std::move(numbers)};
}

} // namespace portolan
