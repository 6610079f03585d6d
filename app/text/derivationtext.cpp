// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "derivationtext.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

template <typename List, typename Key>
QString nameOrKey(const List &list, Key member, const QString &key, Language language)
{
    for (const auto &entry : list) {
        if ((entry.*member).toString() == key)
            return entry.name.in(language);
    }
    return key;
}

ElementId at(const Finding &finding, size_t index)
{
    return index < finding.elements.size() ? finding.elements[index] : ElementId();
}

} // namespace

Severity severityOf(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::AnyNotNarrowed:
    case Finding::Kind::NotAssociated:
        return Severity::Warning;
    default:
        return Severity::Error;
    }
}

QString severityText(Severity severity)
{
    return severity == Severity::Error ? Words::tr("Error") : Words::tr("Warning");
}

DerivationText::DerivationText(std::shared_ptr<const Derivation> derivation, Language language)
    : m_derivation(std::move(derivation)), m_language(language), m_names(m_derivation->topology)
{
}

QString DerivationText::element(const ElementId &id) const
{
    const Association *line = m_derivation->topology.associations.find(AssociationId(id));
    if (!line)
        return m_names.of(id);
    //: a drawn line: its kind, where it starts and where it ends
    return Words::tr("%1 from %2 to %3")
        .arg(associationKind(line->kind.toString()), m_names.of(line->from), m_names.of(line->to));
}

QString DerivationText::finding(const Finding &finding) const
{
    const QString first = element(at(finding, 0));
    const QString second = element(at(finding, 1));
    const QString word = finding.arguments.value(0);
    switch (finding.kind) {
    case Finding::Kind::AnyNotNarrowed:
        return Words::tr("Rows to %1 allow any internal address, because no client network or "
                         "administration host is drawn.")
            .arg(first);
    case Finding::Kind::MissingAddress:
        return word.isEmpty()
            ? Words::tr("%1 has no address; its rows are incomplete.").arg(first)
            : Words::tr("%1 has no address for %2; its rows are incomplete.").arg(first, slot(word));
    case Finding::Kind::MissingPublicAddress:
        return Words::tr("%1 has no public address for %2 at %3; its rows are incomplete.")
            .arg(first, slot(word), second);
    case Finding::Kind::NotAssociated:
        return Words::tr("%1 is drawn, but no line “%2” reaches it; nothing is opened for it.")
            .arg(first, associationKind(word));
    case Finding::Kind::NoPath:
        return Words::tr("There is no path of boundaries from %1 to %2.").arg(first, second);
    case Finding::Kind::AmbiguousPath:
        return Words::tr("There are several shortest paths from %1 to %2. Choose one with a route.")
            .arg(first, second);
    case Finding::Kind::NoZone:
        return Words::tr("%1 stands in no zone; its rows are incomplete.").arg(first);
    case Finding::Kind::TranslatedHardware:
        return Words::tr("%1 is balanced by hardware and must not be translated: NAT for it is not "
                         "supported. Use public addresses.")
            .arg(first);
    case Finding::Kind::NoHairpin:
        return Words::tr("Servers of %2 must reach each other by their public addresses, but %1 does not "
                         "send traffic back to where it came from (hairpin).")
            .arg(first, second);
    case Finding::Kind::UnknownRole:
        return Words::tr("%1 has the role “%2”, which the catalogue does not know.").arg(first, role(word));
    case Finding::Kind::MissingVip:
        return Words::tr("%1 is balanced by hardware, but has no virtual address for %2 (%3).")
            .arg(first, slot(word), traffic(finding.arguments.value(1)));
    case Finding::Kind::MissingPort:
        return Words::tr("The line %1 does not say which port it uses (%2).")
            .arg(first, attribute(at(finding, 0), word));
    }
    return first;
}

QString DerivationText::denial(const Denial &denial) const
{
    switch (denial.kind) {
    case Denial::Kind::ConditionFails:
        //: %1: what the rule is for, a sentence; %2: names of features
        return Words::tr("Not opened, because this does not hold here: %2. It would be for: %1")
            .arg(rulePurpose(denial.rule), predicates(denial.predicates));
    case Denial::Kind::NotAssociated:
        return Words::tr("Not opened, because no line “%2” joins the two. It would be for: %1")
            .arg(rulePurpose(denial.rule), associationKind(denial.association.toString()));
    case Denial::Kind::OtherRoles:
        return Words::tr("The product needs no such connection: no rule joins these roles on this port.");
    case Denial::Kind::UnknownSource:
        return Words::tr("The source address belongs to nothing that is drawn.");
    case Denial::Kind::UnknownDestination:
        return Words::tr("The destination address belongs to nothing that is drawn.");
    }
    return {};
}

QString DerivationText::role(const QString &key) const
{
    return nameOrKey(m_derivation->catalogue->roles, &Role::key, key, m_language);
}

QString DerivationText::slot(const QString &key) const
{
    for (const Role &role : m_derivation->catalogue->roles) {
        for (const Interface &interface : role.interfaces) {
            for (const Slot &slot : interface.slots) {
                if (slot.key.toString() == key)
                    return slot.name.in(m_language);
            }
        }
    }
    return key;
}

QString DerivationText::traffic(const QString &key) const
{
    return nameOrKey(m_derivation->catalogue->trafficClasses, &TrafficClass::key, key, m_language);
}

QString DerivationText::associationKind(const QString &key) const
{
    return nameOrKey(m_derivation->catalogue->associations, &AssociationKind::key, key, m_language);
}

QString DerivationText::attribute(const ElementId &association, const QString &key) const
{
    const Association *line = m_derivation->topology.associations.find(AssociationId(association));
    const AssociationKind *kind = line ? m_derivation->catalogue->association(line->kind) : nullptr;
    return kind ? nameOrKey(kind->attributes, &AttributeDefinition::key, key, m_language) : key;
}

QString DerivationText::rulePurpose(int index) const
{
    return index < 0 ? QString() : m_derivation->catalogue->rules[size_t(index)].purpose.in(m_language);
}

QString DerivationText::predicates(const std::vector<FeatureKey> &keys) const
{
    QStringList names;
    for (const FeatureKey &key : keys) {
        const Predicate *predicate = m_derivation->catalogue->predicate(key);
        const Feature *feature = m_derivation->catalogue->feature(key);
        names.append(feature         ? feature->name.in(m_language)
                         : predicate ? predicate->name.in(m_language)
                                     : key.toString());
    }
    return names.join(QStringLiteral(", "));
}

} // namespace portolan
