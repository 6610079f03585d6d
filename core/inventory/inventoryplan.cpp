// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventoryplan.h"

#include "inventoryvalues.h"
#include "newmachines.h"
#include "rowmatching.h"
#include "sharedaddresses.h"
#include "sheet/elementnames.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

using Kind = InventoryField::Kind;

/// What removes a value.
const QString dash = QStringLiteral("-");

/// Goes through a file once, leaving out some of its lines.
class Planner {
public:
    Planner(const CsvTable &table, const InventoryWishes &wishes, const Topology &topology,
            const Catalogue &catalogue, Language language);

    void run(const std::set<int> &leftOut);
    [[nodiscard]] InventoryPlan take() { return std::move(m_plan); }
    [[nodiscard]] const InventoryPlan &plan() const { return m_plan; }
    [[nodiscard]] const Topology &after() const { return m_after; }

private:
    void object(InventoryProblem problem, QStringList arguments = {}, int column = -1);
    [[nodiscard]] bool isMappingUsable();
    [[nodiscard]] CsvCells cellsOf(const CsvRow &line) const;
    [[nodiscard]] bool hasFittingLength(const CsvRow &line);
    void takeLine(const CsvRow &line);
    [[nodiscard]] std::optional<InventoryRow> rowOf(const CsvCells &cells);
    [[nodiscard]] std::optional<InventoryRow> added(const CsvCells &cells);
    void takeCell(const InventoryRow &row, InventoryField field, const QString &cell, int column);
    [[nodiscard]] std::optional<InventoryField> onlyAddress(const InventoryRow &row, Family family,
                                                            const QString &cell, int column);

    const CsvTable &m_table;
    const InventoryWishes &m_wishes;
    const Catalogue &m_catalogue;
    Language m_language;
    Inventory m_inventory;
    RowMatcher m_matcher;
    Topology m_after;
    InventoryWriter m_writer;
    NewMachines m_newMachines;
    ElementNames m_names;
    std::map<ElementId, int> m_lineOf;
    InventoryPlan m_plan;
    int m_line = 0;
};

Planner::Planner(const CsvTable &table, const InventoryWishes &wishes, const Topology &topology,
                 const Catalogue &catalogue, Language language)
    : m_table(table), m_wishes(wishes), m_catalogue(catalogue), m_language(language),
      m_inventory(inventoryOf(topology, catalogue, language)), m_matcher(m_inventory), m_after(topology),
      m_writer(m_after, catalogue), m_newMachines(m_after, catalogue, language), m_names(topology)
{
}

void Planner::object(InventoryProblem problem, QStringList arguments, int column)
{
    m_plan.objections.push_back({problem, m_line, column, std::move(arguments)});
}

bool Planner::isMappingUsable()
{
    std::set<InventoryField> taken;
    const InventoryHeadings headings(m_catalogue, m_language);
    for (size_t i = 0; i < m_wishes.mapping.size(); ++i) {
        const InventoryField &field = m_wishes.mapping[i];
        if (field.kind != Kind::None && !taken.insert(field).second)
            object(InventoryProblem::MappedTwice, {headings.of(field)}, int(i));
    }
    const bool hasKey = std::ranges::any_of(taken, [](const InventoryField &field) {
        return field.kind == Kind::Id || field.kind == Kind::Host || field.kind == Kind::Name;
    });
    if (!hasKey)
        object(InventoryProblem::NoKeyColumn);
    return m_plan.objections.empty();
}

CsvCells Planner::cellsOf(const CsvRow &line) const
{
    CsvCells cells;
    for (qsizetype i = 0; i < line.cells.size() && size_t(i) < m_wishes.mapping.size(); ++i) {
        const InventoryField &field = m_wishes.mapping[size_t(i)];
        if (field.kind != Kind::None)
            cells.emplace(field, line.cells[i]);
    }
    return cells;
}

/// Spreadsheets leave empty cells at the end of a line out now and then.
bool Planner::hasFittingLength(const CsvRow &line)
{
    const qsizetype wanted = m_table.headings.size();
    const QStringList counts{QString::number(line.cells.size()), QString::number(wanted)};
    if (line.cells.size() < wanted)
        object(InventoryProblem::TooFewCells, counts);
    const bool isTooLong = line.cells.size() > wanted
        && std::any_of(line.cells.begin() + wanted, line.cells.end(),
                       [](const QString &c) { return !c.isEmpty(); });
    if (isTooLong)
        object(InventoryProblem::TooManyCells, counts);
    return !isTooLong;
}

std::optional<InventoryRow> Planner::added(const CsvCells &cells)
{
    if (!m_wishes.addsMachines) {
        const QString host = cellOf(cells, Kind::Host);
        object(InventoryProblem::Unknown, {host.isEmpty() ? cellOf(cells, Kind::Name) : host});
        return std::nullopt;
    }
    const auto row = m_newMachines.add(cells);
    if (!row) {
        object(row.error().problem, row.error().arguments);
        return std::nullopt;
    }
    m_plan.changes.push_back({m_line, -1, *row, {Kind::Host}, {}, row->text({Kind::Host}), true});
    return *row;
}

