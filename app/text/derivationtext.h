// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/why.h"
#include "sheet/elementnames.h"

namespace portolan {

enum class Severity : quint8 {
    Error, ///< rows are wrong, missing or cannot be written
    Warning, ///< rows are wider than they need be, or something drawn has no effect
};

Severity severityOf(Finding::Kind kind);
/// "Error", "Warning" in the language of the interface.
QString severityText(Severity severity);

/// Sentences about one derivation, in the language of the interface.
class DerivationText {
public:
    /// `language` is that of the interface, for the names the catalogue gives.
    DerivationText(std::shared_ptr<const Derivation> derivation, Language language);

    [[nodiscard]] QString finding(const Finding &finding) const;
    /// What decided that there is no row.
    [[nodiscard]] QString denial(const Denial &denial) const;
    /// The name of an element; of a line its kind and ends.
    [[nodiscard]] QString element(const ElementId &id) const;

private:
    [[nodiscard]] QString role(const QString &key) const;
    [[nodiscard]] QString slot(const QString &key) const;
    [[nodiscard]] QString traffic(const QString &key) const;
    [[nodiscard]] QString associationKind(const QString &key) const;
    [[nodiscard]] QString attribute(const ElementId &association, const QString &key) const;
    /// The purpose of the rule at `index`; empty when there is none.
    [[nodiscard]] QString rulePurpose(int index) const;
    [[nodiscard]] QString predicates(const std::vector<FeatureKey> &keys) const;

    std::shared_ptr<const Derivation> m_derivation;
    Language m_language;
    ElementNames m_names;
};

} // namespace portolan
