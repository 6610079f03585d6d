// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace portolan {

class ActionRegistry;
class SheetExport;

/// The report, as a file and on paper, in the menu; exporting altogether is among Actions.
void addExportActions(ActionRegistry &registry, SheetExport &sheets);

} // namespace portolan
