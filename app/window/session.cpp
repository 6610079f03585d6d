// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <QAction>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

namespace portolan {

namespace {

constexpr QSize usualSize(1600, 1000);
/// Leaves room for the frame the window manager adds.
constexpr double shareOfScreen = 0.94;

QString keyOf(const char *name)
{
    return QStringLiteral("window/") + QLatin1StringView(name);
}

} // namespace

void Session::add(const char *name, QSplitter &splitter)
{
    m_splitters.push_back({keyOf(name), &splitter});
}

void Session::add(const char *name, QAction &toggle)
{
    m_toggles.push_back({keyOf(name), &toggle});
}

void Session::restore(QMainWindow &window) const
{
    if (!window.restoreGeometry(m_settings.value(keyOf("geometry")).toByteArray()))
        window.resize(usualSize.boundedTo(window.screen()->availableSize() * shareOfScreen));
    for (const auto &[key, splitter] : m_splitters)
        splitter->restoreState(m_settings.value(key).toByteArray());
    for (const auto &[key, toggle] : m_toggles)
        toggle->setChecked(m_settings.value(key, toggle->isChecked()).toBool());
}

void Session::store(const QMainWindow &window) const
{
    m_settings.setValue(keyOf("geometry"), window.saveGeometry());
    for (const auto &[key, splitter] : m_splitters)
        m_settings.setValue(key, splitter->saveState());
    for (const auto &[key, toggle] : m_toggles)
        m_settings.setValue(key, toggle->isChecked());
}

} // namespace portolan
