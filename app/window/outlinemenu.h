// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

class QPoint;

namespace portolan {

class ActionRegistry;
class OutlinePanel;

/// The menu of the outline: renaming in place, and what the menus of the window offer for a selection.
void showOutlineMenu(OutlinePanel &outline, const ActionRegistry &registry, const QPoint &globalPlace);

} // namespace portolan
