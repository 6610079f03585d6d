// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readiness.h"

#include "catalog/checks.h"
#include "placeholders.h"
#include "rowcontents.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace portolan {

namespace {

using Kind = Objection::Kind;

/// What incomplete rows say already, as checks call it that look at what derivation came upon.
constexpr std::array shownInRows = {"any-not-narrowed", "missing-address", "missing-public-address",
                                    "no-zone"};

bool showsInRows(const Check &check)
{
    return check.primitive == CheckPrimitive::Observed
        && std::ranges::any_of(shownInRows, [&check](const char *word) {
               return check.parameters.value == QLatin1StringView(word);
           });
}

class Examination {
public:
    Examination(const std::shared_ptr<const Derivation> &derivation, const Requests &requests,
                const QDate &date)
        : m_shared(derivation), m_derivation(*derivation), m_requests(requests), m_date(date)
    {
        for (const SheetPart &part : sheetParts(m_derivation))
            m_rows.emplace_back(part, asked(rowsOf(m_derivation, part)));
    }

    [[nodiscard]] std::vector<Objection> all();

private:
    void examineRows();
    void examineNotes();
    void examineWalls();
    void examineDesign();
    void examineHeader();

    [[nodiscard]] std::vector<quint32> asked(std::vector<quint32> rows) const;
    [[nodiscard]] const RowRequest *noted(quint32 row) const;
    [[nodiscard]] int lackOf(const std::vector<quint32> &rows) const;
    void addEnds(quint32 set, std::set<ElementId> &ends) const;
    [[nodiscard]] bool isAny(quint32 set) const;
    [[nodiscard]] bool isJustified(const Row &row) const;
    [[nodiscard]] bool hasChanged(quint32 row, const RowRequest &request);
    [[nodiscard]] bool crossesBare(const Row &row) const;
    [[nodiscard]] bool isInInternet(const AddressSet &set) const;
    [[nodiscard]] bool hasPrivateAddress(const AddressSet &set) const;

    void object(Objection objection) { m_objections.push_back(std::move(objection)); }
    void objectTo(Kind kind, std::vector<ElementId> elements);
    /// One objection for each sheet that has such rows.
    template <typename IsBad>
    void objectToRows(Kind kind, IsBad isBad);

