// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "catalog/checks.h"
#include "derive/finding.h"

namespace portolan {

/// What a fix is done to; the check's template says the rest.
struct FixTarget {
    ElementId element = {};
    ElementId other = {};
    /// Where the template names none.
    QString key = {};
    QString value = {};
};

/// Gathers what one check after the other finds.
class Findings {
public:
    /// What is added from here on is found by this check.
    void begin(int index, const Check &check)
    {
        m_index = index;
        m_check = &check;
    }
    [[nodiscard]] const Check &check() const { return *m_check; }

    /// Without a field, that of the check or of the fix. It is one of the first place, or of the deployment
    /// where there is none.
    void add(std::vector<ElementId> elements, FindingField field = {}, std::vector<FindingWord> words = {},
             const FixTarget &target = {});

    /// Errors first, each severity in the order of the checks.
    std::vector<Finding> take() &&;

private:
    bool joined(const ElementId &place, const std::vector<FindingWord> &words);

    int m_index = -1;
    const Check *m_check = nullptr;
    std::vector<Finding> m_findings;
};

inline FindingWord plain(const QString &text)
{
    return {FindingWord::Kind::Plain, text};
}
inline FindingWord plain(size_t number)
{
    return {FindingWord::Kind::Plain, QString::number(number)};
}
inline FindingWord named(FindingWord::Kind kind, const QString &key)
{
    return {kind, key};
}

} // namespace portolan
