// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonobject.h"

namespace portolan {

namespace {

QJsonObject::const_iterator findMember(const QJsonObject &object, QAnyStringView key)
{
    return key.visit([&object](auto view) {
        if constexpr (std::is_same_v<decltype(view), QUtf8StringView>)
            return object.constFind(QLatin1StringView(view.data(), view.size()));
        else
            return object.constFind(view);
    });
}

} // namespace

JsonObject::JsonObject(const JsonValue &value)
    : m_object(value.raw().toObject()), m_path(value.path()), m_problems(&value.problems()),
      m_read(m_object.size(), false), m_wrongType(!value.raw().isObject())
{
    if (m_wrongType)
        value.complainAboutType(QLatin1StringView("object"));
}

JsonObject::JsonObject(const QJsonObject &root, JsonProblems &problems)
    : m_object(root), m_problems(&problems), m_read(m_object.size(), false)
{
}

bool JsonObject::has(QAnyStringView key) const
{
    return findMember(m_object, key) != m_object.constEnd();
}

void JsonObject::complain(ErrorCode code, QStringList arguments) const
{
    m_problems->add(code, m_path, std::move(arguments));
}

std::optional<JsonValue> JsonObject::member(QAnyStringView key)
{
    const auto it = findMember(m_object, key);
    if (it == m_object.constEnd())
        return std::nullopt;
    m_read[it - m_object.constBegin()] = true;
    return JsonValue(it.value(), JsonPath(&m_path, key), *m_problems);
}

std::optional<JsonValue> JsonObject::requiredMember(QAnyStringView key)
{
    auto value = member(key);
    if (!value && !m_wrongType)
        complain(ErrorCode::MissingKey, {key.toString()});
    return value;
}

void JsonObject::finish()
{
    qsizetype index = 0;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_read[index++])
            complain(ErrorCode::UnknownKey, {it.key()});
    }
}

} // namespace portolan
