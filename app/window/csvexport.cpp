// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvexport.h"

#include <QRegularExpression>
#include <QSaveFile>

namespace portolan {

Result<void> exportCsv(const Sheet &sheet, CsvTarget target, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::CannotOpen, {file.errorString()}, path);
    Result<void> written = writeCsv(sheet, target, file);
    if (!written)
        return tl::unexpected(written.error().at(path));
    if (!file.commit())
        return failure(ErrorCode::CannotWrite, {file.errorString()}, path);
    return {};
}

QString csvFileName(const QString &documentName, const QString &sheetName)
{
    static const QRegularExpression disliked(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    QString base = documentName;
    for (const QString &suffix : {QStringLiteral(".json"), QStringLiteral(".portolan")}) {
        if (base.endsWith(suffix))
            base.chop(suffix.size());
    }
    return QStringLiteral("%1-%2.csv").arg(base, sheetName).replace(disliked, QStringLiteral("-"));
}

} // namespace portolan
