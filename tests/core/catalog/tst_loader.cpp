// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/loader.h"
#include "cataloguecopy.h"

#include <QTest>

#include <algorithm>

using namespace portolan;

namespace {

QString describe(const std::vector<Error> &errors)
{
    QStringList lines;
    for (const Error &error : errors)
        lines.append(QStringLiteral("%1 at %2 [%3]")
                         .arg(int(error.code))
                         .arg(error.where, error.arguments.join(u'|')));
    return lines.join(u'\n');
}

QString problemsOf(const tl::expected<Catalogue, std::vector<Error>> &catalogue)
{
    return catalogue ? QString() : describe(catalogue.error());
}

QString smallCatalogue()
{
    return QStringLiteral(SMALL_CATALOGUE);
}

} // namespace

Q_DECLARE_METATYPE(portolan::ErrorCode)

/// A small valid catalogue, whole and damaged in one place at a time.
class LoaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsRead();
    void rulesAreRead();
    void conditionsAreRead();
    void printedRowsAreRead();
    void hashFollowsTheContent();
    void refusesADamagedCatalogue_data();
    void refusesADamagedCatalogue();
    void refusesAMissingFile();
    void refusesBrokenJson_data();
    void refusesBrokenJson();
    void reportsAllProblemsAtOnce();
};

void LoaderTest::everyFileIsRead()
{
    const auto catalogue = loadCatalogue(smallCatalogue());
    QVERIFY2(catalogue, qPrintable(problemsOf(catalogue)));
    QCOMPARE(catalogue->release, QStringLiteral("small"));
    QCOMPARE(catalogue->revision, 3);
    QCOMPARE(catalogue->name.de, QStringLiteral("Ein kleines Produkt"));
    QCOMPARE(catalogue->zoneKinds.size(), 3U);
    QVERIFY(catalogue->zoneKinds[0].internet);
    QVERIFY(!catalogue->zoneKinds[0].transit);
    QCOMPARE(catalogue->zoneKinds[1].trust, 20);

    const Service *door = catalogue->service(ServiceKey::literal("door"));
    QVERIFY(door);
    QCOMPARE(door->traffic, TrafficKey::literal("sip"));
    QCOMPARE(door->monitor->number(), 5061);
    QVERIFY(!catalogue->service(ServiceKey::literal("media"))->sourceNatAllowed);

    const Role *edge = catalogue->role(RoleKey::literal("edge"));
    QVERIFY(edge);
    QCOMPARE(edge->interfaces.size(), 2U);
    QCOMPARE(edge->interfaces[0].slots[1].key, SlotKey::literal("av"));
    QVERIFY(!edge->services[1].byDefault);
    QCOMPARE(edge->balancing[0].allowed, (std::vector{Balancing::None, Balancing::Hardware}));
    QCOMPARE(catalogue->role(RoleKey::literal("people"))->group, RoleGroup::Clients);

    const EndpointSet *inside = catalogue->set(SetKey::literal("inside"));
    QVERIFY(inside);
    QCOMPARE(inside->anyName.en, QStringLiteral("anyone inside"));
    QCOMPARE(inside->anyUnless, std::vector{RoleKey::literal("people")});
    const EndpointSet *partners = catalogue->set(SetKey::literal("partners"));
    QVERIFY(partners->openWhen);
    QCOMPARE(partners->memberConditions.size(), 1U);
    QCOMPARE(partners->memberConditions[0].first, RoleKey::literal("partner"));
    QCOMPARE(partners->memberConditions[0].second.kind, Condition::Kind::Not);
    QCOMPARE(catalogue->range(RangeKey::literal("audio"))->byDefault.toString(),
             QStringLiteral("49152-57500"));

    const AssociationKind *trunk = catalogue->association(AssociationKey::literal("trunk"));
    QVERIFY(trunk);
    QCOMPARE(trunk->attributes.size(), 4U);
    QCOMPARE(trunk->attributes[0].choices[0].first, QStringLiteral("tcp"));
    QVERIFY(trunk->attributes[0].byDefault == AttributeValue(QStringLiteral("tls")));
    QVERIFY(trunk->attributes[1].byDefault == AttributeValue(*Port::from(5067)));
    QVERIFY(trunk->attributes[3].byDefault == AttributeValue(false));
    QVERIFY(catalogue->association(AssociationKey::literal("uses-edge"))->fromSite);

    QCOMPARE(catalogue->features.size(), 2U);
    QCOMPARE(catalogue->predicates.size(), 9U);
    QCOMPARE(catalogue->predicate(FeatureKey::literal("remote"))->source, Predicate::Source::Switch);
    QCOMPARE(catalogue->predicate(FeatureKey::literal("has-front"))->count, 2);
    QCOMPARE(catalogue->predicate(FeatureKey::literal("has-balanced"))->when.parts.size(), 2U);
    QCOMPARE(catalogue->predicate(FeatureKey::literal("uses"))->end, Predicate::End::From);
    QCOMPARE(catalogue->anomalies.size(), 1U);
    QCOMPARE(catalogue->scenarios.size(), 1U);
    QVERIFY(catalogue->scenario(QStringLiteral("plain")));
}

