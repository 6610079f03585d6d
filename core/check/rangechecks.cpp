// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "primitives.h"

#include "catalog/configuredports.h"

namespace portolan {

namespace {

using Word = FindingWord::Kind;

PortRange rangeOf(const Design &design, const RangeKey &key)
{
    return configuredPorts(design.topology(), *design.catalogue().range(key));
}

FindingField fieldOf(const RangeKey &key)
{
    return {FindingField::Kind::Range, key.toString()};
}

} // namespace

/// One is enough: where ranges are as they were shipped, all of them overlap.
void findOverlappingRanges(const Design &design, Findings &findings)
{
    const std::vector<RangeKey> &keys = findings.check().parameters.ranges;
    for (size_t j = 1; j < keys.size(); ++j) {
        for (size_t i = 0; i < j; ++i) {
            const PortRange a = rangeOf(design, keys[i]);
            const PortRange b = rangeOf(design, keys[j]);
            if (a.first() > b.last() || b.first() > a.last())
                continue;
            findings.add({}, fieldOf(keys[j]),
                         {named(Word::Range, keys[i].toString()), named(Word::Range, keys[j].toString()),
                          plain(a.toString()), plain(b.toString())});
            return;
        }
    }
}

void findSmallRanges(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    for (const RangeKey &key : parameters.ranges) {
        const PortRange range = rangeOf(design, key);
        const int count = int(range.last()) - int(range.first()) + 1;
        if (count < parameters.minimum)
            findings.add({}, fieldOf(key),
                         {named(Word::Range, key.toString()), plain(size_t(count)),
                          plain(size_t(parameters.minimum))});
    }
}

void findRangesOutside(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    const auto &set = design.topology().deployment.ranges;
    for (size_t i = 0; i < parameters.ranges.size(); ++i) {
        // Those that nobody has set are one matter, and another check's.
        if (!set.contains(parameters.ranges[i]))
            continue;
        const PortRange inner = rangeOf(design, parameters.ranges[i]);
        const PortRange outer = rangeOf(design, parameters.otherRanges[i]);
        if (inner.first() < outer.first() || inner.last() > outer.last())
            findings.add({}, fieldOf(parameters.ranges[i]),
                         {named(Word::Range, parameters.ranges[i].toString()),
                          named(Word::Range, parameters.otherRanges[i].toString()), plain(inner.toString()),
                          plain(outer.toString())});
    }
}

void findChangedRanges(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    for (const Pool &pool : design.topology().pools) {
        for (const NamedRange *range : rangesOf(design.catalogue(), pool)) {
            const auto &asked = parameters.ranges;
            const PortRange now = configuredPorts(design.topology(), *range, &pool);
            if (now != range->byDefault && std::ranges::find(asked, range->key) != asked.end())
                findings.add({pool.id}, fieldOf(range->key),
                             {named(Word::Range, range->key.toString()), plain(now.toString()),
                              plain(range->byDefault.toString())},
                             {pool.id, {}, range->key.toString(), range->byDefault.toString()});
        }
    }
}

} // namespace portolan
