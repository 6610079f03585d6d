// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery.h"

#include "journalwriter.h"

#include <QDir>

namespace portolan {

void Recovery::discard()
{
    QFile::remove(journal);
    QFile::remove(journal + QStringLiteral(".new"));
    lock.reset();
}

std::vector<Recovery> findRecoveries(const QString &folder)
{
    std::vector<Recovery> found;
    const QFileInfoList journals =
        QDir(folder).entryInfoList({u'*' + journalSuffix}, QDir::Files | QDir::Hidden, QDir::Time);
    for (const QFileInfo &journal : journals) {
        const QString path = journal.absoluteFilePath();
        auto lock = journalLock(path);
        if (lock->tryLock())
            found.push_back({path, std::move(lock), journal.lastModified(), readJournal(path)});
    }
    return found;
}

} // namespace portolan
