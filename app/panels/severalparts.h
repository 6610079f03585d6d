// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/draft.h"
#include "formparts.h"

#include <algorithm>

/// What the forms for several elements at once have in common.
namespace portolan::several {

QString severalValues();

using Ids = std::vector<ElementId>;

/// A property that several elements have, as one of several values.
template <typename Value>
struct Shared {
    QString label;
    std::function<std::vector<Value>(const Topology &)> values;
    std::function<QString(const Topology &, const Value &)> nameOf;
    std::function<Value(const Topology &, const ElementId &)> read;
    std::function<Edit(const Topology &, const ElementId &, const Value &)> write;
};

/// The edits of all elements as one step.
template <typename Write>
Edit forAll(const Form &form, const Ids &ids, Write write)
{
    Draft draft(form.document().document());
    EditText text;
    for (const ElementId &id : ids) {
        const Edit edit = write(draft.topology(), id);
        if (edit.isEmpty())
            continue;
        draft.add(edit);
        text = edit.text;
    }
    return draft.finished(text);
}

template <typename Value>
ChoiceField *addShared(Form &form, const Ids &ids, const Shared<Value> &shared,
                       ChoiceField::LabelPlace place = ChoiceField::LabelPlace::Above)
{
    // Index of the value all of them have; one past the last where they differ.
    const auto common = [ids, shared](const Topology &topology) {
        const std::vector<Value> values = shared.values(topology);
        const Value first = shared.read(topology, ids.front());
        const bool differ =
            std::ranges::any_of(ids, [&](const ElementId &id) { return shared.read(topology, id) != first; });
        return differ ? int(values.size()) : int(std::ranges::find(values, first) - values.begin());
    };
    return form.addChoice(
        shared.label,
        [shared, common](const Topology &topology) {
            QStringList names;
            for (const Value &value : shared.values(topology))
                names << shared.nameOf(topology, value);
            if (common(topology) == names.size())
                names << severalValues();
            return names;
        },
        common,
        [&form, ids, shared](int index) -> Outcome {
            const std::vector<Value> values = shared.values(form.topology());
            if (size_t(index) >= values.size())
                return Edit();
            return forAll(form, ids, [&](const Topology &topology, const ElementId &id) {
                return shared.write(topology, id, values[size_t(index)]);
            });
        },
        place);
}

template <typename Value>
std::function<std::vector<Value>(const Topology &)> always(std::vector<Value> values)
{
    return [values = std::move(values)](const Topology &) { return values; };
}

QString onOff(const Topology &topology, const bool &on);
QString yesNo(const Topology &topology, const std::optional<bool> &value);
std::vector<std::optional<bool>> unknownYesNo();
/// Sites, and none.
std::vector<SiteId> sitesOrNone(const Topology &topology);
QString nameOfSite(const Topology &topology, const SiteId &site);
/// Zones something may stand in, and none.
std::function<std::vector<ZoneId>(const Topology &)> zonesOf(std::vector<ZoneKindKey> kinds);
QString nameOfZone(const Topology &topology, const ZoneId &zone);
/// The role all of them have, or null.
const Role *commonRole(const Form &form, const Ids &ids);

void fillPools(Form &form, const Ids &ids);
void fillBoundaries(Form &form, const Ids &ids);
void fillZones(Form &form, const Ids &ids);
void fillSites(Form &form, const Ids &ids);
/// Lines of one kind.
void fillLines(Form &form, const Ids &ids);

} // namespace portolan::several
