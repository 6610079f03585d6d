// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxwriter.h"

#include "outputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QPluginLoader>
#include <QTemporaryDir>

namespace portolan {

namespace {

Result<const XlsxWriter *> loadWriter()
{
    const QString name = QStringLiteral(PORTOLAN_XLSX_PLUGIN);
    // Beside the programs in the build folder as in an installation.
    const QString path = QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/portolan/") + name;
    QPluginLoader loader(path);
#ifndef PORTOLAN_SANITIZED
    // Its functions for zip files are not those of the program.
    loader.setLoadHints(QLibrary::DeepBindHint);
#endif
    const XlsxWriter *writer = qobject_cast<XlsxWriter *>(loader.instance());
    if (writer)
        return writer;
    QString reason = loader.errorString();
    if (reason.endsWith(u'.'))
        reason.chop(1);
    return failure(ErrorCode::CannotOpen, {reason}, name);
}

Result<void> copied(const QString &from, QIODevice &to)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotWrite, {file.errorString()});
    while (!file.atEnd()) {
        const QByteArray piece = file.read(1 << 20);
        for (qsizetype done = 0; done < piece.size();) {
            const qint64 written = to.write(piece.constData() + done, piece.size() - done);
            if (written <= 0)
                return failure(ErrorCode::CannotWrite, {to.errorString()});
            done += qsizetype(written);
        }
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
