// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members.h"

namespace portolan {

void writeText(JsonText &json, std::string_view key, const QString &text)
{
    if (!text.isEmpty())
        json.key(key).text(text);
}

void writeHost(JsonText &json, std::string_view key, const std::optional<HostName> &host)
{
    if (host)
        json.key(key).text(host->toString());
}

void writePair(JsonText &json, const AddressPair &pair)
{
    json.beginObject();
    if (pair.v4)
        json.key("v4").text(pair.v4->toString());
    if (pair.v6)
        json.key("v6").text(pair.v6->toString());
    json.endObject();
}

void writeSwitch(JsonText &json, std::string_view key, const std::optional<bool> &value)
{
    if (value)
        json.key(key).boolean(*value);
}

void writeSwitch(JsonText &json, std::string_view key, bool value, bool byDefault)
{
    if (value != byDefault)
        json.key(key).boolean(value);
}

} // namespace portolan
