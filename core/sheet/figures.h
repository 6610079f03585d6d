// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"

namespace portolan {

/// Rows counted for a chart: categories along it, and for each series a bar in each category.
struct Figure {
    struct Bar {
        size_t value = 0;
        /// What it says beside the number ("TCP 1000, UDP 2000"); may be empty.
        QString note;
        /// Places in Derivation::rows of what it counts, in their order.
        std::vector<quint32> rows;
    };
    struct Series {
        QString name;
        /// One for each category.
        std::vector<Bar> bars;
    };

    QString title;
    /// What the categories are, and what is counted.
    QString categoryName;
    QString valueName;
    QStringList categories;
    std::vector<Series> series;
    /// Whether the series of a category add up to something; else they stand side by side.
    bool isStacked = true;
    /// Says why there is nothing to see.
    QString whyEmpty;

    [[nodiscard]] bool isEmpty() const;
};

/// Firewall rows by boundary, from the outside in, and by direction.
Figure rowsByBoundary(const Derivation &derivation, Language language);

/// The attack surface: for each public address the ports that can be reached from the Internet. Those with
/// the most come first.
Figure exposedPorts(const Derivation &derivation, Language language);

/// Firewall rows by transport, and whether what runs there is encrypted.
Figure rowsByProtocol(const Derivation &derivation, Language language);

} // namespace portolan
