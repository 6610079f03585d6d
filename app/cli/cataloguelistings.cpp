// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguelistings.h"

#include "sheet/celltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CatalogueListings)
};

const QString comma = QStringLiteral(", ");

QString groupWord(RoleGroup group)
{
    switch (group) {
    case RoleGroup::Servers:
        return QStringLiteral("servers");
    case RoleGroup::Clients:
        return QStringLiteral("clients");
    case RoleGroup::Partners:
        return QStringLiteral("partners");
    }
    Q_UNREACHABLE();
}

QString relationWord(Relation relation)
{
    switch (relation) {
    case Relation::Same:
        return QStringLiteral("same");
    case Relation::Corrected:
        return QStringLiteral("corrected");
    case Relation::Merged:
        return QStringLiteral("merged");
    case Relation::Dropped:
        return QStringLiteral("dropped");
    }
    Q_UNREACHABLE();
}

QString ports(const PortSpec &spec)
{
    if (!spec.range.isEmpty())
        return spec.range.toString();
    if (!spec.attribute.isEmpty())
        return spec.attribute.toString();
    return spec.fixed.toString();
}

QString endpoint(const RuleEndpoint &end)
{
    return end.set.isEmpty() ? end.service.toString() : end.set.toString();
}

QString condition(const Condition &condition, const Catalogue &catalogue)
{
    QStringList parts;
    for (const Condition &part : condition.parts) {
        const QString text = portolan::condition(part, catalogue);
        parts.append(part.parts.size() > 1 ? QStringLiteral("(%1)").arg(text) : text);
    }
    switch (condition.kind) {
    case Condition::Kind::Is: {
        const QString key = catalogue.predicates[size_t(condition.predicate)].key.toString();
        return condition.at == RuleEnd::From ? key + QStringLiteral("@from") : key;
    }
    case Condition::Kind::All:
        return parts.join(QStringLiteral(" + "));
    case Condition::Kind::Any:
        return parts.join(QStringLiteral(" | "));
    case Condition::Kind::Not:
        return QStringLiteral("!") + parts.join(QString());
    }
    Q_UNREACHABLE();
}

QString tokens(const std::vector<int> &indices, const Catalogue &catalogue)
{
    QStringList keys;
    for (const int index : indices)
        keys.append(catalogue.tokens[size_t(index)].key);
    return keys.join(comma);
}

QString anomalies(const PrintedRow &row, const Catalogue &catalogue)
{
    QStringList ids;
    for (const int index : row.anomalies)
        ids.append(catalogue.anomalies[size_t(index)].id);
    return ids.join(comma);
}

QString ruleKeys(const PrintedRow &row, const Catalogue &catalogue)
{
    const bool ipsec = catalogue.printedTables[size_t(row.table)].sheet == SheetKind::Ipsec;
    QStringList keys;
    for (const int index : row.rules)
        keys.append(ipsec ? catalogue.ipsecRules[size_t(index)].key.toString()
                          : catalogue.rules[size_t(index)].key.toString());
    return keys.join(comma);
}

Listing roles(const Catalogue &catalogue, Language language)
{
    Listing listing{QStringLiteral("roles"),
                    Words::tr("Roles"),
                    {{"role", Words::tr("Role")},
                     {"group", Words::tr("Group")},
                     {"name", Words::tr("Name")},
                     {"services", Words::tr("Services")}},
                    {}};
    for (const Role &role : catalogue.roles) {
        QStringList services;
        for (const HostedService &hosted : role.services)
            services.append(hosted.service.toString());
        listing.rows.push_back(
            {role.key.toString(), groupWord(role.group), role.name.in(language), services.join(comma)});
    }
    return listing;
}

