// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "details.h"

#include "translation.h"

#include <algorithm>
#include <unordered_map>

namespace portolan {

/// Collects the details of one row after the other.
class RowDescriber::Describer {
public:
    explicit Describer(const Derivation &derivation)
        : m_derivation(derivation), m_catalogue(*derivation.catalogue)
    {
    }

    RowDetails &describe(const Row &row);

private:
    void describeEnd(quint32 set, bool isSource, RowSide &side);
    void forgetRules();
    void describePlace();
    void describeRules();
    void describeIpsecRules();
    void describePrinted();
    void addRule(const Rule &rule);
    void addOwnFlow(const OwnFlow &flow);
    void addPrintedRows(const std::vector<int> &rows);
    [[nodiscard]] bool speaksOfThis(int printedRow) const;
    void addFeatures(const Condition &condition);
    void addBecause();
    void takeEnds();
    void addLinesOf(const Condition &condition, std::vector<ElementId> &because);
    [[nodiscard]] int kindOf(int predicate);
    [[nodiscard]] bool featureHolds(const Feature &feature, RuleEnd end) const;
    [[nodiscard]] RowSide side(quint32 index, bool isSource) const;
    void addAddress(const OwnedAddress &owned, bool isSource, RowSide &side,
                    std::vector<std::pair<Network, ElementId>> &written) const;
    void describeMapping();

