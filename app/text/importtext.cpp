// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtext.h"

#include "errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct Sentence {
    ImportNote note;
    const char *text;
};

constexpr Sentence sentences[] = {
    //: %1: names of products
    {ImportNote::Versions, QT_TRANSLATE_NOOP("Import", "Product: %1.")},
    {ImportNote::Domains, QT_TRANSLATE_NOOP("Import", "SIP domains: %1.")},
    //: %1: name of a pool, %2: "Front End Server"
    {ImportNote::PoolTaken, QT_TRANSLATE_N_NOOP("Import", "%1: %2, %n server(s).")},
    {ImportNote::LinesTaken, QT_TRANSLATE_N_NOOP("Import", "%n line(s) between pools.")},
    {ImportNote::AddressesTaken, QT_TRANSLATE_N_NOOP("Import", "%n address(es) of servers.")},
    {ImportNote::NamesTaken, QT_TRANSLATE_N_NOOP("Import", "%n name(s) of services and simple URLs.")},
    {ImportNote::TranslationsTaken,
     QT_TRANSLATE_N_NOOP("Import", "%n address translation(s) to public addresses.")},
    //: %1: "Audio ports of the servers", %2: "20000-20999"
    {ImportNote::RangeTaken, QT_TRANSLATE_NOOP("Import", "%1: %2, other than the default.")},
    //: %1: "Client port of the Access Edge", %2 and %3: ports
    {ImportNote::PoolRangeTaken, QT_TRANSLATE_NOOP("Import", "%1: %2 instead of %3.")},

    //: %1: name of a pool, %2: "Survivable Branch Appliance"
    {ImportNote::RoleGuessed,
     QT_TRANSLATE_NOOP("Import",
                       "%1 was taken for a %2, by its services and its site. Check that it is one.")},
    //: %1: name of a feature
    {ImportNote::FeatureGuessed,
     QT_TRANSLATE_NOOP("Import", "%1 was switched %2, as the services and ports in the file suggest.")},
    //: %1: "Federation route"
    {ImportNote::RouteGuessed,
     QT_TRANSLATE_NOOP("Import",
                       "%1: the file names no route. It was drawn to the Edge pools that offer it, from the "
                       "pools they are joined with. Correct what is otherwise.")},
    {ImportNote::NetworkGuessed,
     QT_TRANSLATE_N_NOOP(
         "Import",
         "%n zone(s) were drawn, with the boundaries and firewalls usual between them. No file "
         "of the product knows networks.")},
    {ImportNote::BalancingGuessed,
     QT_TRANSLATE_NOOP("Import",
                       "%1 is balanced by DNS: its addresses are translated, which excludes hardware "
                       "balancers.")},
    {ImportNote::NamedByAddress,
     QT_TRANSLATE_NOOP("Import", "%1 stands in the place of a host name and was taken as the address.")},

    {ImportNote::UnpublishedEdits,
     QT_TRANSLATE_NOOP("Import",
                       "The file holds edits that were not published. They are in the drawing; the published "
                       "topology is not.")},
    //: %1: "VideoInteropServer", %2: name of a host
    {ImportNote::UnknownService, QT_TRANSLATE_NOOP("Import", "The service %1 on %2 is unknown.")},
    //: %1: name of a host, %2: services, may be empty
    {ImportNote::ClusterLeftOut,
     QT_TRANSLATE_NOOP("Import", "%1 was not drawn: nothing on it has a role here (%2).")},
    {ImportNote::SecondRole,
     QT_TRANSLATE_NOOP("Import", "%1 also runs %2, for which Portolan would need a pool of its own.")},
    {ImportNote::UnresolvedReference,
     QT_TRANSLATE_NOOP("Import", "%1 refers to “%2”, which is not in the file.")},
    {ImportNote::DuplicateInFile,
     QT_TRANSLATE_NOOP("Import", "“%1” occurs twice in the file. The first one counts.")},
    {ImportNote::DependencyWithoutLine,
     QT_TRANSLATE_N_NOOP("Import",
                         "%n dependency(ies) between pools have no line of their own in the drawing; other "
                         "lines or the site stand for them.")},
    //: %1, %2: services, %3: a word from the file
    {ImportNote::OtherUsage,
     QT_TRANSLATE_NOOP("Import", "%1 depends on %2 in a way that is unknown (“%3”). No line was drawn.")},
    //: %1: a host name, %2: "AccessEdge"
    {ImportNote::PublishedName,
     QT_TRANSLATE_NOOP("Import", "%1, under which %2 is known: the drawing has no place for it.")},
    {ImportNote::SimpleUrl,
     QT_TRANSLATE_NOOP("Import", "The simple URL %1: there is another for the same, or it names no host.")},
    {ImportNote::WebName,
     QT_TRANSLATE_NOOP("Import",
                       "The name %1 of web services: its pool has none here, or it is no host name.")},
    {ImportNote::ShareName,
     QT_TRANSLATE_NOOP("Import",
                       "The name of the file share %1: the drawing has the server, and no row needs more.")},
    {ImportNote::AlwaysOn,
     QT_TRANSLATE_NOOP("Import",
                       "%1 is an availability group: enter its servers, of which the file names "
                       "only the listener.")},
    //: %1: "10.1.1", %2: name of a server
    {ImportNote::BadAddress, QT_TRANSLATE_NOOP("Import", "“%1” of %2 is not an IP address.")},
    {ImportNote::BadDomain, QT_TRANSLATE_NOOP("Import", "“%1” is not a SIP domain.")},
    {ImportNote::UnknownElements,
     QT_TRANSLATE_N_NOOP("Import", "%n element(s) of the file are unknown and were passed over.")},
    //: %1: "Audio ports of the servers", %2: "20000-20999"
    {ImportNote::DifferingRange,
     QT_TRANSLATE_NOOP("Import",
                       "%1: a pool has %2, others have another range. Portolan has one for the whole "
                       "deployment.")},
    {ImportNote::LegacySite,
     QT_TRANSLATE_NOOP("Import", "%1 stands for an older product: its servers have no roles here.")},

    {ImportNote::Placeholder,
     QT_TRANSLATE_NOOP("Import", "“%1” is a variable of a script: enter the host name.")},
    {ImportNote::NotAHostName,
     QT_TRANSLATE_NOOP("Import", "“%1” cannot be a host name: enter the right one.")},
    //: %1: name of a pool, %2: "Access Edge", %3 and %4: ports
    {ImportNote::MovedPort,
     QT_TRANSLATE_NOOP("Import",
                       "%1: %2 listens on port %3, where %4 is usual. The rows have the usual port: draw an "
                       "own flow for the other one.")},
    //: %1: name of a pool
    {ImportNote::MissingAddresses,
     QT_TRANSLATE_N_NOOP("Import", "%1: addresses of %n server(s). The product leaves them to DNS.")},
    {ImportNote::MissingPublicAddresses,
     QT_TRANSLATE_N_NOOP("Import",
                         "%1: public addresses of %n server(s). The file has that of one service only.")},
    {ImportNote::BalancingUnknown,
     QT_TRANSLATE_NOOP("Import",
                       "%1: DNS or hardware load balancing, for the latter with the virtual addresses. The "
                       "file does not say.")},
    //: %1: name of a SQL instance, %2: of a pool
    {ImportNote::InstancePort,
     QT_TRANSLATE_NOOP("Import", "%2: the port of the SQL instance “%1”, on the lines to it.")},
    {ImportNote::NotInAnyFile,
     QT_TRANSLATE_NOOP("Import",
                       "Subnets, reverse proxies, firewalls, clients, partners, Exchange, directory and name "
                       "servers, certificates: no file of the product has them.")},
};

