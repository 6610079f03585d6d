// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <set>

namespace portolan {

/// Makes ids that people can read out of names, each once.
class FreshIds {
public:
    /// "pool" and "Sea_Edge" make "pool-sea-edge", and "pool-sea-edge-2" the next time.
    ElementId make(const char *prefix, const QString &name);

private:
    std::set<std::string> m_used;
};

/// What is left of a name in an id.
QString slugOf(const QString &name);

} // namespace portolan
