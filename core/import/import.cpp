// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import.h"

#include "file/storable.h"
#include "importing.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace portolan {

namespace {

ImportResult<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ImportRefusal::Unusable, Error{ErrorCode::CannotOpen, {}, {file.errorString()}});
    QByteArray bytes;
    // Devices and growing files do not know how long they are.
    for (QByteArray more = file.read(limit + 1); !more.isEmpty() && bytes.size() <= limit;) {
        bytes += more;
        more = file.read(limit + 1 - bytes.size());
    }
    if (file.error() != QFileDevice::NoError)
        return refuse(ImportRefusal::Unusable, Error{ErrorCode::CannotRead, {}, {file.errorString()}});
    if (bytes.size() > limit) {
        return refuse(ImportRefusal::Unusable,
                      Error{ErrorCode::TooLarge, {}, {QString::number(limit / (1024 * 1024))}});
    }
    return bytes;
}

} // namespace

ImportResult<Imported> importTopology(const QByteArray &bytes, const Catalogue &catalogue,
                                      const ImportMap &map, Language language, const ImportLimits &limits)
{
    const auto estate = readEstate(bytes, limits);
    if (!estate)
        return tl::unexpected(estate.error());
    Importing importing{estate->topology, catalogue, map, language, {}, {}, {}, {}, {}, {}, {}};
    importing.document.catalogue = {catalogue.release, catalogue.revision, catalogue.hash};
    importing.report.source = estate->source;
    importSites(importing);
    importPools(importing);
    if (importing.report.counts.pools == 0)
        return refuse(ImportRefusal::Empty);
    importFeatures(importing);
    importNetwork(importing);
    importTranslations(importing);
    importLines(importing);
    importNames(importing);
    importRemarks(importing);
    if (estate->hasUnpublishedEdits)
        importing.note(ImportNote::UnpublishedEdits);
    if (auto storable = checkStorable(importing.document); !storable)
        return refuse(ImportRefusal::Inconsistent, storable.error());
    std::ranges::stable_sort(importing.report.entries, {},
                             [](const ImportEntry &entry) { return entry.note; });
    return Imported{std::move(importing.document), std::move(importing.report)};
}

ImportResult<Imported> importFile(const QString &path, const Catalogue &catalogue, const ImportMap &map,
                                  Language language, const ImportLimits &limits)
{
    const auto atPath = [&path](const ImportError &error) {
        return error.at(QDir::toNativeSeparators(path));
    };
    const auto bytes = readFile(path, limits.bytes);
    if (!bytes)
        return tl::unexpected(atPath(bytes.error()));
    return importTopology(*bytes, catalogue, map, language, limits).map_error(atPath);
}

} // namespace portolan
