// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QMainWindow)
QT_FORWARD_DECLARE_CLASS(QSettings)
QT_FORWARD_DECLARE_CLASS(QSplitter)

namespace portolan {

/// How somebody left the window: place and size, splitters, which panels are shown. Kept in the settings
/// under names that stay.
class Session {
public:
    /// Everything added must live as long as the session.
    explicit Session(QSettings &settings) : m_settings(settings) { }

    void add(const char *name, QSplitter &splitter);
    void add(const char *name, QAction &toggle);

    /// A window that was never seen gets a usual size that leaves room on its screen.
    void restore(QMainWindow &window) const;
    void store(const QMainWindow &window) const;

private:
    template <typename T>
    struct Named {
        QString key;
        T *part;
    };

    QSettings &m_settings;
    std::vector<Named<QSplitter>> m_splitters;
    std::vector<Named<QAction>> m_toggles;
};

} // namespace portolan
