// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/xlsxwriter.h"

namespace portolan {

/// Writes workbooks with libxlsxwriter, line by line and in constant memory.
class XlsxPlugin : public QObject, public XlsxWriter {
    Q_OBJECT
    Q_INTERFACES(portolan::XlsxWriter)
    Q_PLUGIN_METADATA(IID "org.portolan.XlsxWriter/1")

public:
    Result<bool> write(const Workbook &workbook, const QString &path, const GoOn &goOn) const override;
};

} // namespace portolan
