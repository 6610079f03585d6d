// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"
#include "model/document.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace portolan {

/// Finds rows by their number and by what they say, without making their texts: a row is two address sets
/// and some rules, of which there are few, so words are looked up in those and rows only compare marks.
class RowSearch {
public:
    RowSearch(std::shared_ptr<const Derivation> derivation, std::shared_ptr<const RowNumbers> numbers,
              Language language);

    /// Indices of the rows in which every word (folded) occurs, those whose number is meant first.
    [[nodiscard]] std::vector<quint32> find(const QStringList &words) const;

    /// "EXT-017"; empty when the row has none.
    [[nodiscard]] QString number(quint32 row) const;
    /// "Internet → Edge pool, Access Edge"
    [[nodiscard]] QString ends(const Row &row) const;
    /// "TCP 443", "UDP 1000-2000"
    [[nodiscard]] static QString service(const Row &row);

private:
    [[nodiscard]] QString nameOf(const AddressSet &set) const;
    /// Marks for what one word occurs in.
    struct Marks;
    [[nodiscard]] Marks marksFor(const QString &word) const;
    [[nodiscard]] bool matches(const Row &row, const Marks &marks) const;

    std::shared_ptr<const Derivation> m_derivation;
    Language m_language;
    std::shared_ptr<const RowNumbers> m_numbers;
    /// Folded, one for each of Derivation::sets and Catalogue::rules.
    std::vector<QString> m_sets;
    std::vector<QString> m_rules;
};

} // namespace portolan
