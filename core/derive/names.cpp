// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include "catalog/configuredports.h"
#include "nameexpander.h"

#include <algorithm>
#include <map>
#include <set>

namespace portolan {

namespace {

/// An address somebody is asked to find, and whose it is.
struct Holder {
    AddressPair address;
    ElementId id;
};

class Records {
public:
    explicit Records(const Derivation &derivation)
        : m_tables(tablesFor(derivation.topology, derivation.catalogue)), m_snapshot(m_tables),
          m_facts(m_snapshot), m_expander(m_snapshot, m_facts), m_plan(*derivation.catalogue->names)
    {
    }

    std::vector<DnsRecord> takeDns()
    {
        for (size_t i = 0; i < m_plan.dns.size(); ++i) {
            for (const int pool : m_expander.poolsOf(m_plan.dns[i]))
                addRule(int(i), m_plan.dns[i], pool);
        }
        markSplit();
        return std::move(m_records);
    }

    std::vector<CertificateRequest> takeCertificates()
    {
        std::vector<CertificateRequest> requests;
        for (size_t i = 0; i < m_plan.certificates.size(); ++i) {
            const CertificateRule &rule = m_plan.certificates[i];
            for (const int pool : m_expander.poolsOf(rule)) {
                if (!rule.perServer) {
                    requests.push_back(request(int(i), rule, pool, nullptr));
                    continue;
                }
                for (const Server &server : poolAt(pool).servers)
                    requests.push_back(request(int(i), rule, pool, &server));
            }
        }
        return requests;
    }

private:
    [[nodiscard]] const Pool &poolAt(int pool) const { return *m_snapshot.pools()[size_t(pool)].pool; }

    void addRule(int index, const DnsRule &rule, int pool)
    {
        if (!rule.perServer) {
            addNames(index, rule, pool, nullptr);
            return;
        }
        for (const Server &server : poolAt(pool).servers)
            addNames(index, rule, pool, &server);
    }

    [[nodiscard]] std::optional<Port> portOf(const DnsRule &rule, int pool) const
    {
        const NamedRange *range = m_snapshot.catalogue().range(rule.portRange);
        if (!range)
            return rule.port;
        return *Port::from(configuredPorts(m_snapshot.topology(), *range, &poolAt(pool)).first());
    }

    void addNames(int index, const DnsRule &rule, int pool, const Server *server)
    {
        DnsRecord record;
        record.rule = index;
        record.zone = rule.zone;
        record.port = portOf(rule, pool);
        std::vector<ExpandedName> names = m_expander.names(rule.name, pool, server);
        // Without a name there is something to ask for all the same; without a SIP domain there is not.
        if (names.empty() && !m_expander.needsDomain(rule.name))
            names.push_back({});
        for (const ExpandedName &name : names) {
            record.name = name.text;
            record.isSuggested = name.isSuggested;
            record.namePlace = name.place;
            if (rule.type == DnsType::FarAlias)
                addFarAliases(rule, pool, record);
            else if (rule.type == DnsType::Address || !addTarget(rule, pool, record))
                addAddresses(rule, pool, server, record);
        }
    }

    void addFarAliases(const DnsRule &rule, int pool, DnsRecord record)
    {
        record.type = DnsRecord::Type::Cname;
        record.elements = {poolAt(pool).id};
        std::vector<ExpandedName> targets = m_expander.names(rule.target, pool);
        if (targets.empty())
            targets.push_back({});
        const bool isSuggested = record.isSuggested;
        for (const ExpandedName &target : targets) {
            record.target = target.text;
            record.isSuggested = isSuggested || target.isSuggested;
            // A name that several rules speak about, as it was entered for all of them, leads to one place.
            if (m_aliases.emplace(std::pair(record.zone, record.name), record.rule).first->second
                == record.rule)
                add(record);
        }
    }

    /// False for an alias into another domain, which clients would not follow.
    bool addTarget(const DnsRule &rule, int pool, DnsRecord record)
    {
        const auto domain = [](const QString &name) { return name.section(QLatin1Char('.'), 1); };
        std::vector<ExpandedName> targets = m_expander.names(rule.target, pool);
        // Clients refuse a service in another domain than the one they asked.
        const QString asked = record.name.section(QLatin1Char('.'), 2);
        const auto same = std::ranges::find_if(
            targets, [&](const ExpandedName &target) { return domain(target.text) == asked; });
        if (rule.type == DnsType::Alias) {
            const auto near = std::ranges::find_if(targets, [&](const ExpandedName &target) {
                return domain(target.text) == domain(record.name);
            });
            if (near == targets.end())
                return false;
            record.type = DnsRecord::Type::Cname;
            lead(record, *near);
        } else {
            record.type = DnsRecord::Type::Srv;
            if (same != targets.end())
                lead(record, *same);
            else if (!targets.empty())
                lead(record, targets.front());
        }
        record.elements = {poolAt(pool).id};
        add(record);
        return true;
    }

    static void lead(DnsRecord &record, const ExpandedName &target)
    {
        record.target = target.text;
        record.isSuggested |= target.isSuggested;
        if (!record.namePlace)
            record.namePlace = target.place;
    }

