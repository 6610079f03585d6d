// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes.h"

#include "identity.h"

#include <algorithm>

namespace portolan {

namespace {

/// The pools a printed table is about; -1 alone when it is about the whole deployment.
std::vector<int> anchorsOf(const Work &work, const PrintedTable &table)
{
    std::vector<int> pools;
    if (table.anchor.isEmpty()) {
        if (work.facts.holds(table.condition, Subject{}))
            pools.push_back(-1);
        return pools;
    }
    for (const Seat &seat : work.snapshot.seats(table.anchor)) {
        if (work.facts.holds(table.condition, {seat.pool, seat.pool, nullptr}))
            pools.push_back(seat.pool);
    }
    return pools;
}

/// Prints the documentation's tables for what is drawn: cells as printed, addresses beside them.
class DocumentedPass {
public:
    explicit DocumentedPass(Work &work) : m_work(work), m_catalogue(work.snapshot.catalogue()) { }

    void run();

private:
    void addRow(int index, int anchor);
    [[nodiscard]] bool applies(const PrintedRow &row, int anchor) const;
    [[nodiscard]] bool isDrawn(const Token &token, int anchor) const;
    [[nodiscard]] bool isBalanced(int pool) const;
    quint32 setOf(const std::vector<int> &tokens, int anchor, int tableAnchorSlot);
    void addToken(const Token &token, int anchor, std::vector<quint32> &sets);
    void addService(const Token &token, const ServiceKey &service, int anchor, std::vector<quint32> &sets);
    void placeOnBoundary(const PrintedRow &printed, int anchor, Row &row);
    void place(int from, int to, Row &row) const;
    [[nodiscard]] int narrowedZone(const std::vector<int> &tokens, int anchor);

