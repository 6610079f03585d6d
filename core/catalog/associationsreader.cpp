// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguenames.h"
#include "cataloguereasons.h"
#include "rolesreader.h"

namespace portolan {

namespace {

void readAttributeChoices(JsonObject &object, AttributeDefinition &attribute)
{
    const auto choices = object.member("choices");
    if ((attribute.type == AttributeType::Choice) != choices.has_value())
        complainThat(object, reason::choicesOnlyForChoice);
    if (!choices)
        return;
    choices->forEachElement([&attribute](const JsonValue &value) {
        JsonObject choice(value);
        QString word;
        Text name;
        readWord(choice, "value", word);
        choice.required("name", name);
        choice.finish();
        for (const auto &[other, otherName] : attribute.choices) {
            if (other == word)
                choice.complain(ErrorCode::DuplicateId, {word});
        }
        attribute.choices.emplace_back(word, name);
    });
    refuseEmpty(*choices);
}

template <typename T>
void readDefault(const JsonValue &value, AttributeDefinition &attribute)
{
    if (const auto byDefault = value.as<T>())
        attribute.byDefault = *byDefault;
}

void readAttributeDefault(const JsonValue &value, AttributeDefinition &attribute)
{
    switch (attribute.type) {
    case AttributeType::Switch:
        return readDefault<bool>(value, attribute);
    case AttributeType::Port:
        return readDefault<Port>(value, attribute);
    case AttributeType::Range:
        return readDefault<PortRange>(value, attribute);
    case AttributeType::Choice:
        break;
    }
    readDefault<QString>(value, attribute);
    const bool allowed = std::ranges::any_of(attribute.choices, [&attribute](const auto &choice) {
        return attribute.byDefault == AttributeValue(choice.first);
    });
    if (attribute.byDefault && !allowed)
        complainThat(value, reason::defaultNotAllowed);
}

void readAttribute(JsonObject &object, AttributeDefinition &attribute)
{
    object.required("name", attribute.name);
    readChoice(object, "type", attributeTypeNames, attribute.type);
    readAttributeChoices(object, attribute);
    if (const auto value = object.member("default"))
        readAttributeDefault(*value, attribute);
}

} // namespace

void readAssociations(JsonObject &file, Catalogue &catalogue)
{
    readKeyed(file, "associations", catalogue.associations, [&](JsonObject &object, AssociationKind &kind) {
        object.required("name", kind.name);
        readSomeReferences(object, "from", catalogue, kind.from);
        readSomeReferences(object, "to", catalogue, kind.to);
        object.optional("fromSite", kind.fromSite);
        if (object.has("attributes"))
            readKeyed(object, "attributes", kind.attributes, readAttribute);
    });
}

} // namespace portolan
