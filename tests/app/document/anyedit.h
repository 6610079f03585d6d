// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "commands/edit.h"

namespace portolan::test {

/// How many commands anyEdit() knows.
size_t commandCount();
const char *commandName(size_t command);

/// What a command makes of a document when everything it asks for is drawn by lot; the same seed gives the
/// same edit. Commands that refuse, or find nothing to change, give an empty one.
Edit anyEdit(size_t command, quint32 seed, const Document &document, const Catalogue &catalogue);

} // namespace portolan::test
