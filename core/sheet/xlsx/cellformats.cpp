// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellformats.h"

namespace portolan {

namespace {

constexpr lxw_color_t headingFill = 0x1f3a5f;
constexpr lxw_color_t doubtfulFill = 0xfff4ce;
constexpr lxw_color_t lineColour = 0xd0d4da;

std::optional<lxw_color_t> fillOf(Tint tint)
{
    switch (tint) {
    case Tint::None:
        return std::nullopt;
    case Tint::Doubtful:
        return doubtfulFill;
    case Tint::New:
        return 0xe2f3e5;
    case Tint::Changed:
        return 0xe3edfa;
    case Tint::Removed:
        return 0xf0f1f3;
    }
    return std::nullopt;
}

lxw_format *cellFormat(lxw_workbook *workbook, Tint tint)
{
    lxw_format *format = workbook_add_format(workbook);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(format);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, lineColour);
    if (const auto fill = fillOf(tint))
        format_set_bg_color(format, *fill);
    if (tint == Tint::Removed)
        format_set_font_strikeout(format);
    return format;
}

} // namespace

Tint tintOf(const Sheet &sheet, size_t line)
{
    const LineMarks marks = sheet.marks(line);
    if (marks & (LineMarks(LineMark::Removed) | LineMark::Exempt))
        return Tint::Removed;
    if (!sheet.isComplete(line))
        return Tint::Doubtful;
    if (marks & LineMark::New)
        return Tint::New;
    return marks & LineMark::Changed ? Tint::Changed : Tint::None;
}

CellFormats::CellFormats(lxw_workbook *workbook, Language language)
    : m_workbook(workbook), m_language(language), m_title(workbook_add_format(workbook)),
      m_heading(workbook_add_format(workbook)), m_name(workbook_add_format(workbook)),
      m_link(workbook_get_default_url_format(workbook)),
      m_coverNumber(workbook_add_format(workbook)), m_texts{cellFormat(workbook, Tint::None),
                                                            cellFormat(workbook, Tint::Doubtful),
                                                            cellFormat(workbook, Tint::New),
                                                            cellFormat(workbook, Tint::Changed),
                                                            cellFormat(workbook, Tint::Removed)}
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

lxw_format *CellFormats::made(const QString &pattern, Tint tint)
{
    const auto [known, isNew] = m_patterns.try_emplace({pattern, tint});
    if (isNew) {
        known->second = cellFormat(m_workbook, tint);
        format_set_align(known->second, LXW_ALIGN_LEFT);
        if (!pattern.isEmpty())
            format_set_num_format(known->second, pattern.toUtf8().constData());
    }
    return known->second;
}

lxw_format *CellFormats::number(const QString &unit, Tint tint)
{
    QString quoted = unit;
    quoted.remove(u'"');
    return made(unit.isEmpty() ? QString() : QStringLiteral("#,##0\" %1\"").arg(quoted), tint);
}

lxw_format *CellFormats::date(Tint tint)
{
    return made(m_language == Language::German ? QStringLiteral("dd.mm.yyyy") : QStringLiteral("yyyy-mm-dd"),
                tint);
}

} // namespace portolan