void LoaderTest::rulesAreRead()
{
    const auto catalogue = loadCatalogue(smallCatalogue());
    QVERIFY(catalogue);
    const Rule *in = catalogue->rule(RuleKey::literal("door.in"));
    QVERIFY(in);
    QCOMPARE(in->from.set, SetKey::literal("internet"));
    QCOMPARE(in->to.service, ServiceKey::literal("door"));
    QCOMPARE(in->to.placement, Arrival::Vip);
    QCOMPARE(in->ports.fixed.toString(), QStringLiteral("443"));
    QVERIFY(in->sourcePorts.fixed.isAny());
    QCOMPARE(in->inspection, 0);
    QCOMPARE(in->idleTimeout, 1800);

    const Rule *toDoor = catalogue->rule(RuleKey::literal("desk.to-door"));
    QVERIFY(toDoor->join.required);
    QCOMPARE(toDoor->to.placement, Arrival::Both);

    const Rule *toGateway = catalogue->rule(RuleKey::literal("desk.to-gateway"));
    QCOMPARE(toGateway->origin, Rule::Origin::OwnRecommendation);
    QCOMPARE(toGateway->reason.en, QStringLiteral("Calls need it."));
    QCOMPARE(toGateway->join.kind, Join::Kind::Associated);
    QCOMPARE(toGateway->join.path[0].kind, AssociationKey::literal("trunk"));
    QCOMPARE(toGateway->ports.attribute, AttributeKey::literal("port"));
    QCOMPARE(toGateway->ports.fixed.toString(), QStringLiteral("5066"));
    QCOMPARE(toGateway->sourcePorts.range, RangeKey::literal("audio"));

    const Rule *media = catalogue->rule(RuleKey::literal("media.out"));
    QVERIFY(media->condition.isAlways());
    QCOMPARE(media->reason.de, QStringLiteral("Medien fließen immer."));
    QVERIFY(media->optional);

    QVERIFY(catalogue->ipsecRules[0].fromAny);
    QVERIFY(!catalogue->ipsecRules[0].toAny);
    QCOMPARE(catalogue->ipsecRules[0].transport, Transport::TcpAndUdp);
}

void LoaderTest::conditionsAreRead()
{
    const auto catalogue = loadCatalogue(smallCatalogue());
    QVERIFY(catalogue);
    const Condition &condition = catalogue->rule(RuleKey::literal("desk.to-door"))->condition;
    QCOMPARE(condition.kind, Condition::Kind::All);
    QCOMPARE(condition.parts.size(), 2U);
    QCOMPARE(condition.parts[0].kind, Condition::Kind::Any);
    QCOMPARE(condition.parts[1].kind, Condition::Kind::Not);
    const Condition &translated = condition.parts[1].parts[0];
    QCOMPARE(translated.at, RuleEnd::From);
    QCOMPARE(catalogue->predicates[size_t(translated.predicate)].key, FeatureKey::literal("translated"));
}

