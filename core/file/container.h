// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"

#include <QByteArray>
#include <QIODevice>
#include <QLatin1StringView>

#include <memory>
#include <vector>

namespace portolan {

/// What a zip archive may cost, whatever it claims about itself.
struct ContainerLimits {
    int entries = 32;
    /// All entries together, in bytes, counted while inflating.
    qint64 unpacked = qint64(256) * 1024 * 1024;
    /// Unpacked size over compressed size of one entry; applies from `ratioFree` bytes on.
    int ratio = 200;
    qint64 ratioFree = qint64(1024) * 1024;
};

struct ContainerEntry {
    QLatin1StringView name;
    QByteArray content;
    /// Not compressed: pictures are already.
    bool stored = false;
};

/// True when the bytes begin as a zip archive does.
bool isZip(QByteArrayView bytes);

/// Writes `mimetype` and the entries as a zip archive; equal entries give equal bytes. Every entry is
/// checked after it is closed. `device` must be open and seekable, and is left open. Fails with CannotWrite
/// (the reason), `where` is the entry.
Result<void> pack(const std::vector<ContainerEntry> &entries, QIODevice &device);

/// A zip archive made by anybody. What it says about itself is not believed.
class Container {
public:
    /// Looks at the directory only. Fails with NotAContainer when another program's file is
    /// meant, CorruptContainer, TooManyEntries, BadEntryName or DuplicateEntry (names differing only in case
    /// included).
    static Result<Container> open(const QByteArray &bytes, const ContainerLimits &limits = {});

    /// The same for archives of other programs: all entries count, and none of them has to be there.
    static Result<Container> openForeign(const QByteArray &bytes, const ContainerLimits &limits = {});

    Container(Container &&) noexcept;
    Container &operator=(Container &&) noexcept;
    ~Container();

    /// All entries but `mimetype`, in the order of the directory.
    [[nodiscard]] const QStringList &names() const;
    /// Fails with MissingEntry, CorruptEntry, TooLarge or SuspiciousRatio; `where` is the entry.
    Result<QByteArray> read(QLatin1StringView name);

private:
    struct Private;
    explicit Container(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace portolan
