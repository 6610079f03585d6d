// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonvalue.h"

#include <QVarLengthArray>

namespace portolan {

/// Reads the members of one JSON object and complains about those nobody asked for.
///
///     JsonObject object(value);
///     object.required("key", service.key);
///     object.optional("monitor", service.monitor);
///     object.finish();
///
/// A problem leaves the target as it was and goes to the list; reading goes on, so that one run finds
/// them all. Values handed out refer to this object: it must outlive them.
class JsonObject {
public:
    /// Complains when the value is no object, and is empty then.
    explicit JsonObject(const JsonValue &value);
    JsonObject(const QJsonObject &root, JsonProblems &problems);
    Q_DISABLE_COPY_MOVE(JsonObject)

    [[nodiscard]] const JsonPath &path() const { return m_path; }
    [[nodiscard]] bool has(QAnyStringView key) const;
    /// What this object calls itself; shown with every problem inside.
    void setLabel(const QString &label) { m_path.setLabel(label); }
    void complain(ErrorCode code, QStringList arguments = {}) const;

    /// The member, marked as read; nothing when it is missing.
    std::optional<JsonValue> member(QAnyStringView key);
    /// As member(), but complains with MissingKey.
    std::optional<JsonValue> requiredMember(QAnyStringView key);

    template <typename T>
    std::optional<T> required(QAnyStringView key)
    {
        const auto value = requiredMember(key);
        return value ? value->as<T>() : std::nullopt;
    }
    template <typename T>
    bool required(QAnyStringView key, T &into)
    {
        return store(required<T>(key), into);
    }
    template <typename T>
    bool required(QAnyStringView key, std::optional<T> &into)
    {
        return store(required<T>(key), into);
    }

    template <typename T>
    std::optional<T> optional(QAnyStringView key)
    {
        const auto value = member(key);
        return value ? value->as<T>() : std::nullopt;
    }
    template <typename T>
    bool optional(QAnyStringView key, T &into)
    {
        return store(optional<T>(key), into);
    }
    template <typename T>
    bool optional(QAnyStringView key, std::optional<T> &into)
    {
        return store(optional<T>(key), into);
    }

    /// Complains with UnknownKey about every member that was not read.
    void finish();

private:
    template <typename T, typename Target>
    static bool store(std::optional<T> value, Target &into)
    {
        if (!value)
            return false;
        into = std::move(*value);
        return true;
    }

    QJsonObject m_object;
    JsonPath m_path;
    JsonProblems *m_problems;
    QVarLengthArray<bool, 32> m_read;
    /// Not an object at all: said once, so missing keys are not reported on top.
    bool m_wrongType = false;
};

} // namespace portolan
