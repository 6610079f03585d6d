// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attributetext.h"
#include "commands/settings.h"
#include "elementforms.h"
#include "formparts.h"
#include "parsing.h"
#include "sheet/elementnames.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

using Value = std::optional<AttributeValue>;

Outcome setting(const Form &form, const AssociationId &id, const AttributeDefinition &definition, Value value)
{
    return setAttribute(form.topology(), id, definition.key, storedAttribute(definition, value));
}

template <typename T>
TextField::Write writing(const Form &form, const AssociationId &id, const AttributeDefinition &definition)
{
    return [&form, id, definition](const QString &text) -> Outcome {
        const auto parsed = parsedOptional<T>(text);
        if (!parsed)
            return tl::unexpected(parsed.error());
        return setting(form, id, definition, *parsed ? Value(**parsed) : Value());
    };
}

Field *addPorts(Form &form, const AssociationId &id, const AttributeDefinition &definition)
{
    const QString label = definition.name.in(form.language());
    const auto read = [id, key = definition.key](const Topology &t) {
        return attributeText(attributeOf(t, id, key));
    };
    TextField *field =
        form.addText(label, read,
                     definition.type == AttributeType::Port ? writing<Port>(form, id, definition)
                                                            : writing<PortRange>(form, id, definition));
    if (definition.byDefault)
        field->setPlaceholder(attributeText(definition.byDefault));
    return field;
}

Field *addSwitchAttribute(Form &form, const AssociationId &id, const AttributeDefinition &definition)
{
    return form.addSwitch(
        definition.name.in(form.language()),
        [id, definition](const Topology &topology) {
            const Value value = attributeOf(topology, id, definition.key);
            return std::get<bool>((value ? value : definition.byDefault).value_or(AttributeValue(false)));
        },
        [&form, id, definition](bool on) -> Outcome {
            return setting(form, id, definition, AttributeValue(on));
        });
}

Field *addChoiceAttribute(Form &form, const AssociationId &id, const AttributeDefinition &definition)
{
    return form.addChoice(
        definition.name.in(form.language()),
        [definition, language = form.language()](const Topology &) {
            QStringList names;
            for (const auto &[word, name] : definition.choices)
                names << name.in(language);
            return names;
        },
        [id, definition](const Topology &topology) {
            const Value value = attributeOf(topology, id, definition.key);
            const QString now = attributeText(value ? value : definition.byDefault);
            const auto it = std::ranges::find(definition.choices, now, [](const auto &c) { return c.first; });
            return it == definition.choices.end() ? -1 : int(it - definition.choices.begin());
        },
        [&form, id, definition](int index) -> Outcome {
            return setting(form, id, definition, AttributeValue(definition.choices[size_t(index)].first));
        });
}

Field *addAttribute(Form &form, const AssociationId &id, const AttributeDefinition &definition)
{
    switch (definition.type) {
    case AttributeType::Switch:
        return addSwitchAttribute(form, id, definition);
    case AttributeType::Port:
    case AttributeType::Range:
        return addPorts(form, id, definition);
    case AttributeType::Choice:
        return addChoiceAttribute(form, id, definition);
    }
    Q_UNREACHABLE();
}

} // namespace

void fillAssociationForm(Form &form, const AssociationId &id)
{
    const Association association = *form.topology().associations.find(id);
    const AssociationKind *kind = form.catalogue().association(association.kind);
    const QString name = kind ? kind->name.in(form.language()) : association.kind.toString();
    form.addHeading(
        [name](const Topology &) { return name; },
        [association](const Topology &topology) {
            const ElementNames names(topology);
            //: the two ends of a line
            return Words::tr("From %1 to %2").arg(names.of(association.from), names.of(association.to));
        });
    if (!kind || kind->attributes.empty()) {
        form.addNote(Words::tr("There is nothing to set for this kind of line."));
        return;
    }
    for (const AttributeDefinition &definition : kind->attributes)
        form.places().add(addAttribute(form, id, definition),
                          {FindingField::Kind::Attribute, definition.key.toString()});
}

} // namespace portolan
