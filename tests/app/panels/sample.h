// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "model/document.h"

#include <memory>

namespace portolan::test {

/// The catalogue that comes with the program, loaded once per test program.
std::shared_ptr<const Catalogue> shippedCatalogue();

/// A sample that comes with the program.
Document sample(const QString &name);

/// The first pool of a role; the test must not ask for one that is not there.
const Pool &firstPool(const Topology &topology, const char *role);

} // namespace portolan::test
