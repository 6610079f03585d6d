// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "commands/edit.h"

#include <QRandomGenerator>

#include <memory>

namespace portolan::test {

/// A catalogue of two roles, and just enough beside them to edit every kind of element.
std::shared_ptr<const Catalogue> smallCatalogue();

/// One site, four zones with two walls, an Edge pool of two behind NAT, a Front End pool of one with a
/// balancer, one client group and one line.
Topology smallTopology();

/// An edit of a random kind with random content; may come out empty.
Edit randomEdit(QRandomGenerator &random, const Topology &topology, const Catalogue &catalogue);

Address address(const char *text);
Network network(const char *text);
HostName hostName(const char *text);

} // namespace portolan::test
