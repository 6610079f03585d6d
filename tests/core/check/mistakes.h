// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology.h"

#include <QString>

#include <functional>
#include <vector>

namespace portolan::test {

/// How to make one check fire, and how to keep it quiet.
struct Mistake {
    /// Of the check.
    QString check;
    /// The sample that is spoilt.
    QString sample;
    std::function<void(Topology &)> spoil;
    /// A sample in which the check says nothing; empty: the one above as it is.
    QString quietSample = {};
    std::function<void(Topology &)> quiet = {};
};

/// Twelve for the sample contoso, each to be found by one check alone.
std::vector<Mistake> contosoMistakes();

/// One for every check of the shipped catalogue.
std::vector<Mistake> mistakes();

} // namespace portolan::test
