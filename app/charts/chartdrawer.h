// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/figures.h"
#include "theme/colours.h"

#include <QLocale>
#include <QtPlugin>

#include <functional>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace portolan {

/// Draws one figure after the other into a widget.
class ChartDrawer {
public:
    /// A bar was clicked, or the mouse is over it: series and category.
    using Told = std::function<void(size_t series, size_t category)>;

    ChartDrawer() = default;
    virtual ~ChartDrawer() = default;
    Q_DISABLE_COPY_MOVE(ChartDrawer)

    /// Belongs to whoever shows it.
    [[nodiscard]] virtual QWidget *widget() = 0;
    virtual void draw(const Figure &figure, const Colours &colours, const QLocale &locale) = 0;
    virtual void whenClicked(Told told) = 0;
};

/// What the plugin offers.
class ChartsPlugin {
public:
    ChartsPlugin() = default;
    virtual ~ChartsPlugin() = default;
    Q_DISABLE_COPY_MOVE(ChartsPlugin)

    [[nodiscard]] virtual std::unique_ptr<ChartDrawer> makeDrawer() const = 0;
};

/// Loads the plugin when first called. Null, with the reason in `problem`, when it is missing.
std::unique_ptr<ChartDrawer> loadChartDrawer(QString &problem);

} // namespace portolan

Q_DECLARE_INTERFACE(portolan::ChartsPlugin, "org.portolan.ChartsPlugin/1")
