// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentspage.h"
#include "sheet/workbook.h"

#include <memory>

QT_FORWARD_DECLARE_CLASS(QPagedPaintDevice)

namespace portolan::report {

/// All pages of a report: worked out once, then painted on whatever paints pages.
class ReportPages {
public:
    explicit ReportPages(const Report &report);
    ~ReportPages();
    Q_DISABLE_COPY_MOVE(ReportPages)

    /// Wraps everything and finds its place. False when `goOn` stopped it.
    bool layOut(const GoOn &goOn);
    /// False when `goOn` stopped it, or the device did not want another page.
    bool paint(QPagedPaintDevice &device, const GoOn &goOn);

    [[nodiscard]] int count() const;
    /// Where sections begin.
    [[nodiscard]] const std::vector<ContentsEntry> &outline() const;
    /// Known once painted.
    [[nodiscard]] const std::vector<PageLink> &links() const;
    [[nodiscard]] const ReportWords &words() const;

    /// Paper, orientation and resolution, before the first page is painted.
    static void prepare(const Report &report, QPagedPaintDevice &device);
    static constexpr int resolution = 288;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace portolan::report
