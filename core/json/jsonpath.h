// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QString>

namespace portolan {

/// The place of a value inside a JSON document, as a chain from the value up to the root. Costs
/// nothing until it is printed. The parent and the key must outlive it: readers keep both on the
/// stack while they look at what is inside.
class JsonPath {
public:
    JsonPath() = default;
    JsonPath(const JsonPath *parent, QAnyStringView key) : m_parent(parent), m_key(key) { }
    JsonPath(const JsonPath *parent, qsizetype index) : m_parent(parent), m_index(index) { }

    /// What the element at this place calls itself (a rule id); shown with every error inside it.
    void setLabel(const QString &label) { m_label = label; }
    /// The nearest label on the way up; empty when there is none.
    [[nodiscard]] QString label() const;

    /// A JSON pointer (RFC 6901): "/pools/3/fqdn"; empty for the root. Very long keys are shortened.
    [[nodiscard]] QString toString() const;
    /// Label and pointer: "edge.internal.sip: /rules/7/ports".
    [[nodiscard]] QString describe() const;

private:
    const JsonPath *m_parent = nullptr;
    QAnyStringView m_key;
    qsizetype m_index = -1;
    QString m_label;
};

/// One step of a JSON pointer, with '~' and '/' escaped (RFC 6901 section 3).
QString jsonPointerStep(const QString &key);

/// Long texts cut to what fits into a sentence.
QString elided(const QString &text);

} // namespace portolan
