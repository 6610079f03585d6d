// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellformats.h"

namespace portolan {

namespace {

constexpr lxw_color_t headingFill = 0x1f3a5f;
constexpr lxw_color_t doubtfulFill = 0xfff4ce;
constexpr lxw_color_t lineColour = 0xd0d4da;

lxw_format *cellFormat(lxw_workbook *workbook, bool isComplete)
{
    lxw_format *format = workbook_add_format(workbook);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(format);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, lineColour);
    if (!isComplete)
        format_set_bg_color(format, doubtfulFill);
    return format;
}

} // namespace

CellFormats::CellFormats(lxw_workbook *workbook, Language language)
    : m_workbook(workbook), m_language(language), m_title(workbook_add_format(workbook)),
      m_heading(workbook_add_format(workbook)), m_name(workbook_add_format(workbook)),
      m_link(workbook_get_default_url_format(workbook)), m_coverNumber(workbook_add_format(workbook)),
      m_text(cellFormat(workbook, true)), m_doubtful(cellFormat(workbook, false))
{
    constexpr double titleSize = 18;
    format_set_bold(m_title);
    format_set_font_size(m_title, titleSize);
    format_set_bold(m_heading);
    format_set_font_color(m_heading, LXW_COLOR_WHITE);
    format_set_bg_color(m_heading, headingFill);
    format_set_text_wrap(m_heading);
    format_set_align(m_heading, LXW_ALIGN_VERTICAL_CENTER);
    format_set_border(m_heading, LXW_BORDER_THIN);
    format_set_border_color(m_heading, lineColour);
    format_set_align(m_coverNumber, LXW_ALIGN_LEFT);
    format_set_bold(m_name);
    format_set_align(m_name, LXW_ALIGN_VERTICAL_TOP);
}

lxw_format *CellFormats::made(const QString &pattern, bool isComplete)
{
    const auto [known, isNew] = m_patterns.try_emplace({pattern, isComplete});
    if (isNew) {
        known->second = cellFormat(m_workbook, isComplete);
        format_set_align(known->second, LXW_ALIGN_LEFT);
        if (!pattern.isEmpty())
            format_set_num_format(known->second, pattern.toUtf8().constData());
    }
    return known->second;
}

lxw_format *CellFormats::number(const QString &unit, bool isComplete)
{
    QString quoted = unit;
    quoted.remove(u'"');
    return made(unit.isEmpty() ? QString() : QStringLiteral("#,##0\" %1\"").arg(quoted), isComplete);
}

lxw_format *CellFormats::date(bool isComplete)
{
    return made(m_language == Language::German ? QStringLiteral("dd.mm.yyyy") : QStringLiteral("yyyy-mm-dd"),
                isComplete);
}

} // namespace portolan
