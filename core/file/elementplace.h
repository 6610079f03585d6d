// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"

#include <QJsonObject>

namespace portolan {

/// The JSON pointer, inside the object under "topology", of what inconsistencies() complains about:
/// "/pools/3/zones/internal". For an id used twice, its second use. Slow: only for errors.
QString placeOf(const Error &inconsistency, const QJsonObject &topology);

} // namespace portolan
