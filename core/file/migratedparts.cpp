// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migratedparts.h"

#include "migration.h"
#include "json/jsonparser.h"

#include <QJsonDocument>

#include <array>

namespace portolan {

namespace {

/// The tree of one part, for the steps that bring older versions up.
Result<QJsonObject> treeOf(const Part &part)
{
    auto tree = parseJson(part.json);
    if (!tree)
        return tl::unexpected(part.place.entry.isEmpty() ? tree.error() : tree.error().at(part.place.entry));
    if (part.place.root.isEmpty())
        return tree;
    return tree->value(part.place.root.sliced(1)).toObject();
}

} // namespace

Result<Parts> broughtUp(Parts parts, int version)
{
    RawDocument raw;
    const std::array<std::pair<Part *, QJsonObject *>, 4> pairs{{{&parts.format, &raw.format},
                                                                 {&parts.topology, &raw.topology},
                                                                 {&parts.diagram, &raw.diagram},
                                                                 {&parts.requests, &raw.requests}}};
    for (const auto &[part, object] : pairs) {
        auto tree = treeOf(*part);
        if (!tree)
            return tl::unexpected(tree.error());
        *object = std::move(*tree);
    }
    if (auto result = migrate(raw, version); !result)
        return tl::unexpected(result.error());
    for (const auto &[part, object] : pairs) {
        part->json = QJsonDocument(*object).toJson(QJsonDocument::Compact);
        part->place = {part->place.entry, {}, 0};
    }
    return parts;
}

} // namespace portolan
