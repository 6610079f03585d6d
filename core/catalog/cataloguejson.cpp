// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguejson.h"

#include "cataloguereasons.h"

namespace portolan {

std::optional<QString> readWord(const JsonValue &value)
{
    auto word = value.toString();
    if (word && word->isEmpty())
        complainThat(value, reason::emptyText);
    return word;
}

void readWord(JsonObject &object, QAnyStringView key, QString &into)
{
    if (const auto value = object.requiredMember(key))
        into = readWord(*value).value_or(QString());
}

std::optional<Text> JsonRead<Text>::from(const JsonValue &value)
{
    JsonObject object(value);
    Text text;
    readWord(object, "en", text.en);
    readWord(object, "de", text.de);
    object.finish();
    return text;
}

void complainThat(const JsonValue &value, const char *reason, const QString &offender)
{
    value.complain(ErrorCode::InvalidCatalogue, {QLatin1StringView(reason), offender});
}

void complainThat(const JsonObject &object, const char *reason, const QString &offender)
{
    object.complain(ErrorCode::InvalidCatalogue, {QLatin1StringView(reason), offender});
}

void refuseEmpty(const JsonValue &list)
{
    if (list.raw().isArray() && list.raw().toArray().isEmpty())
        complainThat(list, reason::emptyList);
}

bool knows(const Catalogue &catalogue, const ZoneKindKey &key)
{
    return catalogue.zoneKind(key);
}

bool knows(const Catalogue &catalogue, const TrafficKey &key)
{
    return std::ranges::find(catalogue.trafficClasses, key, &TrafficClass::key)
        != catalogue.trafficClasses.end();
}

bool knows(const Catalogue &catalogue, const ServiceKey &key)
{
    return catalogue.service(key);
}

bool knows(const Catalogue &catalogue, const RoleKey &key)
{
    return catalogue.role(key);
}

bool knows(const Catalogue &catalogue, const SetKey &key)
{
    return catalogue.set(key);
}

bool knows(const Catalogue &catalogue, const RangeKey &key)
{
    return catalogue.range(key);
}

bool knows(const Catalogue &catalogue, const AssociationKey &key)
{
    return catalogue.association(key);
}

} // namespace portolan
