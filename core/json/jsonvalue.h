// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonpath.h"
#include "jsonproblems.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace portolan {

/// How a C++ type is read from JSON. Specialised in jsontypes.h for the value types, and by readers
/// for their own; `from` complains and returns nothing when the value will not do.
///
///     template <> struct JsonRead<Port> { static std::optional<Port> from(const JsonValue &value); };
template <typename T>
struct JsonRead;

/// A value with its place and the list its problems go to. Lives on the stack, no longer than the
/// JsonObject or array it came from.
class JsonValue {
public:
    JsonValue(QJsonValue value, const JsonPath &path, JsonProblems &problems)
        : m_value(std::move(value)), m_path(path), m_problems(&problems)
    {
    }

    [[nodiscard]] const QJsonValue &raw() const { return m_value; }
    [[nodiscard]] const JsonPath &path() const { return m_path; }
    [[nodiscard]] JsonProblems &problems() const { return *m_problems; }
    void complain(ErrorCode code, QStringList arguments = {}) const
    {
        m_problems->add(code, m_path, std::move(arguments));
    }
    /// For failures of a value type: the code and arguments of `error`, at this place.
    void complain(const Error &error) const { complain(error.code, error.arguments); }
    /// WrongType with the kind expected and the kind found ("object", "array", "string", "number",
    /// "boolean", "null"; "integer" may be expected).
    void complainAboutType(QLatin1StringView expected) const;

    template <typename T>
    [[nodiscard]] std::optional<T> as() const
    {
        return JsonRead<T>::from(*this);
    }

    // The plain kinds. Each complains with WrongType and returns nothing when the value is of another.
    [[nodiscard]] std::optional<QString> toString() const;
    [[nodiscard]] std::optional<bool> toBool() const;
    [[nodiscard]] std::optional<double> toDouble() const;
    /// Whole numbers only; complains with OutOfRange (number, smallest, largest) outside the limits.
    [[nodiscard]] std::optional<qint64> toInteger(qint64 smallest, qint64 largest) const;

    /// Calls `visit(const JsonValue &)` for each element. False when this is no array.
    template <typename Visit>
    bool forEachElement(Visit visit) const
    {
        if (!m_value.isArray()) {
            complainAboutType(QLatin1StringView("array"));
            return false;
        }
        qsizetype index = 0;
        for (const QJsonValue element : m_value.toArray())
            visit(JsonValue(element, JsonPath(&m_path, index++), *m_problems));
        return true;
    }

    /// Calls `visit(const QString &key, const JsonValue &)` for each member of an object that is used
    /// as a map, in the order of the keys. False when this is no object.
    template <typename Visit>
    bool forEachMember(Visit visit) const
    {
        if (!m_value.isObject()) {
            complainAboutType(QLatin1StringView("object"));
            return false;
        }
        const QJsonObject object = m_value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            visit(key, JsonValue(it.value(), JsonPath(&m_path, key), *m_problems));
        }
        return true;
    }

private:
    QJsonValue m_value;
    JsonPath m_path;
    JsonProblems *m_problems;
};

} // namespace portolan
