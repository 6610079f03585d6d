// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countsheets.h"

#include "celltext.h"
#include "listedsheet.h"
#include "sheetids.h"
#include "sheetparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <map>

namespace portolan {

namespace {

const char *directionSource(Direction direction)
{
    switch (direction) {
    case Direction::Inbound:
        return QT_TRANSLATE_NOOP("Sheet", "inbound");
    case Direction::Outbound:
        return QT_TRANSLATE_NOOP("Sheet", "outbound");
    case Direction::Inside:
        break;
    }
    return "";
}

QString directionText(Direction direction, const SheetLanguage &language)
{
    return direction == Direction::Inside ? QString() : language.text(directionSource(direction));
}

/// The lines of one part: its rows by direction and transport.
void addSummary(const Derivation &derivation, const SheetPart &part, const SheetLanguage &language,
                std::vector<ListedSheet::Line> &lines)
{
    std::map<std::pair<Direction, Transport>, std::vector<quint32>> groups;
    for (const quint32 row : rowsOf(derivation, part))
        groups[{derivation.rows[row].direction, derivation.rows[row].transport}].push_back(row);
    const QString title = sheetTitle(part, derivation.topology, language);
    for (auto &[key, rows] : groups) {
        std::vector<quint32> incomplete;
        std::ranges::copy_if(rows, std::back_inserter(incomplete),
                             [&](quint32 row) { return !derivation.rows[row].complete; });
        ListedSheet::Line line;
        line.cells = {{title, {}, {}},
                      {directionText(key.first, language), {}, {}},
                      {transportText(key.second), {}, {}},
                      ListedSheet::Cell::number(rows.size()),
                      ListedSheet::Cell::number(incomplete.size(), incomplete)};
        line.isComplete = incomplete.empty();
        line.rows = std::move(rows);
        lines.push_back(std::move(line));
    }
}

/// From the outside in; zones nobody knows come last.
int trustOf(const Derivation &derivation, const Zone &zone)
{
    const ZoneKind *kind = derivation.catalogue->zoneKind(zone.kind);
    return kind ? kind->trust : std::numeric_limits<int>::max();
}

/// Counts rows between zones.
class Matrix {
public:
    explicit Matrix(const Derivation &derivation) : m_derivation(derivation)
    {
        findZones();
        m_rows.resize(width() * width());
        for (quint32 i = 0; i < derivation.rows.size(); ++i) {
            if (derivation.rows[i].sheet == SheetKind::Firewall)
                count(i);
        }
    }

    /// With one more, for ends that stand in no known zone, where there are any.
    [[nodiscard]] size_t width() const { return m_zones.size() + 1; }
    [[nodiscard]] bool isUsed(size_t zone) const { return m_isUsed[zone]; }
    [[nodiscard]] const std::vector<quint32> &rows(size_t from, size_t to) const
    {
        return m_rows[from * width() + to];
    }
    /// Null for ends that stand in no known zone.
    [[nodiscard]] const Zone *zone(size_t place) const
    {
        return place < m_zones.size() ? m_zones[place] : nullptr;
    }

private:
    void findZones()
    {
        for (const Zone &zone : m_derivation.topology.zones)
            m_zones.push_back(&zone);
        std::ranges::stable_sort(m_zones, {},
                                 [this](const Zone *zone) { return trustOf(m_derivation, *zone); });
        m_isUsed.resize(width());
        for (const ZoneId &id : m_derivation.zones) {
            const auto place = std::ranges::find(m_zones, id, &Zone::id);
            m_placeOf.push_back(size_t(place - m_zones.begin()));
        }
    }

    [[nodiscard]] const std::vector<size_t> &placesOf(quint32 set)
    {
        const auto [known, isNew] = m_ofSet.try_emplace(set);
        if (isNew) {
            for (const int zone : m_derivation.zonesOf(m_derivation.sets[set]))
                known->second.push_back(m_placeOf[size_t(zone)]);
            if (known->second.empty())
                known->second.push_back(m_zones.size());
        }
        return known->second;
    }

