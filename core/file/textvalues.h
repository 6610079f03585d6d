// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/text.h"
#include "values.h"

#include <QDate>

namespace portolan {

/// A text that reads the same in both languages, or an object with both.
template <>
struct Codec<Text> {
    static std::optional<Text> read(JsonCursor &json);
    static void write(JsonText &json, const Text &text);
};

/// "2026-11-21".
template <>
struct Codec<QDate> {
    static std::optional<QDate> read(JsonCursor &json);
    static void write(JsonText &json, QDate date) { json.text(date.toString(Qt::ISODate)); }
};

/// Whether a file can hold it; no date is left out.
bool isStorable(QDate date);

} // namespace portolan
