// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/wishes.h"

namespace portolan {

class ActionRegistry;
class DiagramActions;
class DiagramView;

/// The context menu of an element or of the empty drawing. Returns at once.
void showDiagramMenu(DiagramView &view, const diagram::MenuWish &wish, const ActionRegistry &registry,
                     const DiagramActions &actions);

} // namespace portolan