    void count(quint32 row)
    {
        const std::vector<size_t> &to = placesOf(m_derivation.rows[row].to);
        for (const size_t from : placesOf(m_derivation.rows[row].from)) {
            for (const size_t place : to) {
                m_rows[from * width() + place].push_back(row);
                m_isUsed[from] = m_isUsed[place] = true;
            }
        }
    }

    const Derivation &m_derivation;
    std::vector<const Zone *> m_zones;
    std::vector<bool> m_isUsed;
    /// By index into Derivation::zones.
    std::vector<size_t> m_placeOf;
    std::map<quint32, std::vector<size_t>> m_ofSet;
    std::vector<std::vector<quint32>> m_rows;
};

std::vector<quint32> lineRows(const Matrix &matrix, size_t from)
{
    std::vector<quint32> rows;
    for (size_t to = 0; to < matrix.width(); ++to)
        rows.insert(rows.end(), matrix.rows(from, to).begin(), matrix.rows(from, to).end());
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    return rows;
}

SheetColumn numbers(const char *key, const QString &heading)
{
    return {QString::fromLatin1(key), heading, CellKind::Number, {}, true};
}

} // namespace

std::shared_ptr<const Sheet> summarySheet(const Derivation &derivation, Language language)
{
    const SheetLanguage words(language);
    const auto text = [&words](const char *source) { return words.text(source); };
    std::vector<ListedSheet::Line> lines;
    for (const SheetPart &part : sheetParts(derivation))
        addSummary(derivation, part, words, lines);
    const auto texts = [&](const char *key, const char *source) {
        return SheetColumn{QString::fromLatin1(key), text(source), CellKind::Text, {}, true};
    };
    SheetHead head{sheetId(ComputedSheet::Summary),
                   text(titleSource(ComputedSheet::Summary)),
                   language,
                   {texts("sheet", QT_TRANSLATE_NOOP("Sheet", "Sheet")),
                    texts("direction", QT_TRANSLATE_NOOP("Sheet", "Direction")),
                    texts("transport", QT_TRANSLATE_NOOP("Sheet", "Transport")),
                    numbers("rows", text(QT_TRANSLATE_NOOP("Sheet", "Rows"))),
                    numbers("incomplete", text(QT_TRANSLATE_NOOP("Sheet", "Incomplete rows")))}};
    return std::make_shared<const ListedSheet>(std::move(head), std::move(lines));
}

std::shared_ptr<const Sheet> matrixSheet(const Derivation &derivation, Language language)
{
    const SheetLanguage words(language);
    const Matrix matrix(derivation);
    const auto nameOf = [&](size_t place) {
        const Zone *zone = matrix.zone(place);
        return zone ? zone->name : words.text(QT_TRANSLATE_NOOP("Sheet", "(no zone)"));
    };
    SheetHead head{
        sheetId(ComputedSheet::Matrix), words.text(titleSource(ComputedSheet::Matrix)), language, {}};
    head.columns.push_back({QStringLiteral("source"),
                            words.text(QT_TRANSLATE_NOOP("Sheet", "From / to")),
                            CellKind::Text,
                            {},
                            true});
    std::vector<ListedSheet::Line> lines;
    for (size_t from = 0; from < matrix.width(); ++from) {
        if (!matrix.isUsed(from))
            continue;
        const Zone *zone = matrix.zone(from);
        const QString key = zone ? QStringLiteral("to-") + zone->id.toString() : QStringLiteral("to");
        head.columns.push_back({key, nameOf(from), CellKind::Number, {}, true});
        ListedSheet::Line line;
        line.cells.push_back({nameOf(from), {}, {}});
        for (size_t to = 0; to < matrix.width(); ++to) {
            const std::vector<quint32> &rows = matrix.rows(from, to);
            if (matrix.isUsed(to))
                line.cells.push_back(rows.empty() ? ListedSheet::Cell{{}, {}, rows}
                                                  : ListedSheet::Cell::number(rows.size(), rows));
        }
        line.rows = lineRows(matrix, from);
        lines.push_back(std::move(line));
    }
    return std::make_shared<const ListedSheet>(std::move(head), std::move(lines));
}

} // namespace portolan
