// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportaccess.h"

#include "sheet/outputfile.h"
#include "sheet/plugins.h"
#include "types/writeall.h"

#include <QBuffer>

namespace portolan {

Result<const ReportWriter *> loadReportWriter()
{
    return loadPlugin(QStringLiteral(PORTOLAN_REPORT_PLUGIN)).map([](QObject *plugin) {
        return static_cast<const ReportWriter *>(qobject_cast<ReportWriter *>(plugin));
    });
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
    return writeOutput(path, [&buffer](QIODevice &device) { return writeAll(device, buffer.data()); })
        .map([] { return true; });
}

} // namespace portolan
