// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowbundles.h"

#include "setparts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_map>

namespace portolan::diagram {
namespace {

/// What stands for an end, from fine to coarse.
enum class Grain : quint8 { Card, Zone, Site };

struct Grains {
    Grain far;
    Grain near;
};

/// From fine to coarse: the first that leaves few enough bundles is taken.
constexpr std::array<Grains, 6> grainsToTry{{{Grain::Card, Grain::Card},
                                             {Grain::Zone, Grain::Card},
                                             {Grain::Card, Grain::Zone},
                                             {Grain::Zone, Grain::Zone},
                                             {Grain::Site, Grain::Zone},
                                             {Grain::Site, Grain::Site}}};

/// Rows between more ends than this are counted and not drawn: the coarsest grain leaves too many.
constexpr size_t mostPairsOfRow = 2048;

/// A row as seen from the wall or the cards.
struct Ends {
    quint32 row;
    const std::vector<Part> *far;
    const std::vector<Part> *near;
    bool isInbound;
    /// Back to what it came from, by way of a wall.
    bool returns;
};

quint64 keyOf(const Part &far, const Part &near)
{
    const auto number = [](const Part &part) { return quint64(part.kind) << 28 | quint64(part.index); };
    return number(far) << 32 | number(near);
}

/// Cards and zones that are asked about, those inside of zones and sites included.
class SubjectParts {
public:
    SubjectParts(const Content &content, const std::vector<Part> &subjects)
        : m_cards(content.cards.size(), false), m_zones(content.zones.size(), false)
    {
        for (const Part &subject : subjects)
            add(content, subject);
        if (std::ranges::all_of(subjects, [](const Part &subject) { return subject.kind == PartKind::Zone; }))
            m_coarsest = Grain::Zone;
    }

    /// Zones that are asked about are not mistaken for the whole of their site.
    [[nodiscard]] Grain coarsest() const { return m_coarsest; }

    [[nodiscard]] bool contains(const Part &part) const
    {
        return part.kind == PartKind::Card ? m_cards[size_t(part.index)]
                                           : part.kind == PartKind::Zone && m_zones[size_t(part.index)];
    }

private:
    void add(const Content &content, const Part &subject)
    {
        if (subject.kind == PartKind::Card)
            m_cards[size_t(subject.index)] = true;
        if (subject.kind == PartKind::Zone)
            addZone(content, subject.index);
        for (int zone = 0; subject.kind == PartKind::Site && zone < int(m_zones.size()); ++zone) {
            if (content.zones[size_t(zone)].site == subject.index)
                addZone(content, zone);
        }
    }

    void addZone(const Content &content, int zone)
    {
        m_zones[size_t(zone)] = true;
        for (size_t i = 0; i < m_cards.size(); ++i) {
            if (std::ranges::find(content.cards[i].zones, zone) != content.cards[i].zones.end())
                m_cards[i] = true;
        }
    }

    std::vector<bool> m_cards;
    std::vector<bool> m_zones;
    Grain m_coarsest = Grain::Site;
};

class Bundler {
public:
    Bundler(const Picture &picture, const FlowIndex &index)
        : m_picture(picture), m_derivation(index.derivation())
    {
    }

    FlowBundles throughWall(std::span<const quint32> rows, int wall)
    {
        return bundled([&](Grains grains, auto visit) {
            for (const quint32 row : rows) {
                const bool inbound = m_derivation.rows[row].direction != Direction::Outbound;
                const quint32 far = inbound ? m_derivation.rows[row].from : m_derivation.rows[row].to;
                const quint32 near = inbound ? m_derivation.rows[row].to : m_derivation.rows[row].from;
                const std::vector<Part> &farParts = parts(far, grains.far);
                const std::vector<Part> &nearParts = parts(near, grains.near);
                const Ends ends{row, farParts.empty() ? &besideWall(wall, nearParts) : &farParts,
                                nearParts.empty() ? &besideWall(wall, farParts) : &nearParts, inbound,
                                m_derivation.rows[row].hairpin};
                if (!visit(ends))
                    return;
            }
        });
    }

