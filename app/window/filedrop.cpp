// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedrop.h"

#include "import/recognising.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileDrop)
};

/// Zip files, XML, and JSON with or without a byte order mark. The content decides, not the name.
bool mayBeDocument(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true; // opening says why it cannot
    QByteArray start = file.read(enoughToRecognise);
    if (looksImportable(start))
        return true;
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    return start.startsWith("PK") || start.trimmed().startsWith('{');
}

} // namespace

FileDrop fileDropOf(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.isEmpty())
        return {};
    if (urls.size() > 1)
        return {{}, Words::tr("Portolan opens one file at a time.")};
    const QString path = urls.first().toLocalFile();
    if (path.isEmpty())
        return {{}, Words::tr("Only files on this computer can be opened. Save the file here first.")};
    const QFileInfo info(path);
    if (!info.exists())
        return {{}, Words::tr("“%1” does not exist.").arg(info.fileName())};
    if (!info.isFile())
        return {{}, Words::tr("“%1” is a folder, not a Portolan document.").arg(info.fileName())};
    if (!mayBeDocument(path))
        return {{}, Words::tr("“%1” is not a Portolan document.").arg(info.fileName())};
    return {path, {}};
}

} // namespace portolan
