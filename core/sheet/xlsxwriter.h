// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"
#include "workbook.h"

#include <QObject>

namespace portolan {

/// What the plugin for XLSX offers. The library behind it must not meet the one that reads zip files, so
/// only the plugin links it (core/sheet/xlsx).
class XlsxWriter {
public:
    XlsxWriter() = default;
    virtual ~XlsxWriter() = default;
    Q_DISABLE_COPY_MOVE(XlsxWriter)

    /// Writes a new file; false when `goOn` stopped it. Fails with CannotWrite. Without success a part may be
    /// left.
    virtual Result<bool> write(const Workbook &workbook, const QString &path, const GoOn &goOn) const = 0;
};

/// Writes a workbook through the plugin. The file is replaced in one step or stays as it was; false when
/// `goOn` stopped it. Fails with CannotOpen, also when the plugin is missing, or CannotWrite.
Result<bool> writeXlsx(const Workbook &workbook, const QString &path, const GoOn &goOn = {});

} // namespace portolan

Q_DECLARE_INTERFACE(portolan::XlsxWriter, "org.portolan.XlsxWriter/1")
