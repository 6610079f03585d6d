// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace portolan {

enum class Language : quint8 { English, German };

/// A text that is there in both languages.
struct Text {
    QString en;
    QString de;

    [[nodiscard]] const QString &in(Language language) const
    {
        return language == Language::German ? de : en;
    }
    [[nodiscard]] bool isEmpty() const { return en.isEmpty() && de.isEmpty(); }

    bool operator==(const Text &) const = default;
};

} // namespace portolan
