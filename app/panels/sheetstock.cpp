// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetstock.h"

#include "sheet/firewallobjects.h"
#include "sheet/requestsheet.h"
#include "sheet/sheetlanguage.h"

#include <algorithm>

namespace portolan {

void SheetStock::setDerivation(std::shared_ptr<const Derivation> derivation,
                               std::shared_ptr<const RowNumbers> numbers)
{
    m_derivation = std::move(derivation);
    m_numbers = std::move(numbers);
    m_objects = m_derivation ? std::make_shared<const FirewallObjects>(m_derivation) : nullptr;
    m_keys = m_derivation ? sheetKeys(*m_derivation) : std::vector<SheetKey>();
    forget();
}

void SheetStock::setOptions(const SheetOptions &options)
{
    m_options = options;
    forget();
}

void SheetStock::setRequests(const Requests &requests)
{
    m_requests = requests;
    forget();
}

void SheetStock::setTemplate(const std::optional<ColumnTemplate> &columns)
{
    m_template = columns;
    forget();
}

void SheetStock::setComparison(std::shared_ptr<const Comparison> comparison, ChangeExtent extent)
{
    m_comparison = std::move(comparison);
    m_extent = extent;
    forget();
}

bool SheetStock::isCompared() const
{
    return m_comparison && m_derivation && m_derivation->view == View::Recommended;
}

bool SheetStock::showsOnlyChanges() const
{
    return isCompared() && m_extent == ChangeExtent::OnlyChanges;
}

std::vector<const BaselineSheet *> SheetStock::goneSheets() const
{
    std::vector<const BaselineSheet *> gone;
    if (!isCompared())
        return gone;
    for (const BaselineSheet &before : m_comparison->before->sheets) {
        const bool isHere =
            std::ranges::any_of(m_keys, [&](const SheetKey &key) { return sheetId(key) == before.id; });
        if (!isHere && !before.rows.empty())
            gone.push_back(&before);
    }
    return gone;
}

std::vector<SheetEntry> SheetStock::entries(const SheetLanguage &language)
{
    std::vector<SheetEntry> entries;
    if (!m_derivation)
        return entries;
    // The sheets of rows come first; to count what is on the others would mean to make them.
    const std::vector<size_t> counts =
        isCompared() ? std::vector<size_t>() : rowCounts(*m_derivation, sheetParts(*m_derivation));
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const SheetKey &key = m_keys[i];
        SheetEntry entry{sheetId(key), familyOf(key), sheetTitle(key, m_derivation->topology, language), {}};
        if (i < counts.size())
            entry.count = counts[i];
        else if (isCompared() && std::holds_alternative<SheetPart>(key))
            entry.count = sheet(entry.id)->lineCount();
        if (!showsOnlyChanges() || entry.count.value_or(0) > 0)
            entries.push_back(std::move(entry));
    }
    for (const BaselineSheet *gone : goneSheets()) {
        const size_t count = sheet(gone->id)->lineCount();
        if (count > 0)
            entries.push_back({gone->id, sheetWithId(gone->kind).value_or(SheetKind::Firewall),
                               language.text(gone->title), count});
    }
    // Where nothing changed, one sheet is left to say so.
    if (entries.empty() && !m_keys.empty())
        entries.push_back({sheetId(m_keys.front()), familyOf(m_keys.front()),
                           sheetTitle(m_keys.front(), m_derivation->topology, language), 0});
    return entries;
}

std::shared_ptr<const Sheet> SheetStock::made(const SheetKey &key) const
{
    SheetOptions options = m_options;
    options.objects |= m_template && asksForObjects(*m_template);
    auto sheet = makeSheet({m_derivation, m_numbers, options, m_objects}, key);
    if (!std::holds_alternative<SheetPart>(key) || m_derivation->view != View::Recommended)
        return sheet;
    sheet = std::make_shared<const RequestSheet>(std::move(sheet), m_derivation, m_requests);
    if (m_comparison)
        sheet = std::make_shared<const ChangeSheet>(std::move(sheet), m_derivation, m_comparison, m_extent);
    return sheet;
}

std::shared_ptr<const Sheet> SheetStock::madeOfGone(const BaselineSheet &sheet) const
{
    return std::make_shared<const ChangeSheet>(sheet, m_comparison, m_options.language);
}

std::shared_ptr<const Sheet> SheetStock::whole(const QString &id) const
{
    const auto key =
        std::ranges::find_if(m_keys, [&](const SheetKey &candidate) { return sheetId(candidate) == id; });
    if (key != m_keys.end())
        return made(*key);
    for (const BaselineSheet *gone : goneSheets()) {
        if (gone->id == id)
            return madeOfGone(*gone);
    }
    return nullptr;
}

std::shared_ptr<const Sheet> SheetStock::sheet(const QString &id)
{
    std::shared_ptr<const Sheet> &made = m_made[id];
    if (made)
        return made;
    made = whole(id);
    if (made && m_template)
        made = arranged(made, *m_template);
    return made;
}

std::map<QString, SheetFamily> SheetStock::families() const
{
    std::map<QString, SheetFamily> families;
    for (const SheetKey &key : m_keys)
        families.emplace(sheetId(key), familyOf(key));
    return families;
}

Sheets SheetStock::all()
{
    Sheets sheets;
    for (const SheetEntry &entry : entries(SheetLanguage(m_options.language)))
        sheets.push_back(sheet(entry.id));
    return sheets;
}

} // namespace portolan
