// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importmap.h"

#include "cataloguejson.h"
#include "nameplan.h"
#include "json/jsonparser.h"

#include <QFile>

namespace portolan {

namespace {

constexpr QLatin1StringView fileName("import.json");

constexpr EnumNames attributeFromNames(
    std::to_array<EnumName<ImportMap::AttributeFrom>>({{ImportMap::AttributeFrom::Word, "word"},
                                                       {ImportMap::AttributeFrom::Port, "port"},
                                                       {ImportMap::AttributeFrom::Protocol, "protocol"},
                                                       {ImportMap::AttributeFrom::Setting, "setting"},
                                                       {ImportMap::AttributeFrom::Instance, "instance"}}));

/// Calls `read(JsonObject &, T &)` for each object of a list.
template <typename T, typename Read>
void readList(JsonObject &parent, QAnyStringView name, std::vector<T> &into, Read read)
{
    const auto list = parent.requiredMember(name);
    if (!list)
        return;
    list->forEachElement([&](const JsonValue &value) {
        JsonObject object(value);
        T item;
        read(object, item);
        object.finish();
        into.push_back(std::move(item));
    });
}

void readEvidence(JsonObject &object, ImportMap::Evidence &evidence)
{
    object.optional("installed", evidence.service);
    object.optional("owner", evidence.owner);
    object.optional("usage", evidence.usage);
    object.optional("side", evidence.side);
}

/// A key of a feature, which has no reader of its own.
void readFeature(JsonObject &object, QAnyStringView name, const Catalogue &catalogue, FeatureKey &into)
{
    const auto value = object.member(name);
    const auto key = value ? value->as<FeatureKey>() : std::nullopt;
    if (!key)
        return;
    if (!catalogue.feature(*key))
        value->complain(ErrorCode::DanglingReference, {key->toString()});
    into = *key;
}

bool hasSlot(const Role &role, const SlotKey &slot)
{
    return std::ranges::any_of(role.interfaces, [&slot](const Interface &side) {
        return std::ranges::find(side.slots, slot, &Slot::key) != side.slots.end();
    });
}

void readRole(JsonObject &object, const Catalogue &catalogue, ImportMap::RoleMapping &mapping)
{
    readReference(object, "role", catalogue, mapping.role);
    object.setLabel(mapping.role.toString());
    object.required("hosts", mapping.hosts);
    object.optional("lacks", mapping.lacks);
    object.optional("with", mapping.with);
    object.optional("ownStore", mapping.ownStore);
    object.optional("onlyInBranch", mapping.onlyInBranch);
    object.optional("guessed", mapping.guessed);
    readList(object, "addresses", mapping.addresses,
             [&](JsonObject &inner, ImportMap::AddressSource &source) {
                 inner.required("side", source.side);
                 inner.optional("owner", source.owner);
                 const Role *role = catalogue.role(mapping.role);
                 if (inner.required("slot", source.slot) && role && !hasSlot(*role, source.slot))
                     inner.complain(ErrorCode::DanglingReference, {source.slot.toString()});
             });
}

void readAttribute(JsonObject &object, const AssociationKind *kind, ImportMap::AttributeMapping &mapping)
{
    readChoice(object, "from", attributeFromNames, mapping.from);
    object.optional("name", mapping.name);
    if (const auto words = object.member("words")) {
        words->forEachMember([&](const QString &key, const JsonValue &value) {
            mapping.words[key] = value.toString().value_or(QString());
        });
    }
    const bool known = object.required("attribute", mapping.attribute) && kind
        && std::ranges::find(kind->attributes, mapping.attribute, &AttributeDefinition::key)
            != kind->attributes.end();
    if (kind && !known)
        object.complain(ErrorCode::DanglingReference, {mapping.attribute.toString()});
}

void readLine(JsonObject &object, const Catalogue &catalogue, ImportMap::LineMapping &mapping)
{
    readReference(object, "association", catalogue, mapping.kind);
    object.setLabel(mapping.kind.toString());
    object.required("from", mapping.from);
    object.required("to", mapping.to);
    object.optional("reversed", mapping.reversed);
    readFeature(object, "needs", catalogue, mapping.needs);
    object.optional("guessed", mapping.guessed);
    if (object.has("attributes")) {
        readList(object, "attributes", mapping.attributes,
                 [&](JsonObject &inner, ImportMap::AttributeMapping &attribute) {
                     readAttribute(inner, catalogue.association(mapping.kind), attribute);
                 });
    }
}

void readJoint(JsonObject &object, const Catalogue &catalogue, ImportMap::Joint &joint)
{
    readReference(object, "first", catalogue, joint.first);
    readReference(object, "second", catalogue, joint.second);
    object.required("filtered", joint.filtered);
    if (joint.filtered) {
        object.required("firewall", joint.firewall);
        object.required("prefix", joint.prefix);
    }
}

void readNameMapping(JsonObject &object, const Catalogue &catalogue, ImportMap::NameMapping &mapping)
{
    if (const auto value = object.requiredMember("name")) {
        mapping.name = value->as<NameKey>().value_or(NameKey());
        const bool known = catalogue.names
            && std::ranges::find(catalogue.names->names, mapping.name, &PlannedName::key)
                != catalogue.names->names.end();
        if (!known)
            value->complain(ErrorCode::DanglingReference, {mapping.name.toString()});
    }
    object.optional("setting", mapping.setting);
    object.optional("owner", mapping.owner);
    object.optional("side", mapping.side);
    object.optional("simpleUrl", mapping.simpleUrl);
}

void readWhatIsWhere(JsonObject &root, const Catalogue &catalogue, ImportMap &map)
{
    readList(root, "versions", map.versions, [](JsonObject &object, ImportMap::Version &version) {
        object.required("number", version.number);
        object.required("name", version.name);
    });
    readList(root, "roles", map.roles, [&](JsonObject &object, ImportMap::RoleMapping &mapping) {
        readRole(object, catalogue, mapping);
    });
    readList(root, "services", map.services, [&](JsonObject &object, ImportMap::ServiceMapping &mapping) {
        readReference(object, "service", catalogue, mapping.service);
        readEvidence(object, mapping.evidence);
    });
    readList(root, "features", map.features, [&](JsonObject &object, ImportMap::FeatureMapping &mapping) {
        readFeature(object, "feature", catalogue, mapping.feature);
        readSomeReferences(object, "roles", catalogue, mapping.roles);
        readEvidence(object, mapping.evidence);
        object.optional("perPool", mapping.perPool);
        object.optional("guessed", mapping.guessed);
    });
}

void readPortPattern(JsonObject &object, ImportMap::PortPattern &pattern)
{
    object.required("owner", pattern.owner);
    object.required("usage", pattern.usage);
    object.optional("side", pattern.side);
    object.optional("protocol", pattern.protocol);
}

void readNetwork(JsonObject &root, const Catalogue &catalogue, ImportMap &map)
{
    readList(root, "ranges", map.ranges, [&](JsonObject &object, ImportMap::RangeMapping &mapping) {
        readReference(object, "range", catalogue, mapping.range);
        readPortPattern(object, mapping.port);
        object.optional("shipped", mapping.shipped);
    });
    readList(root, "ports", map.ports, [](JsonObject &object, ImportMap::KnownPort &port) {
        readPortPattern(object, port.port);
        object.required("ports", port.ports);
    });
    readList(root, "joints", map.joints,
             [&](JsonObject &object, ImportMap::Joint &joint) { readJoint(object, catalogue, joint); });
    readReference(root, "coreZone", catalogue, map.coreZone);
    readReference(root, "internetZone", catalogue, map.internetZone);
}

bool has(const std::vector<QString> &list, const QString &name)
{
    return std::ranges::find(list, name) != list.end();
}

} // namespace

bool ImportMap::knowsService(const QString &name) const
{
    const auto installed = [&name](const auto &mapping) { return mapping.evidence.service == name; };
    return has(otherServices, name)
        || std::ranges::any_of(roles, [&](const RoleMapping &role) { return has(role.hosts, name); })
        || std::ranges::any_of(services, installed) || std::ranges::any_of(features, installed)
        || std::ranges::any_of(
               lines, [&](const LineMapping &line) { return has(line.from, name) || has(line.to, name); });
}

tl::expected<ImportMap, std::vector<Error>> loadImportMap(const QString &folder, const Catalogue &catalogue)
{
    QFile file(folder + QLatin1Char('/') + fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        const Error error{ErrorCode::CannotOpen, fileName, {file.errorString()}};
        return tl::unexpected(std::vector<Error>{error});
    }
    const auto json = parseJson(file.readAll());
    if (!json)
        return tl::unexpected(std::vector<Error>{json.error().at(fileName)});
    JsonProblems problems(fileName);
    ImportMap map;
    {
        JsonObject root(*json, problems);
        readWhatIsWhere(root, catalogue, map);
        readList(root, "lines", map.lines, [&](JsonObject &object, ImportMap::LineMapping &mapping) {
            readLine(object, catalogue, mapping);
        });
        readNetwork(root, catalogue, map);
        root.required("otherServices", map.otherServices);
        readList(root, "names", map.names, [&](JsonObject &object, ImportMap::NameMapping &mapping) {
            readNameMapping(object, catalogue, mapping);
        });
        root.required("shareNames", map.shareNames);
        root.required("legacySites", map.legacySites);
        root.finish();
    }
    if (!problems.isEmpty())
        return tl::unexpected(problems.take());
    return map;
}

} // namespace portolan