struct Refusal {
    ImportRefusal refusal;
    const char *text;
};

constexpr Refusal refusals[] = {
    {ImportRefusal::Encoding, QT_TRANSLATE_NOOP("Import", "This is not text in the encoding %1.")},
    {ImportRefusal::XmlSyntax,
     QT_TRANSLATE_NOOP("Import", "This is not XML, or it is cut short: line %1, column %2.")},
    {ImportRefusal::DocumentType,
     QT_TRANSLATE_NOOP(
         "Import",
         "The XML declares a document type or entities (line %1). Files of the product never do; "
         "for safety it is not read.")},
    {ImportRefusal::LegacyInput,
     QT_TRANSLATE_NOOP("Import",
                       "This is the input of a migration from Office Communications Server, not a topology. "
                       "Publish the topology and export that.")},
    //: %1: name of an XML element, %2: its namespace
    {ImportRefusal::OtherFormat,
     QT_TRANSLATE_NOOP(
         "Import",
         "This is XML of another kind (%1 in “%2”). Possible are Topology Builder files, published "
         "topologies and exported configurations.")},
    {ImportRefusal::NoTopology, QT_TRANSLATE_NOOP("Import", "There is no topology in this file.")},
    {ImportRefusal::TooMuch, QT_TRANSLATE_NOOP("Import", "The file has more than %1 elements.")},
    {ImportRefusal::TooDeep, QT_TRANSLATE_NOOP("Import", "The XML is nested more than %1 levels deep.")},
    {ImportRefusal::Stopped, QT_TRANSLATE_NOOP("Import", "The import was stopped.")},
    {ImportRefusal::Empty, QT_TRANSLATE_NOOP("Import", "There are no servers in this topology.")},
};

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("Import", text, nullptr, count);
}

/// All at once: an argument that contains "%1" itself must not be filled in again.
QString filled(const QString &text, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number >= 1 && number <= arguments.size()) {
            result += arguments[number - 1];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

template <typename Known>
QString nameOf(const Known *known, const QString &key, Language language)
{
    return known ? known->name.in(language) : key;
}

} // namespace

