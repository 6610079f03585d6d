// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"

namespace portolan {

/// What went wrong as one sentence in the language of the interface, without its place.
QString errorSentence(const Error &error);

/// The place and the sentence: "contoso.portolan: topology.json: /pools/3/fqdn: ...".
QString errorText(const Error &error);

} // namespace portolan
