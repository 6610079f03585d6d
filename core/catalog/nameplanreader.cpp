// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameplanreader.h"

#include "conditionreader.h"
#include "json/enumnames.h"

#include <QRegularExpression>

namespace portolan {

namespace {

constexpr EnumNames scopeWords(std::to_array<EnumName<NameScope>>({
    {NameScope::All, "all"},
    {NameScope::First, "first"},
    {NameScope::Others, "others"},
}));

constexpr EnumNames zoneWords(std::to_array<EnumName<DnsZone>>({
    {DnsZone::Internal, "internal"},
    {DnsZone::External, "external"},
}));

constexpr EnumNames typeWords(std::to_array<EnumName<DnsType>>({
    {DnsType::Address, "address"},
    {DnsType::Alias, "alias"},
    {DnsType::FarAlias, "far-alias"},
    {DnsType::Service, "service"},
}));

constexpr EnumNames issuerWords(std::to_array<EnumName<Issuer>>({
    {Issuer::Public, "public"},
    {Issuer::Private, "private"},
    {Issuer::Either, "either"},
}));

constexpr EnumNames exportWords(std::to_array<EnumName<KeyExport>>({
    {KeyExport::No, "no"},
    {KeyExport::Optional, "optional"},
    {KeyExport::Yes, "yes"},
}));

bool isToken(const NamePlan &plan, const QString &token)
{
    constexpr std::array plain = {"sip-domain", "domain", "pool", "host", "server"};
    if (std::ranges::any_of(plain, [&](const char *word) { return token == QLatin1StringView(word); }))
        return true;
    for (const QString &prefix : {QStringLiteral("name:"), QStringLiteral("published:")}) {
        if (token.startsWith(prefix)) {
            const QString key = token.mid(prefix.size());
            return std::ranges::any_of(
                plan.names, [&key](const PlannedName &name) { return name.key.toString() == key; });
        }
    }
    return false;
}

/// A host name whose parts in braces are known.
QString readPattern(const JsonValue &value, const NamePlan &plan)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^}]*)\\}"));
    const QString pattern = readWord(value).value_or(QString());
    for (auto it = braces.globalMatch(pattern); it.hasNext();) {
        const QString token = it.next().captured(1);
        if (!isToken(plan, token))
            value.complain(ErrorCode::DanglingReference, {token});
    }
    return pattern;
}

void readPattern(JsonObject &object, QAnyStringView key, const NamePlan &plan, QString &into)
{
    if (const auto value = object.requiredMember(key))
        into = readPattern(*value, plan);
}

Condition readAsked(JsonObject &object, QAnyStringView key, const Catalogue &catalogue)
{
    const auto value = object.member(key);
    return value ? readCondition(*value, catalogue, Asked::OfPool).value_or(Condition()) : Condition();
}

void readRule(JsonObject &object, const Catalogue &catalogue, NameRule &rule)
{
    readSomeReferences(object, "of", catalogue, rule.of);
    readOptionalChoice(object, "which", scopeWords, rule.scope);
    rule.prefer = readAsked(object, "prefer", catalogue);
    rule.when = readAsked(object, "when", catalogue);
    object.required("purpose", rule.purpose);
}

void readName(JsonObject &object, const Catalogue &catalogue, PlannedName &name)
{
    object.required("name", name.name);
    readWord(object, "label", name.label);
    if (const auto of = object.member("of"))
        readReference(*of, catalogue, name.of);
    object.optional("perDomain", name.perDomain);
    if (object.has("first"))
        readWord(object, "first", name.firstLabel);
    name.prefer = readAsked(object, "prefer", catalogue);
    object.optional("slot", name.slot);
    if (const auto traffic = object.member("traffic"))
        readReference(*traffic, catalogue, name.traffic);
    object.optional("external", name.external);
    if (const auto when = object.member("when"))
        name.when =
            readCondition(*when, catalogue, name.isOfDeployment() ? Asked::OfDeployment : Asked::OfPool)
                .value_or(Condition());
}

void readServicePort(JsonObject &object, const Catalogue &catalogue, DnsRule &rule)
{
    const auto port = object.requiredMember("port");
    if (!port)
        return;
    if (!port->raw().isObject()) {
        rule.port = port->as<Port>();
        return;
    }
    JsonObject configured(*port);
    readReference(configured, "range", catalogue, rule.portRange);
    configured.finish();
}

void readRecord(JsonObject &object, const Catalogue &catalogue, const NamePlan &plan, DnsRule &rule)
{
    readRule(object, catalogue, rule);
    readChoice(object, "zone", zoneWords, rule.zone);
    readChoice(object, "type", typeWords, rule.type);
    readPattern(object, "name", plan, rule.name);
    object.optional("perServer", rule.perServer);
    if (rule.type == DnsType::Address || rule.type == DnsType::Alias)
        readReference(object, "at", catalogue, rule.at);
    if (const auto via = object.member("via"))
        readReference(*via, catalogue, rule.via);
    if (rule.type != DnsType::Address)
        readPattern(object, "target", plan, rule.target);
    if (rule.type == DnsType::Service)
        readServicePort(object, catalogue, rule);
}

void readAlternativeNames(const JsonValue &list, const Catalogue &catalogue, const NamePlan &plan,
                          CertificateRule &rule)
{
    list.forEachElement([&](const JsonValue &value) {
        CertificateRule::AlternativeName name;
        if (value.raw().isString()) {
            name.pattern = readPattern(value, plan);
        } else {
            JsonObject object(value);
            readPattern(object, "name", plan, name.pattern);
            name.when = readAsked(object, "when", catalogue);
            object.finish();
        }
        rule.alternativeNames.push_back(std::move(name));
    });
}

void readCertificate(JsonObject &object, const Catalogue &catalogue, const NamePlan &plan,
                     CertificateRule &rule)
{
    readRule(object, catalogue, rule);
    object.required("use", rule.use);
    object.optional("perServer", rule.perServer);
    readPattern(object, "subject", plan, rule.subject);
    if (const auto list = object.member("alternativeNames"))
        readAlternativeNames(*list, catalogue, plan, rule);
    if (const auto usage = object.member("clientUsage")) {
        JsonObject client(*usage);
        rule.clientUsage.emplace();
        rule.clientUsage->when = readAsked(client, "when", catalogue);
        client.required("note", rule.clientUsage->note);
        client.finish();
    }
    readChoice(object, "issuer", issuerWords, rule.issuer);
    readOptionalChoice(object, "exportable", exportWords, rule.exportable);
    object.optional("wildcard", rule.wildcard);
}

} // namespace

void readDns(JsonObject &file, const Catalogue &catalogue, NamePlan &plan)
{
    if (const auto publishing = file.member("publishing"))
        readReference(*publishing, catalogue, plan.publishing);
    readKeyed(file, "names", plan.names,
              [&](JsonObject &object, PlannedName &name) { readName(object, catalogue, name); });
    readKeyed(file, "records", plan.dns,
              [&](JsonObject &object, DnsRule &rule) { readRecord(object, catalogue, plan, rule); });
}

void readCertificates(JsonObject &file, const Catalogue &catalogue, NamePlan &plan)
{
    readKeyed(file, "certificates", plan.certificates, [&](JsonObject &object, CertificateRule &rule) {
        readCertificate(object, catalogue, plan, rule);
    });
}

} // namespace portolan
