// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findindex.h"

#include "sheet/celltext.h"
#include "text/derivationtext.h"
#include "wordmatch.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace portolan {

namespace {

constexpr size_t mostElements = 8;
constexpr size_t mostAddresses = 6;
constexpr size_t mostRows = 6;
constexpr size_t mostFindings = 4;
/// Sentences beyond that nobody reads one by one.
constexpr size_t mostSearchedFindings = 2000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindIndex)
};

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

/// 0: at the very beginning, 1: at the beginning of a word, 2: inside of one.
int rankIn(const QString &haystack, const QString &word)
{
    const qsizetype at = haystack.indexOf(word);
    return at == 0 ? 0 : at > 0 && !haystack[at - 1].isLetterOrNumber() ? 1 : 2;
}

template <typename Rank, typename T>
void keepBest(std::vector<std::pair<Rank, T>> &ranked, size_t most)
{
    const size_t kept = std::min(most, ranked.size());
    std::ranges::partial_sort(ranked, ranked.begin() + qsizetype(kept), {},
                              [](const auto &entry) -> const Rank & { return entry.first; });
    ranked.erase(ranked.begin() + qsizetype(kept), ranked.end());
}

} // namespace

FindIndex::FindIndex(std::shared_ptr<const Derivation> derivation, std::shared_ptr<const RowNumbers> numbers,
                     Language language)
    : m_derivation(std::move(derivation)), m_language(language),
      m_named(namedEntries(m_derivation->topology, *m_derivation->catalogue)),
      m_addresses(addressEntries(m_derivation->topology)), m_rows(m_derivation, std::move(numbers), language),
      m_names(m_derivation->topology)
{
    collectFindings();
}

void FindIndex::collectFindings()
{
    const DerivationText text(m_derivation, m_language);
    for (const Finding &finding : m_derivation->findings) {
        if (m_findings.size() == mostSearchedFindings)
            break;
        const QString sentence = text.finding(finding);
        m_findings.push_back({sentence, WordMatch::folded(sentence), finding.elements});
    }
}

std::vector<FoundGroup> FindIndex::search(const QString &query) const
{
    const QStringList words = WordMatch::folded(query).split(u' ', Qt::SkipEmptyParts);
    std::vector<FoundGroup> groups;
    if (words.isEmpty())
        return groups;
    for (FoundGroup group : {elements(words), addresses(query.trimmed()), ports(query.trimmed()),
                             rowsWith(words), findings(words)}) {
        if (group.total > 0)
            groups.push_back(std::move(group));
    }
    return groups;
}

FoundGroup FindIndex::elements(const QStringList &words) const
{
    using Rank = std::tuple<int, ElementKind, qsizetype>;
    std::vector<std::pair<Rank, const NamedEntry *>> ranked;
    for (const NamedEntry &entry : m_named) {
        if (holdsAll(entry.haystack, words))
            ranked.push_back(
                {{rankIn(entry.haystack, words.front()), entry.kind, entry.title.size()}, &entry});
    }
    FoundGroup group{FindKind::Named, ranked.size(), {}};
    keepBest(ranked, mostElements);
    for (const auto &[rank, entry] : ranked)
        group.first.push_back({FindKind::Named,
                               entry->title,
                               roleName(*entry),
                               iconOf(entry->shown, entry->kind),
                               {entry->shown},
                               {},
                               {}});
    return group;
}

FoundGroup FindIndex::addresses(const QString &query) const
{
    static const QRegularExpression looksLikeOne(
        QStringLiteral("^[0-9a-fA-F]*[.:][0-9a-fA-F.:]*(/[0-9]*)?$"));
    FoundGroup group{FindKind::Address, 0, {}};
    if (!looksLikeOne.match(query).hasMatch())
        return group;
    const auto network = Network::parse(query);
    const auto rankOf = [&](const AddressEntry &entry) {
        // A whole address or network: what it is, what lies in it, what it lies in.
        if (network && entry.network == *network)
            return 0;
        if (network && network->contains(entry.network.first())
            && entry.network.prefix() >= network->prefix())
            return 1;
        if (network && entry.network.contains(network->first())
            && network->prefix() >= entry.network.prefix())
            return 2;
        return entry.text.startsWith(query, Qt::CaseInsensitive) ? 3
            : entry.text.contains(query, Qt::CaseInsensitive)    ? 4
                                                                 : -1;
    };
    using Rank = std::tuple<int, int, Network>;
    std::vector<std::pair<Rank, const AddressEntry *>> ranked;
    for (const AddressEntry &entry : m_addresses) {
        if (const int rank = rankOf(entry); rank >= 0)
            ranked.push_back({{rank, -entry.network.prefix(), entry.network}, &entry});
    }
    group.total = ranked.size();
    keepBest(ranked, mostAddresses);
    for (const auto &[rank, entry] : ranked)
        group.first.push_back(
            {FindKind::Address, entry->text, m_names.of(entry->owner), {}, {entry->shown}, {}, entry->text});
    return group;
}

