// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreport.h"

namespace portolan {

ImportOutcome outcomeOf(ImportNote note)
{
    // In the order of the notes.
    if (note < ImportNote::RoleGuessed)
        return ImportOutcome::Taken;
    if (note < ImportNote::UnpublishedEdits)
        return ImportOutcome::Guessed;
    if (note < ImportNote::Placeholder)
        return ImportOutcome::LeftOut;
    return ImportOutcome::ByHand;
}

} // namespace portolan
