// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvexport.h"

#include "sheet/outputfile.h"

#include <QRegularExpression>

namespace portolan {

Result<void> exportCsv(const Sheet &sheet, CsvTarget target, const QString &path)
{
    return writeOutput(path, [&](QIODevice &device) { return writeCsv(sheet, target, device); });
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
