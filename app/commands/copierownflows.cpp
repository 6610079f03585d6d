// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copier.h"

namespace portolan {

/// Nothing when what it refers to is not there.
std::optional<OwnFlowEnd> Copier::endLike(const OwnFlowEnd &original) const
{
    OwnFlowEnd end = original;
    end.element = resolved(original.element);
    if (end.element.isEmpty() && !original.element.isEmpty())
        return std::nullopt;
    // Networks of a copied zone went with it; others are where they were.
    if (copyOf(original.element).isEmpty())
        return end;
    for (Network &network : end.networks) {
        const QString text =
            m_renumbering.moved(network.first()).toString() + u'/' + QString::number(network.prefix());
        network = Network::parse(text).value_or(network);
    }
    return end;
}

void Copier::copyOwnFlows()
{
    for (const OwnFlow &original : m_source.topology.ownFlows) {
        const bool isFromCopied = !copyOf(original.from.element).isEmpty();
        const bool isToCopied = !copyOf(original.to.element).isEmpty();
        const auto from = endLike(original.from);
        const auto to = endLike(original.to);
        if ((!isFromCopied && !isToCopied) || !from || !to)
            continue;
        OwnFlow copy = original;
        copy.from = *from;
        copy.to = *to;
        copy.id = OwnFlowId(newId(original.id));
        target().ownFlows.put(copy);
    }
}

} // namespace portolan
