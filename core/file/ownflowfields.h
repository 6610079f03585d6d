// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ownflow.h"
#include "textvalues.h"

namespace portolan {

template <>
struct Fields<OwnFlowEnd> {
    static constexpr auto all =
        std::tuple(optional("element", &OwnFlowEnd::element), optional("networks", &OwnFlowEnd::networks),
                   optional("slot", &OwnFlowEnd::slot));
};

template <>
struct Fields<OwnFlow> {
    static constexpr auto all = std::tuple(
        optional("from", &OwnFlow::from), required("id", &OwnFlow::id), optional("name", &OwnFlow::name),
        optional("ports", &OwnFlow::ports), optional("protocol", &OwnFlow::protocol),
        optional("purpose", &OwnFlow::purpose), optional("sourcePorts", &OwnFlow::sourcePorts),
        optional("to", &OwnFlow::to), optional("transport", &OwnFlow::transport));
};

} // namespace portolan