QString importErrorText(const ImportError &error)
{
    const auto it = std::ranges::find(refusals, error.refusal, &Refusal::refusal);
    QString sentence = it == std::end(refusals) ? QString() : filled(translated(it->text), error.arguments);
    if (error.cause)
        sentence = errorText(*error.cause);
    return error.where.isEmpty() ? sentence : QStringLiteral("%1: %2").arg(error.where, sentence);
}

/// What the catalogue calls the key of a role, a feature, a range or a kind of line.
QString ImportText::word(ImportNote note, const QString &key) const
{
    switch (note) {
    case ImportNote::PoolTaken:
    case ImportNote::RoleGuessed:
        return nameOf(m_catalogue.role(RoleKey::literal(key.toStdString())), key, m_language);
    case ImportNote::FeatureGuessed:
        return nameOf(m_catalogue.feature(FeatureKey::literal(key.toStdString())), key, m_language);
    case ImportNote::RouteGuessed:
        return nameOf(m_catalogue.association(AssociationKey::literal(key.toStdString())), key, m_language);
    case ImportNote::RangeTaken:
    case ImportNote::PoolRangeTaken:
    case ImportNote::DifferingRange:
        return nameOf(m_catalogue.range(RangeKey::literal(key.toStdString())), key, m_language);
    default:
        return key;
    }
}

/// Of a slot of any role; a word that is no slot stays as it is.
QString ImportText::slotName(const QString &key) const
{
    for (const Role &role : m_catalogue.roles) {
        for (const Interface &side : role.interfaces) {
            const auto it = std::ranges::find_if(
                side.slots, [&key](const Slot &slot) { return slot.key.toString() == key; });
            if (it != side.slots.end())
                return it->name.in(m_language);
        }
    }
    return key;
}

QString ImportText::entry(const ImportEntry &entry) const
{
    const auto it = std::ranges::find(sentences, entry.note, &Sentence::note);
    if (it == std::end(sentences))
        return entry.arguments.join(QStringLiteral(", "));
    QStringList arguments = entry.arguments;
    const bool keyIsSecond = entry.note == ImportNote::PoolTaken || entry.note == ImportNote::RoleGuessed;
    const qsizetype key = keyIsSecond ? 1 : 0;
    if (arguments.size() > key)
        arguments[key] = word(entry.note, arguments[key]);
    if (entry.note == ImportNote::MovedPort && arguments.size() > 1)
        arguments[1] = slotName(arguments[1]);
    if (entry.note == ImportNote::FeatureGuessed && arguments.size() > 1)
        arguments[1] = arguments[1] == QLatin1String("on") ? Words::tr("on") : Words::tr("off");
    // A number asks for a plural form, which sentences without one do not have.
    const bool counts = QByteArrayView(it->text).contains("%n");
    QString text = filled(translated(it->text, counts ? entry.count : -1), arguments);
    // Later releases are drawn with the roles and ports of the one that is known.
    if (entry.note == ImportNote::Versions && entry.arguments.value(0) != m_catalogue.name.in(m_language))
        text += u' ' + Words::tr("The rows are those of %1.").arg(m_catalogue.name.in(m_language));
    return text;
}

QString ImportText::heading(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Taken:
        return Words::tr("Taken");
    case ImportOutcome::Guessed:
        return Words::tr("Guessed");
    case ImportOutcome::LeftOut:
        return Words::tr("Left out");
    case ImportOutcome::ByHand:
        return Words::tr("To be entered by hand");
    }
    Q_UNREACHABLE();
}

QString ImportText::summary(const ImportReport &report)
{
    QString source;
    switch (report.source) {
    case ImportSource::TopologyBuilder:
        source = Words::tr("Topology Builder file");
        break;
    case ImportSource::Topology:
        source = Words::tr("Published topology");
        break;
    case ImportSource::Configuration:
        source = Words::tr("Exported configuration");
        break;
    }
    const ImportCounts &counts = report.counts;
    const QStringList parts{Words::tr("%n site(s)", nullptr, counts.sites),
                            Words::tr("%n pool(s)", nullptr, counts.pools),
                            Words::tr("%n server(s)", nullptr, counts.servers),
                            Words::tr("%n installed service(s)", nullptr, counts.services)};
    return source + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

QString ImportText::report(const ImportReport &report) const
{
    QString text = summary(report) + u'\n';
    for (const auto outcome :
         {ImportOutcome::Taken, ImportOutcome::Guessed, ImportOutcome::LeftOut, ImportOutcome::ByHand}) {
        QString part;
        for (const ImportEntry &each : report.entries) {
            if (outcomeOf(each.note) == outcome)
                part += QStringLiteral("- ") + entry(each) + u'\n';
        }
        if (!part.isEmpty())
            text += u'\n' + heading(outcome) + u'\n' + part;
    }
    return text;
}

} // namespace portolan