    FlowBundles at(const std::vector<quint32> &rows, const SubjectParts &subjects)
    {
        return bundled([&](Grains grains, auto visit) {
            const Grain nearGrain = std::min(grains.near, subjects.coarsest());
            for (const quint32 row : rows) {
                const Row &known = m_derivation.rows[row];
                // Between two that are asked about, flows are drawn once, from where they begin.
                const std::vector<Part> near = askedOf(parts(known.to, Grain::Card), subjects);
                if (!near.empty()) {
                    const std::vector<Part> atNear = coarser(near, known.to, nearGrain);
                    if (!visit({row, &parts(known.from, grains.far), &atNear, true, false}))
                        return;
                    continue;
                }
                const std::vector<Part> from = askedOf(parts(known.from, Grain::Card), subjects);
                const std::vector<Part> atFrom = coarser(from, known.from, nearGrain);
                if (!from.empty() && !visit({row, &parts(known.to, grains.far), &atFrom, false, false}))
                    return;
            }
        });
    }

private:
    using Index = std::unordered_map<quint64, size_t>;

    template <typename Walk>
    FlowBundles bundled(Walk walk)
    {
        for (const Grains &grains : grainsToTry) {
            const bool isFine = grains.far == Grain::Card || grains.near == Grain::Card;
            if (fits(walk, grains, isFine ? mostBundles : mostCoarseBundles))
                return collected(walk, grains);
        }
        FlowBundles bundles = collected(walk, grainsToTry.back());
        keepHeaviest(bundles);
        return bundles;
    }

    template <typename Walk>
    bool fits(Walk walk, const Grains &grains, size_t most)
    {
        Index seen;
        walk(grains, [&seen, most](const Ends &ends) {
            for (const Part &far : *ends.far) {
                for (const Part &near : *ends.near) {
                    if (far == near && !ends.returns)
                        continue;
                    seen.try_emplace(keyOf(far, near), 0);
                    if (seen.size() > most)
                        return false;
                }
            }
            return true;
        });
        return seen.size() <= most;
    }

    template <typename Walk>
    FlowBundles collected(Walk walk, const Grains &grains)
    {
        FlowBundles bundles;
        Index places;
        walk(grains, [&](const Ends &ends) {
            if (ends.far->size() * ends.near->size() > mostPairsOfRow) {
                ++bundles.rowsLeftOut;
                return true;
            }
            bool drawn = false;
            for (const Part &far : *ends.far) {
                for (const Part &near : *ends.near) {
                    if (far == near && !ends.returns)
                        continue;
                    add(bundles, places, ends, far, near);
                    drawn = true;
                }
            }
            ++(drawn ? bundles.rows : bundles.rowsWithin);
            return true;
        });
        return bundles;
    }

    void add(FlowBundles &bundles, Index &places, const Ends &ends, const Part &far, const Part &near) const
    {
        const auto [it, isNew] = places.try_emplace(keyOf(far, near), bundles.all.size());
        if (isNew)
            bundles.all.push_back({far, near, {}, {}});
        FlowBundle &bundle = bundles.all[it->second];
        FlowWay &way = ends.isInbound ? bundle.in : bundle.out;
        const Row &row = m_derivation.rows[ends.row];
        way.services.insert({row.transport, row.ports});
        way.rows.insert(ends.row);
    }

    static void keepHeaviest(FlowBundles &bundles)
    {
        if (bundles.all.size() <= mostCoarseBundles)
            return;
        std::stable_sort(
            bundles.all.begin(), bundles.all.end(),
            [](const FlowBundle &a, const FlowBundle &b) { return a.rowCount() > b.rowCount(); });
        bundles.all.resize(mostCoarseBundles);
        std::set<quint32> shown;
        for (const FlowBundle &bundle : bundles.all) {
            shown.insert(bundle.in.rows.begin(), bundle.in.rows.end());
            shown.insert(bundle.out.rows.begin(), bundle.out.rows.end());
        }
        bundles.rowsLeftOut += bundles.rows - std::min(bundles.rows, shown.size());
        bundles.rows = std::min(bundles.rows, shown.size());
    }

