// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology.h"
#include "notefields.h"
#include "ownflowfields.h"
#include "values.h"

namespace portolan {

// Every object of topology.json. docs/file-format.md says the same in words.

template <>
struct Fields<Deployment> {
    static constexpr auto all = std::tuple(
        optional("domainNames", &Deployment::domainNames), optional("features", &Deployment::features),
        optional("name", &Deployment::name), optional("names", &Deployment::names),
        optional("ranges", &Deployment::ranges), optional("sipDomains", &Deployment::sipDomains));
};

template <>
struct Fields<Site> {
    static constexpr auto all = std::tuple(optional("features", &Site::features), required("id", &Site::id),
                                           optional("kind", &Site::kind), optional("name", &Site::name));
};

template <>
struct Fields<Zone> {
    static constexpr auto all =
        std::tuple(required("id", &Zone::id), required("kind", &Zone::kind), optional("name", &Zone::name),
                   optional("site", &Zone::site), optional("subnets", &Zone::subnets));
};

template <>
struct Fields<Firewall> {
    static constexpr auto all = std::tuple(required("id", &Firewall::id), optional("name", &Firewall::name),
                                           optional("prefix", &Firewall::prefix));
};

template <>
struct Fields<Boundary> {
    static constexpr auto all =
        std::tuple(optional("filtered", &Boundary::filtered), optional("firewall", &Boundary::firewall),
                   required("first", &Boundary::first), optional("hairpin", &Boundary::hairpin),
                   required("id", &Boundary::id), optional("name", &Boundary::name),
                   optional("notation", &Boundary::notation), required("second", &Boundary::second),
                   optional("translates", &Boundary::translates));
};

template <>
struct Fields<Route> {
    static constexpr auto all = std::tuple(required("from", &Route::from), required("id", &Route::id),
                                           required("to", &Route::to), optional("via", &Route::via));
};

template <>
struct Fields<Server> {
    static constexpr auto all =
        std::tuple(optional("addresses", &Server::addresses), optional("fqdn", &Server::fqdn),
                   required("id", &Server::id), optional("name", &Server::name));
};

template <>
struct Fields<Pool> {
    static constexpr auto all = std::tuple(
        optional("balancing", &Pool::balancing), optional("features", &Pool::features),
        optional("fqdn", &Pool::fqdn), required("id", &Pool::id), optional("name", &Pool::name),
        optional("names", &Pool::names), optional("ranges", &Pool::ranges), required("role", &Pool::role),
        optional("servers", &Pool::servers), optional("services", &Pool::services),
        optional("site", &Pool::site), optional("zones", &Pool::zones));
};

template <>
struct Fields<Vip> {
    static constexpr auto all = std::tuple(optional("address", &Vip::address), optional("fqdn", &Vip::fqdn),
                                           required("id", &Vip::id), required("pool", &Vip::pool),
                                           required("slot", &Vip::slot), required("traffic", &Vip::traffic));
};

template <>
struct Fields<Balancer> {
    static constexpr auto all = std::tuple(
        required("id", &Balancer::id), optional("name", &Balancer::name), optional("own", &Balancer::own),
        optional("site", &Balancer::site), optional("sourceNat", &Balancer::sourceNat),
        optional("vips", &Balancer::vips), optional("zone", &Balancer::zone));
};

template <>
struct Fields<Party> {
    static constexpr auto all = std::tuple(
        optional("domains", &Party::domains), required("id", &Party::id), optional("name", &Party::name),
        optional("networks", &Party::networks), required("role", &Party::role),
        optional("site", &Party::site), optional("zone", &Party::zone));
};

template <>
struct Fields<Association> {
    static constexpr auto all =
        std::tuple(optional("attributes", &Association::attributes), required("from", &Association::from),
                   required("id", &Association::id), required("kind", &Association::kind),
                   required("to", &Association::to));
};

template <>
struct Fields<PortMapping> {
    static constexpr auto all =
        std::tuple(required("inside", &PortMapping::inside), required("outside", &PortMapping::outside),
                   required("transport", &PortMapping::transport));
    /// Never seen: all three are required.
    static PortMapping initial() { return {Transport::Tcp, *Port::from(1), *Port::from(1)}; }
};

template <>
struct Fields<NatMapping> {
    static constexpr auto all =
        std::tuple(required("boundary", &NatMapping::boundary), required("id", &NatMapping::id),
                   optional("outside", &NatMapping::outside), required("owner", &NatMapping::owner),
                   optional("ports", &NatMapping::ports), optional("slot", &NatMapping::slot));
};

template <>
struct Fields<Topology> {
    static constexpr auto all =
        std::tuple(optional("associations", &Topology::associations),
                   optional("balancers", &Topology::balancers), optional("boundaries", &Topology::boundaries),
                   optional("deployment", &Topology::deployment), optional("firewalls", &Topology::firewalls),
                   optional("natMappings", &Topology::natMappings), optional("notes", &Topology::notes),
                   optional("ownFlows", &Topology::ownFlows), optional("parties", &Topology::parties),
                   optional("pools", &Topology::pools), optional("routes", &Topology::routes),
                   optional("sites", &Topology::sites), optional("zones", &Topology::zones));
};

} // namespace portolan
