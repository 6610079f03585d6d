// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology.h"

/// A deployment with at least one element of every kind and every reference filled.
portolan::Topology smallEstate();
