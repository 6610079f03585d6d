// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownflows.h"

namespace portolan {

namespace {

/// The text that changed; empty where anything else did.
QString typedField(const OwnFlow &before, const OwnFlow &after)
{
    OwnFlow other = before;
    other.name = after.name;
    if (other == after)
        return QStringLiteral("name");
    other = before;
    other.protocol = after.protocol;
    if (other == after)
        return QStringLiteral("protocol");
    other = before;
    other.purpose = after.purpose;
    return other == after ? QStringLiteral("purpose") : QString();
}

} // namespace

AddedOwnFlow addOwnFlow(const Topology &topology, OwnFlow flow)
{
    flow.id = OwnFlowId(freeId(topology, QStringLiteral("own-flow")));
    const OwnFlowId id = flow.id;
    return {
        id,
        {{{Change{std::nullopt, std::move(flow)}}}, {QT_TRANSLATE_NOOP("Edits", "Add own flow"), {}}, {}}};
}

Edit setOwnFlow(const Topology &topology, const OwnFlow &flow)
{
    const OwnFlow *before = topology.ownFlows.find(flow.id);
    if (!before || *before == flow)
        return {};
    const QString typed = typedField(*before, flow);
    return {{{Change{*before, flow}}},
            {QT_TRANSLATE_NOOP("Edits", "Change own flow"), {}},
            typed.isEmpty() ? QString() : flow.id.toString() + u'/' + typed};
}

} // namespace portolan
