// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attributetext.h"

namespace portolan {

std::optional<AttributeValue> attributeOf(const Topology &topology, const AssociationId &id,
                                          const AttributeKey &key)
{
    const Association *association = topology.associations.find(id);
    if (!association)
        return {};
    const auto it = association->attributes.find(key);
    return it == association->attributes.end() ? std::nullopt : std::optional(it->second);
}

QString attributeText(const std::optional<AttributeValue> &value)
{
    if (!value)
        return {};
    if (const auto *port = std::get_if<Port>(&*value))
        return QString::number(port->number());
    if (const auto *range = std::get_if<PortRange>(&*value))
        return range->toString();
    if (const auto *word = std::get_if<QString>(&*value))
        return *word;
    return {};
}

std::optional<AttributeValue> storedAttribute(const AttributeDefinition &definition,
                                              std::optional<AttributeValue> value)
{
    if (value == definition.byDefault)
        value.reset();
    return value;
}

} // namespace portolan
