// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology.h"

#include <functional>

namespace portolan {

enum class TextKind : quint8 {
    Name, ///< what people call an element; need not be unique
    Host, ///< unique, but for a pool of one and its server
    Domain,
    Address, ///< unique
    Network,
    Note, ///< of a note
};

/// The text as it would be kept; as it is when it cannot be parsed.
QString canonical(TextKind kind, const QString &text);

/// Decides about one text; nothing leaves it as it is.
using TextVisitor =
    std::function<std::optional<QString>(TextKind kind, const ElementId &owner, const QString &text)>;
/// Told of texts that cannot be what they were to become.
using TextComplaint = std::function<void(TextKind kind, const ElementId &owner, const QString &text)>;

/// Visits every name, host name, domain, address, network and note of a topology, always in the same order,
/// and writes what the visitor answers. What cannot be parsed stays as it was.
void visitTexts(Topology &topology, const TextVisitor &visit, const TextComplaint &complain);

} // namespace portolan
