// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frozen.h"

#include "requestsheet.h"
#include "sheetids.h"

namespace portolan {

namespace {

/// Both languages of one sheet.
class Twin {
public:
    Twin(const std::shared_ptr<const Derivation> &derivation,
         const std::shared_ptr<const RowNumbers> &numbers, const Requests &requests, const SheetPart &part)
        : m_derivation(*derivation), m_part(part),
          m_english(sheet(derivation, numbers, requests, Language::English)),
          m_german(sheet(derivation, numbers, requests, Language::German))
    {
    }

    [[nodiscard]] BaselineSheet frozen() const;

private:
    [[nodiscard]] RequestSheet sheet(const std::shared_ptr<const Derivation> &derivation,
                                     const std::shared_ptr<const RowNumbers> &numbers,
                                     const Requests &requests, Language language) const
    {
        return {std::make_shared<const RowSheet>(derivation, numbers, m_part,
                                                 SheetOptions{language, RowForm::Grouped}),
                derivation, requests};
    }
    [[nodiscard]] Text cell(size_t line, size_t column) const
    {
        return {m_english.cell(line, column), m_german.cell(line, column)};
    }

    const Derivation &m_derivation;
    const SheetPart &m_part;
    RequestSheet m_english;
    RequestSheet m_german;
};

BaselineSheet Twin::frozen() const
{
    BaselineSheet result;
    result.id = sheetId(m_part);
    result.kind = sheetId(m_part.kind);
    result.title = {m_english.title(), m_german.title()};
    std::vector<size_t> kept;
    size_t number = m_english.columns().size();
    for (size_t column = 0; column < m_english.columns().size(); ++column) {
        const QString &key = m_english.columns()[column].key;
        if (key == columnKey(Column::Number)) {
            number = column;
        } else if (key != columnKey(Column::RowId)) {
            kept.push_back(column);
            result.columns.push_back(key);
        }
    }
    result.rows.reserve(m_english.lineCount());
    for (size_t line = 0; line < m_english.lineCount(); ++line) {
        BaselineRow row;
        row.row = m_derivation.rows[*m_english.row(line)].id;
        row.number = m_english.cell(line, number);
        for (const size_t column : kept)
            row.cells.push_back(cell(line, column));
        while (!row.cells.empty() && row.cells.back().isEmpty())
            row.cells.pop_back();
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace

BaselineContent frozen(const std::shared_ptr<const Derivation> &derivation,
                       const std::shared_ptr<const RowNumbers> &numbers, const Requests &requests)
{
    BaselineContent content;
    for (const SheetPart &part : sheetParts(*derivation))
        content.sheets.push_back(Twin(derivation, numbers, requests, part).frozen());
    return content;
}

} // namespace portolan
