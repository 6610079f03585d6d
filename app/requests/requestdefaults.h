// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests.h"

QT_FORWARD_DECLARE_CLASS(QSettings)

namespace portolan {

/// What is the same in most requests of one person: who asks, and who answers for it. Kept in the settings.
RequestHeader storedHeaderDefaults(const QSettings &settings);
void storeHeaderDefaults(QSettings &settings, const RequestHeader &header);

/// The part of a header that can be a default.
RequestHeader defaultsIn(const RequestHeader &header);

} // namespace portolan
