// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "sheet/sheetlanguage.h"

namespace portolan::report {

/// What the report says in its own language, apart from its sheets.
class ReportWords {
public:
    explicit ReportWords(Language language) : m_language(language) { }

    /// What the document is.
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString contents() const;
    [[nodiscard]] QString diagram() const;
    /// "Part 2 of 6"
    [[nodiscard]] QString part(int number, int count) const;
    [[nodiscard]] QString page(int number, int count) const;
    [[nodiscard]] QString continued(const QString &what) const;
    [[nodiscard]] QString revision(const QString &revision) const;
    [[nodiscard]] QString draft() const;
    [[nodiscard]] QString draftReason() const;
    /// How many rows, and how many of them lack something.
    [[nodiscard]] QString rows(size_t count, size_t incomplete) const;
    [[nodiscard]] QString withoutRows() const;
    [[nodiscard]] QString onlyReplies(const QString &ports) const;
    [[nodiscard]] QString howToRead() const;
    [[nodiscard]] QString icmpAdvice() const;
    [[nodiscard]] QString since(const EarlierRequest &earlier) const;
    [[nodiscard]] QString signatures() const;
    [[nodiscard]] QString content() const;
    [[nodiscard]] QString date(const QDate &date) const;

    /// A field of the cover: its name, and what it says; fields that say nothing are left out.
    struct Field {
        QString name;
        QString value;
    };
    [[nodiscard]] std::vector<Field> fields(const Report &report) const;
    /// Who signs: requester and approver, as far as they are known.
    [[nodiscard]] std::vector<Field> signers(const RequestHeader &header) const;
    [[nodiscard]] QString placeAndDate() const;

    /// RFC 3066: "de-DE".
    [[nodiscard]] QString tag() const;

private:
    SheetLanguage m_language;
};

/// What the report is about: the project, else the deployment.
QString titleOf(const Report &report);

} // namespace portolan::report
