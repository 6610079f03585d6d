// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import.h"

namespace portolan {

/// Why nothing was imported: the place and a sentence, in the language of the interface.
QString importErrorText(const ImportError &error);

/// Sentences of an import report, in the language of the interface.
class ImportText {
public:
    /// `catalogue` must outlive it.
    ImportText(const Catalogue &catalogue, Language language) : m_catalogue(catalogue), m_language(language)
    {
    }

    [[nodiscard]] QString entry(const ImportEntry &entry) const;
    [[nodiscard]] static QString heading(ImportOutcome outcome);
    /// What was read, in one line: "Topology Builder file: 1 site, 4 pools ..."
    [[nodiscard]] static QString summary(const ImportReport &report);
    /// All of it as plain text, with a heading above each part.
    [[nodiscard]] QString report(const ImportReport &report) const;

private:
    [[nodiscard]] QString slotName(const QString &key) const;
    [[nodiscard]] QString word(ImportNote note, const QString &key) const;

    const Catalogue &m_catalogue;
    Language m_language;
};

} // namespace portolan
