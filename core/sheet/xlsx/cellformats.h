// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheet.h"

#include <array>
#include <map>
#include <xlsxwriter.h>

namespace portolan {

/// What lets a line stand out; its cells say it in words.
enum class Tint : quint8 { None, Doubtful, New, Changed, Removed };
/// Of the first of what a line is that has a tint.
Tint tintOf(const Sheet &sheet, size_t line);

/// How cells look. The formats belong to the workbook.
class CellFormats {
public:
    CellFormats(lxw_workbook *workbook, Language language);

    [[nodiscard]] lxw_format *title() const { return m_title; }
    [[nodiscard]] lxw_format *heading() const { return m_heading; }
    [[nodiscard]] lxw_format *name() const { return m_name; }
    [[nodiscard]] lxw_format *link() const { return m_link; }
    /// On the cover: without a frame, on the left.
    [[nodiscard]] lxw_format *coverNumber() const { return m_coverNumber; }
    /// Wrapped.
    [[nodiscard]] lxw_format *text(Tint tint) const { return m_texts[size_t(tint)]; }
    [[nodiscard]] lxw_format *number(const QString &unit, Tint tint);
    [[nodiscard]] lxw_format *date(Tint tint);

private:
    lxw_format *made(const QString &pattern, Tint tint);

    lxw_workbook *m_workbook;
    Language m_language;
    lxw_format *m_title;
    lxw_format *m_heading;
    lxw_format *m_name;
    lxw_format *m_link;
    lxw_format *m_coverNumber;
    /// By tint.
    std::array<lxw_format *, 5> m_texts;
    std::map<std::pair<QString, Tint>, lxw_format *> m_patterns;
};

} // namespace portolan
