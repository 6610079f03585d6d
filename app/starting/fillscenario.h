// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "commands/sentence.h"

namespace portolan {

/// The scenario with somebody's answers in it: names and addresses follow the patterns the scenario has.
/// Answers for what the scenario lacks are ignored. Refused where networks overlap or have no room.
OrRefusal<Document> filled(const Document &scenario, const Catalogue &catalogue,
                           const ScenarioAnswers &answers);

} // namespace portolan
