// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace portolan::test {

/// What one run of portolan-cli left behind.
struct CliRun {
    int exitCode = -1;
    QByteArray out;
    QString err;

    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    /// Lines of `out`, whatever they end with, without the empty one at the end.
    [[nodiscard]] QStringList lines() const;
    /// `out` as a JSON object; ends the test program when it is none.
    [[nodiscard]] QJsonObject json() const;
};

/// Runs the program as a shell would, in an environment with `variables` ("NAME=value") on top. Ends the test
/// program when it crashes or hangs.
CliRun run(const QStringList &arguments, const QStringList &variables = {});

/// Path of a shipped sample.
QString samplePath(const QString &id);

} // namespace portolan::test
