// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "reportwords.h"

namespace portolan::report {

/// A section as the contents and the outline name it. Pages count from 1.
struct ContentsEntry {
    QString number;
    QString title;
    QString remark;
    int page = 0;
};

/// A place on a page that leads to another page.
struct PageLink {
    int page = 0;
    /// In points, from the upper left corner.
    QRectF rect;
    int target = 0;
};

/// How many pages the contents take.
int contentsPageCount(size_t entries, const QRectF &body);

/// Paints one of them, the first is 0, and returns the links on it, without their page.
std::vector<PageLink> paintContents(Page &page, int number, const std::vector<ContentsEntry> &entries,
                                    const QStringList &withoutRows, const ReportWords &words);

} // namespace portolan::report
