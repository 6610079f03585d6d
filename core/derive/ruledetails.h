// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derivation.h"

#include <map>
#include <tuple>

namespace portolan {

/// What the rules behind a row say together, as far as it is about what is drawn at its ends.
struct RuleDetails {
    QString protocol;
    QString encryption;
    /// What carries the row: switched features whose predicates hold, in catalogue order.
    std::vector<FeatureKey> features;
    /// Purpose and impact, one per rule, without repetitions.
    std::vector<Text> purposes;
    std::vector<Text> impacts;
    /// Indices into Catalogue::printedRows that the rules stand for.
    std::vector<int> printedRows;
    /// Indices into Catalogue::anomalies.
    std::vector<int> anomalies;
    /// Names of the rules ("edge.external.sip.out"), or of IPsec rules, or "topic/table/row".
    QStringList rules;
    /// Of somebody's own, which ask for the row as well, or alone.
    std::vector<OwnFlowId> ownFlows;
    /// Indices into Catalogue::advice.
    std::vector<int> inspections;
    int idleTimeout = 0;
    std::vector<Text> companions;
    bool optional = false;
};

/// Says it for many rows of one derivation. All that counts of an end is which features hold there and which
/// printed tables speak of it: rows with the same rules between ends alike get the same answer, made once.
class RuleDescriber {
public:
    explicit RuleDescriber(const Derivation &derivation);

    /// Valid until something else is described.
    const RuleDetails &of(const Row &row);

private:
    /// What is true of an element or an end, a bit each: of each feature whether it is on there, then of
    /// each printed table whether it speaks of it, and last whether it is a pool.
    using Marks = std::vector<quint64>;
    struct Key {
        SheetKind sheet = SheetKind::Firewall;
        std::vector<int> rules;
        int from = -1, to = -1;
        auto operator<=>(const Key &) const = default;
    };

    [[nodiscard]] int marksOfSet(quint32 set);
    [[nodiscard]] int marksOfElement(int element);
    [[nodiscard]] int placeOf(Marks marks);
    [[nodiscard]] Marks madeMarksOfSet(const AddressSet &set);
    [[nodiscard]] Marks madeMarksOfElement(int element) const;
    [[nodiscard]] bool hasFeature(int marks, int feature) const;
    [[nodiscard]] bool isSpokenOf(int marks, int table) const;
    [[nodiscard]] RuleDetails made(const Key &key) const;
    [[nodiscard]] RuleDetails madeOfRules(const Key &key) const;
    [[nodiscard]] RuleDetails madeOfIpsecRules(const Key &key) const;
    [[nodiscard]] RuleDetails madeOfPrinted(const Key &key) const;
    /// The features of the condition, as places in the catalogue.
    void addFeatures(const Condition &condition, const Key &key, std::vector<size_t> &features) const;
    void takeFeatures(std::vector<size_t> features, RuleDetails &details) const;
    void addPrintedRows(const std::vector<int> &rows, const Key &key, RuleDetails &details) const;

    const Derivation &m_derivation;
    const Catalogue &m_catalogue;
    /// Places in Marks.
    size_t m_firstTable;
    size_t m_poolMark;
    /// By predicate the place of its feature in the catalogue; -1 where it is about none.
    std::vector<int> m_featureOf;
    /// What ends without a pool have: the features of the deployment.
    Marks m_deploymentMarks;
    /// What all ends have: the tables about the whole deployment.
    Marks m_commonMarks;
    /// By address set, and by element, a place in m_marks; -1 while nobody has asked.
    std::vector<int> m_marksOfSets;
    std::vector<int> m_marksOfElements;
    std::vector<Marks> m_marks;
    std::map<Marks, int> m_placesOfMarks;
    static constexpr size_t mostRemembered = 4096;
    std::map<Key, RuleDetails> m_made;
    Key m_last;
    const RuleDetails *m_lastMade = nullptr;
};

} // namespace portolan
