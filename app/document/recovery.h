// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file/journalfile.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>
#include <vector>

namespace portolan {

/// A journal that a killed program left behind. As long as this lives, no other program takes it.
struct Recovery {
    QString journal;
    std::unique_ptr<QLockFile> lock;
    /// When it was written last.
    QDateTime time;
    Result<JournalContent> content;

    /// Removes the journal.
    void discard();
};

/// The journals in `folder` that no running program writes, the latest first. Fails never: what cannot be
/// read is among them with its reason.
std::vector<Recovery> findRecoveries(const QString &folder);

} // namespace portolan
