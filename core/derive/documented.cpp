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
    quint32 setOf(const std::vector<int> &tokens, int anchor, int tableAnchorSlot);
    void addToken(const Token &token, int anchor, std::vector<quint32> &sets);
    void addService(const Token &token, const ServiceKey &service, int anchor, std::vector<quint32> &sets);
    void placeOnBoundary(Row &row) const;

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
    return row.condition.empty() || std::ranges::any_of(row.condition, [&](int predicate) {
               return m_work.facts.holds(predicate, anchor, nullptr);
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
    m_work.derivation.sets.push_back(printed);
    return quint32(m_work.derivation.sets.size()) - 1;
}

/// The boundary the printed table speaks of: the one next to the pool it is about.
void DocumentedPass::placeOnBoundary(Row &row) const
{
    const AddressSet &from = m_work.sets.at(row.from);
    const AddressSet &to = m_work.sets.at(row.to);
    const auto place = [&](int start, int end) {
        const Path &path = m_work.paths.between(start, end);
        for (size_t i = 0; i < path.steps.size(); ++i) {
            const Boundary &boundary = *m_work.snapshot.boundaries()[size_t(path.steps[i].boundary)];
            if (!boundary.filtered)
                continue;
            row.boundary = path.steps[i].boundary;
            row.step = quint8(i);
            row.firstStep = quint32(m_work.derivation.pathBoundaries.size());
            row.stepCount = quint32(path.steps.size());
            for (const PathStep &step : path.steps)
                m_work.derivation.pathBoundaries.push_back(step.boundary);
            const auto trust = [&](int zone) {
                const ZoneKind *kind = m_work.snapshot.kindOf(zone);
                return kind ? kind->trust : 0;
            };
            row.direction = trust(path.steps[i].to) > trust(path.steps[i].from) ? Direction::Inbound
                                                                                : Direction::Outbound;
            return true;
        }
        return false;
    };
    if (from.zone >= 0 && to.zone >= 0) {
        place(from.zone, to.zone);
        return;
    }
    // "Any": the Internet where the pool's side faces it, else any zone with a filtered way.
    const int known = from.zone >= 0 ? from.zone : to.zone;
    if (known < 0)
        return;
    std::vector<int> others = m_work.snapshot.internetZones();
    for (size_t i = 0; i < m_work.snapshot.zones().size(); ++i)
        others.push_back(int(i));
    for (const int other : others) {
        const Path &path = m_work.paths.between(known, other);
        if (path.steps.size() != 1)
            continue;
        if (known == from.zone ? place(known, other) : place(other, known))
            return;
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
        placeOnBoundary(row);
    m_work.rows.addPlain(table.sheet, row, {index});
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
