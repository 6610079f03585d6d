// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace portolan {

/// The parsed files of one catalogue, by name, and the hash that identifies them.
struct CatalogueFiles {
    std::map<QString, QJsonObject> files;
    /// SHA-256 in hex, over name, size and content of each file in the order of their names.
    QString hash;

    /// Reads every file a catalogue consists of. Reports each that is missing or no strict JSON.
    static tl::expected<CatalogueFiles, std::vector<Error>> read(const QString &folder);
};

} // namespace portolan
