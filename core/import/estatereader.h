// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importerror.h"
#include "xmltopology.h"

#include <QByteArray>

#include <functional>

namespace portolan {

/// What a file may cost, whatever it holds.
struct ImportLimits {
    /// Of the file, and of the document in an archive, in bytes.
    qint64 bytes = qint64(64) * 1024 * 1024;
    /// Sites, servers, services, ports and the like together.
    int elements = 200'000;
    /// Told now and then how much is read, in percent; false stops the reading. May be empty.
    std::function<bool(int)> goOn = {};
};

/// Reads a topology out of a file of any of the three kinds, recognised by its content.
ImportResult<XmlEstate> readEstate(const QByteArray &bytes, const ImportLimits &limits = {});

} // namespace portolan
