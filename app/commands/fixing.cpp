// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixing.h"

#include "boundaries.h"
#include "catalog/cataloguenames.h"
#include "joining.h"
#include "removing.h"
#include "settings.h"

#include <algorithm>

namespace portolan {

namespace {

using Kind = FixTemplate::Kind;

bool isOn(const Fix &fix)
{
    return fix.value == QLatin1String("true");
}

Edit balancing(const Topology &topology, const Fix &fix)
{
    const auto traffic = TrafficKey::parse(fix.key);
    const auto how = balancingNames.value(fix.value);
    return traffic && how ? setBalancing(topology, PoolId(fix.element), *traffic, *how) : Edit();
}

Edit featureSwitch(const Topology &topology, const Catalogue &catalogue, const Fix &fix)
{
    const auto key = FeatureKey::parse(fix.key);
    const Feature *feature = key ? catalogue.feature(*key) : nullptr;
    return feature ? setFeature(topology, {}, *feature, isOn(fix)) : Edit();
}

Edit range(const Topology &topology, const Catalogue &catalogue, const Fix &fix)
{
    const auto key = RangeKey::parse(fix.key);
    const NamedRange *range = key ? catalogue.range(*key) : nullptr;
    const auto ports = PortRange::parse(fix.value);
    return range && ports ? setRange(topology, PoolId(fix.element), *range, *ports) : Edit();
}

/// As the definition of the attribute wants it.
std::optional<AttributeValue> valueFor(const AttributeDefinition &definition, const Fix &fix)
{
    switch (definition.type) {
    case AttributeType::Switch:
        return isOn(fix);
    case AttributeType::Choice:
        return fix.value;
    case AttributeType::Port:
        if (const auto port = Port::parse(fix.value))
            return *port;
        return std::nullopt;
    case AttributeType::Range:
        if (const auto range = PortRange::parse(fix.value))
            return *range;
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Edit attribute(const Topology &topology, const Catalogue &catalogue, const Fix &fix)
{
    const Association *line = topology.associations.find(AssociationId(fix.element));
    const AssociationKind *kind = line ? catalogue.association(line->kind) : nullptr;
    if (!kind)
        return {};
    const auto definition = std::ranges::find_if(
        kind->attributes, [&fix](const auto &each) { return each.key.toString() == fix.key; });
    if (definition == kind->attributes.end())
        return {};
    const auto value = valueFor(*definition, fix);
    return value ? setAttribute(topology, line->id, definition->key, value) : Edit();
}

Edit allPorts(const Topology &topology, const Fix &fix)
{
    return {changing(topology, NatMappingId(fix.element), [](NatMapping &mapping) { mapping.ports.clear(); }),
            {QT_TRANSLATE_NOOP("Edits", "Translate all ports"), {}},
            {}};
}

Edit line(const Topology &topology, const Catalogue &catalogue, const Fix &fix)
{
    for (const JoinChoice &choice : JoinFinder(topology, catalogue, fix.element).choices(fix.other)) {
        if (choice.kind.toString() != fix.key)
            continue;
        const auto drawn = join(topology, catalogue, choice);
        return drawn ? drawn->edit : Edit();
    }
    return {};
}

Edit replacing(const Requests &requests, std::vector<AcceptedFinding> after, const char *sentence)
{
    Edit edit{{}, {sentence, {}}, {}};
    if (after != requests.acceptedFindings)
        edit.requests.acceptedFindings =
            Replacement<std::vector<AcceptedFinding>>{requests.acceptedFindings, std::move(after)};
    return edit;
}

} // namespace

Edit fixing(const Document &document, const Catalogue &catalogue, const Fix &fix)
{
    const Topology &topology = document.topology;
    switch (fix.kind) {
    case Kind::None:
        return {};
    case Kind::SetSourceNat:
        return setSourceNat(topology, BalancerId(fix.element), isOn(fix));
    case Kind::SetHairpin:
        return setHairpin(topology, BoundaryId(fix.element), isOn(fix));
    case Kind::SetTranslates:
        return setTranslates(topology, BoundaryId(fix.element), isOn(fix));
    case Kind::SetFiltered:
        return setFiltered(topology, BoundaryId(fix.element), isOn(fix));
    case Kind::SetBalancing:
        return balancing(topology, fix);
    case Kind::SetService:
        if (const auto service = ServiceKey::parse(fix.key))
            return setService(topology, catalogue, PoolId(fix.element), *service, isOn(fix));
        return {};
    case Kind::SetFeature:
        return featureSwitch(topology, catalogue, fix);
    case Kind::SetRange:
        return range(topology, catalogue, fix);
    case Kind::SeparatePorts:
        return separatePorts(topology, catalogue, PoolId(fix.element));
    case Kind::SetAttribute:
        return attribute(topology, catalogue, fix);
    case Kind::TranslateAllPorts:
        return allPorts(topology, fix);
    case Kind::Join:
        return line(topology, catalogue, fix);
    case Kind::Remove:
        return removeElements(document, catalogue, {fix.element});
    }
    Q_UNREACHABLE();
}

Edit acceptFinding(const Requests &requests, const AcceptedFinding &accepted)
{
    std::vector<AcceptedFinding> after = requests.acceptedFindings;
    std::erase_if(after, [&](const AcceptedFinding &each) { return each.isSamePlace(accepted); });
    after.push_back(accepted);
    return replacing(requests, std::move(after), QT_TRANSLATE_NOOP("Edits", "Accept finding"));
}

Edit withdrawAcceptance(const Requests &requests, const AcceptedFinding &accepted)
{
    std::vector<AcceptedFinding> after = requests.acceptedFindings;
    std::erase_if(after, [&](const AcceptedFinding &each) { return each.isSamePlace(accepted); });
    return replacing(requests, std::move(after), QT_TRANSLATE_NOOP("Edits", "Accept finding no more"));
}

} // namespace portolan
