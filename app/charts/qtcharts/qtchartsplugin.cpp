// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtchartsplugin.h"

#include "barview.h"

namespace portolan {

std::unique_ptr<ChartDrawer> QtChartsPlugin::makeDrawer() const
{
    return std::make_unique<BarView>();
}

} // namespace portolan
