// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartdrawer.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace portolan {

std::unique_ptr<ChartDrawer> loadChartDrawer(QString &problem)
{
    // Beside the programs in the build folder as in an installation; tests run one level higher.
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/portolan/");
    QPluginLoader loader(folder + QStringLiteral(PORTOLAN_CHARTS_PLUGIN));
    const ChartsPlugin *plugin = qobject_cast<ChartsPlugin *>(loader.instance());
    if (plugin)
        return plugin->makeDrawer();
    problem = loader.errorString();
    return nullptr;
}

} // namespace portolan
