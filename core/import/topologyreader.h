// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xmlcursor.h"
#include "xmltopology.h"

namespace portolan {

/// Reads what is inside the current element, a topology in either dialect, and leaves it. Failures are the
/// cursor's.
XmlTopology readXmlTopology(XmlCursor &cursor);

/// Reads what is inside the current element, a SimpleUrlConfiguration.
void readSimpleUrls(XmlCursor &cursor, std::vector<XmlSimpleUrl> &into);

} // namespace portolan
