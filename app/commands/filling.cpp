// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling.h"

#include "addresses.h"
#include "freeaddresses.h"
#include "members.h"
#include "namepattern.h"
#include "naming.h"
#include "standing.h"
#include "usedtexts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace portolan {

namespace {

using Kind = FillField::Kind;

bool hasSlot(const Role &role, const SlotKey &slot)
{
    return std::ranges::any_of(role.interfaces, [&](const Interface &side) {
        return std::ranges::find(side.slots, slot, &Slot::key) != side.slots.end();
    });
}

/// The servers meant by a selection, in its order: those of pools, and single ones.
std::vector<ElementId> serversOf(const Topology &topology, const std::vector<ElementId> &ids)
{
    std::vector<ElementId> servers;
    const auto add = [&](const ElementId &id) {
        if (std::ranges::find(servers, id) == servers.end())
            servers.push_back(id);
    };
    for (const ElementId &id : ids) {
        if (const Pool *pool = topology.pools.find(PoolId(id))) {
            for (const Server &server : pool->servers)
                add(server.id);
        } else if (poolOf(topology, ServerId(id))) {
            add(id);
        }
    }
    return servers;
}

std::vector<ElementId> targets(const Topology &topology, const Catalogue &catalogue,
                               const std::vector<ElementId> &ids, const FillField &field)
{
    std::vector<ElementId> result;
    if (field.kind == Kind::Name) {
        std::ranges::copy_if(ids, std::back_inserter(result), [&](const ElementId &id) {
            return topology.pools.find(PoolId(id)) || topology.balancers.find(BalancerId(id))
                || topology.parties.find(PartyId(id));
        });
        return result;
    }
    result = serversOf(topology, ids);
    if (field.kind == Kind::Address) {
        std::erase_if(result, [&](const ElementId &id) {
            const Role *role = catalogue.role(poolOf(topology, ServerId(id))->role);
            return !role || !hasSlot(*role, field.slot);
        });
    }
    return result;
}

const Server &serverOf(const Topology &topology, const ElementId &id)
{
    return *serverIn(*poolOf(topology, ServerId(id)), ServerId(id));
}

AddressPair addressesOf(const Topology &topology, const ElementId &id, const SlotKey &slot)
{
    const auto &addresses = serverOf(topology, id).addresses;
    const auto pair = addresses.find(slot);
    return pair == addresses.end() ? AddressPair() : pair->second;
}

/// The edit that gives an element its text; nothing when it cannot have it.
std::optional<Edit> given(const Topology &topology, const ElementId &id, const FillField &field,
                          const QString &text)
{
    switch (field.kind) {
    case Kind::Name:
        return text.trimmed().isEmpty() ? std::nullopt : std::optional(rename(topology, id, text));
    case Kind::Host: {
        const auto host = HostName::parse(text);
        return host ? std::optional(setServerFqdn(topology, ServerId(id), *host)) : std::nullopt;
    }
    case Kind::Address: {
        const auto address = Address::parse(text);
        return address
            ? std::optional(setServerAddress(topology, ServerId(id), field.slot, address->family(), *address))
            : std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

TextKind textKind(Kind kind)
{
    switch (kind) {
    case Kind::Name:
        return TextKind::Name;
    case Kind::Host:
        return TextKind::Host;
    case Kind::Address:
        return TextKind::Address;
    }
    Q_UNREACHABLE();
}

/// A text for each of them, or why there is none.
using Texts = std::vector<tl::expected<QString, Refusal>>;

OrRefusal<Texts> byPattern(size_t count, const QString &text)
{
    const auto pattern = NamePattern::parse(text);
    if (!pattern)
        return tl::unexpected(pattern.error());
    if (auto reason = pattern->whyNot(count))
        return tl::unexpected(*reason);
    Texts texts;
    for (size_t i = 0; i < count; ++i)
        texts.emplace_back(pattern->at(i));
    return texts;
}

/// Addresses the elements have now are free for them to be given anew.
OrRefusal<Texts> bySubnet(Topology topology, const std::vector<ElementId> &ids, const SlotKey &slot,
                          const QString &text)
{
    const auto network = Network::parse(text.trimmed());
    if (!network)
        return refused(QT_TRANSLATE_NOOP("Edits", "“%1” is no subnet."), {verbatim(text)});
    for (const ElementId &id : ids)
        topology =
            applied(topology, setServerAddress(topology, ServerId(id), slot, network->family(), {}).patch);
    FreeAddresses free(topology);
    Texts texts;
    std::optional<Address> last;
    for (size_t i = 0; i < ids.size(); ++i) {
        last = free.next(*network, last);
        if (last)
            texts.emplace_back(last->toString());
        else
            texts.emplace_back(refused(QT_TRANSLATE_NOOP("Edits", "The subnet has no free address left.")));
    }
    return texts;
}

const char *stepText(Kind kind)
{
    switch (kind) {
    case Kind::Name:
        return QT_TRANSLATE_N_NOOP("Edits", "Fill %n names");
    case Kind::Host:
        return QT_TRANSLATE_N_NOOP("Edits", "Fill FQDNs of %n servers");
    case Kind::Address:
        return QT_TRANSLATE_N_NOOP("Edits", "Fill addresses of %n servers");
    }
    Q_UNREACHABLE();
}

QString textBefore(const Topology &topology, const ElementId &id, const FillField &field,
                   const QString &after)
{
    switch (field.kind) {
    case Kind::Name:
        return shownName(topology, id);
    case Kind::Host: {
        const Server &server = serverOf(topology, id);
        return server.fqdn ? server.fqdn->toString() : server.name;
    }
    case Kind::Address: {
        const AddressPair pair = addressesOf(topology, id, field.slot);
        const auto &address = after.contains(u':') ? pair.v6 : pair.v4;
        return address ? address->toString() : QString();
    }
    }
    Q_UNREACHABLE();
}

/// The last number of a text becomes a pattern.
QString patternFrom(const QString &text, const QString &number = {})
{
    static const QRegularExpression digits(QStringLiteral("[0-9]{1,6}(?=[^0-9]*$)"));
    const QRegularExpressionMatch match = digits.match(text);
    if (!match.hasMatch())
        return text;
    return text.left(match.capturedStart()) + u'{' + (number.isEmpty() ? match.captured() : number)
        + QStringLiteral("..}") + text.mid(match.capturedEnd());
}

/// The same for the first label of a host name only: a number in its domain is none that counts.
QString patternFrom(const QString &text, FillField::Kind kind, const QString &number = {})
{
    const qsizetype dot = kind == Kind::Host ? text.indexOf(u'.') : -1;
    return dot < 0 ? patternFrom(text, number) : patternFrom(text.left(dot), number) + text.mid(dot);
}

/// The subnet all of them stand in with the slot, if it is one.
QString commonSubnet(const Topology &topology, const Catalogue &catalogue, const std::vector<ElementId> &ids,
                     const SlotKey &slot)
{
    const auto zoneOf = [&](const ElementId &id) {
        const Pool &pool = *poolOf(topology, ServerId(id));
        return zoneOfSlot(topology, *catalogue.role(pool.role), pool, slot);
    };
    const Zone *zone = zoneOf(ids.front());
    const bool isCommon = std::ranges::all_of(ids, [&](const ElementId &id) { return zoneOf(id) == zone; });
    return zone && isCommon && !zone->subnets.empty() ? zone->subnets.front().toString() : QString();
}

} // namespace

std::vector<FillField> fillFields(const Topology &topology, const Catalogue &catalogue,
                                  const std::vector<ElementId> &ids)
{
    std::vector<FillField> fields;
    for (const ElementId &id : serversOf(topology, ids)) {
        if (fields.empty())
            fields.push_back({Kind::Host, {}});
        const Role *role = catalogue.role(poolOf(topology, ServerId(id))->role);
        for (const Interface &side : role ? role->interfaces : std::vector<Interface>()) {
            for (const Slot &slot : side.slots) {
                const FillField field{Kind::Address, slot.key};
                if (std::ranges::find(fields, field) == fields.end())
                    fields.push_back(field);
            }
        }
    }
    if (!targets(topology, catalogue, ids, {Kind::Name, {}}).empty())
        fields.push_back({Kind::Name, {}});
    return fields;
}

QString suggestedPattern(const Topology &topology, const Catalogue &catalogue,
                         const std::vector<ElementId> &ids, const FillField &field)
{
    const std::vector<ElementId> all = targets(topology, catalogue, ids, field);
    if (all.empty())
        return {};
    if (field.kind == Kind::Address)
        return commonSubnet(topology, catalogue, all, field.slot);
    const QString first = textBefore(topology, all.front(), field, {});
    // Those that are called differently do not want one name.
    const QString stem = patternFrom(first, field.kind, QStringLiteral("0"));
    const bool isCommon = std::ranges::all_of(all, [&](const ElementId &id) {
        return patternFrom(textBefore(topology, id, field, {}), field.kind, QStringLiteral("0")) == stem;
    });
    return isCommon ? patternFrom(first, field.kind) : QString();
}

TextChanges fill(const Topology &topology, const Catalogue &catalogue, const std::vector<ElementId> &ids,
                 const FillField &field, const QString &pattern)
{
    TextChanges changes;
    const std::vector<ElementId> all = targets(topology, catalogue, ids, field);
    const bool isSubnet = field.kind == Kind::Address && pattern.contains(u'/');
    const auto texts =
        isSubnet ? bySubnet(topology, all, field.slot, pattern) : byPattern(all.size(), pattern.trimmed());
    if (!texts) {
        changes.problem = texts.error();
        for (const ElementId &id : all)
            changes.rows.push_back({id, textBefore(topology, id, field, {}), {}});
        return changes;
    }
    const TextKind kind = textKind(field.kind);
    Topology after = topology;
    for (size_t i = 0; i < all.size(); ++i) {
        const auto &text = (*texts)[i];
        TextChange row{all[i], {}, text ? canonical(kind, *text) : QString()};
        row.before = textBefore(topology, row.id, field, row.after);
        const std::optional<Edit> edit = text ? given(after, row.id, field, row.after) : std::nullopt;
        if (edit)
            after = applied(std::move(after), edit->patch);
        else
            row.problem = text ? whyInvalid(kind, row.after) : text.error();
        changes.rows.push_back(std::move(row));
    }
    complainAboutUsed(changes, topology, after);
    if (!changes.hasProblem())
        changes.edit = {difference(topology, after), {stepText(field.kind), {}, int(all.size())}, {}};
    return changes;
}

} // namespace portolan
