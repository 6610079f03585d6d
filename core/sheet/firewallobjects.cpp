// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firewallobjects.h"

#include "objectlabels.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace portolan {

namespace {

/// The name a pattern gives; one that is too long keeps its beginning and ends in what only it has.
QString named(const QString &pattern, const QString &label, qsizetype longest)
{
    QString text = pattern;
    text.replace(QLatin1String("{name}"), label);
    const QString whole = acceptableName(text, text.size() * 2 + longest);
    if (whole.size() <= longest)
        return whole;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return whole.left(longest - 9) + u'_' + QString::fromLatin1(hash.left(8));
}

const QString &patternOf(const ObjectNaming &naming, AddressObject::Kind kind)
{
    switch (kind) {
    case AddressObject::Kind::Host:
        return naming.host;
    case AddressObject::Kind::Network:
        return naming.network;
    case AddressObject::Kind::Group:
        return naming.group;
    }
    Q_UNREACHABLE();
}

/// Goes through the firewall rows and notes what they are written with.
class Collector {
public:
    Collector(const Derivation &derivation, const ObjectNaming &naming)
        : m_derivation(derivation), m_naming(naming), m_labels(derivation)
    {
    }

    std::vector<AddressObject> objects;
    std::vector<ServiceObject> services;
    /// Per row of the derivation, -1 where there is none.
    std::vector<int> sources;
    std::vector<int> destinations;

    void collect()
    {
        sources.assign(m_derivation.rows.size(), -1);
        destinations.assign(m_derivation.rows.size(), -1);
        RowDescriber describer(m_derivation);
        for (quint32 i = 0; i < m_derivation.rows.size(); ++i) {
            const Row &row = m_derivation.rows[i];
            if (row.sheet != SheetKind::Firewall)
                continue;
            const RowDetails &details = describer.of(row);
            sources[i] = use(row, details.source, row.from, i);
            destinations[i] = use(row, details.destination, row.to, i);
            useService(row, i);
        }
        giveNames();
        sort();
    }

private:
    int use(const Row &row, const RowSide &side, quint32 set, quint32 place)
    {
        const int object = objectOf(row, side, set);
        if (object < 0)
            return object;
        // Both ends may be the same.
        std::vector<quint32> &rows = objects[size_t(object)].rows;
        if (rows.empty() || rows.back() != place)
            rows.push_back(place);
        return object;
    }

    int objectOf(const Row &row, const RowSide &side, quint32 set)
    {
        if (side.special != AddressSet::Special::None || side.addresses.empty())
            return -1;
        if (side.number >= 0) {
            const auto known = m_ofSet.find(side.number);
            if (known != m_ofSet.end())
                return known->second;
        }
        const int object = side.addresses.size() == 1
            ? addressObject(side.owners.front(), side.addresses.front())
            : groupObject(row, side, set);
        if (side.number >= 0)
            m_ofSet.emplace(side.number, object);
        return object;
    }

    int addressObject(const ElementId &owner, const Network &network)
    {
        const auto [known, isNew] = m_ofAddress.try_emplace({owner, network}, int(objects.size()));
        if (isNew) {
            AddressObject object;
            object.kind = network.isHost() ? AddressObject::Kind::Host : AddressObject::Kind::Network;
            object.address = network;
            object.elements = {owner};
            objects.push_back(std::move(object));
            m_candidates.push_back(m_labels.ofAddress(owner, network));
        }
        return known->second;
    }

    int groupObject(const Row &row, const RowSide &side, quint32 set)
    {
        std::vector<size_t> members;
        for (size_t i = 0; i < side.addresses.size(); ++i)
            members.push_back(size_t(addressObject(side.owners[i], side.addresses[i])));
        const auto [known, isNew] = m_ofMembers.try_emplace(std::move(members), int(objects.size()));
        if (isNew) {
            AddressObject object;
            object.kind = AddressObject::Kind::Group;
            object.elements = side.elements;
            object.members = known->first;
            objects.push_back(std::move(object));
            m_candidates.push_back(m_labels.ofGroup(row, side, m_derivation.sets[set].identity));
        }
        return known->second;
    }

