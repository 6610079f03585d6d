// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/checks.h"
#include "compare/why.h"
#include "sheet/elementnames.h"

namespace portolan {

/// "Error", "Warning", "Hint" in the language of the interface.
QString severityText(Severity severity);

/// Sentences about one derivation, in the language of the interface.
class DerivationText {
public:
    /// `language` is that of the interface, for the names the catalogue gives.
    DerivationText(std::shared_ptr<const Derivation> derivation, Language language);

    /// What was found, and where.
    [[nodiscard]] QString finding(const Finding &finding) const;
    /// What to do about it.
    [[nodiscard]] QString advice(const Finding &finding) const;
    /// What decided that there is no row.
    [[nodiscard]] QString denial(const Denial &denial) const;
    /// The name of an element; of a line its kind and ends.
    [[nodiscard]] QString element(const ElementId &id) const;

private:
    [[nodiscard]] QString filled(const Finding &finding, QChar place, bool onwards) const;
    [[nodiscard]] QString word(const FindingWord &word) const;
    [[nodiscard]] QString role(const QString &key) const;
    [[nodiscard]] QString slot(const QString &key) const;
    [[nodiscard]] QString traffic(const QString &key) const;
    [[nodiscard]] QString associationKind(const QString &key) const;
    [[nodiscard]] QString attribute(const QString &key) const;
    /// The purpose of the rule at `index`; empty when there is none.
    [[nodiscard]] QString rulePurpose(int index) const;
    [[nodiscard]] QString predicates(const std::vector<FeatureKey> &keys) const;

    std::shared_ptr<const Derivation> m_derivation;
    Language m_language;
    ElementNames m_names;
};

} // namespace portolan
