// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printedreader.h"

#include "cataloguenames.h"
#include "cataloguereasons.h"
#include "conditionreader.h"

namespace portolan {

namespace {

void readTokens(JsonObject &file, Catalogue &catalogue)
{
    const auto list = file.requiredMember("tokens");
    if (!list)
        return;
    list->forEachElement([&catalogue](const JsonValue &value) {
        JsonObject object(value);
        Token token;
        readWord(object, "key", token.key);
        object.setLabel(token.key);
        refuseTwice(object, catalogue.tokens, token.key, &Token::key, token.key);
        object.required("name", token.name);
        readOptionalReferences(object, "services", catalogue, token.services);
        if (const auto with = object.member("with"))
            readReference(*with, catalogue, token.with);
        readOptionalReferences(object, "roles", catalogue, token.roles);
        object.optional("virtualAddress", token.virtualAddress);
        object.optional("poolAddress", token.poolAddress);
        object.optional("internet", token.internet);
        object.finish();
        catalogue.tokens.push_back(std::move(token));
    });
}

int tableIndex(const Catalogue &catalogue, const QString &topic, const QString &table)
{
    const auto it = std::ranges::find_if(catalogue.printedTables, [&](const PrintedTable &candidate) {
        return candidate.topic == topic && candidate.table == table;
    });
    return it == catalogue.printedTables.end() ? -1 : int(it - catalogue.printedTables.begin());
}

void readTables(JsonObject &file, Catalogue &catalogue)
{
    const auto list = file.requiredMember("tables");
    if (!list)
        return;
    list->forEachElement([&catalogue](const JsonValue &value) {
        JsonObject object(value);
        PrintedTable table;
        readWord(object, "topic", table.topic);
        readWord(object, "table", table.table);
        const QString name = table.topic + QLatin1Char('/') + table.table;
        object.setLabel(name);
        if (tableIndex(catalogue, table.topic, table.table) >= 0)
            object.complain(ErrorCode::DuplicateId, {name});
        readChoice(object, "sheet", sheetKindNames, table.sheet);
        if (const auto anchor = object.member("anchor"))
            readReference(*anchor, catalogue, table.anchor);
        const Asked asked = table.anchor.isEmpty() ? Asked::OfDeployment : Asked::OfPool;
        if (const auto condition = object.member("condition"))
            table.condition = readCondition(*condition, catalogue, asked).value_or(Condition());
        object.finish();
        catalogue.printedTables.push_back(std::move(table));
    });
}

void readTraffic(JsonObject &object, const Catalogue &catalogue, PrintedRow &row)
{
    readChoice(object, "transport", transportNames, row.transport);
    object.required("ports", row.ports);
    object.required("sourcePorts", row.sourcePorts);
    readIndices<QString>(object, "source", catalogue.tokens, &Token::key, row.source);
    readIndices<QString>(object, "destination", catalogue.tokens, &Token::key, row.destination);
    readIndices<QString>(object, "narrowedSource", catalogue.tokens, &Token::key, row.narrowedSource);
    readIndices<QString>(object, "narrowedDestination", catalogue.tokens, &Token::key,
                         row.narrowedDestination);
    object.required("purpose", row.purpose);
}

bool explains(const Catalogue &catalogue, const QString &word)
{
    if (std::ranges::find(catalogue.anomalies, word, &Anomaly::id) != catalogue.anomalies.end())
        return true;
    const auto key = FeatureKey::parse(word);
    return key && catalogue.predicate(*key);
}

void readExplanation(JsonObject &object, const Catalogue &catalogue, PrintedRow &row)
{
    if (const auto words = object.member("explainedBy")) {
        words->forEachElement([&](const JsonValue &value) {
            const QString word = readWord(value).value_or(QString());
            if (!explains(catalogue, word))
                value.complain(ErrorCode::DanglingReference, {word});
            row.explainedBy.append(word);
        });
    }
    if (row.relation != Relation::Same && row.explainedBy.isEmpty())
        complainThat(object, reason::unexplained);
}

/// What canonical rules make of the row; `rules` are those it may name.
template <typename RuleType>
void readRelation(JsonObject &object, const Catalogue &catalogue, const std::vector<RuleType> &rules,
                  PrintedRow &row)
{
    readIndices<QString>(object, "anomalies", catalogue.anomalies, &Anomaly::id, row.anomalies);
    readChoice(object, "relation", relationNames, row.relation);
    readIndices<RuleKey>(object, "rules", rules, &RuleType::key, row.rules);
    if (row.rules.empty() && row.relation != Relation::Dropped)
        complainThat(object, reason::noRules);
    readExplanation(object, catalogue, row);
}

void readPlace(JsonObject &object, const Catalogue &catalogue, PrintedRow &row)
{
    QString topic;
    QString table;
    readWord(object, "topic", topic);
    readWord(object, "table", table);
    if (const auto number = object.requiredMember("row"))
        row.row = int(number->toInteger(1, 10000).value_or(1));
    const QString name = QStringLiteral("%1/%2").arg(topic, table);
    object.setLabel(QStringLiteral("%1/%2").arg(name).arg(row.row));
    row.table = tableIndex(catalogue, topic, table);
    if (row.table < 0)
        object.complain(ErrorCode::DanglingReference, {name});
    const bool twice = std::ranges::any_of(catalogue.printedRows, [&row](const PrintedRow &other) {
        return other.table == row.table && other.row == row.row;
    });
    if (twice)
        object.complain(ErrorCode::DuplicateId, {QStringLiteral("%1/%2").arg(name).arg(row.row)});
}

void readRows(JsonObject &file, Catalogue &catalogue)
{
    const auto list = file.requiredMember("rows");
    if (!list)
        return;
    list->forEachElement([&catalogue](const JsonValue &value) {
        JsonObject object(value);
        PrintedRow row;
        readPlace(object, catalogue, row);
        readWord(object, "service", row.service);
        object.required("protocol", row.protocol);
        object.optional("encryption", row.encryption);
        readTraffic(object, catalogue, row);
        readIndices<FeatureKey>(object, "condition", catalogue.predicates, &Predicate::key, row.condition);
        if (const auto inferred = object.optional<std::vector<QString>>("inferred"))
            row.inferred = QStringList(inferred->begin(), inferred->end());
        readRelation(object, catalogue, catalogue.rules, row);
        object.finish();
        catalogue.printedRows.push_back(std::move(row));
    });
}

int ipsecTable(Catalogue &catalogue)
{
    auto &tables = catalogue.printedTables;
    const auto it = std::ranges::find(tables, SheetKind::Ipsec, &PrintedTable::sheet);
    if (it != tables.end())
        return int(it - tables.begin());
    PrintedTable table;
    table.topic = QStringLiteral("ipsec");
    table.table = QStringLiteral("exceptions");
    table.sheet = SheetKind::Ipsec;
    tables.push_back(std::move(table));
    return int(tables.size()) - 1;
}

void readIpsecRows(JsonObject &file, Catalogue &catalogue)
{
    const auto list = file.requiredMember("ipsec");
    if (!list)
        return;
    const int table = ipsecTable(catalogue);
    int number = 0;
    list->forEachElement([&](const JsonValue &value) {
        JsonObject object(value);
        PrintedRow row;
        row.table = table;
        row.row = ++number;
        readWord(object, "id", row.ruleId);
        object.setLabel(row.ruleId);
        refuseTwice(object, catalogue.printedRows, row.ruleId, &PrintedRow::ruleId, row.ruleId);
        object.required("name", row.name);
        readTraffic(object, catalogue, row);
        readRelation(object, catalogue, catalogue.ipsecRules, row);
        object.finish();
        catalogue.printedRows.push_back(std::move(row));
    });
}

} // namespace

void readPrinted(JsonObject &file, Catalogue &catalogue)
{
    readTokens(file, catalogue);
    readTables(file, catalogue);
    readRows(file, catalogue);
    readIpsecRows(file, catalogue);
}

} // namespace portolan
