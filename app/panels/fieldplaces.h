// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/finding.h"
#include "findingrow.h"

#include <QWidget>

#include <functional>

namespace portolan {

class Field;
class Section;

/// What somebody is led to: a field of the first of these elements, or of the deployment without any.
struct FieldTarget {
    std::vector<ElementId> elements;
    FindingField field;
    /// Addresses among them tell which of several addresses is meant.
    QStringList words;

    bool operator==(const FieldTarget &) const = default;
};

FieldTarget targetOf(const Finding &finding);

/// A field as findings know it.
struct FieldPlace {
    QWidget *widget = nullptr;
    std::function<bool(const FieldTarget &)> isMeant;
    /// Empty where the widget shows them of its own accord.
    std::function<void(const std::vector<FieldMark> &)> show = {};
    std::function<void(const FieldTarget &)> focus = {};
};

/// Which fields of a form findings may speak of: shows beside each what was found, and leads to it.
class FieldPlaces {
public:
    void add(FieldPlace place) { m_places.push_back(std::move(place)); }
    /// `only`, where it is not empty, is the one element of the form whose field it is.
    void add(Field *field, const FindingField &what, const ElementId &only = {});

    /// A finding about the form, and how it is said.
    using Said = std::pair<FieldTarget, FieldMark>;
    /// In order of severity, all there are.
    void show(const std::vector<Said> &findings);
    /// Null where the form has no such field.
    [[nodiscard]] const FieldPlace *placeOf(const FieldTarget &target) const;
    /// Opens what the field is in, and gives it the focus; false where the form has no such field.
    bool focus(const FieldTarget &target) const;

private:
    std::vector<FieldPlace> m_places;
};

} // namespace portolan
