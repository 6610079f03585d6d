// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace portolan {

/// The picture of a role in the text colour of the application's palette now, at the size of a list.
QIcon roleIcon(const QString &name);

} // namespace portolan
