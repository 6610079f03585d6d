// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

namespace portolan {

/// Writes canonical JSON: two spaces, one member or item a line, shortest numbers. The caller writes
/// the members of an object in the order of their names; debug builds assert it.
class JsonText {
public:
    void beginObject();
    void endObject() { end('}'); }
    void beginList();
    void endList() { end(']'); }

    /// Begins a member; its value is what is written next.
    JsonText &key(std::string_view name);

    void text(QStringView value);
    /// For ids, keys and words, which need no escaping.
    void plain(std::string_view value);
    void plain(QLatin1StringView value) { plain(std::string_view(value.data(), size_t(value.size()))); }
    void number(qint64 value);
    /// `value` must be finite.
    void number(double value);
    void boolean(bool value);

    /// The text with its last line ended.
    [[nodiscard]] QByteArray finished() &&;

private:
    struct Level {
        bool isEmpty = true;
        std::string lastKey;
    };

    void begin(char bracket);
    void end(char bracket);
    void beforeValue();
    void newLine();
    void append(std::string_view part) { m_text.append(part.data(), qsizetype(part.size())); }

    QByteArray m_text;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

} // namespace portolan