    /// The zone of the wall that the others do not stand in: what "any" is, seen from there.
    const std::vector<Part> &besideWall(int wall, const std::vector<Part> &others)
    {
        const WallText &text = m_picture.content.walls[size_t(wall)];
        const auto standsIn = [&](int zone) {
            return std::any_of(others.begin(), others.end(), [&](const Part &part) {
                if (part.kind != PartKind::Card)
                    return part == Part{PartKind::Zone, zone};
                const std::vector<int> &zones = m_picture.content.cards[size_t(part.index)].zones;
                return std::find(zones.begin(), zones.end(), zone) != zones.end();
            });
        };
        const int zone = standsIn(text.first) ? text.second : text.first;
        return m_zones.try_emplace(zone, std::vector<Part>{{PartKind::Zone, zone}}).first->second;
    }

    static std::vector<Part> askedOf(const std::vector<Part> &parts, const SubjectParts &subjects)
    {
        std::vector<Part> result;
        std::ranges::copy_if(parts, std::back_inserter(result),
                             [&subjects](const Part &part) { return subjects.contains(part); });
        return result;
    }

    const std::vector<Part> &parts(quint32 set, Grain grain)
    {
        const auto [it, isNew] = m_parts[size_t(grain)].try_emplace(set);
        if (!isNew)
            return it->second;
        if (grain == Grain::Card)
            it->second = partsOf(m_picture, m_derivation, m_derivation.sets[set]);
        else
            it->second = coarser(parts(set, Grain::Card), set, grain);
        return it->second;
    }

    std::vector<Part> coarser(const std::vector<Part> &fine, quint32 set, Grain grain) const
    {
        if (grain == Grain::Card)
            return fine;
        std::vector<Part> result;
        std::vector<bool> seen(m_picture.content.zones.size() + m_picture.content.sites.size(), false);
        for (const Part &part : fine) {
            const Part whole = grain == Grain::Zone ? zoneOf(part, set) : siteOf(zoneOf(part, set));
            const size_t place =
                size_t(whole.index) + (whole.kind == PartKind::Site ? m_picture.content.zones.size() : 0);
            if (seen[place])
                continue;
            seen[place] = true;
            result.push_back(whole);
        }
        return result;
    }

    /// Cards over two zones are in the one the row is about.
    [[nodiscard]] Part zoneOf(const Part &part, quint32 set) const
    {
        if (part.kind != PartKind::Card)
            return part;
        const std::vector<int> &zones = m_picture.content.cards[size_t(part.index)].zones;
        const int meant = m_derivation.sets[set].zone;
        for (const int zone : zones) {
            if (meant >= 0 && m_picture.content.zones[size_t(zone)].id == m_derivation.zones[size_t(meant)])
                return {PartKind::Zone, zone};
        }
        return {PartKind::Zone, zones.back()};
    }

    [[nodiscard]] Part siteOf(const Part &zone) const
    {
        const int site = m_picture.content.zones[size_t(zone.index)].site;
        return site < 0 ? zone : Part{PartKind::Site, site};
    }

    const Picture &m_picture;
    const Derivation &m_derivation;
    std::unordered_map<quint32, std::vector<Part>> m_parts[3];
    std::unordered_map<int, std::vector<Part>> m_zones;
};

} // namespace

FlowBundles bundlesThrough(const Picture &picture, const FlowIndex &index, int wall)
{
    return Bundler(picture, index).throughWall(index.rowsAt(picture.content.walls[size_t(wall)].id), wall);
}

FlowBundles bundlesAt(const Picture &picture, const FlowIndex &index, const std::vector<Part> &subjects)
{
    const SubjectParts parts(picture.content, subjects);
    std::vector<ElementId> ids;
    for (const Part &subject : subjects) {
        if (subject.kind == PartKind::Card)
            ids.push_back(picture.idOf(subject));
    }
    // Ends without members mean zones as well: only cards can be looked up.
    return Bundler(picture, index)
        .at(ids.size() == subjects.size() ? index.rowsOf(ids) : index.allRows(), parts);
}

} // namespace portolan::diagram
