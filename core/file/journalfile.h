// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changerecord.h"
#include "documentfile.h"

#include <QFile>

#include <span>

namespace portolan {

/// Which document a journal is about.
struct JournalHead {
    /// Empty for a document without a file.
    QString path;
    /// What a document without a file is called.
    QString name;
    /// Of the file the document was opened from or last saved to.
    std::optional<FileStamp> stamp;
    /// How many edits the base already holds.
    int edits = 0;

    bool operator==(const JournalHead &) const = default;
};

/// What a journal gives back.
struct JournalContent {
    JournalHead head;
    Document document;
    /// Including those of the base.
    int edits = 0;
    /// The last record is cut short or damaged; what came before it counts.
    bool isTorn = false;
};

/// Reads a journal, whatever state a crash left it in. Fails with CannotOpen or CannotRead, NotAContainer
/// when it is no journal, CorruptContainer when its base is damaged, as readDocument() does, or with what
/// inconsistencies() finds; `where` begins with the path.
Result<JournalContent> readJournal(const QString &path);

/// Writes one journal: a base, then changes as they happen. Every call returns after the bytes are on the
/// disk. After a failure the file is as good as the last call that succeeded, but only begin() may follow.
class JournalFile {
public:
    explicit JournalFile(QString path) : m_path(std::move(path)) { }

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Replaces what there was in one step. Fails with CannotWrite, or as writeDocument() does.
    Result<void> begin(const JournalHead &head, const Document &document);
    /// Fails with CannotWrite.
    Result<void> append(std::span<const ChangeRecord> records);
    /// The changes have become so much longer than the base that a new one is due.
    [[nodiscard]] bool isLong() const;
    void remove();

private:
    QString m_path;
    QFile m_file;
    qint64 m_base = 0;
};

} // namespace portolan
