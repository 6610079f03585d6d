// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentence.h"

namespace portolan {

/// A text that stands for many: "edge{01..04}.contoso.com" is edge01.contoso.com to edge04.contoso.com. The
/// first number says how many digits all have; "{01..}" goes on as long as it is needed.
class NamePattern {
public:
    /// Refused with the reason when braces hold something else, or when there are several.
    static OrRefusal<NamePattern> parse(const QString &text);

    /// Whether it stands for so many, or why not.
    [[nodiscard]] std::optional<Refusal> whyNot(size_t count) const;
    /// The text in place `index`, from 0.
    [[nodiscard]] QString at(size_t index) const;

private:
    QString m_front;
    QString m_back;
    bool m_counts = false;
    int m_first = 0;
    int m_digits = 0;
    /// None: without end.
    std::optional<int> m_last;
};

} // namespace portolan
