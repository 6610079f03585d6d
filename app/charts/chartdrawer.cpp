// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartdrawer.h"

#include "sheet/plugins.h"

namespace portolan {

std::unique_ptr<ChartDrawer> loadChartDrawer(QString &problem)
{
    const Result<QObject *> loaded = loadPlugin(QStringLiteral(PORTOLAN_CHARTS_PLUGIN));
    const ChartsPlugin *plugin = loaded ? qobject_cast<ChartsPlugin *>(*loaded) : nullptr;
    if (plugin)
        return plugin->makeDrawer();
    if (!loaded)
        problem = loaded.error().arguments.value(0);
    return nullptr;
}

} // namespace portolan
