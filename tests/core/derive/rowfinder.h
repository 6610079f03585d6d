// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/details.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace portolan::test {

/// Rows of one derivation, as tests ask for them.
class RowFinder {
public:
    explicit RowFinder(Derivation derivation) : m_derivation(std::move(derivation)) { }

    [[nodiscard]] const Derivation &derivation() const { return m_derivation; }
    /// Firewall rows that stand for this rule.
    [[nodiscard]] std::vector<Row> rowsOf(const QString &rule) const;
    /// The only IPv4 firewall row of this rule; fails the test program when there is none or more.
    [[nodiscard]] Row onlyRowOf(const QString &rule) const;
    /// Destination ports of every row on a boundary, sorted, each once.
    [[nodiscard]] QStringList portsOn(const QString &boundary, Direction direction) const;
    [[nodiscard]] RowDetails details(const Row &row) const { return detailsOf(m_derivation, row); }
    [[nodiscard]] std::vector<quint64> ids() const;

private:
    Derivation m_derivation;
};

QStringList written(const std::vector<Network> &networks);

} // namespace portolan::test
