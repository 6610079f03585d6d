// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace portolan {

Result<QObject *> loadPlugin(const QString &name, QLibrary::LoadHints hints)
{
    // Beside the programs in the build folder as in an installation; tests run one level higher.
    QPluginLoader loader(QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/portolan/") + name);
    loader.setLoadHints(loader.loadHints() | hints);
    if (QObject *plugin = loader.instance())
        return plugin;
    QString reason = loader.errorString();
    if (reason.endsWith(u'.'))
        reason.chop(1);
    return failure(ErrorCode::CannotOpen, {reason}, name);
}

} // namespace portolan
