// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

QT_FORWARD_DECLARE_CLASS(QSettings)

namespace portolan {

/// The files opened or saved last, the latest first; kept in the settings.
class RecentFiles {
public:
    explicit RecentFiles(QSettings &settings) : m_settings(settings) { }

    [[nodiscard]] QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

private:
    QSettings &m_settings;
};

} // namespace portolan
