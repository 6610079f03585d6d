// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"

#include <QStringList>

#include <memory>

namespace portolan::test {

/// Every line of every sheet in both views, without ids and numbers, sorted: the order follows ids as well.
QStringList sheetLines(const Topology &topology, const std::shared_ptr<const Catalogue> &catalogue);

} // namespace portolan::test
