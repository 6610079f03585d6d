// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "details.h"

#include "translation.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace portolan {

/// Collects the details of one row after the other.
class RowDescriber::Describer {
public:
    explicit Describer(const Derivation &derivation) : m_derivation(derivation), m_rules(derivation) { }

    RowDetails &describe(const Row &row);

private:
    /// Addresses as a rule has them, and whose they are: indices into Derivation::elements.
    using Written = std::vector<std::pair<Network, int>>;
    /// An address set and from where it is seen.
    struct SeenEnd {
        quint32 set = 0;
        bool isSource = false;
        quint32 firstStep = 0, stepCount = 0;
        int boundary = -1;
        quint8 step = 0;
        auto operator<=>(const SeenEnd &) const = default;
    };

    void describeEnd(quint32 set, bool isSource, RowSide &side);
    void describePlace();
    [[nodiscard]] int numberOf(quint32 set, bool isSource);
    [[nodiscard]] RowSide side(quint32 index, bool isSource) const;
    void addAddress(const OwnedAddress &owned, bool isSource, RowSide &side, Written &written) const;
    void sort(Written &written) const;
    void describeMapping();

    const Derivation &m_derivation;
    RuleDescriber m_rules;
    Row m_row;
    RowDetails m_details;
    std::map<SeenEnd, int> m_seenEnds;
    /// Ends of rows before, by number; the ends of the row at hand are taken out.
    std::unordered_map<int, RowSide> m_ends;
    /// How many elements and addresses those have together.
    size_t m_endsLength = 0;
};

namespace {

size_t lengthOf(const RowSide &end)
{
    return 1 + end.elements.size() + end.addresses.size() + end.owners.size();
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
    static_cast<RuleDetails &>(m_details) = m_rules.of(row);
    return m_details;
}

/// The end of a row before, where it is the same.
void RowDescriber::Describer::describeEnd(quint32 set, bool isSource, RowSide &end)
{
    constexpr size_t mostRemembered = size_t(1) << 21;
    const int number = numberOf(set, isSource);
    if (end.number == number)
        return;
    if (auto known = m_ends.extract(number)) {
        m_endsLength -= std::min(m_endsLength, lengthOf(known.mapped()));
        std::swap(end, known.mapped());
        known.key() = known.mapped().number;
        if (known.key() >= 0) {
            m_endsLength += lengthOf(known.mapped());
            m_ends.insert(std::move(known));
        }
        return;
    }
    if (end.number >= 0) {
        m_endsLength += lengthOf(end);
        m_ends.insert_or_assign(end.number, std::move(end));
    }
    if (m_endsLength > mostRemembered) {
        m_ends.clear();
        m_endsLength = 0;
    }
    end = side(set, isSource);
    end.number = number;
}

/// Where no address is translated, an end is what its set says by itself.
int RowDescriber::Describer::numberOf(quint32 set, bool isSource)
{
    if (!m_derivation.sets[set].translated)
        return int(set);
    const SeenEnd seen{set, isSource, m_row.firstStep, m_row.stepCount, m_row.boundary, m_row.step};
    const int next = int(m_derivation.sets.size() + m_seenEnds.size());
    return m_seenEnds.try_emplace(seen, next).first->second;
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
                                         Written &written) const
{
    std::optional<Address> outside;
    int translatedAt = -1;
    for (quint32 i = 0; owned.mapping >= 0 && i < m_row.stepCount && !outside; ++i) {
        const int boundary = m_derivation.pathBoundaries[m_row.firstStep + i];
        outside = outsideAddress(m_derivation, owned, boundary);
        translatedAt = int(i);
    }
    if (!outside || m_row.boundary < 0) {
        written.emplace_back(owned.network, owned.owner);
        return;
    }
    const Network publicly = Network::host(*outside);
    const int step = m_row.step;
    if (step == translatedAt) {
        const Boundary *boundary = m_derivation.topology.boundaries.find(m_details.boundary);
        const bool original = !isSource && boundary->notation == DestinationNotation::Original;
        written.emplace_back(original ? publicly : owned.network, owned.owner);
        side.counterpart.push_back(original ? owned.network : publicly);
        return;
    }
    const bool beyond = isSource ? step > translatedAt : step < translatedAt;
    written.emplace_back(beyond ? publicly : owned.network, owned.owner);
}

/// By address, then by the id of the owner; each once.
void RowDescriber::Describer::sort(Written &written) const
{
    const auto before = [this](const std::pair<Network, int> &a, const std::pair<Network, int> &b) {
        if (a.first != b.first || a.second == b.second)
            return a.first < b.first;
        return m_derivation.elements[size_t(a.second)] < m_derivation.elements[size_t(b.second)];
    };
    if (!std::ranges::is_sorted(written, before))
        std::ranges::sort(written, before);
    written.erase(std::ranges::unique(written).begin(), written.end());
}

RowSide RowDescriber::Describer::side(quint32 index, bool isSource) const
{
    const AddressSet &set = m_derivation.sets[index];
    RowSide side;
    side.special = set.special;
    side.part = set.part;
    side.set = set.set;
    for (const int zone : m_derivation.zonesOf(set))
        side.zones.push_back(m_derivation.zones[size_t(zone)]);
    if (set.slot >= 0)
        side.slot = m_derivation.slots[size_t(set.slot)];
    if (set.tokens >= 0)
        side.tokens = m_derivation.tokenLists[size_t(set.tokens)];
    side.elements.reserve(set.memberCount);
    for (const int member : m_derivation.membersOf(set))
        side.elements.push_back(m_derivation.elements[size_t(member)]);
    if (!std::ranges::is_sorted(side.elements))
        std::ranges::sort(side.elements);
    if (set.special != AddressSet::Special::None)
        return side;
    const std::vector<OwnedAddress> addresses = m_derivation.addressesOf(set);
    Written written;
    written.reserve(addresses.size());
    for (const OwnedAddress &owned : addresses)
        addAddress(owned, isSource, side, written);
    sort(written);
    side.addresses.reserve(written.size());
    side.owners.reserve(written.size());
    for (const auto &[network, owner] : written) {
        side.addresses.push_back(network);
        side.owners.push_back(m_derivation.elements[size_t(owner)]);
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
    inside.number = -1;
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
