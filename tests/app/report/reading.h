// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/sheetselection.h"
#include "model/document.h"

#include <QStringList>

#include <initializer_list>
#include <vector>

namespace portolan::test {

/// What a program left on its standard output; ends the test program when it fails.
QByteArray outputOf(const QString &program, const QStringList &arguments);
/// Whether it can be run at all.
bool isInstalled(const QString &program);

using Rows = std::vector<QStringList>;

/// A CSV file as Python reads it.
Rows readCsv(const QString &path, QChar separator = u',');

/// A document with everything the program would make of it.
struct Derived {
    Document document;
    std::shared_ptr<const Derivation> derivation;
    std::shared_ptr<const RowNumbers> numbers;

    explicit Derived(Document what);
    [[nodiscard]] Sheets sheets(Language language) const;
};

/// Without white space, which lines and columns on paper add and take away.
QString squeezed(const QString &text);

/// contoso with names and remarks that try everything.
Document nastyDocument();

QByteArray contentOf(const QString &path);
void write(const QString &path, const QByteArray &content);

/// One sheet of every kind, as the command line calls them.
inline constexpr auto everyKindOfSheet = {
    "firewall-fw-fra-external",
    "hosts",
    "listeners",
    "load-balancers",
    "clients",
    "ipsec",
    "nat",
    "summary",
    "matrix",
    "dns",
    "certificates",
    "address-objects",
    "service-objects",
};

/// Compares with a reviewed copy in tests/golden; PORTOLAN_WRITE_GOLDEN=1 rewrites it. Returns what differs
/// first, or nothing.
QString differenceToGolden(const QString &name, const QString &text);

} // namespace portolan::test
