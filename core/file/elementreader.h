// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology.h"
#include "json/jsonvalue.h"

namespace portolan {

// Each reads one object strictly. What it could not read is reported and stays as by default.

template <>
struct JsonRead<Deployment> {
    static std::optional<Deployment> from(const JsonValue &value);
};

template <>
struct JsonRead<Site> {
    static std::optional<Site> from(const JsonValue &value);
};

template <>
struct JsonRead<Zone> {
    static std::optional<Zone> from(const JsonValue &value);
};

template <>
struct JsonRead<Firewall> {
    static std::optional<Firewall> from(const JsonValue &value);
};

template <>
struct JsonRead<Boundary> {
    static std::optional<Boundary> from(const JsonValue &value);
};

template <>
struct JsonRead<Route> {
    static std::optional<Route> from(const JsonValue &value);
};

template <>
struct JsonRead<Pool> {
    static std::optional<Pool> from(const JsonValue &value);
};

template <>
struct JsonRead<Balancer> {
    static std::optional<Balancer> from(const JsonValue &value);
};

template <>
struct JsonRead<Party> {
    static std::optional<Party> from(const JsonValue &value);
};

template <>
struct JsonRead<Association> {
    static std::optional<Association> from(const JsonValue &value);
};

template <>
struct JsonRead<NatMapping> {
    static std::optional<NatMapping> from(const JsonValue &value);
};

} // namespace portolan
