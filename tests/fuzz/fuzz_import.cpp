// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    portolan::test::importAnything({reinterpret_cast<const char *>(data), qsizetype(size)});
    return 0;
}
