// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsearch.h"

#include "sheet/celltext.h"
#include "sheet/rownumbers.h"
#include "wordmatch.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <unordered_set>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RowSearch)
};

QString slotName(const Catalogue &catalogue, const SlotKey &key, Language language)
{
    for (const Role &role : catalogue.roles) {
        for (const Interface &interface : role.interfaces) {
            for (const Slot &slot : interface.slots) {
                if (slot.key == key)
                    return slot.name.in(language);
            }
        }
    }
    return {};
}

std::vector<bool> holding(const std::vector<QString> &texts, const QString &word)
{
    std::vector<bool> marks(texts.size());
    for (size_t i = 0; i < texts.size(); ++i)
        marks[i] = texts[i].contains(word);
    return marks;
}

} // namespace

RowSearch::RowSearch(std::shared_ptr<const Derivation> derivation, std::shared_ptr<const RowNumbers> numbers,
                     Language language)
    : m_derivation(std::move(derivation)), m_language(language), m_numbers(std::move(numbers))
{
    for (const AddressSet &set : m_derivation->sets)
        m_sets.push_back(WordMatch::folded(nameOf(set)));
    // Rows of the documented view and of IPsec point at other lists, which their sheets can be filtered for.
    for (const Rule &rule : m_derivation->catalogue->rules)
        m_rules.push_back(
            WordMatch::folded(rule.purpose.in(language) + u'\n' + rule.protocol + u'\n' + rule.encryption));
}

QString RowSearch::nameOf(const AddressSet &set) const
{
    if (set.special == AddressSet::Special::Internet)
        return Words::tr("Internet");
    const Catalogue &catalogue = *m_derivation->catalogue;
    const auto members = m_derivation->membersOf(set);
    if (members.size() != 1) {
        if (set.set < 0)
            return Words::tr("any");
        const EndpointSet &named = catalogue.sets[size_t(set.set)];
        const QString any = named.anyName.in(m_language);
        return set.special == AddressSet::Special::Any && !any.isEmpty() ? any : named.name.in(m_language);
    }
    const ElementId &id = m_derivation->elements[size_t(members.front())];
    const Topology &topology = m_derivation->topology;
    if (const Pool *pool = topology.pools.find(PoolId(id))) {
        const QString slot =
            set.slot < 0 ? QString() : slotName(catalogue, m_derivation->slots[size_t(set.slot)], m_language);
        return slot.isEmpty() ? displayName(*pool) : displayName(*pool) + QStringLiteral(", ") + slot;
    }
    const Party *party = topology.parties.find(PartyId(id));
    const Balancer *balancer = topology.balancers.find(BalancerId(id));
    return party ? party->name : balancer ? balancer->name : id.toString();
}

QString RowSearch::ends(const Row &row) const
{
    return QStringLiteral("%1 → %2").arg(nameOf(m_derivation->sets[row.from]),
                                         nameOf(m_derivation->sets[row.to]));
}

QString RowSearch::service(const Row &row)
{
    const QString transport = transportText(row.transport);
    return row.ports.isAny() ? transport : transport + u' ' + row.ports.toString();
}

QString RowSearch::number(quint32 row) const
{
    if (!m_numbers)
        return {};
    const auto number = m_numbers->numbers.find(m_derivation->rows[row].id);
    return number == m_numbers->numbers.end() ? QString() : numberText(number->second);
}

struct RowSearch::Marks {
    std::vector<bool> sets;
    std::vector<bool> rules;
    /// Ids of the rows whose number is meant.
    std::unordered_set<quint64> numbered;
    std::optional<Port> port;
    std::optional<Transport> transport;
};

RowSearch::Marks RowSearch::marksFor(const QString &word) const
{
    Marks marks{holding(m_sets, word), {}, {}, {}, {}};
    if (m_derivation->view == View::Recommended)
        marks.rules = holding(m_rules, word);
    if (const auto port = Port::parse(word))
        marks.port = *port;
    for (const Transport transport : {Transport::Tcp, Transport::Udp, Transport::TcpAndUdp}) {
        if (transportText(transport).compare(word, Qt::CaseInsensitive) == 0)
            marks.transport = transport;
    }
    // "ext-017", "ext17": texts of all numbers would be many, so their parts are compared.
    static const QRegularExpression pattern(QStringLiteral("^(.*[^\\d-])-?(\\d+)$"));
    const QRegularExpressionMatch match = pattern.match(word);
    if (match.hasMatch() && m_numbers) {
        const int wanted = match.captured(2).toInt();
        for (const auto &[id, number] : m_numbers->numbers) {
            if (number.number == wanted && number.prefix.endsWith(match.captured(1), Qt::CaseInsensitive))
                marks.numbered.insert(id);
        }
    }
    return marks;
}

bool RowSearch::matches(const Row &row, const Marks &marks) const
{
    if (marks.sets[row.from] || marks.sets[row.to] || row.transport == marks.transport)
        return true;
    if (marks.port && row.ports.contains(*marks.port) && !row.ports.isAny())
        return true;
    if (!marks.numbered.empty() && marks.numbered.contains(row.id))
        return true;
    if (marks.rules.empty() || row.sheet == SheetKind::Ipsec)
        return false;
    // Flows of somebody's own come behind the rules.
    return std::ranges::any_of(m_derivation->rulesOf(row), [&](int rule) {
        return size_t(rule) < marks.rules.size() && marks.rules[size_t(rule)];
    });
}

std::vector<quint32> RowSearch::find(const QStringList &words) const
{
    std::vector<Marks> marks;
    for (const QString &word : words)
        marks.push_back(marksFor(word));
    std::vector<quint32> found;
    for (quint32 i = 0; i < m_derivation->rows.size(); ++i) {
        const Row &row = m_derivation->rows[i];
        if (std::ranges::all_of(marks, [&](const Marks &word) { return matches(row, word); }))
            found.push_back(i);
    }
    if (words.size() == 1 && !marks.front().numbered.empty()) {
        std::ranges::stable_partition(
            found, [&](quint32 row) { return marks.front().numbered.contains(m_derivation->rows[row].id); });
    }
    return found;
}

} // namespace portolan
