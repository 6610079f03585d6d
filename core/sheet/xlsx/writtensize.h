// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>

namespace portolan {

/// Name and size before compression of every file in a zip archive; empty where it is none. The library
/// does not notice when a disk is full while it puts its parts together: what came out has to be looked at.
std::map<QString, quint64> entrySizes(const QString &path);

} // namespace portolan
