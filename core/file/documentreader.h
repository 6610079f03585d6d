// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "container.h"
#include "model/document.h"

namespace portolan {

/// Reads a document from the bytes of a file of either form, whatever anybody put there. The document is
/// canonical. `where` of a failure is the entry (container only) and a JSON pointer:
/// "topology.json: /pools/3/fqdn". A file with several problems fails with the first.
Result<Document> readDocument(const QByteArray &bytes, const ContainerLimits &limits = {});

} // namespace portolan