    Work &m_work;
    const Catalogue &m_catalogue;
};

void DocumentedPass::run()
{
    for (size_t i = 0; i < m_catalogue.printedRows.size(); ++i) {
        const PrintedRow &row = m_catalogue.printedRows[i];
        for (const int anchor : anchorsOf(m_work, m_catalogue.printedTables[size_t(row.table)])) {
            if (applies(row, anchor))
                addRow(int(i), anchor);
        }
    }
}

bool DocumentedPass::applies(const PrintedRow &row, int anchor) const
{
    const bool holds = row.condition.empty() || std::ranges::any_of(row.condition, [&](int predicate) {
                           return m_work.facts.holds(predicate, anchor, nullptr);
                       });
    const auto anyDrawn = [&](const std::vector<int> &tokens) {
        return std::ranges::any_of(
            tokens, [&](int token) { return isDrawn(m_catalogue.tokens[size_t(token)], anchor); });
    };
    return holds && anyDrawn(row.source) && anyDrawn(row.destination);
}

/// Whether there is anybody a token speaks of: a peer that is not drawn gives no row.
bool DocumentedPass::isDrawn(const Token &token, int anchor) const
{
    const Snapshot &snapshot = m_work.snapshot;
    if (token.internet || (token.services.empty() && token.roles.empty()))
        return true;
    if (std::ranges::any_of(token.roles, [&](const RoleKey &role) { return snapshot.countOf(role) > 0; }))
        return true;
    return std::ranges::any_of(token.services, [&](const ServiceKey &service) {
        const bool anchored = anchor >= 0 && snapshot.hosts(anchor, service);
        return std::ranges::any_of(snapshot.seats(service), [&](const Seat &seat) {
            return (!anchored || seat.pool == anchor)
                && (token.with.isEmpty() || snapshot.hosts(seat.pool, token.with))
                && (!token.virtualAddress || isBalanced(seat.pool));
        });
    });
}

bool DocumentedPass::isBalanced(int pool) const
{
    const PoolNode &node = m_work.snapshot.pools()[size_t(pool)];
    return std::ranges::any_of(m_catalogue.trafficClasses, [&](const TrafficClass &traffic) {
        return balancingOf(*node.role, *node.pool, traffic.key) == Balancing::Hardware;
    });
}

void DocumentedPass::addService(const Token &token, const ServiceKey &service, int anchor,
                                std::vector<quint32> &sets)
{
    const Snapshot &snapshot = m_work.snapshot;
    const bool anchored = anchor >= 0 && snapshot.hosts(anchor, service);
    const Service *known = m_catalogue.service(service);
    const TrafficKey own = known ? known->traffic : TrafficKey();
    for (const Seat &seat : snapshot.seats(service)) {
        if (anchored && seat.pool != anchor)
            continue;
        if (!token.with.isEmpty() && !snapshot.hosts(seat.pool, token.with))
            continue;
        const PoolNode &node = snapshot.pools()[size_t(seat.pool)];
        const bool hardware = balancingOf(*node.role, *node.pool, own) == Balancing::Hardware;
        if (token.virtualAddress) {
            for (const TrafficClass &traffic : m_catalogue.trafficClasses) {
                if (!snapshot.vipsOf(seat, traffic.key).empty())
                    sets.push_back(m_work.sets.vip(seat, traffic.key, Family::IPv4));
            }
        } else if (token.poolAddress && hardware) {
            sets.push_back(m_work.sets.vip(seat, own, Family::IPv4));
        } else {
            sets.push_back(m_work.sets.nodes(seat, Family::IPv4));
        }
    }
}

void DocumentedPass::addToken(const Token &token, int anchor, std::vector<quint32> &sets)
{
    for (const ServiceKey &service : token.services)
        addService(token, service, anchor, sets);
    for (const RoleKey &role : token.roles) {
        for (const int party : m_work.snapshot.partiesOf(role))
            sets.push_back(m_work.sets.party(party, Family::IPv4));
        for (size_t i = 0; i < m_work.snapshot.pools().size(); ++i) {
            const PoolNode &node = m_work.snapshot.pools()[i];
            if (node.pool->role == role && node.role && !node.role->services.empty()) {
                const int slot = m_work.snapshot.slotIndex(node.role->services.front().slot);
                sets.push_back(m_work.sets.nodes({int(i), slot}, Family::IPv4));
            }
        }
    }
    const auto &internet = m_work.snapshot.internetZones();
    if (token.internet && sets.empty())
        sets.push_back(m_work.sets.internet(internet.empty() ? -1 : internet.front(), Family::IPv4));
}

quint32 DocumentedPass::setOf(const std::vector<int> &tokens, int anchor, int list)
{
    std::vector<quint32> sets;
    std::string names;
    bool any = false;
    for (const int index : tokens) {
        const Token &token = m_catalogue.tokens[size_t(index)];
        names += token.key.toStdString() + '|';
        any = any || (token.services.empty() && token.roles.empty() && !token.internet);
        addToken(token, anchor, sets);
    }
    AddressSet printed;
    if (any)
        printed = m_work.sets.at(m_work.sets.any(-1, Family::IPv4));
    else if (sets.empty())
        printed = m_work.sets.at(m_work.sets.unresolved(names, Family::IPv4));
    else
        printed = m_work.sets.at(m_work.sets.united(std::move(sets)));
    printed.tokens = list;
    return m_work.sets.add(printed);
}

/// The zone of what the page offers instead of "any"; -1 where it offers nothing that is drawn.
int DocumentedPass::narrowedZone(const std::vector<int> &tokens, int anchor)
{
    std::vector<quint32> sets;
    for (const int token : tokens)
        addToken(m_catalogue.tokens[size_t(token)], anchor, sets);
    const auto placed =
        std::ranges::find_if(sets, [this](quint32 set) { return m_work.sets.at(set).zone >= 0; });
    return placed == sets.end() ? -1 : m_work.sets.at(*placed).zone;
}

/// Writes the first filtered boundary between two zones into the row, if there is one.
void DocumentedPass::place(int from, int to, Row &row) const
{
    const Path path = m_work.paths.between(from, to);
    const auto steps = m_work.paths.stepsOf(path);
    const auto filtered = std::ranges::find_if(steps, &PathStep::filtered);
    if (filtered == steps.end())
        return;
    row.boundary = filtered->boundary;
    row.step = quint8(filtered - steps.begin());
    row.firstStep = path.firstStep;
    row.stepCount = path.stepCount;
    row.direction = filtered->direction;
}

/// The boundary the printed table speaks of: between the ends, or next to the pool it is about.
void DocumentedPass::placeOnBoundary(const PrintedRow &printed, int anchor, Row &row)
{
    int from = m_work.sets.at(row.from).zone;
    int to = m_work.sets.at(row.to).zone;
    if (from < 0 && to < 0)
        return;
    // "Any": what the page narrows it to, else the Internet where the pool's side faces it.
    if (from < 0)
        from = narrowedZone(printed.narrowedSource, anchor);
    if (to < 0)
        to = narrowedZone(printed.narrowedDestination, anchor);
    if (from >= 0 && to >= 0) {
        place(from, to, row);
        return;
    }
    const int known = from >= 0 ? from : to;
    std::vector<int> others = m_work.snapshot.internetZones();
    for (int zone = 0; zone < int(m_work.snapshot.zones().size()); ++zone)
        others.push_back(zone);
    for (const int other : others) {
        if (row.boundary < 0 && m_work.paths.between(known, other).stepCount == 1)
            place(from >= 0 ? known : other, from >= 0 ? other : known, row);
    }
}

void DocumentedPass::addRow(int index, int anchor)
{
    const PrintedRow &printed = m_catalogue.printedRows[size_t(index)];
    const PrintedTable &table = m_catalogue.printedTables[size_t(printed.table)];
    auto &lists = m_work.derivation.tokenLists;
    Row row;
    lists.push_back(printed.source);
    row.from = setOf(printed.source, anchor, int(lists.size()) - 1);
    lists.push_back(printed.destination);
    row.to = setOf(printed.destination, anchor, int(lists.size()) - 1);
    row.ports = printed.ports;
    row.sourcePorts = printed.sourcePorts;
    row.transport = printed.transport;
    row.complete = m_work.sets.at(row.from).complete && m_work.sets.at(row.to).complete;
    const std::string place =
        anchor >= 0 ? m_work.snapshot.pools()[size_t(anchor)].pool->id.element().text() : std::string();
    row.id = row.flow = Identity()
                            .add("printed")
                            .add(table.topic.toStdString())
                            .add(table.table.toStdString())
                            .add(quint64(printed.row))
                            .add(printed.ruleId.toStdString())
                            .add(place)
                            .value();
    if (table.sheet == SheetKind::Firewall)
        placeOnBoundary(printed, anchor, row);
    m_work.rows.addPlain(table.sheet, row, index);
}

} // namespace

void findPrintedTables(Work &work)
{
    for (const PrintedTable &table : work.snapshot.catalogue().printedTables) {
        std::vector<int> elements;
        for (const int pool : anchorsOf(work, table))
            elements.push_back(pool < 0 ? -1 : work.snapshot.pools()[size_t(pool)].element);
        work.derivation.tableAnchors.push_back(std::move(elements));
    }
}

void deriveDocumented(Work &work)
{
    DocumentedPass(work).run();
}

} // namespace portolan
