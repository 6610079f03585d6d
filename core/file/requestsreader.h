// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsoncursor.h"
#include "model/document.h"

namespace portolan {

/// What requests.json holds.
struct RequestsPart {
    RowNumbers rowNumbers;
    Requests requests;
};

/// Complains, and returns something unfinished then.
std::optional<RequestsPart> readRequestsPart(JsonCursor &json);

} // namespace portolan
