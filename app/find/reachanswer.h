// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findindex.h"
#include "reachquery.h"

namespace portolan {

/// The answer to "may A reach B on X?" in the language of the interface.
struct ReachAnswer {
    enum class Verdict : quint8 {
        Yes,
        No,
        Unclear, ///< an end is nothing that is drawn, or several things
    };

    Verdict verdict = Verdict::Unclear;
    /// "Yes, A may reach B on TCP 1000."
    QString sentence;
    /// Yes: indices of the rows that allow it.
    std::vector<size_t> rows;
    /// No: what decided, one sentence each. Unclear: what the names may mean.
    QStringList reasons;
};

ReachAnswer answer(const ReachQuery &query, const FindIndex &index);

} // namespace portolan
