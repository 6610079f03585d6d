// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textvalues.h"

namespace portolan {

namespace {

/// Written always: a text without one of them would be taken for one that is empty in it.
struct TextEntry {
    QString de;
    QString en;
};

} // namespace

template <>
struct Fields<TextEntry> {
    static constexpr auto all = std::tuple(required("de", &TextEntry::de), required("en", &TextEntry::en));
};

std::optional<Text> Codec<Text>::read(JsonCursor &json)
{
    if (json.peek() == JsonKind::Object) {
        auto entry = Codec<TextEntry>::read(json);
        return entry ? std::optional(Text{std::move(entry->en), std::move(entry->de)}) : std::nullopt;
    }
    const auto both = Codec<QString>::read(json);
    return both ? std::optional(Text{*both, *both}) : std::nullopt;
}

void Codec<Text>::write(JsonText &json, const Text &text)
{
    if (text.en == text.de)
        json.text(text.en);
    else
        Codec<TextEntry>::write(json, {text.de, text.en});
}

std::optional<QDate> Codec<QDate>::read(JsonCursor &json)
{
    const auto text = Codec<QString>::read(json);
    if (!text)
        return std::nullopt;
    // Qt takes other spellings as well.
    const QDate date = QDate::fromString(*text, Qt::ISODate);
    if (date.isValid() && isStorable(date) && date.toString(Qt::ISODate) == *text)
        return date;
    json.complain(ErrorCode::InvalidDate, {*text});
    return std::nullopt;
}

bool isStorable(QDate date)
{
    return date.isNull() || (date.isValid() && date.year() >= 1 && date.year() <= 9999);
}

} // namespace portolan