void LoaderTest::printedRowsAreRead()
{
    const auto catalogue = loadCatalogue(smallCatalogue());
    QVERIFY(catalogue);
    QCOMPARE(catalogue->printedRows.size(), 3U);
    const PrintedRow &corrected = catalogue->printedRows[1];
    QCOMPARE(corrected.row, 2);
    QCOMPARE(corrected.relation, Relation::Corrected);
    QCOMPARE(corrected.anomalies, std::vector{0});
    QCOMPARE(corrected.rules, std::vector{3});
    QCOMPARE(corrected.source, std::vector{2});
    QCOMPARE(corrected.explainedBy, QStringList{QStringLiteral("A01")});
    const PrintedRow &exception = catalogue->printedRows[2];
    QCOMPARE(exception.ruleId, QStringLiteral("I-01"));
    QCOMPARE(catalogue->printedTables[size_t(exception.table)].sheet, SheetKind::Ipsec);
    QCOMPARE(catalogue->tokens[2].with, ServiceKey::literal("door"));
}

void LoaderTest::hashFollowsTheContent()
{
    const auto original = loadCatalogue(smallCatalogue());
    const CatalogueCopy copy(smallCatalogue());
    const auto same = loadCatalogue(copy.path());
    QVERIFY(original && same);
    QCOMPARE(same->hash, original->hash);
    QCOMPARE(same->hash.size(), 64);
    QVERIFY(copy.change(QStringLiteral("catalogue.json"), QStringLiteral("/revision"), "4"));
    const auto changed = loadCatalogue(copy.path());
    QVERIFY(changed);
    QVERIFY(changed->hash != original->hash);
}

