// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xmlcursor.h"
#include "xmltopology.h"

namespace portolan {

// One dialect gives ids, the other keys of several parts, of which these make ids.

QString xmlId(const QString &text);
/// Of the ClusterId that is the current element.
QString clusterId(const XmlCursor &cursor);
/// Of an instance of a name on a cluster.
QString sqlInstanceId(const QString &cluster, const QString &name);

/// Reads the Service that is the current element, and leaves it. Elements nobody knows are counted in
/// `unknown`.
XmlService readXmlService(XmlCursor &cursor, int &unknown);

} // namespace portolan
