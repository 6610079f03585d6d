// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuereader.h"

#include "names.h"

namespace portolan {

namespace {

std::optional<Address> readAddress(JsonObject &object, QAnyStringView key, Family family)
{
    const auto value = object.member(key);
    if (!value)
        return std::nullopt;
    const auto address = value->as<Address>();
    if (address && address->family() != family) {
        value->complain(ErrorCode::InvalidAddress, {address->toString()});
        return std::nullopt;
    }
    return address;
}

} // namespace

std::optional<PortRange> readPorts(const JsonValue &value)
{
    const auto text = value.toString();
    if (!text)
        return std::nullopt;
    const auto range = PortRange::parse(*text);
    if (range)
        return *range;
    value.complain(range.error());
    return std::nullopt;
}

std::optional<AddressPair> JsonRead<AddressPair>::from(const JsonValue &value)
{
    JsonObject object(value);
    AddressPair pair;
    pair.v4 = readAddress(object, "v4", Family::IPv4);
    pair.v6 = readAddress(object, "v6", Family::IPv6);
    object.finish();
    return pair;
}

std::optional<AttributeValue> JsonRead<AttributeValue>::from(const JsonValue &value)
{
    switch (value.raw().type()) {
    case QJsonValue::Bool:
        return AttributeValue(value.raw().toBool());
    case QJsonValue::Double: {
        const auto port = value.as<Port>();
        return port ? std::optional(AttributeValue(*port)) : std::nullopt;
    }
    case QJsonValue::String: {
        const QString text = value.raw().toString();
        const auto range = PortRange::parse(text);
        return range ? AttributeValue(*range) : AttributeValue(text);
    }
    default:
        value.complainAboutType(QLatin1StringView("boolean, number or string"));
        return std::nullopt;
    }
}

std::optional<PortMapping> JsonRead<PortMapping>::from(const JsonValue &value)
{
    JsonObject object(value);
    const auto inside = object.required<Port>("inside");
    const auto outside = object.required<Port>("outside");
    const auto word = object.requiredMember("transport");
    const auto transport = word ? readChoice(*word, transportNames) : std::nullopt;
    object.finish();
    if (!inside || !outside || !transport)
        return std::nullopt;
    return PortMapping{*transport, *outside, *inside};
}

} // namespace portolan
