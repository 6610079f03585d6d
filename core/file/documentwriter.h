// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"
#include "model/document.h"

namespace portolan {

/// The document as a file, byte for byte the same for the same document. The plain form has no
/// thumbnail. Fails as checkStorable() does. Whether the bytes can be read again is for the caller to find
/// out (saveDocument() does).
Result<QByteArray> writeDocument(const Document &document, FileForm form);

} // namespace portolan
