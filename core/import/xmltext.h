// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importerror.h"

#include <QByteArray>

namespace portolan {

/// XML bytes as text: by their byte order mark, else by what the first characters look like, else by the XML
/// declaration, else UTF-8. Fails with Encoding.
ImportResult<QString> decodedXml(const QByteArray &bytes);

} // namespace portolan
