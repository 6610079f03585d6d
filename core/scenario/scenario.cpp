// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario.h"

#include "file/documentfile.h"

namespace portolan {

CataloguePin pinOf(const Catalogue &catalogue)
{
    return {catalogue.release, catalogue.revision, catalogue.hash};
}

Document emptyDocument(const Catalogue &catalogue)
{
    Document document;
    document.catalogue = pinOf(catalogue);
    return document;
}

Result<Document> newDocument(const Catalogue &catalogue, const QString &folder, const QString &scenario)
{
    const Scenario *known = catalogue.scenario(scenario);
    if (!known) {
        QStringList ids;
        for (const Scenario &each : catalogue.scenarios)
            ids.append(each.id);
        return failure(ErrorCode::UnknownScenario, {scenario, ids.join(QStringLiteral(", "))});
    }
    return loadDocument(folder + QLatin1Char('/') + known->file).map([&](LoadedDocument &&loaded) {
        loaded.document.catalogue = pinOf(catalogue);
        return std::move(loaded.document);
    });
}

} // namespace portolan
