// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/edit.h"
#include "file/journalfile.h"

#include <QLockFile>

#include <memory>

namespace portolan {

/// What marks a journal as one of a program that is running. The lock of a program that was killed does not
/// hold.
std::unique_ptr<QLockFile> journalLock(const QString &journal);

inline constexpr QLatin1StringView journalSuffix{".journal"};

/// The part of a journal that works on another thread; everything but the constructor runs there. Results say
/// whether the journal has become so long that a new base is due.
class JournalWriter {
public:
    explicit JournalWriter(const QString &folder);

    Result<bool> begin(const JournalHead &head, const Document &document);
    Result<bool> append(const std::vector<DocumentChange> &changes, const RowNumbers *before,
                        const RowNumbers *after);
    void remove();

private:
    QString m_folder;
    JournalFile m_file;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace portolan
