// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"

#include <QLibrary>

namespace portolan {

/// The root object of one of Portolan's plugins, by file name; stays loaded. Fails with CannotOpen, the
/// reason and the file name.
Result<QObject *> loadPlugin(const QString &name, QLibrary::LoadHints hints = {});

} // namespace portolan
