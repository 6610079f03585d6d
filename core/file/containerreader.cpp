// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "container.h"

#include "entrynames.h"

#include <quazip.h>
#include <quazipfile.h>

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <set>

namespace portolan {

namespace {

/// A local file header up to the name (APPNOTE.TXT section 4.3.7).
constexpr qsizetype localHeaderSize = 30;

quint16 littleEndian16(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

/// Programs that only look at the first bytes recognise the file by this entry, so it must be there
/// as it is: first, stored, right. Other zip files are not ours.
bool beginsWithMimetype(QByteArrayView bytes)
{
    if (bytes.size() < localHeaderSize || littleEndian16(bytes, 8) != 0)
        return false;
    const qsizetype nameSize = littleEndian16(bytes, 26);
    const qsizetype content = localHeaderSize + nameSize + littleEndian16(bytes, 28);
    if (bytes.size() < content + mimetype.size())
        return false;
    return QLatin1StringView(bytes.data() + localHeaderSize, nameSize) == mimetypeEntry
        && bytes.sliced(content, mimetype.size()) == mimetype;
}

/// Whether the bytes end with an end-of-directory record and its comment (APPNOTE.TXT section 4.3.16): others
/// are cut off, or go on with something else, which unzipping programs pass over.
bool endsAsArchive(QByteArrayView bytes)
{
    constexpr qsizetype recordSize = 22;
    constexpr qsizetype longestComment = 65535;
    const QByteArrayView tail = bytes.last(std::min(bytes.size(), recordSize + longestComment));
    const qsizetype record = tail.lastIndexOf(QByteArrayView("PK\5\6"));
    return record >= 0 && record + recordSize <= tail.size()
        && record + recordSize + littleEndian16(tail, record + 20) == tail.size();
}

/// Bytes as a file. Unlike QBuffer it says nothing when a damaged archive leads beyond its end.
class MemoryFile : public QIODevice {
public:
    explicit MemoryFile(const QByteArray &bytes) : m_bytes(bytes) { }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override
    {
        return position >= 0 && position <= m_bytes.size() && QIODevice::seek(position);
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::clamp<qint64>(m_bytes.size() - pos(), 0, maxSize);
        std::memcpy(data, m_bytes.constData() + pos(), size_t(count));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

bool isSafeName(const QString &name)
{
    const bool drive = name.size() > 1 && name[1] == u':';
    return !name.isEmpty() && !drive && !name.startsWith(u'/') && !name.contains(u'\\')
        && !name.contains(QChar(u'\0')) && !name.split(u'/').contains(QStringLiteral(".."));
}

Result<void> checkNames(const QStringList &names)
{
    std::set<QString> folded;
    for (const QString &name : names) {
        if (!isSafeName(name))
            return failure(ErrorCode::BadEntryName, {name});
        if (!folded.insert(name.toCaseFolded()).second)
            return failure(ErrorCode::DuplicateEntry, {name});
    }
    return {};
}

} // namespace

struct Container::Private {
    Private(const QByteArray &archive, const ContainerLimits &allowed)
        : archiveSize(archive.size()), file(archive), zip(&file), limits(allowed)
    {
        zip.setAutoClose(false);
    }

    Result<void> open();
    Result<void> takeMimetype();
    Result<QByteArray> read(const QString &name);
    Result<QByteArray> inflate(const QuaZipFileInfo64 &info);
    Result<void> count(qint64 got);

    qint64 archiveSize;
    MemoryFile file;
    QuaZip zip;
    ContainerLimits limits;
    QStringList names;
    qint64 unpacked = 0;
};

Result<void> Container::Private::open()
{
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !zip.open(QuaZip::mdUnzip))
        return failure(ErrorCode::CorruptContainer);
    if (zip.getEntriesCount() > limits.entries)
        return failure(ErrorCode::TooManyEntries, {QString::number(limits.entries)});
    names = zip.getFileNameList();
    if (names.size() != zip.getEntriesCount())
        return failure(ErrorCode::CorruptContainer);
    return checkNames(names);
}

Result<void> Container::Private::takeMimetype()
{
    auto type = read(mimetypeEntry);
    if (!type)
        return tl::unexpected(type.error());
    names.removeOne(mimetypeEntry);
    if (*type != mimetype)
        return failure(ErrorCode::NotAContainer);
    return {};
}

Result<QByteArray> Container::Private::read(const QString &name)
{
    if (!names.contains(name))
        return failure(ErrorCode::MissingEntry, {name});
    QuaZipFileInfo64 info;
    if (!zip.setCurrentFile(name, QuaZip::csSensitive) || !zip.getCurrentFileInfo(&info))
        return failure(ErrorCode::CorruptContainer);
    return inflate(info).map_error([&name](const Error &error) { return error.at(name); });
}

Result<QByteArray> Container::Private::inflate(const QuaZipFileInfo64 &info)
{
    QuaZipFile entry(&zip);
    if (info.isEncrypted() || !entry.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CorruptEntry);
    // Small entries are read in one go, as far as what they say about themselves is true.
    const qint64 chunk = qint64(std::min<quint64>(info.uncompressedSize, 256 * 1024)) + 1;
    const auto compressed = qint64(std::min(quint64(info.compressedSize), quint64(archiveSize)));
    const qint64 allowed = std::max(limits.ratioFree, compressed * limits.ratio);
    // The directory's word is taken for what to reserve, within reason, and for nothing else.
    const auto reasonable = quint64(std::min(allowed, limits.unpacked));
    QByteArray content;
    content.reserve(qsizetype(std::min(quint64(info.uncompressedSize), reasonable)) + chunk);
    for (qint64 got = 1; got > 0;) {
        const qsizetype before = content.size();
        content.resize(before + chunk);
        got = entry.read(content.data() + before, chunk);
        content.resize(before + std::max<qint64>(got, 0));
        if (got < 0)
            return failure(ErrorCode::CorruptEntry);
        if (content.size() > allowed)
            return failure(ErrorCode::SuspiciousRatio, {QString::number(limits.ratio)});
        if (auto result = count(got); !result)
            return tl::unexpected(result.error());
    }
    // Only now is the checksum compared.
    entry.close();
    if (entry.getZipError() != 0 || quint64(content.size()) != info.uncompressedSize)
        return failure(ErrorCode::CorruptEntry);
    return content;
}

Result<void> Container::Private::count(qint64 got)
{
    unpacked += got;
    if (unpacked <= limits.unpacked)
        return {};
    return failure(ErrorCode::TooLarge, {QString::number(limits.unpacked / (1024 * 1024))});
}

Container::Container(std::unique_ptr<Private> priv) : d(std::move(priv))
{
}
Container::Container(Container &&) noexcept = default;
Container &Container::operator=(Container &&) noexcept = default;
Container::~Container() = default;

Result<Container> Container::open(const QByteArray &bytes, const ContainerLimits &limits)
{
    if (!beginsWithMimetype(bytes))
        return failure(ErrorCode::NotAContainer);
    auto container = openForeign(bytes, limits);
    if (!container)
        return container;
    if (auto result = container->d->takeMimetype(); !result)
        return tl::unexpected(result.error());
    return container;
}

Result<Container> Container::openForeign(const QByteArray &bytes, const ContainerLimits &limits)
{
    if (!endsAsArchive(bytes))
        return failure(ErrorCode::CorruptContainer);
    auto priv = std::make_unique<Private>(bytes, limits);
    if (auto result = priv->open(); !result)
        return tl::unexpected(result.error());
    return Container(std::move(priv));
}

const QStringList &Container::names() const
{
    return d->names;
}

Result<QByteArray> Container::read(QLatin1StringView name)
{
    return d->read(name);
}

bool isZip(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("PK\3\4"));
}

} // namespace portolan
