// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "derivationtext.h"

#include "catalog/cataloguenames.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// Names in one sentence.
constexpr qsizetype mostListed = 5;

template <typename List, typename Key>
QString nameOrKey(const List &list, Key member, const QString &key, Language language)
{
    for (const auto &entry : list) {
        if ((entry.*member).toString() == key)
            return entry.name.in(language);
    }
    return key;
}

QString balancing(const QString &key)
{
    if (key == balancingNames.name(Balancing::Dns))
        return QStringLiteral("DNS");
    //: how traffic is balanced
    return key == balancingNames.name(Balancing::Hardware) ? Words::tr("hardware") : Words::tr("nothing");
}

} // namespace

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Words::tr("Error");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Info:
        return Words::tr("Hint");
    }
    Q_UNREACHABLE();
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
    const Check &check = m_derivation->catalogue->checks->checks[size_t(finding.check)];
    const QString pattern = check.reason.in(m_language);
    static const QRegularExpression placeholder(QStringLiteral("\\{([0-9a-z])(\\+?)\\}"));
    QString sentence;
    qsizetype done = 0;
    for (auto each = placeholder.globalMatch(pattern); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        sentence += QStringView(pattern).mid(done, match.capturedStart() - done);
        sentence += filled(finding, match.capturedView(1).front(), !match.capturedView(2).isEmpty());
        done = match.capturedEnd();
    }
    sentence += QStringView(pattern).mid(done);
    return sentence;
}

/// What {0} or {a} stands for; with `onwards` ({0+}), that and all that follow.
QString DerivationText::filled(const Finding &finding, QChar place, bool onwards) const
{
    QStringList texts;
    if (place.isDigit()) {
        for (size_t i = size_t(place.digitValue()); i < finding.elements.size(); ++i)
            texts.append(element(finding.elements[i]));
    } else {
        for (size_t i = place.unicode() - u'a'; i < finding.words.size(); ++i)
            texts.append(word(finding.words[i]));
    }
    if (texts.isEmpty())
        return QLatin1Char('{') + place + QLatin1Char('}');
    if (!onwards)
        return texts.front();
    const qsizetype further = texts.size() - mostListed;
    if (further > 1) {
        texts.resize(mostListed);
        texts.append(Words::tr("%n more", "in a list of names", int(further)));
    }
    return QLocale().createSeparatedList(texts);
}

QString DerivationText::advice(const Finding &finding) const
{
    return m_derivation->catalogue->checks->checks[size_t(finding.check)].advice.in(m_language);
}

QString DerivationText::word(const FindingWord &word) const
{
    const Catalogue &catalogue = *m_derivation->catalogue;
    switch (word.kind) {
    case FindingWord::Kind::Slot:
        return slot(word.text);
    case FindingWord::Kind::Service:
        return nameOrKey(catalogue.services, &Service::key, word.text, m_language);
    case FindingWord::Kind::Role:
        return role(word.text);
    case FindingWord::Kind::Traffic:
        return traffic(word.text);
    case FindingWord::Kind::Association:
        return associationKind(word.text);
    case FindingWord::Kind::Attribute:
        return attribute(word.text);
    case FindingWord::Kind::Range:
        return nameOrKey(catalogue.ranges, &NamedRange::key, word.text, m_language);
    case FindingWord::Kind::Feature:
        return nameOrKey(catalogue.features, &Feature::key, word.text, m_language);
    case FindingWord::Kind::Balancing:
        return balancing(word.text);
    case FindingWord::Kind::Rule:
    case FindingWord::Kind::Plain:
        return word.text;
    }
    Q_UNREACHABLE();
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

QString DerivationText::attribute(const QString &key) const
{
    for (const AssociationKind &kind : m_derivation->catalogue->associations) {
        for (const AttributeDefinition &definition : kind.attributes) {
            if (definition.key.toString() == key)
                return definition.name.in(m_language);
        }
    }
    return key;
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
