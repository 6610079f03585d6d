// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "severalparts.h"

#include "attributetext.h"
#include "commands/settings.h"
#include "parsing.h"

#include <QCoreApplication>

namespace portolan::several {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

using Value = std::optional<AttributeValue>;

/// What holds for a line, whether it is set there or the default of its kind.
Value effective(const Topology &topology, const ElementId &id, const AttributeDefinition &definition)
{
    const Value value = attributeOf(topology, AssociationId(id), definition.key);
    return value ? value : definition.byDefault;
}

Edit setting(const Topology &topology, const ElementId &id, const AttributeDefinition &definition,
             Value value)
{
    return setAttribute(topology, AssociationId(id), definition.key, storedAttribute(definition, value));
}

void addChoices(Form &form, const Ids &ids, const AttributeDefinition &definition, std::vector<Value> values)
{
    addShared<Value>(form, ids,
                     {definition.name.in(form.language()), always(std::move(values)),
                      [definition, language = form.language()](const Topology &topology, const Value &value) {
                          if (const auto *on = std::get_if<bool>(&*value))
                              return onOff(topology, *on);
                          for (const auto &[word, name] : definition.choices) {
                              if (word == attributeText(value))
                                  return name.in(language);
                          }
                          return attributeText(value);
                      },
                      [definition](const Topology &topology, const ElementId &id) {
                          const Value value = effective(topology, id, definition);
                          const bool isSwitch = definition.type == AttributeType::Switch;
                          return isSwitch && !value ? Value(AttributeValue(false)) : value;
                      },
                      [definition](const Topology &topology, const ElementId &id, const Value &value) {
                          return setting(topology, id, definition, value);
                      }});
}

bool differ(const Topology &topology, const Ids &ids, const AttributeDefinition &definition)
{
    const Value first = effective(topology, ids.front(), definition);
    return std::ranges::any_of(
        ids, [&](const ElementId &id) { return effective(topology, id, definition) != first; });
}

template <typename T>
void addPorts(Form &form, const Ids &ids, const AttributeDefinition &definition)
{
    TextField *field = form.addText(
        definition.name.in(form.language()),
        [ids, definition](const Topology &topology) {
            return differ(topology, ids, definition)
                ? QString()
                : attributeText(attributeOf(topology, AssociationId(ids.front()), definition.key));
        },
        [&form, ids, definition](const QString &text) -> Outcome {
            const auto parsed = parsedOptional<T>(text);
            if (!parsed)
                return tl::unexpected(parsed.error());
            const Value value = *parsed ? Value(**parsed) : Value();
            return forAll(form, ids, [&](const Topology &topology, const ElementId &id) {
                return setting(topology, id, definition, value);
            });
        });
    const auto hint = [&form, field, ids, definition] {
        field->setPlaceholder(differ(form.topology(), ids, definition) ? severalValues()
                                                                       : attributeText(definition.byDefault));
    };
    hint();
    QObject::connect(&form.document(), &OpenDocument::changed, field, hint);
}

} // namespace

void fillLines(Form &form, const Ids &ids)
{
    const Association *first = form.topology().associations.find(AssociationId(ids.front()));
    const AssociationKind *kind = first ? form.catalogue().association(first->kind) : nullptr;
    if (!kind || kind->attributes.empty()) {
        form.addNote(Words::tr("There is nothing to set for this kind of line."));
        return;
    }
    for (const AttributeDefinition &definition : kind->attributes) {
        std::vector<Value> words;
        for (const auto &[word, name] : definition.choices)
            words.push_back(AttributeValue(word));
        switch (definition.type) {
        case AttributeType::Switch:
            addChoices(form, ids, definition, {AttributeValue(true), AttributeValue(false)});
            break;
        case AttributeType::Port:
            addPorts<Port>(form, ids, definition);
            break;
        case AttributeType::Range:
            addPorts<PortRange>(form, ids, definition);
            break;
        case AttributeType::Choice:
            addChoices(form, ids, definition, std::move(words));
            break;
        }
    }
}

} // namespace portolan::several
