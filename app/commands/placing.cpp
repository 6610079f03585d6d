// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placing.h"

namespace portolan {

Edit moveElements(const Diagram &diagram, const std::map<ElementId, Placement> &placements)
{
    Edit edit;
    edit.text.source = placements.size() == 1 ? QT_TRANSLATE_NOOP("Edits", "Move element")
                                              : QT_TRANSLATE_NOOP("Edits", "Move elements");
    for (const auto &[id, placement] : placements) {
        const auto it = diagram.placements.find(id);
        const std::optional<Placement> before =
            it == diagram.placements.end() ? std::nullopt : std::optional(it->second);
        if (before != placement)
            edit.placements.push_back({id, before, placement});
    }
    return edit;
}

} // namespace portolan