    const Derivation &m_derivation;
    const Catalogue &m_catalogue;
    Row m_row;
    RowDetails m_details;
    /// What the rules of the row before were, while m_details still says what they say.
    std::vector<int> m_rules;
    /// The elements at both ends of the last row, and of which sets they are.
    std::vector<ElementId> m_ends;
    std::optional<std::pair<quint32, quint32>> m_endsOf;
    /// By predicate, see kindOf().
    std::vector<int> m_kinds;
    /// Ends of rows before, by address set; the ends of the row at hand are taken out.
    static constexpr size_t mostRemembered = 4096;
    std::unordered_map<quint32, RowSide> m_sources;
    std::unordered_map<quint32, RowSide> m_destinations;
};

namespace {

template <typename T>
void addOnce(std::vector<T> &list, const T &value)
{
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}

QString joined(const QString &list, const QString &word)
{
    if (word.isEmpty() || list.split(QStringLiteral(", ")).contains(word))
        return list;
    return list.isEmpty() ? word : list + QStringLiteral(", ") + word;
}

} // namespace

RowDetails &RowDescriber::Describer::describe(const Row &row)
{
    m_row = row;
    describePlace();
    describeEnd(m_row.from, true, m_details.source);
    describeEnd(m_row.to, false, m_details.destination);
    m_details.source.ports = m_row.sourcePorts;
    m_details.destination.ports = m_row.ports;
    if (m_row.mapping >= 0)
        describeMapping();
    m_details.features.clear();
    m_details.printedRows.clear();
    m_details.anomalies.clear();
    const bool isPrinted = m_derivation.view == View::Documented && m_row.sheet != SheetKind::Nat;
    if (isPrinted || m_row.sheet == SheetKind::Ipsec)
        forgetRules();
    if (isPrinted)
        describePrinted();
    else if (m_row.sheet == SheetKind::Ipsec)
        describeIpsecRules();
    else
        describeRules();
    addBecause();
    return m_details;
}

/// The end of a row before, where it is the same.
void RowDescriber::Describer::describeEnd(quint32 set, bool isSource, RowSide &end)
{
    if (end.asSet == int(set))
        return;
    auto &known = isSource ? m_sources : m_destinations;
    if (end.asSet >= 0)
        known[quint32(end.asSet)] = std::move(end);
    const auto it = known.find(set);
    end = it == known.end() ? side(set, isSource) : std::move(it->second);
    if (it != known.end())
        known.erase(it);
    else if (known.size() > mostRemembered)
        known.clear();
}

void RowDescriber::Describer::forgetRules()
{
    m_rules.clear();
    m_details.rules.clear();
    m_details.ownFlows.clear();
    m_details.protocol.clear();
    m_details.encryption.clear();
    m_details.purposes.clear();
    m_details.impacts.clear();
    m_details.inspections.clear();
    m_details.companions.clear();
    m_details.idleTimeout = 0;
    m_details.optional = false;
}

void RowDescriber::Describer::describePlace()
{
    m_details.direction = m_row.direction;
    m_details.boundary = {};
    m_details.firewall = {};
    if (m_row.boundary < 0)
        return;
    m_details.boundary = m_derivation.boundaries[size_t(m_row.boundary)];
    if (const Boundary *boundary = m_derivation.topology.boundaries.find(m_details.boundary))
        m_details.firewall = boundary->firewall;
}

void RowDescriber::Describer::addAddress(const OwnedAddress &owned, bool isSource, RowSide &side,
                                         std::vector<std::pair<Network, ElementId>> &written) const
{
    const ElementId &owner = m_derivation.elements[size_t(owned.owner)];
    std::optional<Address> outside;
    int translatedAt = -1;
    for (quint32 i = 0; owned.mapping >= 0 && i < m_row.stepCount && !outside; ++i) {
        const int boundary = m_derivation.pathBoundaries[m_row.firstStep + i];
        outside = outsideAddress(m_derivation, owned, boundary);
        translatedAt = int(i);
    }
    if (!outside || m_row.boundary < 0) {
        written.emplace_back(owned.network, owner);
        return;
    }
    const Network publicly = Network::host(*outside);
    const int step = m_row.step;
    if (step == translatedAt) {
        const Boundary *boundary = m_derivation.topology.boundaries.find(m_details.boundary);
        const bool original = !isSource && boundary->notation == DestinationNotation::Original;
        written.emplace_back(original ? publicly : owned.network, owner);
        side.counterpart.push_back(original ? owned.network : publicly);
        return;
    }
    const bool beyond = isSource ? step > translatedAt : step < translatedAt;
    written.emplace_back(beyond ? publicly : owned.network, owner);
}

RowSide RowDescriber::Describer::side(quint32 index, bool isSource) const
{
    const AddressSet &set = m_derivation.sets[index];
    RowSide side;
    side.asSet = int(index);
    side.special = set.special;
    side.part = set.part;
    side.set = set.set;
    for (const int zone : m_derivation.zonesOf(set))
        side.zones.push_back(m_derivation.zones[size_t(zone)]);
    if (set.slot >= 0)
        side.slot = m_derivation.slots[size_t(set.slot)];
    if (set.tokens >= 0)
        side.tokens = m_derivation.tokenLists[size_t(set.tokens)];
    for (const int member : m_derivation.membersOf(set))
        side.elements.push_back(m_derivation.elements[size_t(member)]);
    std::ranges::sort(side.elements);
    if (set.special != AddressSet::Special::None)
        return side;
    std::vector<std::pair<Network, ElementId>> written;
    for (const OwnedAddress &owned : m_derivation.addressesOf(set)) {
        addAddress(owned, isSource, side, written);
        if (owned.mapping >= 0)
            side.asSet = -1;
    }
    std::ranges::sort(written);
    written.erase(std::ranges::unique(written).begin(), written.end());
    for (auto &[network, owner] : written) {
        side.addresses.push_back(network);
        side.owners.push_back(owner);
    }
    std::ranges::sort(side.counterpart);
    return side;
}

/// A row of the NAT sheet is about one mapping: the private address and what it is seen as.
void RowDescriber::Describer::describeMapping()
{
    const NatMapping *mapping =
        m_derivation.topology.natMappings.find(m_derivation.mappings[size_t(m_row.mapping)]);
    RowSide &inside = m_details.source;
    std::vector<Network> own;
    for (const OwnedAddress &address : m_derivation.addressesOf(m_derivation.sets[m_row.from])) {
        if (m_derivation.elements[size_t(address.owner)] == mapping->owner)
            own.push_back(address.network);
    }
    const std::vector<Network> outside{Network::host(*mapping->outside.of(m_row.family))};
    inside.asSet = -1;
    inside.addresses = own;
    inside.owners.assign(own.size(), mapping->owner);
    inside.counterpart = outside;
    m_details.destination = inside;
    m_details.destination.addresses = outside;
    m_details.destination.owners = {mapping->owner};
    m_details.destination.counterpart = own;
    m_details.source.ports = m_row.sourcePorts;
    m_details.destination.ports = m_row.ports;
}

void RowDescriber::Describer::describeRules()
{
    const auto own = m_derivation.rulesOf(m_row);
    const bool same = !m_rules.empty() && std::ranges::equal(own, m_rules);
    if (!same) {
        forgetRules();
        m_rules.assign(own.begin(), own.end());
    }
    for (const int index : own) {
        if (const OwnFlow *flow = m_derivation.ownFlow(index)) {
            if (!same)
                addOwnFlow(*flow);
            continue;
        }
        if (!same)
            addRule(m_catalogue.rules[size_t(index)]);
        addFeatures(m_catalogue.rules[size_t(index)].condition);
        if (size_t(index) < m_catalogue.printedByRule.size())
            addPrintedRows(m_catalogue.printedByRule[size_t(index)]);
    }
}

void RowDescriber::Describer::addRule(const Rule &rule)
{
    m_details.rules.append(rule.key.toString());
    m_details.protocol = joined(m_details.protocol, rule.protocol);
    m_details.encryption = joined(m_details.encryption, rule.encryption);
    addOnce(m_details.purposes, rule.purpose);
    addOnce(m_details.impacts, rule.impact);
    if (rule.inspection >= 0)
        addOnce(m_details.inspections, rule.inspection);
    m_details.idleTimeout = std::max(m_details.idleTimeout, rule.idleTimeout);
    if (!rule.companion.isEmpty())
        addOnce(m_details.companions, rule.companion);
    m_details.optional = m_details.rules.size() == 1 ? rule.optional : m_details.optional && rule.optional;
}

/// Catalogue rules come before: the row is no more optional than the flow, which is not.
void RowDescriber::Describer::addOwnFlow(const OwnFlow &flow)
{
    m_details.ownFlows.push_back(flow.id);
    m_details.protocol = joined(m_details.protocol, flow.protocol);
    addOnce(m_details.purposes, flow.purpose.isEmpty() ? Text{flow.name, flow.name} : flow.purpose);
    m_details.optional = false;
}

void RowDescriber::Describer::describeIpsecRules()
{
    for (const int index : m_derivation.rulesOf(m_row)) {
        const IpsecRule &rule = m_catalogue.ipsecRules[size_t(index)];
        m_details.rules.append(rule.key.toString());
        addOnce(m_details.purposes, rule.purpose);
        addOnce(m_details.impacts, rule.impact);
        addFeatures(rule.condition);
        if (size_t(index) < m_catalogue.printedByIpsecRule.size())
            addPrintedRows(m_catalogue.printedByIpsecRule[size_t(index)]);
    }
}

void RowDescriber::Describer::describePrinted()
{
    for (const int index : m_derivation.rulesOf(m_row)) {
        const PrintedRow &printed = m_catalogue.printedRows[size_t(index)];
        const PrintedTable &table = m_catalogue.printedTables[size_t(printed.table)];
        m_details.protocol = printed.protocol;
        m_details.encryption = printed.encryption;
        m_details.purposes.push_back(printed.purpose);
        m_details.printedRows.push_back(index);
        m_details.anomalies = printed.anomalies;
        for (const int rule : printed.rules) {
            const bool ipsec = table.sheet == SheetKind::Ipsec;
            m_details.rules.append(ipsec ? m_catalogue.ipsecRules[size_t(rule)].key.toString()
                                         : m_catalogue.rules[size_t(rule)].key.toString());
        }
        for (const int predicate : printed.condition) {
            const Predicate &asked = m_catalogue.predicates[size_t(predicate)];
            const Feature *feature = m_catalogue.feature(asked.key);
            if (feature && featureHolds(*feature, RuleEnd::To))
                addOnce(m_details.features, asked.key);
        }
    }
}

/// A rule stands for the rows of five Edge scenarios; only those about what is drawn are the source.
bool RowDescriber::Describer::speaksOfThis(int printedRow) const
{
    const auto table = size_t(m_catalogue.printedRows[size_t(printedRow)].table);
    if (table >= m_derivation.tableAnchors.size())
        return true;
    const auto &anchors = m_derivation.tableAnchors[table];
    return std::ranges::any_of(anchors, [this](int anchor) {
        if (anchor < 0)
            return true;
        const auto among = [anchor](std::span<const int> members) {
            return std::ranges::find(members, anchor) != members.end();
        };
        return among(m_derivation.membersOf(m_derivation.sets[m_row.from]))
            || among(m_derivation.membersOf(m_derivation.sets[m_row.to]));
    });
}

void RowDescriber::Describer::addPrintedRows(const std::vector<int> &rows)
{
    for (const int row : rows) {
        if (!speaksOfThis(row))
            continue;
        addOnce(m_details.printedRows, row);
        for (const int anomaly : m_catalogue.printedRows[size_t(row)].anomalies)
            addOnce(m_details.anomalies, anomaly);
    }
    std::ranges::sort(m_details.printedRows);
    std::ranges::sort(m_details.anomalies);
}

bool RowDescriber::Describer::featureHolds(const Feature &feature, RuleEnd end) const
{
    const AddressSet &set = m_derivation.sets[end == RuleEnd::From ? m_row.from : m_row.to];
    bool anyPool = false;
    for (const int member : m_derivation.membersOf(set)) {
        const Pool *pool = m_derivation.topology.pools.find(PoolId(m_derivation.elements[size_t(member)]));
        if (!pool)
            continue;
        anyPool = true;
        if (featureAt(feature, m_derivation.topology, pool))
            return true;
    }
    return !anyPool && featureAt(feature, m_derivation.topology, nullptr);
}

void RowDescriber::Describer::addFeatures(const Condition &condition)
{
    if (condition.kind == Condition::Kind::Not)
        return;
    for (const Condition &part : condition.parts)
        addFeatures(part);
    if (condition.kind != Condition::Kind::Is)
        return;
    const Predicate &predicate = m_catalogue.predicates[size_t(condition.predicate)];
    const Feature *feature = m_catalogue.feature(predicate.key);
    if (!feature || !featureHolds(*feature, condition.at))
        return;
    addOnce(m_details.features, predicate.key);
    const auto order = [this](const FeatureKey &key) { return m_catalogue.feature(key); };
    std::ranges::sort(m_details.features, {}, order);
}

void RowDescriber::Describer::addLinesOf(const Condition &condition, std::vector<ElementId> &because)
{
    for (const Condition &part : condition.parts)
        addLinesOf(part, because);
    if (condition.kind != Condition::Kind::Is)
        return;
    const Predicate &predicate = m_catalogue.predicates[size_t(condition.predicate)];
    if (predicate.source != Predicate::Source::EndOf)
        return;
    const AddressSet &set = m_derivation.sets[condition.at == RuleEnd::From ? m_row.from : m_row.to];
    const int kind = kindOf(condition.predicate);
    for (const int member : m_derivation.membersOf(set)) {
        for (const LineEnd &line : m_derivation.linesAt(member)) {
            if (line.kind == kind)
                because.push_back(m_derivation.elements[size_t(line.association)]);
        }
    }
}

/// Index into Catalogue::associations of what the predicate is about, looked up once; -1 where there is none.
int RowDescriber::Describer::kindOf(int predicate)
{
    constexpr int unknown = -2;
    if (m_kinds.empty())
        m_kinds.assign(m_catalogue.predicates.size(), unknown);
    int &kind = m_kinds[size_t(predicate)];
    if (kind == unknown) {
        const auto &all = m_catalogue.associations;
        const auto found =
            std::ranges::find(all, m_catalogue.predicates[size_t(predicate)].kind, &AssociationKind::key);
        kind = found == all.end() ? -1 : int(found - all.begin());
    }
    return kind;
}

void RowDescriber::Describer::addBecause()
{
    std::vector<ElementId> because;
    if (m_row.association >= 0)
        because.push_back(m_derivation.elements[size_t(m_row.association)]);
    if (!m_details.boundary.isEmpty())
        because.push_back(m_details.boundary);
    if (m_row.mapping >= 0)
        because.push_back(m_derivation.mappings[size_t(m_row.mapping)]);
    if (m_derivation.view == View::Recommended && m_row.sheet != SheetKind::Ipsec) {
        for (const int rule : m_derivation.rulesOf(m_row)) {
            if (const OwnFlow *flow = m_derivation.ownFlow(rule))
                because.push_back(flow->id);
            else
                addLinesOf(m_catalogue.rules[size_t(rule)].condition, because);
        }
    }
    takeEnds();
    std::ranges::sort(because);
    because.erase(std::ranges::unique(because).begin(), because.end());
    auto &all = m_details.because;
    constexpr size_t few = 8;
    if (because.size() > few) {
        all.clear();
        std::ranges::set_union(m_ends, because, std::back_inserter(all));
        return;
    }
    all = m_ends;
    for (const ElementId &id : because) {
        const auto place = std::ranges::lower_bound(all, id);
        if (place == all.end() || *place != id)
            all.insert(place, id);
    }
}

/// Ends may have a thousand members each, and rows that follow each other often have the same.
void RowDescriber::Describer::takeEnds()
{
    const std::optional<std::pair<quint32, quint32>> ends =
        m_row.mapping < 0 ? std::optional(std::pair(m_row.from, m_row.to)) : std::nullopt;
    if (ends && ends == m_endsOf)
        return;
    m_endsOf = ends;
    m_ends.clear();
    std::ranges::set_union(m_details.source.elements, m_details.destination.elements,
                           std::back_inserter(m_ends));
}

RowDescriber::RowDescriber(const Derivation &derivation)
    : m_describer(std::make_unique<Describer>(derivation))
{
}

RowDescriber::~RowDescriber() = default;
RowDescriber::RowDescriber(RowDescriber &&) noexcept = default;
RowDescriber &RowDescriber::operator=(RowDescriber &&) noexcept = default;

const RowDetails &RowDescriber::of(const Row &row)
{
    return m_describer->describe(row);
}

RowDetails detailsOf(const Derivation &derivation, const Row &row)
{
    RowDescriber describer(derivation);
    return std::move(describer.m_describer->describe(row));
}

} // namespace portolan
