// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportwords.h"

#include "derive/derivation.h"
#include "sheet/workbook.h"

#include <QCoreApplication>

namespace portolan::report {

QString ReportWords::kind() const
{
    return m_language.text(QT_TRANSLATE_NOOP("Sheet", "Firewall request"));
}

QString ReportWords::contents() const
{
    return m_language.text(QT_TRANSLATE_NOOP("Sheet", "Contents"));
}

QString ReportWords::diagram() const
{
    return m_language.text(QT_TRANSLATE_NOOP("Sheet", "Network diagram"));
}

QString ReportWords::part(int number, int count) const
{
    //: %1: number of a part of the drawing, %2: how many there are
    return m_language.text(QT_TRANSLATE_NOOP("Sheet", "Part %1 of %2")).arg(number).arg(count);
}

QString ReportWords::page(int number, int count) const
{
    //: %1: number of the page, %2: how many there are
    return m_language.text(QT_TRANSLATE_NOOP("Sheet", "Page %1 of %2")).arg(number).arg(count);
}

QString ReportWords::continued(const QString &what) const
{
    //: %1: the heading of a section that goes on on another page
    return m_language.text(QT_TRANSLATE_NOOP("Sheet", "%1 (continued)")).arg(what);
}

QString ReportWords::revision(const QString &revision) const
{
    //: %1: the revision of a request
    return m_language.text(QT_TRANSLATE_NOOP("Sheet", "Revision %1")).arg(revision);
}

QString ReportWords::draft() const
{
    return draftWord(m_language.language());
}

QString ReportWords::draftReason() const
{
    return m_language.text("DRAFT: not ready to hand over, do not implement");
}

QString ReportWords::rows(size_t count, size_t incomplete) const
{
    if (incomplete == 0) {
        //: %1: how many rows a sheet has
        return m_language.text(QT_TRANSLATE_NOOP("Sheet", "Rows: %1")).arg(count);
    }
    //: %1: how many rows a sheet has, %2: how many of them lack something
    return m_language.text(QT_TRANSLATE_NOOP("Sheet", "Rows: %1, of these incomplete: %2"))
        .arg(count)
        .arg(incomplete);
}

QString ReportWords::withoutRows() const
{
    return m_language.text(QT_TRANSLATE_NOOP("Sheet", "Without rows in this deployment"));
}

QString ReportWords::onlyReplies(const QString &ports) const
{
    //: %1: a range of source ports
    return m_language
        .text(QT_TRANSLATE_NOOP("Sheet",
                                "The range %1 is where these connections come from. It is never opened as a "
                                "destination."))
        .arg(ports);
}

QString ReportWords::howToRead() const
{
    return m_language.text(
        QT_TRANSLATE_NOOP("Sheet",
                          "Every rule allows; their order does not matter. A stateful firewall is "
                          "assumed: replies need no rule of their own."));
}

QString ReportWords::icmpAdvice() const
{
    return m_language.text(QT_TRANSLATE_NOOP(
        "Sheet", "ICMP is not part of the rules. Echo between the ends of a rule helps to find faults."));
}

QString ReportWords::since(const EarlierRequest &earlier) const
{
    if (!earlier.file.isEmpty())
        return m_language.text(QT_TRANSLATE_NOOP("Sheet", "File %1")).arg(earlier.file);
    //: %1: number of what was handed over, %2: the date
    return m_language.text(QT_TRANSLATE_NOOP("Sheet", "Number %1 of %2"))
        .arg(QString::number(earlier.number), date(earlier.date));
}

QString ReportWords::signatures() const
{
    return m_language.text(QT_TRANSLATE_NOOP("Sheet", "Signatures"));
}

QString ReportWords::content() const
{
    return m_language.text(QT_TRANSLATE_NOOP("Sheet", "Content"));
}

QString ReportWords::placeAndDate() const
{
    return m_language.text(QT_TRANSLATE_NOOP("Sheet", "Place, date, signature"));
}

QString ReportWords::date(const QDate &date) const
{
    return date.toString(m_language.language() == Language::German ? QStringLiteral("dd.MM.yyyy")
                                                                   : QStringLiteral("yyyy-MM-dd"));
}

std::vector<ReportWords::Field> ReportWords::fields(const Report &report) const
{
    const RequestHeader &header = report.document.requests.header;
    std::vector<Field> fields;
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            fields.push_back({m_language.text(name), value});
    };
    // The project is the title.
    const QString &deployment = report.derivation->topology.deployment.name;
    if (deployment != titleOf(report))
        add(QT_TRANSLATE_NOOP("Sheet", "Deployment"), deployment);
    add(QT_TRANSLATE_NOOP("Sheet", "Revision"), header.revision);
    add(QT_TRANSLATE_NOOP("Sheet", "Date"), date(report.date));
    add(QT_TRANSLATE_NOOP("Sheet", "Environment"), header.environment);
    add(QT_TRANSLATE_NOOP("Sheet", "Ticket"), header.ticket);
    add(QT_TRANSLATE_NOOP("Sheet", "Requester"), header.requester);
    add(QT_TRANSLATE_NOOP("Sheet", "Department"), header.department);
    add(QT_TRANSLATE_NOOP("Sheet", "Contact"), header.contact);
    add(QT_TRANSLATE_NOOP("Sheet", "Owner"), header.owner);
    add(QT_TRANSLATE_NOOP("Sheet", "Approver"), header.approver);
    add(QT_TRANSLATE_NOOP("Sheet", "Wanted by"), date(header.wantedBy));
    add(QT_TRANSLATE_NOOP("Sheet", "Valid from"), date(header.validFrom));
    add(QT_TRANSLATE_NOOP("Sheet", "Valid until"), date(header.validUntil));
    if (report.since)
        add(QT_TRANSLATE_NOOP("Sheet", "Changes since"), since(*report.since));
    const Catalogue &catalogue = *report.derivation->catalogue;
    add(QT_TRANSLATE_NOOP("Sheet", "Catalogue"),
        QStringLiteral("%1 (%2, %3)")
            .arg(m_language.text(catalogue.name), catalogue.release,
                 revision(QString::number(catalogue.revision))));
    return fields;
}

std::vector<ReportWords::Field> ReportWords::signers(const RequestHeader &header) const
{
    return {{m_language.text(QT_TRANSLATE_NOOP("Sheet", "Requester")), header.requester},
            {m_language.text(QT_TRANSLATE_NOOP("Sheet", "Approver")), header.approver}};
}

QString ReportWords::tag() const
{
    return m_language.language() == Language::German ? QStringLiteral("de-DE") : QStringLiteral("en-US");
}

QString titleOf(const Report &report)
{
    const QString &project = report.document.requests.header.project;
    if (!project.isEmpty())
        return project;
    const QString &deployment = report.derivation->topology.deployment.name;
    return deployment.isEmpty() ? QStringLiteral("Portolan") : deployment;
}

} // namespace portolan::report
