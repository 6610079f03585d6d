// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "values.h"

#include <limits>

namespace portolan {

namespace {

std::optional<Address> readAddress(JsonCursor &json, Family family)
{
    const auto address = Codec<Address>::read(json);
    if (!address || address->family() == family)
        return address;
    json.complain(ErrorCode::InvalidAddress, {address->toString()});
    return std::nullopt;
}

} // namespace

std::optional<int> Codec<int>::read(JsonCursor &json)
{
    const auto number = json.integer(std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    return number ? std::optional(int(*number)) : std::nullopt;
}

std::optional<QString> Codec<QString>::read(JsonCursor &json)
{
    const auto text = json.string();
    return text ? std::optional(QString::fromUtf8(text->data(), qsizetype(text->size()))) : std::nullopt;
}

std::optional<Port> Codec<Port>::read(JsonCursor &json)
{
    const auto number = json.integer(std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max());
    if (!number)
        return std::nullopt;
    const auto port = Port::from(*number);
    if (port)
        return *port;
    json.complain(port.error().code, port.error().arguments);
    return std::nullopt;
}

std::optional<std::map<HostName, HostName>> Codec<std::map<HostName, HostName>>::read(JsonCursor &json)
{
    std::map<HostName, HostName> names;
    std::string_view key;
    for (bool more = json.beginObject() && json.nextMember(key); more; more = json.nextMember(key)) {
        const auto domain = HostName::parse(QString::fromUtf8(key.data(), qsizetype(key.size())));
        if (!domain) {
            json.complain(domain.error().code, domain.error().arguments);
            break;
        }
        if (names.contains(*domain)) {
            json.complainAboutMember(ErrorCode::DuplicateKey, key);
            break;
        }
        auto name = Codec<HostName>::read(json);
        if (!name)
            break;
        names.emplace(*domain, std::move(*name));
    }
    return json.hasFailed() ? std::nullopt : std::optional(std::move(names));
}

void Codec<std::map<HostName, HostName>>::write(JsonText &json, const std::map<HostName, HostName> &names)
{
    json.beginObject();
    for (const auto &[domain, name] : names)
        json.key(domain.toString().toStdString()).text(name.toString());
    json.endObject();
}

std::optional<AddressPair> Codec<AddressPair>::read(JsonCursor &json)
{
    AddressPair pair;
    std::string_view key;
    for (bool more = json.beginObject() && json.nextMember(key); more; more = json.nextMember(key)) {
        const bool isV4 = key == "v4";
        if (!isV4 && key != "v6") {
            json.complainAboutMember(ErrorCode::UnknownKey, key);
            break;
        }
        auto &address = isV4 ? pair.v4 : pair.v6;
        if (address) {
            json.complainAboutMember(ErrorCode::DuplicateKey, key);
            break;
        }
        address = readAddress(json, isV4 ? Family::IPv4 : Family::IPv6);
    }
    return json.hasFailed() ? std::nullopt : std::optional(pair);
}

void Codec<AddressPair>::write(JsonText &json, const AddressPair &pair)
{
    json.beginObject();
    if (pair.v4)
        json.key("v4").text(pair.v4->toString());
    if (pair.v6)
        json.key("v6").text(pair.v6->toString());
    json.endObject();
}

std::optional<AttributeValue> Codec<AttributeValue>::read(JsonCursor &json)
{
    switch (json.peek()) {
    case JsonKind::Boolean:
        return json.boolean();
    case JsonKind::Number:
        return Codec<Port>::read(json);
    case JsonKind::String: {
        const auto text = Codec<QString>::read(json);
        if (!text)
            return std::nullopt;
        const auto range = PortRange::parse(*text);
        return range ? AttributeValue(*range) : AttributeValue(*text);
    }
    default:
        json.complainAboutType(QLatin1StringView("switch, port, range or word"));
        return std::nullopt;
    }
}

void Codec<AttributeValue>::write(JsonText &json, const AttributeValue &value)
{
    std::visit([&json]<typename T>(const T &content) { Codec<T>::write(json, content); }, value);
}

} // namespace portolan