    void useService(const Row &row, quint32 place)
    {
        const auto key = std::tuple(row.transport, row.ports, row.sourcePorts);
        const auto [known, isNew] = m_ofService.try_emplace(key, services.size());
        if (isNew) {
            const QString name = serviceObjectName(m_naming, row.transport, row.ports, row.sourcePorts);
            services.push_back({name, row.transport, row.ports, row.sourcePorts, {}});
        }
        services[known->second].rows.push_back(place);
    }

    void giveNames()
    {
        std::vector<QStringList> candidates(objects.size());
        for (size_t i = 0; i < objects.size(); ++i) {
            for (const QString &label : m_candidates[i])
                candidates[i] += named(patternOf(m_naming, objects[i].kind), label, m_naming.longest);
        }
        const std::vector<QString> names = uniqueNames(candidates, m_naming.longest);
        for (size_t i = 0; i < objects.size(); ++i)
            objects[i].name = names[i];
    }

    void sort()
    {
        std::vector<size_t> order(objects.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::ranges::sort(order, [this](size_t a, size_t b) {
            return std::tie(objects[a].kind, objects[a].name) < std::tie(objects[b].kind, objects[b].name);
        });
        std::vector<size_t> places(objects.size());
        std::vector<AddressObject> sorted;
        for (const size_t old : order) {
            places[old] = sorted.size();
            sorted.push_back(std::move(objects[old]));
        }
        objects = std::move(sorted);
        for (AddressObject &object : objects) {
            for (size_t &member : object.members)
                member = places[member];
            std::ranges::sort(object.members);
        }
        for (std::vector<int> *ends : {&sources, &destinations}) {
            for (int &object : *ends)
                object = object < 0 ? object : int(places[size_t(object)]);
        }
        std::ranges::sort(services, {}, [](const ServiceObject &service) {
            return std::tuple(service.transport, service.ports, service.sourcePorts);
        });
    }

    const Derivation &m_derivation;
    const ObjectNaming &m_naming;
    ObjectLabels m_labels;
    std::vector<QStringList> m_candidates;
    std::unordered_map<int, int> m_ofSet;
    std::map<std::pair<ElementId, Network>, int> m_ofAddress;
    std::map<std::vector<size_t>, int> m_ofMembers;
    std::map<std::tuple<Transport, PortRange, PortRange>, size_t> m_ofService;
};

} // namespace

struct FirewallObjects::Content {
    std::vector<AddressObject> objects;
    std::vector<ServiceObject> services;
    std::vector<int> sources;
    std::vector<int> destinations;

    [[nodiscard]] const AddressObject *at(int place) const
    {
        return place < 0 ? nullptr : &objects[size_t(place)];
    }
};

FirewallObjects::FirewallObjects(std::shared_ptr<const Derivation> derivation, ObjectNaming naming)
    : m_derivation(std::move(derivation)), m_naming(std::move(naming))
{
}

FirewallObjects::~FirewallObjects() = default;

const FirewallObjects::Content &FirewallObjects::content() const
{
    if (!m_content) {
        Collector collector(*m_derivation, m_naming);
        collector.collect();
        m_content = std::make_unique<Content>(
            Content{std::move(collector.objects), std::move(collector.services), std::move(collector.sources),
                    std::move(collector.destinations)});
    }
    return *m_content;
}

const std::vector<AddressObject> &FirewallObjects::addresses() const
{
    return content().objects;
}

const std::vector<ServiceObject> &FirewallObjects::services() const
{
    return content().services;
}

const AddressObject *FirewallObjects::sourceOf(quint32 row) const
{
    return content().at(content().sources[row]);
}

const AddressObject *FirewallObjects::destinationOf(quint32 row) const
{
    return content().at(content().destinations[row]);
}

} // namespace portolan
