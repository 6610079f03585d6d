// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"

#include <QString>

#include <vector>

namespace portolan {

/// Replaces several files together or none of them: each is written beside its place, and all take their
/// places when the last is there. What did not get that far is removed.
class StagedFiles {
public:
    explicit StagedFiles(const std::vector<QString> &targets);
    ~StagedFiles();
    Q_DISABLE_COPY_MOVE(StagedFiles)

    /// Whether all of them can be written to. Fails with CannotOpen, the place and the system's reason.
    [[nodiscard]] Result<void> check() const;
    /// Where to write what is to become the file.
    [[nodiscard]] const QString &beside(size_t file) const { return m_files[file].beside; }
    /// Fails with CannotWrite, the place and the system's reason; all files are as they were then.
    [[nodiscard]] Result<void> replaceAll();

private:
    struct File {
        QString target;
        QString beside;
        /// What was in its place, under another name; empty where nothing was.
        QString old;
    };

    [[nodiscard]] static Result<void> replace(File &file);
    void putBack(size_t count);
    void removeOld();

    std::vector<File> m_files;
};

} // namespace portolan