FoundGroup FindIndex::ports(const QString &query) const
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:port\\s*)?(?:(tcp|udp)[\\s/:]*)?(\\d{1,5})(?:[\\s/]*(tcp|udp))?$"),
        QRegularExpression::CaseInsensitiveOption);
    FoundGroup group{FindKind::Port, 0, {}};
    const QRegularExpressionMatch match = pattern.match(query);
    const auto port = Port::parse(match.captured(2));
    if (!match.hasMatch() || !port)
        return group;
    const QString wanted = (match.captured(1) + match.captured(3)).toUpper();
    for (const Transport transport : {Transport::Tcp, Transport::Udp, Transport::TcpAndUdp}) {
        const QString name = transportText(transport);
        if (!wanted.isEmpty() && !name.contains(wanted))
            continue;
        int count = 0;
        const Row *first = nullptr;
        for (const Row &row : m_derivation->rows) {
            if (row.transport != transport || row.ports.isAny() || !row.ports.contains(*port))
                continue;
            first = first ? first : &row;
            ++count;
        }
        if (!first)
            continue;
        ++group.total;
        group.first.push_back({FindKind::Port,
                               QStringLiteral("%1 %2").arg(name).arg(port->number()),
                               Words::tr("%n row(s)", nullptr, count),
                               {},
                               {},
                               quint32(first - m_derivation->rows.data()),
                               QString::number(port->number())});
    }
    return group;
}

Found FindIndex::foundRow(quint32 index) const
{
    const Row &row = m_derivation->rows[index];
    const QString number = m_rows.number(index);
    return {FindKind::Row,
            number.isEmpty() ? rowIdText(row.id) : number,
            m_rows.ends(row) + QStringLiteral("   ") + RowSearch::service(row),
            {},
            {},
            index,
            {}};
}

FoundGroup FindIndex::rowsWith(const QStringList &words) const
{
    const std::vector<quint32> found = m_rows.find(words);
    FoundGroup group{FindKind::Row, found.size(), {}};
    for (size_t i = 0; i < std::min(found.size(), mostRows); ++i)
        group.first.push_back(foundRow(found[i]));
    return group;
}

FoundGroup FindIndex::findings(const QStringList &words) const
{
    FoundGroup group{FindKind::Finding, 0, {}};
    for (const FindingEntry &entry : m_findings) {
        if (!holdsAll(entry.haystack, words))
            continue;
        if (group.total++ < mostFindings)
            group.first.push_back({FindKind::Finding, entry.sentence, {}, {}, entry.elements, {}, {}});
    }
    return group;
}

QString FindIndex::roleName(const NamedEntry &entry) const
{
    const Topology &topology = m_derivation->topology;
    const Catalogue &catalogue = *m_derivation->catalogue;
    const auto named = [&](const RoleKey &key) {
        const Role *role = catalogue.role(key);
        return role ? role->name.in(m_language) : key.toString();
    };
    const auto withPlace = [&](const QString &what, const ElementId &place) {
        return place.isEmpty() ? what : QStringLiteral("%1  ·  %2").arg(what, m_names.of(place));
    };
    if (const Pool *pool = topology.pools.find(PoolId(entry.shown)))
        return withPlace(named(pool->role),
                         entry.kind == ElementKind::Server ? ElementId(pool->id) : ElementId(pool->site));
    if (const Party *party = topology.parties.find(PartyId(entry.shown)))
        return withPlace(named(party->role), party->site);
    if (const Zone *zone = topology.zones.find(ZoneId(entry.shown))) {
        const ZoneKind *kind = catalogue.zoneKind(zone->kind);
        return withPlace(kind ? kind->name.in(m_language) : zone->kind.toString(), zone->site);
    }
    if (entry.kind == ElementKind::Vip)
        return withPlace(Words::tr("Virtual address"), entry.shown);
    if (const Balancer *balancer = topology.balancers.find(BalancerId(entry.shown)))
        return withPlace(Words::tr("Load balancer"), balancer->site);
    if (entry.kind == ElementKind::Firewall)
        return Words::tr("Firewall");
    if (entry.kind == ElementKind::Note)
        return Words::tr("Note");
    return entry.kind == ElementKind::Boundary ? Words::tr("Boundary") : Words::tr("Site");
}

QString FindIndex::iconOf(const ElementId &shown, ElementKind kind) const
{
    const Topology &topology = m_derivation->topology;
    const Pool *pool = topology.pools.find(PoolId(shown));
    const Party *party = topology.parties.find(PartyId(shown));
    if (pool || party) {
        const Role *role = m_derivation->catalogue->role(pool ? pool->role : party->role);
        return role ? role->icon : QStringLiteral("server");
    }
    switch (kind) {
    case ElementKind::Site:
        return QStringLiteral("site");
    case ElementKind::Zone:
        return QStringLiteral("zone");
    case ElementKind::Balancer:
    case ElementKind::Vip:
        return QStringLiteral("balancer");
    case ElementKind::Note:
        return QStringLiteral("note");
    default:
        return QStringLiteral("firewall");
    }
}

std::vector<WhyEnd> FindIndex::ends(const QString &name) const
{
    if (const auto address = Address::parse(name))
        return {*address};
    const QString wanted = WordMatch::folded(name);
    const auto matching = [&](auto fits) {
        std::vector<WhyEnd> result;
        for (const NamedEntry &entry : m_named) {
            const bool canBeEnd = entry.kind != ElementKind::Site && entry.kind != ElementKind::Firewall
                && entry.kind != ElementKind::Boundary && entry.kind != ElementKind::Note;
            if (canBeEnd && fits(entry))
                result.emplace_back(entry.element);
        }
        return result;
    };
    std::vector<WhyEnd> found = matching([&](const NamedEntry &entry) {
        return entry.haystack.section(u'\n', 0, 1).split(u'\n').contains(wanted)
            || entry.element.toString().compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found.empty())
        found = matching([&](const NamedEntry &entry) { return entry.haystack.startsWith(wanted + u'.'); });
    if (found.empty())
        found = matching([&](const NamedEntry &entry) { return entry.haystack.contains(wanted); });
    return found;
}

QString FindIndex::nameOf(const WhyEnd &end) const
{
    const auto *id = std::get_if<ElementId>(&end);
    return id ? m_names.of(*id) : std::get<Address>(end).toString();
}

} // namespace portolan
