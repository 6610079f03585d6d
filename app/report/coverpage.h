// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "reportwords.h"

namespace portolan::report {

/// What is asked for, by whom and when; how to read the rules; who signs.
void paintCover(Page &page, const Report &report, const ReportWords &words);

} // namespace portolan::report
