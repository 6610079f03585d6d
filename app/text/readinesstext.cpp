// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readinesstext.h"

#include <QCoreApplication>

namespace portolan {

namespace {

using Kind = Objection::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

/// More names than this are counted.
constexpr size_t mostNames = 3;

} // namespace

ReadinessText::ReadinessText(std::shared_ptr<const Derivation> derivation, Language language)
    : m_derivation(std::move(derivation)), m_words(m_derivation, language), m_language(language)
{
}

QString ReadinessText::elements(const std::vector<ElementId> &elements) const
{
    QStringList names;
    for (size_t i = 0; i < elements.size() && i < mostNames; ++i)
        names.append(m_words.element(elements[i]));
    const QString named = names.join(QStringLiteral(", "));
    if (elements.size() <= mostNames)
        return named;
    //: %1: names, %n: how many more there are
    return Words::tr("%1 and %n more", nullptr, int(elements.size() - mostNames)).arg(named);
}

QString ReadinessText::rows(const Objection &objection) const
{
    const int count = int(objection.rows.size());
    switch (objection.kind) {
    case Kind::IncompleteRows:
        return Words::tr("%n row(s) lack an address, a zone or a port.", nullptr, count);
    case Kind::UnnarrowedRows:
        return Words::tr("%n row(s) allow any address. Draw the networks that are meant.", nullptr, count);
    case Kind::NoJustification:
        return Words::tr("%n row(s) do not say what they are for.", nullptr, count);
    case Kind::ExpiredRows:
        return Words::tr("%n row(s) are not valid any more.", nullptr, count);
    case Kind::ChangedSinceApproval:
        return Words::tr("%n row(s) were approved with other content.", nullptr, count);
    case Kind::RejectedRows:
        return Words::tr("%n row(s) were rejected and are asked for again.", nullptr, count);
    default:
        return {};
    }
}

QString ReadinessText::objection(const Objection &objection) const
{
    const QString names = elements(objection.elements);
    switch (objection.kind) {
    case Kind::DesignError:
        return m_words.finding(m_derivation->findings[size_t(objection.finding)]);
    case Kind::PlaceholderNames:
        return Words::tr("Named as they were created, or still to be decided: %1.").arg(names);
    case Kind::ExampleNames:
        return Words::tr("Host names in domains kept for examples: %1.").arg(names);
    case Kind::ExampleAddresses:
        return Words::tr("Addresses of networks kept for documentation: %1.").arg(names);
    case Kind::PrivateTowardsInternet:
        return Words::tr("%1 does not translate, but private addresses would have to cross it to the "
                         "Internet (%n row(s)).",
                         nullptr, int(objection.rows.size()))
            .arg(names);
    case Kind::PublicBehindTranslation:
        return Words::tr("Translated although the address is public already: %1.").arg(names);
    case Kind::EmptyHeaderField:
        //: %1: name of a field, "Requester"
        return Words::tr("The header does not say: %1.").arg(fieldName(*objection.field));
    case Kind::HeaderDatePassed:
        //: %1: name of a field, "Valid until"
        return Words::tr("The date in the header has passed: %1.").arg(fieldName(*objection.field));
    default:
        return rows(objection);
    }
}

QString ReadinessText::place(const Objection &objection) const
{
    if (objection.field)
        return Words::tr("Header");
    if (objection.part)
        return sheetTitle(*objection.part, m_derivation->topology, m_language);
    return Words::tr("Drawing");
}

QString ReadinessText::fieldName(HeaderField field)
{
    switch (field) {
    case HeaderField::Project:
        return Words::tr("Project");
    case HeaderField::Requester:
        return Words::tr("Requester");
    case HeaderField::Contact:
        return Words::tr("Contact");
    case HeaderField::Owner:
        return Words::tr("Owner");
    case HeaderField::WantedBy:
        return Words::tr("Wanted by");
    case HeaderField::ValidUntil:
        return Words::tr("Valid until");
    }
    Q_UNREACHABLE();
}

QString ReadinessText::summary(size_t count)
{
    return count == 0
        ? Words::tr("Ready to hand over: nothing a firewall team would ask back for.")
        : Words::tr("Not ready: %n objection(s). What is exported now is a draft.", nullptr, int(count));
}

QString objectionKey(Objection::Kind kind)
{
    switch (kind) {
    case Kind::DesignError:
        return QStringLiteral("designError");
    case Kind::IncompleteRows:
        return QStringLiteral("incompleteRows");
    case Kind::UnnarrowedRows:
        return QStringLiteral("unnarrowedRows");
    case Kind::NoJustification:
        return QStringLiteral("noJustification");
    case Kind::ExpiredRows:
        return QStringLiteral("expiredRows");
    case Kind::ChangedSinceApproval:
        return QStringLiteral("changedSinceApproval");
    case Kind::RejectedRows:
        return QStringLiteral("rejectedRows");
    case Kind::PlaceholderNames:
        return QStringLiteral("placeholderNames");
    case Kind::ExampleNames:
        return QStringLiteral("exampleNames");
    case Kind::ExampleAddresses:
        return QStringLiteral("exampleAddresses");
    case Kind::PrivateTowardsInternet:
        return QStringLiteral("privateTowardsInternet");
    case Kind::PublicBehindTranslation:
        return QStringLiteral("publicBehindTranslation");
    case Kind::EmptyHeaderField:
        return QStringLiteral("emptyHeaderField");
    case Kind::HeaderDatePassed:
        return QStringLiteral("headerDatePassed");
    }
    Q_UNREACHABLE();
}

QString headerFieldKey(HeaderField field)
{
    switch (field) {
    case HeaderField::Project:
        return QStringLiteral("project");
    case HeaderField::Requester:
        return QStringLiteral("requester");
    case HeaderField::Contact:
        return QStringLiteral("contact");
    case HeaderField::Owner:
        return QStringLiteral("owner");
    case HeaderField::WantedBy:
        return QStringLiteral("wantedBy");
    case HeaderField::ValidUntil:
        return QStringLiteral("validUntil");
    }
    Q_UNREACHABLE();
}

} // namespace portolan