Listing rules(const Catalogue &catalogue, Language language)
{
    Listing listing{QStringLiteral("rules"),
                    Words::tr("Rules"),
                    {{"rule", Words::tr("Rule")},
                     {"origin", Words::tr("Origin")},
                     {"from", Words::tr("From")},
                     {"to", Words::tr("To")},
                     {"transport", Words::tr("Transport")},
                     {"sourcePorts", Words::tr("Source ports")},
                     {"ports", Words::tr("Ports")},
                     {"protocol", Words::tr("Protocol")},
                     {"encryption", Words::tr("Encryption")},
                     {"condition", Words::tr("Condition")},
                     {"purpose", Words::tr("Purpose")}},
                    {}};
    for (const Rule &rule : catalogue.rules)
        listing.rows.push_back(
            {rule.key.toString(),
             rule.origin == Rule::Origin::Documented ? QStringLiteral("documented") : QStringLiteral("own"),
             endpoint(rule.from), endpoint(rule.to), transportText(rule.transport), ports(rule.sourcePorts),
             ports(rule.ports), rule.protocol, rule.encryption, condition(rule.condition, catalogue),
             rule.purpose.in(language)});
    return listing;
}

Listing printedRows(const Catalogue &catalogue, Language language)
{
    Listing listing{QStringLiteral("printed"),
                    Words::tr("Printed rows"),
                    {{"topic", Words::tr("Topic")},
                     {"table", Words::tr("Table")},
                     {"row", Words::tr("Row")},
                     {"service", Words::tr("Service")},
                     {"protocol", Words::tr("Protocol")},
                     {"encryption", Words::tr("Encryption")},
                     {"transport", Words::tr("Transport")},
                     {"sourcePorts", Words::tr("Source ports")},
                     {"ports", Words::tr("Ports")},
                     {"source", Words::tr("Source")},
                     {"destination", Words::tr("Destination")},
                     {"relation", Words::tr("Relation")},
                     {"rules", Words::tr("Rules")},
                     {"anomalies", Words::tr("Anomalies")},
                     {"explainedBy", Words::tr("Explained by")},
                     {"purpose", Words::tr("Purpose")}},
                    {}};
    for (const PrintedRow &row : catalogue.printedRows) {
        const PrintedTable &table = catalogue.printedTables[size_t(row.table)];
        listing.rows.push_back({table.topic, table.table, QString::number(row.row), row.service, row.protocol,
                                row.encryption, transportText(row.transport), row.sourcePorts.toString(),
                                row.ports.toString(), tokens(row.source, catalogue),
                                tokens(row.destination, catalogue), relationWord(row.relation),
                                ruleKeys(row, catalogue), anomalies(row, catalogue),
                                row.explainedBy.join(comma), row.purpose.in(language)});
    }
    return listing;
}

Listing anomalyList(const Catalogue &catalogue, Language language)
{
    Listing listing{QStringLiteral("anomalies"),
                    Words::tr("Anomalies of the documentation"),
                    {{"anomaly", Words::tr("Anomaly")},
                     {"impact", Words::tr("Impact")},
                     {"kind", Words::tr("Kind")},
                     {"printed", Words::tr("Printed")},
                     {"recommended", Words::tr("Recommended")}},
                    {}};
    for (const Anomaly &anomaly : catalogue.anomalies)
        listing.rows.push_back({anomaly.id, anomaly.impact, anomaly.kind, anomaly.printed.in(language),
                                anomaly.recommended.in(language)});
    return listing;
}

struct Known {
    const char *id;
    Listing (*make)(const Catalogue &, Language);
};

constexpr Known known[] = {
    {"roles", roles}, {"rules", rules}, {"printed", printedRows}, {"anomalies", anomalyList}};

} // namespace

QStringList listingIds()
{
    QStringList ids;
    for (const Known &each : known)
        ids.append(QLatin1StringView(each.id));
    return ids;
}

Listing listingOf(const QString &id, const Catalogue &catalogue, Language language)
{
    const auto it =
        std::ranges::find_if(known, [&id](const Known &each) { return id == QLatin1StringView(each.id); });
    Q_ASSERT(it != std::end(known));
    return it->make(catalogue, language);
}

} // namespace portolan
