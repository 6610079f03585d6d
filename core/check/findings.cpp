// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

#include <algorithm>

namespace portolan {

namespace {

using Kind = FixTemplate::Kind;

bool concernsDeployment(const FixTemplate &pattern, const FixTarget &target)
{
    return pattern.kind == Kind::SetFeature || (pattern.kind == Kind::SetRange && target.element.isEmpty());
}

std::optional<Fix> fixFor(const FixTemplate &pattern, const FixTarget &target)
{
    if (pattern.kind == Kind::None)
        return std::nullopt;
    const bool everywhere = concernsDeployment(pattern, target);
    if (!everywhere && target.element.isEmpty())
        return std::nullopt;
    if (pattern.kind == Kind::Join && target.other.isEmpty())
        return std::nullopt;
    return Fix{pattern.kind, everywhere ? ElementId() : target.element, target.other,
               pattern.key.isEmpty() ? target.key : pattern.key,
               pattern.value.isEmpty() ? target.value : pattern.value};
}

FindingField fieldOf(const Fix &fix)
{
    using Field = FindingField::Kind;
    switch (fix.kind) {
    case Kind::SetBalancing:
        return {Field::Balancing, fix.key};
    case Kind::SetService:
        return {Field::Service, fix.key};
    case Kind::SetFeature:
        return {Field::Feature, fix.key};
    case Kind::SetRange:
        return {Field::Range, fix.key};
    case Kind::SetAttribute:
        return {Field::Attribute, fix.key};
    case Kind::SetSourceNat:
        return {Field::SourceNat, {}};
    case Kind::SetHairpin:
        return {Field::Hairpin, {}};
    case Kind::SetTranslates:
        return {Field::Translates, {}};
    case Kind::SetFiltered:
        return {Field::Filtered, {}};
    default:
        return {};
    }
}

} // namespace

void Findings::add(std::vector<ElementId> elements, FindingField field, std::vector<FindingWord> words,
                   const FixTarget &target)
{
    if (m_check->together && !elements.empty() && joined(elements.front(), words))
        return;
    auto fix = fixFor(m_check->fix, target);
    if (field.kind == FindingField::Kind::None)
        field = m_check->field;
    if (field.kind == FindingField::Kind::None && fix)
        field = fieldOf(*fix);
    m_findings.push_back({m_index, m_check->severity, std::move(elements), std::move(field), std::move(words),
                          std::move(fix)});
}

/// Whether the place has its part in a finding that is there.
bool Findings::joined(const ElementId &place, const std::vector<FindingWord> &words)
{
    const auto same = std::ranges::find_if(m_findings, [&](const Finding &finding) {
        return finding.check == m_index && finding.words == words;
    });
    if (same == m_findings.end())
        return false;
    if (std::ranges::find(same->elements, place) == same->elements.end())
        same->elements.push_back(place);
    return true;
}

std::vector<Finding> Findings::take() &&
{
    std::ranges::stable_sort(
        m_findings, {}, [](const Finding &finding) { return std::tie(finding.severity, finding.check); });
    return std::move(m_findings);
}

} // namespace portolan
