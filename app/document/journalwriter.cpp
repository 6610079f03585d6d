// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalwriter.h"

#include <QDir>
#include <QUuid>

#include <cerrno>

namespace portolan {

namespace {

QString freshName(const QString &folder)
{
    return folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + journalSuffix;
}

void addRequests(const RequestsPatch &patch, ChangeRecord &record)
{
    if (patch.header)
        record.header = patch.header->after;
    if (patch.templates)
        record.templates = patch.templates->after;
    if (patch.acceptedFindings)
        record.acceptedFindings = patch.acceptedFindings->after;
    for (const RowRequestChange &each : patch.rows) {
        if (each.after)
            record.rows.put(*each.after);
        else
            record.rowsRemoved.push_back(each.row);
    }
    for (const BaselineChange &each : patch.baselines) {
        if (each.after)
            record.baselines.insert_or_assign(each.number, *each.after);
        else
            record.baselinesRemoved.push_back(each.number);
    }
}

ChangeRecord recordOf(const DocumentChange &change)
{
    ChangeRecord record;
    Patch put;
    for (const Change &each : change.patch.changes) {
        if (!each.after)
            record.removed.push_back(each.id());
        else
            put.changes.push_back({std::nullopt, each.after});
        record.deployment = record.deployment || each.id().isEmpty();
    }
    record.put = applied({}, put);
    for (const PlacementChange &each : change.placements) {
        if (each.after)
            record.placed[each.id] = *each.after;
        else
            record.unplaced.push_back(each.id);
    }
    addRequests(change.requests, record);
    return record;
}

std::optional<ChangeRecord> newNumbers(const RowNumbers *before, const RowNumbers *after)
{
    if (before == after || !before || !after)
        return std::nullopt;
    ChangeRecord record;
    record.isEdit = false;
    for (const auto &[row, number] : after->numbers) {
        if (!before->numbers.contains(row))
            record.numbers.numbers.emplace(row, number);
    }
    return record;
}

} // namespace

std::unique_ptr<QLockFile> journalLock(const QString &journal)
{
    auto lock = std::make_unique<QLockFile>(journal + QStringLiteral(".lock"));
    // Only the end of its program makes a lock stale, however old it is.
    lock->setStaleLockTime(0);
    return lock;
}

JournalWriter::JournalWriter(const QString &folder) : m_folder(folder), m_file(freshName(folder))
{
}

Result<bool> JournalWriter::begin(const JournalHead &head, const Document &document)
{
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::CannotWrite, {qt_error_string(errno)}, m_folder);
    if (!m_lock)
        m_lock = journalLock(m_file.path());
    if (!m_lock->isLocked() && !m_lock->tryLock())
        return failure(ErrorCode::CannotWrite, {}, m_folder);
    return m_file.begin(head, document).map([] { return false; });
}

Result<bool> JournalWriter::append(const std::vector<DocumentChange> &changes, const RowNumbers *before,
                                   const RowNumbers *after)
{
    std::vector<ChangeRecord> records;
    for (const DocumentChange &change : changes)
        records.push_back(recordOf(change));
    if (auto numbers = newNumbers(before, after))
        records.push_back(std::move(*numbers));
    return m_file.append(records).map([this] { return m_file.isLong(); });
}

void JournalWriter::remove()
{
    m_file.remove();
    m_lock.reset();
}

} // namespace portolan
