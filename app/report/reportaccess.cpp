// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportaccess.h"

#include "sheet/outputfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPluginLoader>

namespace portolan {

namespace {

Result<void> written(const QByteArray &bytes, QIODevice &device)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 count = device.write(bytes.constData() + done, bytes.size() - done);
        if (count <= 0)
            return failure(ErrorCode::CannotWrite, {device.errorString()});
        done += qsizetype(count);
    }
    return {};
}

} // namespace

Result<const ReportWriter *> loadReportWriter()
{
    const QString name = QStringLiteral(PORTOLAN_REPORT_PLUGIN);
    // Beside the programs in the build folder as in an installation.
    const QString path = QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/portolan/") + name;
    QPluginLoader loader(path);
    const ReportWriter *writer = qobject_cast<ReportWriter *>(loader.instance());
    if (writer)
        return writer;
    QString reason = loader.errorString();
    if (reason.endsWith(u'.'))
        reason.chop(1);
    return failure(ErrorCode::CannotOpen, {reason}, name);
}

Result<bool> writeReport(const Report &report, const QString &path, const GoOn &goOn)
{
    const auto writer = loadReportWriter();
    if (!writer)
        return tl::unexpected(writer.error());
    // Nothing of the old file is touched before all of the new one is there.
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto made = (*writer)->write(report, buffer, goOn);
    if (!made)
        return tl::unexpected(made.error().at(path));
    if (!*made)
        return false;
    return writeOutput(path, [&buffer](QIODevice &device) { return written(buffer.data(), device); }).map([] {
        return true;
    });
}

} // namespace portolan
