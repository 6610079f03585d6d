// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentfiles.h"

#include <QSettings>

namespace portolan {

namespace {

const QString settingsKey = QStringLiteral("recentFiles");
constexpr qsizetype mostFiles = 9;

} // namespace

QStringList RecentFiles::paths() const
{
    return m_settings.value(settingsKey).toStringList();
}

void RecentFiles::add(const QString &path)
{
    QStringList all = paths();
    all.removeAll(path);
    all.prepend(path);
    m_settings.setValue(settingsKey, all.first(qMin(all.size(), mostFiles)));
}

void RecentFiles::remove(const QString &path)
{
    QStringList all = paths();
    all.removeAll(path);
    m_settings.setValue(settingsKey, all);
}

void RecentFiles::clear()
{
    m_settings.remove(settingsKey);
}

} // namespace portolan
