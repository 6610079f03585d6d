// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheet.h"

#include <map>
#include <xlsxwriter.h>

namespace portolan {

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
    /// Wrapped; tinted where a line lacks something.
    [[nodiscard]] lxw_format *text(bool isComplete) const { return isComplete ? m_text : m_doubtful; }
    [[nodiscard]] lxw_format *number(const QString &unit, bool isComplete);
    [[nodiscard]] lxw_format *date(bool isComplete);

private:
    lxw_format *made(const QString &pattern, bool isComplete);

    lxw_workbook *m_workbook;
    Language m_language;
    lxw_format *m_title;
    lxw_format *m_heading;
    lxw_format *m_name;
    lxw_format *m_link;
    lxw_format *m_coverNumber;
    lxw_format *m_text;
    lxw_format *m_doubtful;
    std::map<std::pair<QString, bool>, lxw_format *> m_patterns;
};

} // namespace portolan
