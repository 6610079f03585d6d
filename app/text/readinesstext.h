// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derivationtext.h"
#include "sheet/readiness.h"
#include "sheet/sheetlanguage.h"

namespace portolan {

/// Sentences about what keeps a request from being handed over, in the language of the interface.
class ReadinessText {
public:
    ReadinessText(std::shared_ptr<const Derivation> derivation, Language language);

    /// What is wrong, with the names or the number of what is concerned.
    [[nodiscard]] QString objection(const Objection &objection) const;
    /// Where it is: the sheet, the elements or "Header".
    [[nodiscard]] QString place(const Objection &objection) const;

    /// What the field of the header is called.
    [[nodiscard]] static QString fieldName(HeaderField field);
    /// "Ready to hand over", "5 objections: a draft".
    [[nodiscard]] static QString summary(size_t count);

private:
    [[nodiscard]] QString rows(const Objection &objection) const;
    [[nodiscard]] QString elements(const std::vector<ElementId> &elements) const;

    std::shared_ptr<const Derivation> m_derivation;
    DerivationText m_words;
    SheetLanguage m_language;
};

/// Whether a name of an objection's kind is a word for programs: "incompleteRows".
QString objectionKey(Objection::Kind kind);
/// "project", "validUntil".
QString headerFieldKey(HeaderField field);

} // namespace portolan
