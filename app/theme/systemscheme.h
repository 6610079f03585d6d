// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace portolan {

/// Whether the desktop prefers dark windows, asked of the desktop portal (org.freedesktop.appearance,
/// color-scheme) without waiting, and followed while it changes. Light where there is no portal: Qt 6.4
/// has no query of its own.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_isDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(const QVariant &value);

    bool m_isDark = false;
};

} // namespace portolan
