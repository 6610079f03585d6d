// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/checks.h"
#include "model/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace portolan {

/// A word of a finding's sentence: as it is, or the key of something the catalogue has a name for.
struct FindingWord {
    enum class Kind : quint8 {
        Plain,
        Slot,
        Service,
        Role,
        Traffic,
        Association,
        Attribute,
        Range,
        Feature,
        Rule,
        Balancing,
    };

    Kind kind = Kind::Plain;
    QString text;

    bool operator==(const FindingWord &) const = default;
};

/// An edit that mends a finding, with everything it needs; app/commands carries it out.
struct Fix {
    FixTemplate::Kind kind = FixTemplate::Kind::None;
    /// What is changed or removed, or where the new line begins.
    ElementId element;
    /// Where the new line ends.
    ElementId other;
    QString key;
    QString value;

    bool operator==(const Fix &) const = default;
};

/// Something wrong or doubtful about a design. What it is called and what to do about it says the check,
/// in the words of the catalogue.
struct Finding {
    /// Index into CheckList::checks.
    int check = -1;
    Severity severity = Severity::Warning;
    /// The places, most specific first.
    std::vector<ElementId> elements;
    /// Of the first place.
    FindingField field;
    /// {a}, {b} ... of the sentence.
    std::vector<FindingWord> words;
    std::optional<Fix> fix;
    /// Why somebody lives with it; empty while nobody does.
    QString accepted = {};

    [[nodiscard]] bool isOpen() const { return accepted.isEmpty(); }
    bool operator==(const Finding &) const = default;
};

} // namespace portolan
