// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace portolan::test {

/// Imports what somebody calls a deployment: whatever is made of it is consistent and comes back from a
/// file as it was.
void importAnything(const QByteArray &bytes);

} // namespace portolan::test
