// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "sheet/workbook.h"
#include "types/error.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QCoreApplication)
QT_FORWARD_DECLARE_CLASS(QIODevice)
QT_FORWARD_DECLARE_CLASS(QPagedPaintDevice)

namespace portolan {

/// What the plugin for reports offers. It needs fonts, and so a QGuiApplication.
class ReportWriter {
public:
    ReportWriter() = default;
    virtual ~ReportWriter() = default;
    Q_DISABLE_COPY_MOVE(ReportWriter)

    /// For programs that are no windows: an application that can paint without a display.
    [[nodiscard]] virtual std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv) const = 0;
    /// Writes a PDF; false when `goOn` stopped it. Fails with CannotWrite.
    virtual Result<bool> write(const Report &report, QIODevice &device, const GoOn &goOn) const = 0;
    /// Paints the pages on a device whose page layout prepare() has set; false when `goOn` stopped it.
    virtual bool paint(const Report &report, QPagedPaintDevice &device, const GoOn &goOn) const = 0;
    virtual void prepare(const Report &report, QPagedPaintDevice &device) const = 0;
};

/// Loads the plugin. Fails with CannotOpen when it is missing or does not fit.
Result<const ReportWriter *> loadReportWriter();

/// Writes a report as a PDF. The file is replaced in one step or stays as it was; false when `goOn` stopped
/// it. Fails with CannotOpen, also when the plugin is missing, or CannotWrite.
Result<bool> writeReport(const Report &report, const QString &path, const GoOn &goOn = {});

} // namespace portolan

Q_DECLARE_INTERFACE(portolan::ReportWriter, "org.portolan.ReportWriter/1")
