// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "note.h"

namespace portolan {

/// What a note is called where one line has to do: its first words, with dots where there are more of them
/// in this line. Empty for a note without words.
QString titleOf(const Note &note);

} // namespace portolan
