// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/port.h"

#include <QStringList>

#include <vector>

namespace portolan {

/// What the objects of a firewall are called: "{name}" is who has the addresses, "{transport}" and
/// "{ports}" are those of a service. Names never depend on the language of a sheet.
struct ObjectNaming {
    QString host = QStringLiteral("H_{name}");
    QString network = QStringLiteral("N_{name}");
    QString group = QStringLiteral("G_{name}");
    QString service = QStringLiteral("{transport}_{ports}");
    /// Characters a name may have; many firewalls take 63.
    qsizetype longest = 63;

    bool operator==(const ObjectNaming &) const = default;
};

/// `text` with nothing but letters and digits of English, dots, hyphens and underscores, and not longer than
/// that: what every firewall takes as a name.
QString acceptableName(const QString &text, qsizetype longest);

/// A name for each object that no other has, whether or not case counts. `candidates` are what each may be
/// called, the nicest first; where two want the same, both take what they like less, so that nobody's name
/// depends on who came first. Only where nothing is left, they are counted.
std::vector<QString> uniqueNames(const std::vector<QStringList> &candidates, qsizetype longest);

/// "tcp_1000", "udp_1000-2000"; with source ports "tcp_1000_from_2000-3000".
QString serviceObjectName(const ObjectNaming &naming, Transport transport, const PortRange &ports,
                          const PortRange &sourcePorts);

} // namespace portolan
