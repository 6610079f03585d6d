// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace portolan::test {

/// The smallest deployment with an Edge: a published topology of one Standard Edition server and one Edge
/// server whose address is translated.
QByteArray tinyTopology();

/// An archive with one entry.
QByteArray zipOf(const char *name, const QByteArray &content);

} // namespace portolan::test
