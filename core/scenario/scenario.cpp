// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario.h"

#include "file/documentfile.h"

#include <QHash>

namespace portolan {

namespace {

/// Calls each element by its name in one language. Names the catalogue does not know stay.
class Renamer {
public:
    Renamer(const std::vector<Text> &names, Language language)
    {
        for (const Text &name : names)
            m_names.insert(name.in(Language::English), name.in(language));
    }

    void rename(QString &name) const { name = m_names.value(name, name); }
    template <typename T>
    void rename(Table<T> &table) const
    {
        for (T element : Table<T>(table)) {
            rename(element.name);
            table.put(std::move(element));
        }
    }

private:
    QHash<QString, QString> m_names;
};

void nameElements(Topology &topology, const Renamer &renamer)
{
    renamer.rename(topology.deployment.name);
    renamer.rename(topology.sites);
    renamer.rename(topology.zones);
    renamer.rename(topology.firewalls);
    renamer.rename(topology.boundaries);
    renamer.rename(topology.pools);
    renamer.rename(topology.balancers);
    renamer.rename(topology.parties);
}

} // namespace

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

Result<Document> newDocument(const Catalogue &catalogue, const QString &folder, const QString &scenario,
                             Language language)
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
        if (language != Language::English)
            nameElements(loaded.document.topology, Renamer(catalogue.scenarioNames, language));
        return std::move(loaded.document);
    });
}

} // namespace portolan
