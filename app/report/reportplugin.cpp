// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportplugin.h"

#include "finishing.h"
#include "types/writeall.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QHash>
#include <QPdfWriter>

namespace portolan {

namespace {

/// As long as this lives, new hashes are in the same order in every process: Qt writes fonts in that of one.
class RepeatableHashes {
public:
    RepeatableHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~RepeatableHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(RepeatableHashes)
};

} // namespace

using report::ReportPages;

std::unique_ptr<QCoreApplication> ReportPlugin::makeApplication(int &argc, char **argv) const
{
    // No window is shown, and there may be no display and no session.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

Result<bool> ReportPlugin::write(const Report &report, QIODevice &device, const GoOn &goOn) const
{
    const RepeatableHashes repeatable;
    ReportPages pages(report);
    if (!pages.layOut(goOn))
        return false;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(ReportPages::resolution);
        ReportPages::prepare(report, writer);
        if (!pages.paint(writer, goOn))
            return false;
    }
    const auto pdf = report::finished(bytes, report, pages);
    if (!pdf)
        return tl::unexpected(pdf.error());
    if (const auto written = writeAll(device, *pdf); !written)
        return tl::unexpected(written.error());
    return true;
}

bool ReportPlugin::paint(const Report &report, QPagedPaintDevice &device, const GoOn &goOn) const
{
    ReportPages pages(report);
    return pages.layOut(goOn) && pages.paint(device, goOn);
}

void ReportPlugin::prepare(const Report &report, QPagedPaintDevice &device) const
{
    ReportPages::prepare(report, device);
}

} // namespace portolan