std::optional<InventoryRow> Planner::rowOf(const CsvCells &cells)
{
    const bool isNamed = std::ranges::any_of(std::array{Kind::Id, Kind::Host, Kind::Name},
                                             [&](Kind kind) { return !cellOf(cells, kind).isEmpty(); });
    if (!isNamed) {
        object(InventoryProblem::NamesNothing);
        return std::nullopt;
    }
    const std::vector<size_t> found = m_matcher.candidates(cells);
    if (found.empty() && cellOf(cells, Kind::Host).isEmpty() && cellOf(cells, Kind::Name).isEmpty()) {
        object(InventoryProblem::UnknownId, {cellOf(cells, Kind::Id)});
        return std::nullopt;
    }
    if (found.empty())
        return added(cells);
    if (found.size() > 1) {
        QStringList names;
        for (const size_t row : found)
            names.append(m_names.of(m_inventory.rows[row].id) + QStringLiteral(" (")
                         + m_inventory.rows[row].text({Kind::Role}) + u')');
        object(InventoryProblem::Ambiguous, {names.join(QStringLiteral(", "))});
        return std::nullopt;
    }
    return m_inventory.rows[found.front()];
}

std::optional<InventoryField> Planner::onlyAddress(const InventoryRow &row, Family family,
                                                   const QString &cell, int column)
{
    std::vector<InventoryField> fields;
    for (const auto &[field, text] : row.cells) {
        if (field.kind == Kind::Address && field.family == family)
            fields.push_back(field);
    }
    if (fields.size() == 1)
        return fields.front();
    object(fields.empty() ? InventoryProblem::NoSuchField : InventoryProblem::SeveralFields, {cell}, column);
    return std::nullopt;
}

void Planner::takeCell(const InventoryRow &row, InventoryField field, const QString &cell, int column)
{
    if (!field.isEditable() || cell.isEmpty() || (cell == dash && field.kind == Kind::Host))
        return;
    if (field.kind == Kind::Address && field.slot.isEmpty()) {
        const auto only = onlyAddress(row, field.family, cell, column);
        if (!only)
            return;
        field = *only;
    }
    const auto known = row.cells.find(field);
    if (known == row.cells.end()) {
        // A machine cannot be said to have no address where it cannot have one.
        if (cell != dash && (field.kind != Kind::Host || cell.contains(u'.')))
            object(InventoryProblem::NoSuchField, {cell}, column);
        return;
    }
    const auto text = canonicalText(row, field, cell == dash ? QString() : cell);
    // A short name is no FQDN to be taken over, nor is the name of the pool, but enough to say who is meant.
    if (field.kind == Kind::Host
        && (!cell.contains(u'.') || matchable(cell) == matchable(row.text({Kind::Pool}))))
        return;
    if (!text) {
        object(InventoryProblem::InvalidValue, {cell}, column);
        return;
    }
    if (*text == known->second)
        return;
    m_plan.changes.push_back({m_line, column, row, field, known->second, *text, false});
    m_writer.write(row, field, *text);
}

void Planner::takeLine(const CsvRow &line)
{
    m_line = line.line;
    if (!hasFittingLength(line))
        return;
    const auto row = rowOf(cellsOf(line));
    if (!row)
        return;
    if (const auto [earlier, isNew] = m_lineOf.emplace(row->id, m_line); !isNew) {
        object(InventoryProblem::SameMachine, {QString::number(earlier->second)});
        return;
    }
    ++m_plan.matched;
    for (qsizetype i = 0; i < line.cells.size() && size_t(i) < m_wishes.mapping.size(); ++i)
        takeCell(*row, m_wishes.mapping[size_t(i)], line.cells[i], int(i));
}

void Planner::run(const std::set<int> &leftOut)
{
    if (!isMappingUsable())
        return;
    m_plan.lines = int(m_table.rows.size());
    for (const CsvRow &line : m_table.rows) {
        if (!leftOut.contains(line.line))
            takeLine(line);
    }
    for (InventoryObjection &objection : objectionsToValues(m_plan.changes, m_after, m_catalogue))
        m_plan.objections.push_back(std::move(objection));
}

} // namespace

bool InventoryPlan::hasErrors() const
{
    return std::ranges::any_of(objections, &InventoryObjection::isError);
}

InventoryPlan planOf(const CsvTable &table, const InventoryWishes &wishes, const Topology &topology,
                     const Catalogue &catalogue, Language language)
{
    // Lines that are left out set others free; who needs more rounds than this has another file.
    constexpr int mostRounds = 8;
    std::set<int> leftOut;
    std::vector<InventoryObjection> errors;
    for (int round = 1;; ++round) {
        Planner planner(table, wishes, topology, catalogue, language);
        planner.run(leftOut);
        InventoryPlan plan = planner.take();
        const size_t before = leftOut.size();
        for (const InventoryObjection &objection : plan.objections) {
            if (objection.isError() && objection.line > 0)
                leftOut.insert(objection.line);
        }
        const bool hasNew = leftOut.size() > before;
        if (wishes.leavesOutWrong && hasNew && round < mostRounds) {
            std::ranges::copy_if(plan.objections, std::back_inserter(errors), &InventoryObjection::isError);
            continue;
        }
        if (!plan.hasErrors())
            plan.patch = difference(topology, planner.after());
        plan.objections.insert(plan.objections.end(), errors.begin(), errors.end());
        std::ranges::stable_sort(plan.objections, {}, [](const InventoryObjection &objection) {
            return std::pair(objection.line, objection.column);
        });
        return plan;
    }
}

} // namespace portolan
