// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportaccess.h"

namespace portolan {

/// Makes reports with Qt Gui and libqpdf.
class ReportPlugin : public QObject, public ReportWriter {
    Q_OBJECT
    Q_INTERFACES(portolan::ReportWriter)
    Q_PLUGIN_METADATA(IID "org.portolan.ReportWriter/1")

public:
    [[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv) const override;
    Result<bool> write(const Report &report, QIODevice &device, const GoOn &goOn) const override;
    bool paint(const Report &report, QPagedPaintDevice &device, const GoOn &goOn) const override;
    void prepare(const Report &report, QPagedPaintDevice &device) const override;
};

} // namespace portolan