    void addAddresses(const DnsRule &rule, int pool, const Server *server, DnsRecord record)
    {
        std::vector<Holder> holders;
        for (const int target : targetsOf(rule, pool)) {
            const auto some = holdersAt(rule, target, server);
            holders.insert(holders.end(), some.begin(), some.end());
        }
        if (holders.empty()) {
            record.elements = {poolAt(pool).id};
            add(record);
        }
        for (const Holder &holder : holders) {
            record.elements = {holder.id, poolAt(pool).id};
            record.type = DnsRecord::Type::A;
            if (holder.address.v4 || !holder.address.v6) {
                record.target = holder.address.v4 ? holder.address.v4->toString() : QString();
                add(record);
            }
            if (holder.address.v6) {
                record.type = DnsRecord::Type::Aaaa;
                record.target = holder.address.v6->toString();
                add(record);
            }
        }
    }

    [[nodiscard]] std::vector<int> targetsOf(const DnsRule &rule, int pool) const
    {
        if (rule.via.isEmpty())
            return {pool};
        std::vector<int> result;
        const Lines &lines = m_snapshot.lines(rule.via);
        for (const int index : lines.at(pool)) {
            const Line &line = lines.all()[size_t(index)];
            if (line.to == pool && std::ranges::find(result, line.from) == result.end())
                result.push_back(line.from);
        }
        return result;
    }

    [[nodiscard]] std::vector<Holder> holdersAt(const DnsRule &rule, int pool, const Server *server) const
    {
        const auto seats = m_snapshot.seatsOf(rule.at, pool);
        if (seats.empty())
            return {};
        const SlotKey &slot = m_snapshot.slot(seats.front().slot);
        const Service *service = m_snapshot.catalogue().service(rule.at);
        const PoolNode &node = m_snapshot.pools()[size_t(pool)];
        std::vector<Holder> holders;
        const bool byHardware = service && !service->traffic.isEmpty() && node.role
            && balancingOf(*node.role, *node.pool, service->traffic) == Balancing::Hardware;
        if (byHardware && !server) {
            for (const VipNode *vip : m_snapshot.vipsOf(seats.front(), service->traffic))
                holders.push_back({seen(rule, vip->vip->address, vip->vipElement, {}), vip->vip->id});
            return holders;
        }
        for (const Server &each : node.pool->servers) {
            if (server && each.id != server->id)
                continue;
            const auto held = each.addresses.find(slot);
            const AddressPair own = held == each.addresses.end() ? AddressPair() : held->second;
            holders.push_back({seen(rule, own, m_snapshot.elementOf(each.id), slot), each.id});
        }
        return holders;
    }

    /// What the Internet sees of an address.
    [[nodiscard]] AddressPair seen(const DnsRule &rule, AddressPair own, int owner, const SlotKey &slot) const
    {
        const int mapping =
            rule.zone == DnsZone::External && owner >= 0 ? m_snapshot.mappingOf(owner, slot) : -1;
        if (mapping >= 0) {
            const AddressPair &outside = m_snapshot.mappings()[size_t(mapping)]->outside;
            if (outside.v4)
                own.v4 = outside.v4;
            if (outside.v6)
                own.v6 = outside.v6;
        }
        if (rule.zone == DnsZone::External && own.v4 && own.v4->isPrivate())
            own.v4.reset();
        return own;
    }

    void add(const DnsRecord &record)
    {
        const auto key = std::tuple(record.zone, record.type, record.name, record.target);
        if (m_known.insert(key).second)
            m_records.push_back(record);
    }

    void markSplit()
    {
        std::map<QString, std::set<DnsZone>> zones;
        for (const DnsRecord &record : m_records)
            zones[record.name].insert(record.zone);
        for (DnsRecord &record : m_records)
            record.isSplit = zones[record.name].size() > 1;
    }

    [[nodiscard]] CertificateRequest request(int index, const CertificateRule &rule, int pool,
                                             const Server *server) const
    {
        CertificateRequest result;
        result.rule = index;
        const auto subjects = m_expander.names(rule.subject, pool, server);
        if (!subjects.empty()) {
            result.subject = subjects.front().text;
            result.isSuggested = subjects.front().isSuggested;
            result.namePlace = subjects.front().place;
        }
        for (const CertificateRule::AlternativeName &name : rule.alternativeNames) {
            if (!m_expander.holds(name.when, pool))
                continue;
            for (const ExpandedName &each : m_expander.names(name.pattern, pool, server)) {
                if (result.alternativeNames.contains(each.text))
                    continue;
                result.alternativeNames.append(each.text);
                result.isSuggested |= each.isSuggested;
                if (!result.namePlace)
                    result.namePlace = each.place;
            }
        }
        result.isForClients = rule.clientUsage && m_expander.holds(rule.clientUsage->when, pool);
        const size_t servers = server ? 1 : poolAt(pool).servers.size();
        result.exportable =
            rule.exportable == KeyExport::Optional && servers > 1 ? KeyExport::Yes : rule.exportable;
        result.elements = {poolAt(pool).id};
        for (const Server &each : poolAt(pool).servers) {
            if (!server || each.id == server->id)
                result.elements.push_back(each.id);
        }
        return result;
    }

    Derivation m_tables;
    Snapshot m_snapshot;
    Facts m_facts;
    NameExpander m_expander;
    const NamePlan &m_plan;
    std::vector<DnsRecord> m_records;
    std::set<std::tuple<DnsZone, DnsRecord::Type, QString, QString>> m_known;
    /// Which rule a name is an alias by.
    std::map<std::pair<DnsZone, QString>, int> m_aliases;
};

} // namespace

std::vector<DnsRecord> dnsRecords(const Derivation &derivation)
{
    return Records(derivation).takeDns();
}

std::vector<CertificateRequest> certificateRequests(const Derivation &derivation)
{
    return Records(derivation).takeCertificates();
}

} // namespace portolan
