// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/port.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace portolan {

/// "May A reach B on X?" as somebody typed it, in one of these forms (words in English or German):
///
///     fe01 > edge01 443           fe01 -> edge01:443/tcp        fe01 edge01:443
///     may fe01 reach edge01 on tcp 443?      darf fe01 edge01 auf 443 erreichen?
struct ReachQuery {
    /// What may be meant by the two ends, most likely first: without a word or sign between them, names
    /// of several words leave more than one way to part them.
    std::vector<std::pair<QString, QString>> ends;
    Port port;
    std::optional<Transport> transport;
};

/// Nothing when the text is no such question, or names no port.
std::optional<ReachQuery> parseReachQuery(const QString &text);

} // namespace portolan
