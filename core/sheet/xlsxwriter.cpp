// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxwriter.h"

#include "outputfile.h"
#include "plugins.h"
#include "types/writeall.h"

#include <QFile>
#include <QTemporaryDir>

namespace portolan {

namespace {

Result<const XlsxWriter *> loadWriter()
{
    QLibrary::LoadHints hints;
#ifndef PORTOLAN_SANITIZED
    // Its functions for zip files are not those of the program.
    hints = QLibrary::DeepBindHint;
#endif
    return loadPlugin(QStringLiteral(PORTOLAN_XLSX_PLUGIN), hints).map([](QObject *plugin) {
        return static_cast<const XlsxWriter *>(qobject_cast<XlsxWriter *>(plugin));
    });
}

Result<void> copied(const QString &from, QIODevice &to)
{
    constexpr qint64 pieceSize = 1 << 20;
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotWrite, {file.errorString()});
    while (!file.atEnd()) {
        if (auto result = writeAll(to, file.read(pieceSize)); !result)
            return result;
    }
    return {};
}

} // namespace

Result<bool> writeXlsx(const Workbook &workbook, const QString &path, const GoOn &goOn)
{
    const auto writer = loadWriter();
    if (!writer)
        return tl::unexpected(writer.error());
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(ErrorCode::CannotWrite, {folder.errorString()}, path);
    const QString whole = folder.filePath(QStringLiteral("workbook.xlsx"));
    const auto written = (*writer)->write(workbook, whole, goOn);
    if (!written)
        return tl::unexpected(written.error().at(path));
    if (!*written)
        return false;
    return writeOutput(path, [&](QIODevice &device) { return copied(whole, device); }).map([] {
        return true;
    });
}

} // namespace portolan