void LoaderTest::refusesADamagedCatalogue_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("argument");

    const auto damage = [](const char *name, const char *file, const char *pointer, const char *json,
                           ErrorCode code, const char *where, const char *argument = "") {
        QTest::newRow(name) << QString::fromLatin1(file) + QStringLiteral(".json")
                            << QString::fromLatin1(pointer) << QByteArray(json) << code
                            << QString::fromLatin1(where) << QString::fromLatin1(argument);
    };
    const char *rules = "rules";

    damage("newer format", "catalogue", "/format", "2", ErrorCode::NewerFormat, "catalogue.json", "2");
    damage("no release", "catalogue", "/release", "", ErrorCode::MissingKey, "catalogue.json", "release");
    damage("unknown key at the top", "catalogue", "/extra", "1", ErrorCode::UnknownKey, "catalogue.json",
           "extra");
    damage("text without German", "catalogue", "/name/de", "", ErrorCode::MissingKey, "catalogue.json: /name",
           "de");
    damage("empty text", "catalogue", "/name/en", "\"\"", ErrorCode::InvalidCatalogue,
           "catalogue.json: /name/en", "empty");

    damage("key with capitals", "roles", "/services/0/key", "\"Door\"", ErrorCode::InvalidKey,
           "roles.json: /services/0/key", "Door");
    damage("service twice", "roles", "/services/1/key", "\"door\"", ErrorCode::DuplicateId,
           "roles.json: door: /services/1", "door");
    damage("unknown class of traffic", "roles", "/services/0/traffic", "\"web\"",
           ErrorCode::DanglingReference, "roles.json: door: /services/0/traffic", "web");
    damage("monitor on port 0", "roles", "/services/0/monitor", "0", ErrorCode::InvalidPort,
           "roles.json: door: /services/0/monitor", "0");
    damage("monitor on port 65536", "roles", "/services/0/monitor", "65536", ErrorCode::InvalidPort,
           "roles.json: door: /services/0/monitor", "65536");
    damage("trust as text", "roles", "/zoneKinds/0/trust", "\"low\"", ErrorCode::WrongType,
           "roles.json: internet: /zoneKinds/0/trust", "integer");
    damage("interface in an unknown zone", "roles", "/roles/0/interfaces/0/zoneKinds/0", "\"moat\"",
           ErrorCode::DanglingReference, "roles.json: outside: /roles/0/interfaces/0/zoneKinds/0", "moat");
    damage("slot on two sides", "roles", "/roles/0/interfaces/1/slots/0/key", "\"av\"",
           ErrorCode::DuplicateId, "roles.json: av: /roles/0/interfaces/1/slots/0", "av");
    damage("hosting an unknown service", "roles", "/roles/0/services/0/service", "\"window\"",
           ErrorCode::DanglingReference, "roles.json: edge: /roles/0/services/0/service", "window");
    damage("hosting on an unknown slot", "roles", "/roles/0/services/0/slot", "\"roof\"",
           ErrorCode::DanglingReference, "roles.json: edge: /roles/0/services/0", "roof");
    damage("balanced by default as not allowed", "roles", "/roles/0/balancing/0/default", "\"dns\"",
           ErrorCode::InvalidCatalogue, "roles.json: edge: /roles/0/balancing/0", "default");
    damage("unknown kind of balancing", "roles", "/roles/0/balancing/0/allowed/0", "\"luck\"",
           ErrorCode::InvalidChoice, "roles.json: edge: /roles/0/balancing/0/allowed/0", "luck");
    damage("clients that stand nowhere", "roles", "/roles/3/zoneKinds", "", ErrorCode::InvalidCatalogue,
           "roles.json: people: /roles/3", "zoneKinds");
    damage("server without interfaces", "roles", "/roles/2/interfaces", "[]", ErrorCode::InvalidCatalogue,
           "roles.json: pstn: /roles/2", "interfaces");
    damage("set of unknown service", "roles", "/sets/1/services/0", "\"window\"",
           ErrorCode::DanglingReference, "roles.json: inside: /sets/1/services/0", "window");
    damage("set without members", "roles", "/sets/2/roles", "[]", ErrorCode::InvalidCatalogue,
           "roles.json: partners: /sets/2", "set");
    damage("set any without a name for it", "roles", "/sets/1/anyName", "", ErrorCode::MissingKey,
           "roles.json: inside: /sets/1", "anyName");
    damage("set open under a pool predicate", "roles", "/sets/2/openWhen", "\"balanced\"",
           ErrorCode::InvalidCatalogue, "roles.json: partners: /sets/2/openWhen", "scope");
    damage("condition of a member the set does not have", "roles", "/sets/2/memberConditions/0/role",
           "\"people\"", ErrorCode::InvalidCatalogue, "roles.json: partners: /sets/2/memberConditions/0",
           "people");
    damage("condition of a member that asks a line", "roles", "/sets/2/memberConditions/0/condition",
           "\"trunk-tcp\"", ErrorCode::InvalidCatalogue,
           "roles.json: partners: /sets/2/memberConditions/0/condition", "scope");
    damage("range backwards", "roles", "/ranges/0/default", "\"57500-49152\"", ErrorCode::InvalidPortRange,
           "roles.json: audio: /ranges/0/default", "57500-49152");
    damage("line from unknown role", "roles", "/associations/0/from/0", "\"back\"",
           ErrorCode::DanglingReference, "roles.json: uses-edge: /associations/0/from/0", "back");
    damage("line to nobody", "roles", "/associations/0/to", "[]", ErrorCode::InvalidCatalogue,
           "roles.json: uses-edge: /associations/0/to", "at least one");
    damage("choice outside the choices", "roles", "/associations/1/attributes/0/default", "\"udp\"",
           ErrorCode::InvalidCatalogue, "roles.json: transport: /associations/1/attributes/0/default",
           "default");
    damage("choices for a port", "roles", "/associations/1/attributes/1/choices", "[]",
           ErrorCode::InvalidCatalogue, "roles.json: port: /associations/1/attributes/1", "choice");
    damage("port by default as text", "roles", "/associations/1/attributes/1/default", "\"5067\"",
           ErrorCode::WrongType, "roles.json: port: /associations/1/attributes/1/default", "integer");

    damage("feature without description", "features", "/features/0/description", "", ErrorCode::MissingKey,
           "features.json: remote: /features/0", "description");
    damage("predicate named as a feature", "features", "/predicates/0/key", "\"remote\"",
           ErrorCode::DuplicateId, "features.json: remote: /predicates/0", "remote");
    damage("predicate of unknown source", "features", "/predicates/0/source", "\"stars\"",
           ErrorCode::InvalidChoice, "features.json: has-front: /predicates/0/source", "stars");
    damage("predicate of the wrong scope", "features", "/predicates/0/scope", "\"pool\"",
           ErrorCode::InvalidCatalogue, "features.json: has-front: /predicates/0", "scope");
    damage("predicate of unknown role", "features", "/predicates/0/role", "\"back\"",
           ErrorCode::DanglingReference, "features.json: has-front: /predicates/0/role", "back");
    damage("at least none", "features", "/predicates/0/count", "0", ErrorCode::OutOfRange,
           "features.json: has-front: /predicates/0/count", "0");
    damage("value the attribute never has", "features", "/predicates/6/value", "\"udp\"",
           ErrorCode::InvalidCatalogue, "features.json: trunk-tcp: /predicates/6/value", "udp");
    damage("key of another source", "features", "/predicates/3/role", "\"front\"", ErrorCode::UnknownKey,
           "features.json: translated: /predicates/3", "role");
    damage("pools asked about a line", "features", "/predicates/4/when", "\"trunk-tcp\"",
           ErrorCode::InvalidCatalogue, "features.json: has-balanced: /predicates/4/when", "trunk-tcp");
    damage("predicate that asks itself", "features", "/predicates/4/when", "\"has-balanced\"",
           ErrorCode::InvalidCatalogue, "features.json: has-balanced: /predicates/4/when", "has-balanced");

    damage("rule twice", rules, "/rules/3/key", "\"door.in\"", ErrorCode::DuplicateId,
           "rules.json: door.in: /rules/3", "door.in");
    damage("rule from an unknown set", rules, "/rules/0/from/set", "\"moon\"", ErrorCode::DanglingReference,
           "rules.json: door.in: /rules/0/from/set", "moon");
    damage("rule to an unknown service", rules, "/rules/0/to/service", "\"moon\"",
           ErrorCode::DanglingReference, "rules.json: door.in: /rules/0/to/service", "moon");
    damage("end that is service and set", rules, "/rules/0/to/set", "\"internet\"",
           ErrorCode::InvalidCatalogue, "rules.json: door.in: /rules/0/to", "either");
    damage("placement at the source", rules, "/rules/1/from/placement", "\"vip\"", ErrorCode::UnknownKey,
           "rules.json: desk.to-door: /rules/1/from", "placement");
    damage("media sent by the balancer", rules, "/rules/3/from/sender", "\"balanced\"",
           ErrorCode::InvalidCatalogue, "rules.json: media.out: /rules/3/from", "media");
    damage("unknown join", rules, "/rules/0/join", "\"some\"", ErrorCode::InvalidChoice,
           "rules.json: door.in: /rules/0/join", "some");
    damage("own site of a set", rules, "/rules/4/to", "{\"set\": \"inside\"}", ErrorCode::InvalidCatalogue,
           "rules.json: desk.probe: /rules/4", "every site");
    damage("second monitor", rules, "/rules/0/kind", "\"monitor\"", ErrorCode::InvalidCatalogue,
           "rules.json: desk.probe: /rules/4", "another one");
    damage("no monitor", rules, "/rules/4/kind", "\"flow\"", ErrorCode::InvalidCatalogue, "rules.json",
           "no rule of kind monitor");
    damage("path along an unknown line", rules, "/rules/1/join/path/0", "\"smoke\"",
           ErrorCode::DanglingReference, "rules.json: desk.to-door: /rules/1/join/path/0", "smoke");
    damage("path read the wrong way", rules, "/rules/1/join/path/0", "\"<uses-edge\"",
           ErrorCode::InvalidCatalogue, "rules.json: desk.to-door: /rules/1", "path");
    damage("path to a set", rules, "/rules/1/to", "{\"set\": \"inside\"}", ErrorCode::InvalidCatalogue,
           "rules.json: desk.to-door: /rules/1", "path");
    damage("TCP and UDP in one rule", rules, "/rules/0/transport", "\"tcp+udp\"", ErrorCode::InvalidCatalogue,
           "rules.json: door.in: /rules/0", "TCP or UDP");
    damage("port 0", rules, "/rules/0/ports", "0", ErrorCode::InvalidPort,
           "rules.json: door.in: /rules/0/ports", "0");
    damage("port of an unknown range", rules, "/rules/2/sourcePorts/range", "\"video\"",
           ErrorCode::DanglingReference, "rules.json: desk.to-gateway: /rules/2/sourcePorts/range", "video");
    damage("port of a line that has none", rules, "/rules/1/ports", "{\"attribute\": \"port\"}",
           ErrorCode::InvalidCatalogue, "rules.json: desk.to-door: /rules/1/ports/attribute", "port");
    damage("port of an attribute that is no port", rules, "/rules/2/ports", "{\"attribute\": \"bypass\"}",
           ErrorCode::InvalidCatalogue, "rules.json: desk.to-gateway: /rules/2/ports/attribute", "bypass");
    damage("line predicate without a line", rules, "/rules/0/condition", "\"trunk-tcp\"",
           ErrorCode::InvalidCatalogue, "rules.json: door.in: /rules/0", "trunk-tcp");
    damage("neither condition nor always", rules, "/rules/3/always", "", ErrorCode::InvalidCatalogue,
           "rules.json: media.out: /rules/3", "always");
    damage("both condition and always", rules, "/rules/3/condition", "\"remote\"",
           ErrorCode::InvalidCatalogue, "rules.json: media.out: /rules/3", "always");
    damage("empty condition", rules, "/rules/0/condition", "{\"all\": []}", ErrorCode::InvalidCatalogue,
           "rules.json: door.in: /rules/0/condition/all", "always");
    damage("unknown predicate", rules, "/rules/0/condition", "\"sunshine\"", ErrorCode::DanglingReference,
           "rules.json: door.in: /rules/0/condition", "sunshine");
    damage("unknown predicate deep inside", rules, "/rules/1/condition/all/1/not", "\"sunshine@from\"",
           ErrorCode::DanglingReference, "rules.json: desk.to-door: /rules/1/condition/all/1/not",
           "sunshine");
    damage("condition with two operators", rules, "/rules/1/condition/not", "\"remote\"",
           ErrorCode::UnknownKey, "rules.json: desk.to-door: /rules/1/condition");
    damage("alternatives at both ends", rules, "/rules/1/condition",
           "{\"any\": [\"remote@from\", \"balanced\"]}", ErrorCode::InvalidCatalogue,
           "rules.json: desk.to-door: /rules/1/condition", "alternatives");
    damage("alternatives at both ends by a not", rules, "/rules/1/condition",
           "{\"not\": {\"all\": [\"remote@from\", \"balanced\"]}}", ErrorCode::InvalidCatalogue,
           "rules.json: desk.to-door: /rules/1/condition", "alternatives");
    damage("rule without purpose", rules, "/rules/0/purpose", "", ErrorCode::MissingKey,
           "rules.json: door.in: /rules/0", "purpose");
    damage("rule without impact", rules, "/rules/0/impact", "", ErrorCode::MissingKey,
           "rules.json: door.in: /rules/0", "impact");
    damage("impact without English", rules, "/rules/0/impact/en", "", ErrorCode::MissingKey,
           "rules.json: door.in: /rules/0/impact", "en");
    damage("own rule without reason", rules, "/rules/2/reason", "", ErrorCode::InvalidCatalogue,
           "rules.json: desk.to-gateway: /rules/2", "reason");
    damage("unknown advice", rules, "/rules/0/inspection", "\"nothing\"", ErrorCode::DanglingReference,
           "rules.json: door.in: /rules/0/inspection", "nothing");
    damage("negative timeout", rules, "/rules/0/idleTimeout", "-1", ErrorCode::OutOfRange,
           "rules.json: door.in: /rules/0/idleTimeout", "-1");
    damage("misspelt key", rules, "/rules/0/sourcePort", "443", ErrorCode::UnknownKey,
           "rules.json: door.in: /rules/0", "sourcePort");

    damage("exception between any and any", "ipsec", "/rules/0/to", "\"any\"", ErrorCode::InvalidCatalogue,
           "ipsec.json: ipsec.media: /rules/0", "any");
    damage("exception without always", "ipsec", "/rules/0/always", "", ErrorCode::InvalidCatalogue,
           "ipsec.json: ipsec.media: /rules/0", "always");

    damage("impact in other words", "anomalies", "/anomalies/0/impact", "\"huge\"", ErrorCode::InvalidChoice,
           "anomalies.json: A01: /anomalies/0/impact", "huge");
    damage("anomaly twice", "anomalies", "/anomalies/-",
           "{\"id\": \"A01\", \"impact\": \"low\", \"kind\": \"typo\", \"printed\": {\"en\": \"x\", \"de\": "
           "\"x\"}, "
           "\"recommended\": {\"en\": \"x\", \"de\": \"x\"}}",
           ErrorCode::DuplicateId, "anomalies.json: A01: /anomalies/1", "A01");

    damage("row of an unknown table", "printed", "/rows/0/table", "\"third\"", ErrorCode::DanglingReference,
           "printed.json: edge/third/1: /rows/0", "edge/third");
    damage("row twice", "printed", "/rows/1/row", "1", ErrorCode::DuplicateId,
           "printed.json: edge/external/1: /rows/1", "edge/external/1");
    damage("row with an unknown token", "printed", "/rows/0/source/0", "\"moon\"",
           ErrorCode::DanglingReference, "printed.json: edge/external/1: /rows/0/source/0", "moon");
    damage("row with an unknown condition", "printed", "/rows/0/condition/0", "\"sunshine\"",
           ErrorCode::DanglingReference, "printed.json: edge/external/1: /rows/0/condition/0", "sunshine");
    damage("row with an unknown anomaly", "printed", "/rows/1/anomalies/0", "\"A99\"",
           ErrorCode::DanglingReference, "printed.json: edge/external/2: /rows/1/anomalies/0", "A99");
    damage("row with an unknown rule", "printed", "/rows/0/rules/0", "\"window.in\"",
           ErrorCode::DanglingReference, "printed.json: edge/external/1: /rows/0/rules/0", "window.in");
    damage("row without rules", "printed", "/rows/0/rules", "[]", ErrorCode::InvalidCatalogue,
           "printed.json: edge/external/1: /rows/0", "rules");
    damage("correction unexplained", "printed", "/rows/1/explainedBy", "[]", ErrorCode::InvalidCatalogue,
           "printed.json: edge/external/2: /rows/1", "explains");
    damage("explained by the unknown", "printed", "/rows/1/explainedBy/0", "\"A99\"",
           ErrorCode::DanglingReference, "printed.json: edge/external/2: /rows/1/explainedBy/0", "A99");
    damage("table on an unknown sheet", "printed", "/tables/0/sheet", "\"paper\"", ErrorCode::InvalidChoice,
           "printed.json: edge/external: /tables/0/sheet", "paper");
    damage("table asked of pools without anchor", "printed", "/tables/1/condition", "\"balanced\"",
           ErrorCode::InvalidCatalogue, "printed.json: front/all: /tables/1/condition", "scope");
    damage("token of an unknown service", "printed", "/tokens/1/services/0", "\"window\"",
           ErrorCode::DanglingReference, "printed.json: edge.door: /tokens/1/services/0", "window");
    damage("exception of an unknown rule", "printed", "/ipsec/0/rules/0", "\"door.in\"",
           ErrorCode::DanglingReference, "printed.json: I-01: /ipsec/0/rules/0", "door.in");

    damage("check by an unknown primitive", "checks", "/checks/0/primitive", "\"guess\"",
           ErrorCode::InvalidChoice, "checks.json: edge.size: /checks/0/primitive", "guess");
    damage("check of an unknown role", "checks", "/checks/0/roles/0", "\"window\"",
           ErrorCode::DanglingReference, "checks.json: edge.size: /checks/0/roles/0", "window");
    damage("parameter of another primitive", "checks", "/checks/0/slots", "[\"av\"]", ErrorCode::UnknownKey,
           "checks.json: edge.size: /checks/0", "slots");
    damage("fix of unknown traffic", "checks", "/checks/0/fix",
           "{\"edit\": \"set-balancing\", \"key\": \"parcels\"}", ErrorCode::DanglingReference,
           "checks.json: edge.size: /checks/0/fix", "parcels");
    damage("fix of several places", "checks", "/checks/0/fix", "{\"edit\": \"remove\"}",
           ErrorCode::InvalidCatalogue, "checks.json: edge.size: /checks/0", "no fix");
    damage("name of use where nobody knows", "dns", "/names/0/when", "\"moon\"", ErrorCode::DanglingReference,
           "dns.json: web: /names/0/when", "moon");
    damage("key for clients where nobody knows", "certificates", "/certificates/0/clientUsage",
           "{\"when\": \"moon\", \"note\": {\"en\": \"for AOL\", \"de\": \"für AOL\"}}",
           ErrorCode::DanglingReference, "certificates.json: door.external: /certificates/0/clientUsage/when",
           "moon");
    damage("record with an unknown name", "dns", "/records/0/name", "\"{name:ftp}\"",
           ErrorCode::DanglingReference, "dns.json: door.name: /records/0/name", "name:ftp");
    damage("certificate for an unknown service", "certificates", "/certificates/0/of/0", "\"window\"",
           ErrorCode::DanglingReference, "certificates.json: door.external: /certificates/0/of/0", "window");
    damage("rule both checked and not", "checks", "/unchecked/0/id", "\"V001\"", ErrorCode::InvalidCatalogue,
           "checks.json: V001: /unchecked/0", "check");
    damage("scenario without its document", "scenarios", "/scenarios/0/file", "\"scenarios/none.json\"",
           ErrorCode::DanglingReference, "scenarios.json: plain: /scenarios/0/file", "none.json");
    damage("scenario outside the folder", "scenarios", "/scenarios/0/file", "\"scenarios/../../secret.json\"",
           ErrorCode::InvalidCatalogue, "scenarios.json: plain: /scenarios/0/file", "folder");
}