    std::shared_ptr<const Derivation> m_shared;
    const Derivation &m_derivation;
    const Requests &m_requests;
    QDate m_date;
    /// Of each sheet those that are asked for.
    std::vector<std::pair<SheetPart, std::vector<quint32>>> m_rows;
    /// Made when a row was approved.
    std::unique_ptr<RowContents> m_contents;
    std::vector<Objection> m_objections;
};

std::vector<Objection> Examination::all()
{
    examineRows();
    examineNotes();
    examineWalls();
    examineDesign();
    examineHeader();
    return std::move(m_objections);
}

const RowRequest *Examination::noted(quint32 row) const
{
    return m_requests.rows.find(m_derivation.rows[row].id);
}

std::vector<quint32> Examination::asked(std::vector<quint32> rows) const
{
    std::erase_if(rows, [this](quint32 row) {
        const RowRequest *request = noted(row);
        return request && request->isExempt();
    });
    return rows;
}

template <typename IsBad>
void Examination::objectToRows(Kind kind, IsBad isBad)
{
    for (const auto &[part, rows] : m_rows) {
        Objection objection{kind};
        std::ranges::copy_if(rows, std::back_inserter(objection.rows), isBad);
        objection.part = part;
        if (!objection.rows.empty())
            object(std::move(objection));
    }
}

void Examination::objectTo(Kind kind, std::vector<ElementId> elements)
{
    if (!elements.empty())
        object({.kind = kind, .elements = std::move(elements)});
}

bool Examination::isAny(quint32 set) const
{
    return m_derivation.sets[set].special == AddressSet::Special::Any;
}

bool Examination::isJustified(const Row &row) const
{
    if (row.sheet == SheetKind::Ipsec || row.sheet == SheetKind::Nat)
        return true;
    const auto says = [this](int rule) {
        const OwnFlow *own = m_derivation.ownFlow(rule);
        return !own || !own->purpose.isEmpty();
    };
    return std::ranges::any_of(m_derivation.rulesOf(row), says);
}

void Examination::addEnds(quint32 set, std::set<ElementId> &ends) const
{
    for (const int member : m_derivation.membersOf(m_derivation.sets[set]))
        ends.insert(m_derivation.elements[size_t(member)]);
    for (const OwnedAddress &address : m_derivation.addressesOf(m_derivation.sets[set])) {
        if (address.owner >= 0)
            ends.insert(m_derivation.elements[size_t(address.owner)]);
    }
}

/// The first finding about one of the ends that says what incomplete rows lack; -1 without any.
int Examination::lackOf(const std::vector<quint32> &rows) const
{
    std::set<quint32> sets;
    for (const quint32 row : rows)
        sets.insert({m_derivation.rows[row].from, m_derivation.rows[row].to});
    std::set<ElementId> ends;
    for (const quint32 set : sets)
        addEnds(set, ends);
    const auto isLack = [&](const Finding &finding) {
        return finding.isOpen() && finding.field.kind != FindingField::Kind::None
            && showsInRows(m_derivation.catalogue->checks->checks[size_t(finding.check)])
            && std::ranges::any_of(finding.elements, [&](const ElementId &id) { return ends.contains(id); });
    };
    const auto it = std::ranges::find_if(m_derivation.findings, isLack);
    return it == m_derivation.findings.end() ? -1 : int(it - m_derivation.findings.begin());
}

void Examination::examineRows()
{
    const std::vector<Row> &rows = m_derivation.rows;
    objectToRows(Kind::IncompleteRows, [&](quint32 row) { return !rows[row].complete; });
    for (Objection &objection : m_objections)
        objection.finding = lackOf(objection.rows);
    // What the documentation prints is not narrowed, and says itself what it is for.
    if (m_derivation.view == View::Documented)
        return;
    objectToRows(Kind::UnnarrowedRows, [&](quint32 row) {
        return rows[row].sheet == SheetKind::Firewall && (isAny(rows[row].from) || isAny(rows[row].to));
    });
    objectToRows(Kind::NoJustification, [&](quint32 row) {
        const RowRequest *request = noted(row);
        return (!request || request->justification.isEmpty()) && !isJustified(rows[row]);
    });
}

bool Examination::hasChanged(quint32 row, const RowRequest &request)
{
    if (request.approvedAs.isEmpty())
        return false;
    if (!m_contents)
        m_contents = std::make_unique<RowContents>(m_shared);
    return m_contents->hash(row) != request.approvedAs;
}

void Examination::examineNotes()
{
    if (m_requests.rows.isEmpty())
        return;
    const auto where = [this](auto isBad) {
        return [this, isBad](quint32 row) {
            const RowRequest *request = noted(row);
            return request && isBad(row, *request);
        };
    };
    objectToRows(Kind::ExpiredRows, where([this](quint32, const RowRequest &request) {
                     return request.validUntil.isValid() && request.validUntil < m_date;
                 }));
    objectToRows(Kind::ChangedSinceApproval,
                 where([this](quint32 row, const RowRequest &request) { return hasChanged(row, request); }));
    objectToRows(Kind::RejectedRows, where([](quint32, const RowRequest &request) {
                     return request.status == RowStatus::Rejected;
                 }));
}

bool Examination::isInInternet(const AddressSet &set) const
{
    if (set.special == AddressSet::Special::Internet)
        return true;
    const Zone *zone =
        set.zone < 0 ? nullptr : m_derivation.topology.zones.find(m_derivation.zones[size_t(set.zone)]);
    const ZoneKind *kind = zone ? m_derivation.catalogue->zoneKind(zone->kind) : nullptr;
    return kind && kind->internet;
}

bool Examination::hasPrivateAddress(const AddressSet &set) const
{
    return std::ranges::any_of(m_derivation.addressesOf(set), [](const OwnedAddress &each) {
        return each.mapping < 0 && each.network.first().isPrivate();
    });
}

/// Whether a private address is to meet the Internet on this row, and no boundary of its path translates.
bool Examination::crossesBare(const Row &row) const
{
    if (row.boundary < 0)
        return false;
    const AddressSet &from = m_derivation.sets[row.from];
    const AddressSet &to = m_derivation.sets[row.to];
    const bool isFromInternet = isInInternet(from);
    if (isFromInternet == isInInternet(to))
        return false;
    const auto steps = std::span(m_derivation.pathBoundaries).subspan(row.firstStep, row.stepCount);
    const auto translates = [this](int step) {
        const Boundary *boundary =
            m_derivation.topology.boundaries.find(m_derivation.boundaries[size_t(step)]);
        return boundary && boundary->translates;
    };
    return std::ranges::none_of(steps, translates) && hasPrivateAddress(isFromInternet ? to : from);
}

void Examination::examineWalls()
{
    std::map<int, std::vector<quint32>> bare;
    std::map<std::pair<quint32, quint32>, bool> known;
    for (const auto &[part, rows] : m_rows) {
        if (part.kind != SheetKind::Firewall)
            continue;
        for (const quint32 place : rows) {
            const Row &row = m_derivation.rows[place];
            const auto [answer, isNew] = known.try_emplace({row.from, row.to});
            if (isNew)
                answer->second = crossesBare(row);
            if (answer->second)
                bare[row.boundary].push_back(place);
        }
    }
    for (auto &[boundary, rows] : bare) {
        const SheetPart part = partOf(m_derivation, m_derivation.rows[rows.front()]);
        object({.kind = Kind::PrivateTowardsInternet,
                .rows = std::move(rows),
                .part = part,
                .elements = {m_derivation.boundaries[size_t(boundary)]}});
    }
    std::vector<ElementId> owners;
    std::set<int> seen;
    for (const OwnedAddress &address : m_derivation.addresses) {
        if (address.mapping < 0 || address.owner < 0 || address.network.first().isPrivate())
            continue;
        if (seen.insert(address.owner).second)
            owners.push_back(m_derivation.elements[size_t(address.owner)]);
    }
    objectTo(Kind::PublicBehindTranslation, std::move(owners));
}

void Examination::examineDesign()
{
    for (size_t i = 0; i < m_derivation.findings.size(); ++i) {
        const Finding &finding = m_derivation.findings[i];
        const bool isError = finding.isOpen() && finding.severity == Severity::Error;
        if (isError && !showsInRows(m_derivation.catalogue->checks->checks[size_t(finding.check)]))
            object({.kind = Kind::DesignError, .elements = finding.elements, .finding = int(i)});
    }
    const Topology &topology = m_derivation.topology;
    objectTo(Kind::PlaceholderNames, withPlaceholderNames(topology, *m_derivation.catalogue));
    objectTo(Kind::ExampleNames, withExampleNames(topology));
    objectTo(Kind::ExampleAddresses, withExampleAddresses(topology));
}

void Examination::examineHeader()
{
    const RequestHeader &header = m_requests.header;
    const bool hasProject = !header.project.isEmpty() || !m_derivation.topology.deployment.name.isEmpty();
    const std::pair<HeaderField, bool> fields[] = {
        {HeaderField::Project, hasProject},
        {HeaderField::Requester, !header.requester.trimmed().isEmpty()},
        {HeaderField::Contact, !header.contact.trimmed().isEmpty()},
        {HeaderField::Owner, !header.owner.trimmed().isEmpty()},
    };
    for (const auto &[field, isFilled] : fields) {
        if (!isFilled)
            object({.kind = Kind::EmptyHeaderField, .field = field});
    }
    const std::pair<HeaderField, QDate> dates[] = {{HeaderField::WantedBy, header.wantedBy},
                                                   {HeaderField::ValidUntil, header.validUntil}};
    for (const auto &[field, date] : dates) {
        if (date.isValid() && date < m_date)
            object({.kind = Kind::HeaderDatePassed, .field = field});
    }
}

} // namespace

std::vector<Objection> objections(const std::shared_ptr<const Derivation> &derivation,
                                  const Requests &requests, const QDate &date)
{
    return Examination(derivation, requests, date).all();
}

bool isReady(const std::shared_ptr<const Derivation> &derivation, const Requests &requests, const QDate &date)
{
    return objections(derivation, requests, date).empty();
}

} // namespace portolan
