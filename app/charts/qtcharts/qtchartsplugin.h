// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdrawer.h"

#include <QObject>

namespace portolan {

class QtChartsPlugin : public QObject, public ChartsPlugin {
    Q_OBJECT
    Q_INTERFACES(portolan::ChartsPlugin)
    Q_PLUGIN_METADATA(IID "org.portolan.ChartsPlugin/1")

public:
    [[nodiscard]] std::unique_ptr<ChartDrawer> makeDrawer() const override;
};

} // namespace portolan
