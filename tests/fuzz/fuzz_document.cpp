// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file/documentreader.h"
#include "file/documentwriter.h"
#include "require.h"

using namespace portolan;
using namespace portolan::test;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ContainerLimits limits;
    limits.unpacked = qint64(16) * 1024 * 1024;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto document = readDocument(bytes, limits);
    if (!document)
        return 0;
    for (const FileForm form : {FileForm::Plain, FileForm::Container}) {
        const auto written = writeDocument(*document, form);
        require(written.has_value(), "what was read can be written");
        const auto back = readDocument(*written);
        require(back.has_value(), "what was written can be read");
        require(*back == *document, "what comes back is what was written");
        require(writeDocument(*back, form) == written, "the same document gives the same bytes");
    }
    return 0;
}