void LoaderTest::refusesADamagedCatalogue()
{
    QFETCH(QString, file);
    QFETCH(QString, pointer);
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    QFETCH(QString, where);
    QFETCH(QString, argument);

    const CatalogueCopy copy(smallCatalogue());
    QVERIFY2(copy.change(file, pointer, json), "the test's pointer leads nowhere");
    const auto catalogue = loadCatalogue(copy.path());
    QVERIFY(!catalogue);
    const std::vector<Error> &errors = catalogue.error();
    const bool found = std::ranges::any_of(errors, [&](const Error &error) {
        return error.code == code && error.where == where
            && error.arguments.join(QLatin1Char('|')).contains(argument);
    });
    QVERIFY2(found, qPrintable(describe(errors)));
}

void LoaderTest::refusesAMissingFile()
{
    const CatalogueCopy copy(smallCatalogue());
    copy.remove(QStringLiteral("ipsec.json"));
    const auto catalogue = loadCatalogue(copy.path());
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().size(), 1U);
    QCOMPARE(catalogue.error()[0].code, ErrorCode::CannotOpen);
    QCOMPARE(catalogue.error()[0].where, QStringLiteral("ipsec.json"));
}

void LoaderTest::refusesBrokenJson_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("where");
    QTest::newRow("empty") << QByteArray() << ErrorCode::JsonSyntax << QStringLiteral("ipsec.json");
    QTest::newRow("cut off") << QByteArray("{\"rules\": [") << ErrorCode::JsonSyntax
                             << QStringLiteral("ipsec.json");
    QTest::newRow("no object") << QByteArray("[]") << ErrorCode::WrongType << QStringLiteral("ipsec.json");
    QTest::newRow("key twice") << QByteArray("{\"rules\": [{\"key\": 1, \"key\": 2}]}")
                               << ErrorCode::DuplicateKey << QStringLiteral("ipsec.json: /rules/0");
}

void LoaderTest::refusesBrokenJson()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    QFETCH(QString, where);
    const CatalogueCopy copy(smallCatalogue());
    copy.write(QStringLiteral("ipsec.json"), content);
    const auto catalogue = loadCatalogue(copy.path());
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().size(), 1U);
    QCOMPARE(catalogue.error()[0].code, code);
    QCOMPARE(catalogue.error()[0].where, where);
}

void LoaderTest::reportsAllProblemsAtOnce()
{
    const CatalogueCopy copy(smallCatalogue());
    QVERIFY(copy.change(QStringLiteral("rules.json"), QStringLiteral("/rules/0/purpose"), {}));
    QVERIFY(copy.change(QStringLiteral("rules.json"), QStringLiteral("/rules/1/ports"), "0"));
    QVERIFY(copy.change(QStringLiteral("printed.json"), QStringLiteral("/rows/1/explainedBy"), "[]"));
    const auto catalogue = loadCatalogue(copy.path());
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().size(), 3U);
}

QTEST_GUILESS_MAIN(LoaderTest)
#include "tst_loader.moc"
