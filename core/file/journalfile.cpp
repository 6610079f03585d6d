// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalfile.h"

#include "documentreader.h"
#include "documentwriter.h"
#include "model/lookup.h"
#include "types/writeall.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace portolan {

namespace {

// A journal is this line, and records of a line "kind size checksum" and as many bytes, each with a line
// end behind: first a head, then a base, then changes.
constexpr QByteArrayView magic("portolan-journal 1\n");
constexpr QByteArrayView headKind("head");
constexpr QByteArrayView baseKind("base");
constexpr QByteArrayView changeKind("change");

constexpr qsizetype longestRecordLine = 64;
constexpr qint64 shortBase = qint64(1024) * 1024;
constexpr qint64 mostTimesBase = 4;

QByteArray checksum(QByteArrayView kind, QByteArrayView content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(kind);
    hash.addData(content);
    return hash.result().toHex().left(16);
}

QByteArray record(QByteArrayView kind, const QByteArray &content)
{
    return kind.toByteArray() + ' ' + QByteArray::number(content.size()) + ' ' + checksum(kind, content)
        + '\n' + content + '\n';
}

struct Record {
    QByteArray kind;
    QByteArray content;
};

/// The records of a journal, one after another.
class Records {
public:
    explicit Records(QByteArray bytes) : m_bytes(std::move(bytes)), m_position(magic.size()) { }

    [[nodiscard]] bool atEnd() const { return m_position == m_bytes.size(); }
    /// Nothing if the next one is cut short or damaged.
    std::optional<Record> next()
    {
        const qsizetype end = m_bytes.indexOf('\n', m_position);
        if (end < 0 || end - m_position > longestRecordLine)
            return std::nullopt;
        const QList<QByteArray> words = m_bytes.mid(m_position, end - m_position).split(' ');
        bool isNumber = false;
        const qsizetype size = words.value(1).toLongLong(&isNumber);
        // Not `end + size`: the number may be any.
        if (words.size() != 3 || !isNumber || size < 0 || size > m_bytes.size() - end - 2)
            return std::nullopt;
        Record found{words[0], m_bytes.mid(end + 1, size)};
        const qsizetype behind = end + 1 + size;
        if (m_bytes[behind] != '\n' || checksum(found.kind, found.content) != words[2])
            return std::nullopt;
        m_position = behind + 1;
        return found;
    }

private:
    QByteArray m_bytes;
    qsizetype m_position;
};

QByteArray written(const JournalHead &head)
{
    QJsonObject object{{QLatin1StringView("path"), head.path},
                       {QLatin1StringView("name"), head.name},
                       {QLatin1StringView("edits"), head.edits}};
    if (head.stamp)
        object.insert(QLatin1StringView("stamp"), QString::fromLatin1(head.stamp->digest.toHex()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

JournalHead readHead(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    JournalHead head;
    head.path = object.value(QLatin1StringView("path")).toString();
    head.name = object.value(QLatin1StringView("name")).toString();
    head.edits = object.value(QLatin1StringView("edits")).toInt();
    if (const QJsonValue stamp = object.value(QLatin1StringView("stamp")); stamp.isString())
        head.stamp = FileStamp{QByteArray::fromHex(stamp.toString().toLatin1())};
    return head;
}

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotOpen, {file.errorString()});
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::CannotRead, {file.errorString()});
    return bytes;
}

/// The changes behind the base, until one is damaged.
void replay(Records &records, JournalContent &content)
{
    content.edits = content.head.edits;
    while (!content.isTorn && !records.atEnd()) {
        const auto next = records.next();
        const auto change = next && next->kind == changeKind ? readChange(next->content)
                                                             : failure(ErrorCode::CorruptContainer);
        content.isTorn = !change || !apply(*change, content.document);
        content.edits += !content.isTorn && change->isEdit ? 1 : 0;
    }
}

Result<JournalContent> read(const QString &path)
{
    auto bytes = readAll(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!bytes->startsWith(magic))
        return failure(ErrorCode::NotAContainer);
    Records records(std::move(*bytes));
    const auto head = records.next();
    const auto base = head ? records.next() : std::nullopt;
    if (!base || head->kind != headKind || base->kind != baseKind)
        return failure(ErrorCode::CorruptContainer);
    auto document = readDocument(base->content);
    if (!document)
        return tl::unexpected(document.error());
    JournalContent content{readHead(head->content), std::move(*document)};
    replay(records, content);
    if (const auto errors = inconsistencies(content.document.topology); !errors.empty())
        return tl::unexpected(errors.front());
    return content;
}

Result<void> sync(QFile &file)
{
#ifdef Q_OS_UNIX
    const bool isDone = ::fsync(file.handle()) == 0;
#else
    const bool isDone = ::_commit(file.handle()) == 0;
#endif
    if (isDone)
        return {};
    return failure(ErrorCode::CannotWrite, {qt_error_string(errno)});
}

Result<void> writeAndSync(QFile &file, const QByteArray &bytes)
{
    if (auto result = writeAll(file, bytes); !result)
        return result;
    return sync(file);
}

} // namespace

Result<JournalContent> readJournal(const QString &path)
{
    return read(path).map_error(
        [&path](const Error &error) { return error.at(QDir::toNativeSeparators(path)); });
}

Result<void> JournalFile::begin(const JournalHead &head, const Document &document)
{
    const auto base = writeDocument(document, FileForm::Plain);
    if (!base)
        return tl::unexpected(base.error());
    m_file.close();
    const QString beside = m_path + QStringLiteral(".new");
    m_file.setFileName(beside);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return failure(ErrorCode::CannotWrite, {m_file.errorString()});
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray bytes = magic.toByteArray() + record(headKind, written(head)) + record(baseKind, *base);
    if (auto result = writeAndSync(m_file, bytes); !result) {
        m_file.remove();
        return result;
    }
    // Replaces what there was; QFile's own rename would not.
    m_file.close();
    if (std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(m_path).constData()) != 0)
        return failure(ErrorCode::CannotWrite, {qt_error_string(errno)});
    m_file.setFileName(m_path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return failure(ErrorCode::CannotWrite, {m_file.errorString()});
    m_base = bytes.size();
    return {};
}

Result<void> JournalFile::append(std::span<const ChangeRecord> records)
{
    QByteArray bytes;
    for (const ChangeRecord &each : records)
        bytes += record(changeKind, writeChange(each));
    return writeAndSync(m_file, bytes);
}

bool JournalFile::isLong() const
{
    return m_file.size() > std::max(shortBase, m_base) * mostTimesBase;
}

void JournalFile::remove()
{
    m_file.close();
    QFile::remove(m_path);
    QFile::remove(m_path + QStringLiteral(".new"));
}

} // namespace portolan
