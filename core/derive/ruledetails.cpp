// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruledetails.h"

#include <algorithm>
#include <functional>

namespace portolan {

namespace {

constexpr size_t bitsOfWord = 64;

void set(std::vector<quint64> &marks, size_t bit)
{
    marks[bit / bitsOfWord] |= quint64(1) << (bit % bitsOfWord);
}

bool has(const std::vector<quint64> &marks, size_t bit)
{
    return (marks[bit / bitsOfWord] >> (bit % bitsOfWord) & 1U) != 0;
}

void unite(std::vector<quint64> &marks, const std::vector<quint64> &others)
{
    std::ranges::transform(marks, others, marks.begin(), std::bit_or());
}

template <typename T>
void addOnce(std::vector<T> &list, const T &value)
{
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}

QString joined(const QString &list, const QString &word)
{
    if (word.isEmpty() || list.split(QStringLiteral(", ")).contains(word))
        return list;
    return list.isEmpty() ? word : list + QStringLiteral(", ") + word;
}

void addRule(const Rule &rule, RuleDetails &details)
{
    details.rules.append(rule.key.toString());
    details.protocol = joined(details.protocol, rule.protocol);
    details.encryption = joined(details.encryption, rule.encryption);
    addOnce(details.purposes, rule.purpose);
    addOnce(details.impacts, rule.impact);
    if (rule.inspection >= 0)
        addOnce(details.inspections, rule.inspection);
    details.idleTimeout = std::max(details.idleTimeout, rule.idleTimeout);
    if (!rule.companion.isEmpty())
        addOnce(details.companions, rule.companion);
    details.optional = details.rules.size() == 1 ? rule.optional : details.optional && rule.optional;
}

/// Catalogue rules come before: the row is no more optional than the flow, which is not.
void addOwnFlow(const OwnFlow &flow, RuleDetails &details)
{
    details.ownFlows.push_back(flow.id);
    details.protocol = joined(details.protocol, flow.protocol);
    addOnce(details.purposes, flow.purpose.isEmpty() ? Text{flow.name, flow.name} : flow.purpose);
    details.optional = false;
}

} // namespace

RuleDescriber::RuleDescriber(const Derivation &derivation)
    : m_derivation(derivation), m_catalogue(*derivation.catalogue), m_firstTable(m_catalogue.features.size()),
      m_poolMark(m_firstTable + m_catalogue.printedTables.size()), m_marksOfSets(derivation.sets.size(), -1),
      m_marksOfElements(derivation.elements.size(), -1)
{
    for (const Predicate &predicate : m_catalogue.predicates) {
        const Feature *feature = m_catalogue.feature(predicate.key);
        m_featureOf.push_back(feature ? int(feature - m_catalogue.features.data()) : -1);
    }
    m_commonMarks.assign(m_poolMark / bitsOfWord + 1, 0);
    m_deploymentMarks = m_commonMarks;
    for (size_t i = 0; i < m_firstTable; ++i) {
        if (featureAt(m_catalogue.features[i], derivation.topology, nullptr))
            set(m_deploymentMarks, i);
    }
    const auto &anchors = derivation.tableAnchors;
    for (size_t table = 0; table < m_catalogue.printedTables.size(); ++table) {
        if (table >= anchors.size()
            || std::ranges::any_of(anchors[table], [](int anchor) { return anchor < 0; }))
            set(m_commonMarks, m_firstTable + table);
    }
}

const RuleDetails &RuleDescriber::of(const Row &row)
{
    const auto rules = m_derivation.rulesOf(row);
    const int from = marksOfSet(row.from);
    const int to = marksOfSet(row.to);
    if (m_lastMade && m_last.sheet == row.sheet && m_last.from == from && m_last.to == to
        && std::ranges::equal(rules, m_last.rules))
        return *m_lastMade;
    m_last.sheet = row.sheet;
    m_last.rules.assign(rules.begin(), rules.end());
    m_last.from = from;
    m_last.to = to;
    if (m_made.size() > mostRemembered)
        m_made.clear();
    auto found = m_made.find(m_last);
    if (found == m_made.end())
        found = m_made.emplace(m_last, made(m_last)).first;
    m_lastMade = &found->second;
    return *m_lastMade;
}

int RuleDescriber::marksOfSet(quint32 set)
{
    int &place = m_marksOfSets[set];
    if (place < 0)
        place = placeOf(madeMarksOfSet(m_derivation.sets[set]));
    return place;
}

int RuleDescriber::marksOfElement(int element)
{
    int &place = m_marksOfElements[size_t(element)];
    if (place < 0)
        place = placeOf(madeMarksOfElement(element));
    return place;
}

int RuleDescriber::placeOf(Marks marks)
{
    const auto [known, isNew] = m_placesOfMarks.try_emplace(std::move(marks), int(m_marks.size()));
    if (isNew)
        m_marks.push_back(known->first);
    return known->second;
}

/// Sets may have a thousand members, of which few are unlike their neighbours.
RuleDescriber::Marks RuleDescriber::madeMarksOfSet(const AddressSet &set)
{
    Marks marks = m_commonMarks;
    int last = -1;
    for (const int member : m_derivation.membersOf(set)) {
        const int place = marksOfElement(member);
        if (std::exchange(last, place) != place)
            unite(marks, m_marks[size_t(place)]);
    }
    if (!has(marks, m_poolMark))
        unite(marks, m_deploymentMarks);
    return marks;
}

/// A rule stands for the rows of five Edge scenarios; only those about what is drawn are the source.
RuleDescriber::Marks RuleDescriber::madeMarksOfElement(int element) const
{
    Marks marks(m_commonMarks.size(), 0);
    const Pool *pool = m_derivation.topology.pools.find(PoolId(m_derivation.elements[size_t(element)]));
    if (pool)
        set(marks, m_poolMark);
    for (size_t i = 0; pool && i < m_firstTable; ++i) {
        if (featureAt(m_catalogue.features[i], m_derivation.topology, pool))
            set(marks, i);
    }
    const auto &anchors = m_derivation.tableAnchors;
    for (size_t table = 0; table < anchors.size(); ++table) {
        if (std::ranges::find(anchors[table], element) != anchors[table].end())
            set(marks, m_firstTable + table);
    }
    return marks;
}

bool RuleDescriber::hasFeature(int marks, int feature) const
{
    return feature >= 0 && has(m_marks[size_t(marks)], size_t(feature));
}

bool RuleDescriber::isSpokenOf(int marks, int table) const
{
    return has(m_marks[size_t(marks)], m_firstTable + size_t(table));
}

RuleDetails RuleDescriber::made(const Key &key) const
{
    if (m_derivation.view == View::Documented && key.sheet != SheetKind::Nat)
        return madeOfPrinted(key);
    return key.sheet == SheetKind::Ipsec ? madeOfIpsecRules(key) : madeOfRules(key);
}

RuleDetails RuleDescriber::madeOfRules(const Key &key) const
{
    RuleDetails details;
    std::vector<size_t> features;
    for (const int index : key.rules) {
        if (const OwnFlow *flow = m_derivation.ownFlow(index)) {
            addOwnFlow(*flow, details);
            continue;
        }
        const Rule &rule = m_catalogue.rules[size_t(index)];
        addRule(rule, details);
        addFeatures(rule.condition, key, features);
        if (size_t(index) < m_catalogue.printedByRule.size())
            addPrintedRows(m_catalogue.printedByRule[size_t(index)], key, details);
    }
    takeFeatures(std::move(features), details);
    return details;
}

RuleDetails RuleDescriber::madeOfIpsecRules(const Key &key) const
{
    RuleDetails details;
    std::vector<size_t> features;
    for (const int index : key.rules) {
        const IpsecRule &rule = m_catalogue.ipsecRules[size_t(index)];
        details.rules.append(rule.key.toString());
        addOnce(details.purposes, rule.purpose);
        addOnce(details.impacts, rule.impact);
        addFeatures(rule.condition, key, features);
        if (size_t(index) < m_catalogue.printedByIpsecRule.size())
            addPrintedRows(m_catalogue.printedByIpsecRule[size_t(index)], key, details);
    }
    takeFeatures(std::move(features), details);
    return details;
}

RuleDetails RuleDescriber::madeOfPrinted(const Key &key) const
{
    RuleDetails details;
    for (const int index : key.rules) {
        const PrintedRow &printed = m_catalogue.printedRows[size_t(index)];
        const PrintedTable &table = m_catalogue.printedTables[size_t(printed.table)];
        details.protocol = printed.protocol;
        details.encryption = printed.encryption;
        details.purposes.push_back(printed.purpose);
        details.printedRows.push_back(index);
        details.anomalies = printed.anomalies;
        for (const int rule : printed.rules) {
            const bool ipsec = table.sheet == SheetKind::Ipsec;
            details.rules.append(ipsec ? m_catalogue.ipsecRules[size_t(rule)].key.toString()
                                       : m_catalogue.rules[size_t(rule)].key.toString());
        }
        for (const int predicate : printed.condition) {
            const int feature = m_featureOf[size_t(predicate)];
            if (hasFeature(key.to, feature))
                addOnce(details.features, m_catalogue.predicates[size_t(predicate)].key);
        }
    }
    return details;
}

void RuleDescriber::addFeatures(const Condition &condition, const Key &key,
                                std::vector<size_t> &features) const
{
    if (condition.kind == Condition::Kind::Not)
        return;
    for (const Condition &part : condition.parts)
        addFeatures(part, key, features);
    if (condition.kind != Condition::Kind::Is)
        return;
    const int feature = m_featureOf[size_t(condition.predicate)];
    if (hasFeature(condition.at == RuleEnd::From ? key.from : key.to, feature))
        features.push_back(size_t(feature));
}

void RuleDescriber::takeFeatures(std::vector<size_t> features, RuleDetails &details) const
{
    std::ranges::sort(features);
    for (const size_t feature : features)
        addOnce(details.features, m_catalogue.features[feature].key);
}

void RuleDescriber::addPrintedRows(const std::vector<int> &rows, const Key &key, RuleDetails &details) const
{
    for (const int row : rows) {
        const PrintedRow &printed = m_catalogue.printedRows[size_t(row)];
        if (!isSpokenOf(key.from, printed.table) && !isSpokenOf(key.to, printed.table))
            continue;
        addOnce(details.printedRows, row);
        for (const int anomaly : printed.anomalies)
            addOnce(details.anomalies, anomaly);
    }
    std::ranges::sort(details.printedRows);
    std::ranges::sort(details.anomalies);
}

} // namespace portolan
