// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "damaged/zipbuilder.h"
#include "importing.h"

using namespace portolan::test;

/// Mutating a finished archive mostly gives a wrong checksum. So the archive is made here, around the text
/// and with lies about it; fuzz_import has those that are broken from outside.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    ZipEntry entry{"DocItemSet.xml",
                   QByteArray(reinterpret_cast<const char *>(data + 1), qsizetype(size) - 1)};
    entry.stored = (data[0] & 1) != 0;
    if ((data[0] & 0xF0) == 0xF0)
        entry.checksumError = 1;
    if ((data[0] & 0xF0) == 0xE0)
        entry.sizeError = qint32(data[0] & 0x0F) - 8;
    if ((data[0] & 0xF0) == 0xD0)
        entry.damagedBytes = data[0] & 0x0F;
    std::vector<ZipEntry> entries{entry};
    if ((data[0] & 2) != 0)
        entries.insert(entries.begin(), {"Other.xml", "<Other/>"});
    if ((data[0] & 4) != 0)
        entries.push_back(entry);
    importAnything(buildZip(entries));
    return 0;
}
