// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "model/document.h"

#include <memory>

namespace portolan::test {

/// The shipped catalogue, loaded once per test program.
std::shared_ptr<const Catalogue> lyncCatalogue();

/// A shipped sample, by its id ("edge-single-nat").
Document sample(const QString &id);

/// The ids of all six samples.
QStringList sampleIds();

} // namespace portolan::test
