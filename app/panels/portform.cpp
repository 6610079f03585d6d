// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portform.h"

#include "catalog/configuredports.h"
#include "commands/settings.h"
#include "formparts.h"
#include "parsing.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

QString textIn(const std::map<RangeKey, PortRange> &ranges, const RangeKey &key)
{
    const auto it = ranges.find(key);
    return it == ranges.end() ? QString() : it->second.toString();
}

Outcome written(const Form &form, const PoolId &pool, const NamedRange &range, const QString &text)
{
    const auto value = parsedOptional<PortRange>(text);
    if (!value)
        return tl::unexpected(value.error());
    if (range.isPort() && *value && (*value)->first() != (*value)->last())
        return tl::unexpected(Words::tr("Enter a single port."));
    return setRange(form.topology(), pool, range, *value);
}

void addPorts(Form &form, const PoolId &pool, const NamedRange &range)
{
    TextField *field = form.addText(
        range.name.in(form.language()),
        [pool, key = range.key](const Topology &topology) {
            if (pool.isEmpty())
                return textIn(topology.deployment.ranges, key);
            return of(topology.pools, pool, [&](const Pool &owner) { return textIn(owner.ranges, key); });
        },
        [&form, pool, &range](const QString &text) { return written(form, pool, range, text); });
    field->setPlaceholder(configuredPorts(form.topology(), range).toString());
    form.places().add(field, {FindingField::Kind::Range, range.key.toString()});
}

} // namespace

void addPoolPorts(Form &form, const Pool &pool)
{
    const auto ranges = rangesOf(form.catalogue(), pool);
    if (ranges.empty())
        return;
    form.beginSection(Words::tr("Ports"), !pool.ranges.empty());
    for (const NamedRange *range : ranges)
        addPorts(form, pool.id, *range);
}

void addDeploymentPorts(Form &form)
{
    const auto &ranges = form.catalogue().ranges;
    if (std::ranges::all_of(ranges, &NamedRange::isOfPools))
        return;
    form.beginSection(Words::tr("Port ranges"), false);
    for (const NamedRange &range : ranges) {
        if (!range.isOfPools())
            addPorts(form, {}, range);
    }
}

} // namespace portolan
