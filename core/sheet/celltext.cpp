// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "celltext.h"

#include <QCoreApplication>

namespace portolan {

namespace {

const QString comma = QStringLiteral(", ");

QString joined(const std::vector<Network> &networks)
{
    // So long at most, as IPv4.
    constexpr qsizetype usual = 20;
    QString text;
    text.reserve(qsizetype(networks.size()) * usual);
    for (const Network &network : networks) {
        if (!text.isEmpty())
            text += comma;
        text += network.toString();
    }
    return text;
}

QString joined(const std::vector<Text> &texts, const SheetLanguage &language)
{
    QStringList sentences;
    for (const Text &text : texts)
        sentences.append(language.text(text));
    return sentences.join(QLatin1Char(' '));
}

/// No rule asks for a translation; it is there because it was drawn.
const char *natPurpose(const Row &row)
{
    return row.ports.isAny()
        ? QT_TRANSLATE_NOOP("Sheet",
                            "Static translation both ways: connections to the external address arrive at the "
                            "internal one, and connections from inside leave from the external one.")
        : QT_TRANSLATE_NOOP("Sheet",
                            "Static translation of one port: connections to the external address and port "
                            "arrive at the internal ones.");
}

/// The slot's name where the role has several: an Edge has four addresses, a Front End one.
QString slotName(const Role *role, const SlotKey &key, const SheetLanguage &language)
{
    if (!role)
        return {};
    const Slot *found = nullptr;
    size_t count = 0;
    for (const Interface &interface : role->interfaces) {
        for (const Slot &slot : interface.slots) {
            ++count;
            if (slot.key == key)
                found = &slot;
        }
    }
    return found && count > 1 ? language.text(found->name) : QString();
}

} // namespace

QString transportText(Transport transport)
{
    switch (transport) {
    case Transport::Tcp:
        return QStringLiteral("TCP");
    case Transport::Udp:
        return QStringLiteral("UDP");
    case Transport::TcpAndUdp:
        return QStringLiteral("TCP+UDP");
    }
    Q_UNREACHABLE();
}

CellText::CellText(const Derivation &derivation, const SheetLanguage &language)
    : m_derivation(derivation), m_language(language), m_names(derivation.topology)
{
}

QString CellText::cell(const Row &row, const RowDetails &details, Column column) const
{
    switch (column) {
    case Column::Number:
    case Column::RowId:
    case Column::Service:
    case Column::SourceObject:
    case Column::DestinationObject:
        break; // The sheet knows them.
    case Column::SourceZone:
    case Column::Source:
    case Column::SourceAddress:
    case Column::SourcePort:
        return endCell(details.source, column);
    case Column::DestinationZone:
    case Column::Destination:
    case Column::DestinationAddress:
    case Column::DestinationPort:
        return endCell(details.destination, column);
    case Column::Transport:
        return transportText(row.transport);
    case Column::ApplicationProtocol:
        return details.protocol;
    case Column::Encryption:
        return details.encryption;
    case Column::Direction:
        return direction(details);
    case Column::SourceAfterNat:
        return joined(details.source.counterpart);
    case Column::DestinationAfterNat:
        return afterNat(details);
    case Column::Firewall:
        return m_firewalls.of(details.firewall, [&] { return firewall(details); });
    case Column::Boundary:
        return m_boundaries.of(details.boundary, [&] { return boundary(details); });
    case Column::Action:
        return action(details);
    case Column::Inspection:
        return m_inspections.of(details.inspections, [&] { return inspection(details); });
    case Column::IdleTimeout:
        return idleTimeout(details);
    case Column::Justification:
        return purpose(row, details);
    case Column::Impact:
        return m_impacts.of(details.impacts, [&] { return impact(details); });
    case Column::Features:
        return m_features.of(details.features, [&] { return features(details); });
    case Column::Reference:
        return details.ownFlows.empty()
            ? m_references.of(details.printedRows, [&] { return reference(details); })
            : reference(details);
    case Column::Anomalies:
        return m_anomalies.of(details.anomalies, [&] { return anomalies(details); });
    case Column::Rules:
        return details.rules.join(comma);
    case Column::Complete:
        return m_language.text(row.complete ? QT_TRANSLATE_NOOP("Sheet", "yes")
                                            : QT_TRANSLATE_NOOP("Sheet", "no"));
    case Column::RuleName:
        return ruleName(row);
    case Column::Authentication:
        return m_language.text(QT_TRANSLATE_NOOP("Sheet", "do not authenticate"));
    }
    return {};
}

QString CellText::endCell(const RowSide &side, Column column) const
{
    // Sets with many addresses are the ends of many rows.
    constexpr qsizetype mostRemembered = 1 << 24;
    if (side.number < 0 || column == Column::SourcePort || column == Column::DestinationPort)
        return textOf(side, column);
    if (m_endLength > mostRemembered) {
        m_ends.clear();
        m_endLength = 0;
    }
    EndTexts &known = m_ends[side.number];
    const bool isZone = column == Column::SourceZone || column == Column::DestinationZone;
    const bool isSide = column == Column::Source || column == Column::Destination;
    std::optional<QString> &text = isZone ? known.zone : isSide ? known.side : known.addresses;
    if (!text) {
        text = textOf(side, column);
        m_endLength += text->size();
    }
    return *text;
}

QString CellText::textOf(const RowSide &side, Column column) const
{
    switch (column) {
    case Column::SourceZone:
    case Column::DestinationZone:
        return zone(side);
    case Column::Source:
    case Column::Destination:
        return this->side(side);
    case Column::SourceAddress:
    case Column::DestinationAddress:
        return addresses(side);
    default:
        return ports(side.ports);
    }
}

QString CellText::zone(const RowSide &side) const
{
    QStringList names;
    for (const ZoneId &zone : side.zones)
        names.append(m_names.of(zone));
    return names.join(comma);
}

QString CellText::side(const RowSide &side) const
{
    if (side.tokens.empty())
        return side.special == AddressSet::Special::None ? members(side) : unnarrowed(side);
    QStringList words;
    for (const int token : side.tokens)
        words.append(m_language.text(m_derivation.catalogue->tokens[size_t(token)].name));
    const QString printed = words.join(comma);
    return side.elements.size() == 1
        ? QStringLiteral("%1 (%2)").arg(printed, m_names.of(side.elements.front()))
        : printed;
}

QString CellText::unnarrowed(const RowSide &side) const
{
    if (side.set >= 0) {
        const EndpointSet &set = m_derivation.catalogue->sets[size_t(side.set)];
        const bool isAny = side.special == AddressSet::Special::Any && !set.anyName.isEmpty();
        return m_language.text(isAny ? set.anyName : set.name);
    }
    return m_language.text(side.special == AddressSet::Special::Internet
                               ? QT_TRANSLATE_NOOP("Sheet", "Internet")
                               : QT_TRANSLATE_NOOP("Sheet", "any"));
}

QString CellText::members(const RowSide &side) const
{
    if (side.elements.size() > 1 && side.set >= 0) {
        const QString name = m_language.text(m_derivation.catalogue->sets[size_t(side.set)].name);
        return side.zones.size() == 1 ? QStringLiteral("%1 (%2)").arg(name, zone(side)) : name;
    }
    QStringList names;
    for (const ElementId &id : side.elements)
        names.append(element(id, side));
    return names.join(comma);
}

QString CellText::element(const ElementId &id, const RowSide &side) const
{
    const Pool *pool = m_names.topology().pools.find(PoolId(id));
    if (!pool)
        return m_names.of(id);
    QString name = displayName(*pool);
    const QString slot = slotName(m_derivation.catalogue->role(pool->role), side.slot, m_language);
    if (!slot.isEmpty())
        name += comma + slot;
    return side.part == AddressSet::Part::Vip ? name + QStringLiteral(" (VIP)") : name;
}

QString CellText::addresses(const RowSide &side) const
{
    switch (side.special) {
    case AddressSet::Special::Any:
        return m_language.text(QT_TRANSLATE_NOOP("Sheet", "any"));
    case AddressSet::Special::Internet:
        return m_language.text(QT_TRANSLATE_NOOP("Sheet", "Internet"));
    case AddressSet::Special::None:
        break;
    }
    return side.addresses.empty() ? m_language.text(QT_TRANSLATE_NOOP("Sheet", "(address missing)"))
                                  : joined(side.addresses);
}

QString CellText::ports(const PortRange &ports) const
{
    return ports.isAny() ? m_language.text(QT_TRANSLATE_NOOP("Sheet", "any")) : ports.toString();
}

QString CellText::afterNat(const RowDetails &details) const
{
    const std::vector<Network> &counterpart = details.destination.counterpart;
    const Boundary *boundary = m_names.topology().boundaries.find(details.boundary);
    if (counterpart.empty() || !boundary || boundary->notation == DestinationNotation::Original)
        return joined(counterpart);
    // The rule is written with the real address already; what people miss is the one before it.
    return m_language.text(QT_TRANSLATE_NOOP("Sheet", "%1 (before NAT)")).arg(joined(counterpart));
}

QString CellText::direction(const RowDetails &details) const
{
    switch (details.direction) {
    case Direction::Inbound:
        return m_language.text(QT_TRANSLATE_NOOP("Sheet", "inbound"));
    case Direction::Outbound:
        return m_language.text(QT_TRANSLATE_NOOP("Sheet", "outbound"));
    case Direction::Inside:
        break;
    }
    return {};
}

QString CellText::firewall(const RowDetails &details) const
{
    return details.firewall.isEmpty() ? m_language.text(QT_TRANSLATE_NOOP("Sheet", "Host firewall"))
                                      : m_names.of(details.firewall);
}

QString CellText::boundary(const RowDetails &details) const
{
    return details.boundary.isEmpty() ? QString() : m_names.of(details.boundary);
}

QString CellText::action(const RowDetails &details) const
{
    return m_language.text(details.optional ? QT_TRANSLATE_NOOP("Sheet", "allow (optional)")
                                            : QT_TRANSLATE_NOOP("Sheet", "allow"));
}

QString CellText::inspection(const RowDetails &details) const
{
    QStringList texts;
    for (const int advice : details.inspections)
        texts.append(m_language.text(m_derivation.catalogue->advice[size_t(advice)].text));
    return texts.join(QLatin1Char(' '));
}

QString CellText::idleTimeout(const RowDetails &details) const
{
    if (details.idleTimeout == 0)
        return {};
    return m_language.text(QT_TRANSLATE_NOOP("Sheet", "%1 s"))
        .arg(m_language.locale().toString(details.idleTimeout));
}

QString CellText::purpose(const Row &row, const RowDetails &details) const
{
    if (row.sheet == SheetKind::Nat)
        return m_language.text(natPurpose(row));
    return m_purposes.of({details.purposes, details.companions}, [&] {
        const QString purposes = joined(details.purposes, m_language);
        const QString companions = joined(details.companions, m_language);
        return companions.isEmpty() ? purposes : purposes + QLatin1Char(' ') + companions;
    });
}

QString CellText::impact(const RowDetails &details) const
{
    return joined(details.impacts, m_language);
}

QString CellText::features(const RowDetails &details) const
{
    const Catalogue &catalogue = *m_derivation.catalogue;
    QStringList names;
    for (const FeatureKey &key : details.features) {
        const Feature *feature = catalogue.feature(key);
        const Predicate *predicate = feature ? nullptr : catalogue.predicate(key);
        names.append(feature         ? m_language.text(feature->name)
                         : predicate ? m_language.text(predicate->name)
                                     : key.toString());
    }
    return names.join(comma);
}

const QString &CellText::printedReference(int printedRow) const
{
    const Catalogue &catalogue = *m_derivation.catalogue;
    m_printedReferences.resize(catalogue.printedRows.size());
    QString &text = m_printedReferences[size_t(printedRow)];
    if (text.isNull()) {
        const PrintedRow &printed = catalogue.printedRows[size_t(printedRow)];
        const PrintedTable &table = catalogue.printedTables[size_t(printed.table)];
        text = QStringLiteral("%1, %2, %3").arg(table.topic, table.table).arg(printed.row);
    }
    return text;
}

QString CellText::reference(const RowDetails &details) const
{
    QStringList references;
    for (const int index : details.printedRows)
        references.append(printedReference(index));
    for (const OwnFlowId &flow : details.ownFlows)
        references.append(m_language.text(QT_TRANSLATE_NOOP("Sheet", "own flow: %1")).arg(m_names.of(flow)));
    return references.join(QStringLiteral("; "));
}

QString CellText::anomalies(const RowDetails &details) const
{
    QStringList texts;
    for (const int index : details.anomalies) {
        const Anomaly &anomaly = m_derivation.catalogue->anomalies[size_t(index)];
        texts.append(QStringLiteral("%1: %2").arg(anomaly.id, m_language.text(anomaly.recommended)));
    }
    return texts.join(QLatin1Char(' '));
}

QString CellText::ruleName(const Row &row) const
{
    const Catalogue &catalogue = *m_derivation.catalogue;
    QStringList names;
    for (const int index : m_derivation.rulesOf(row)) {
        const Text &name = m_derivation.view == View::Documented ? catalogue.printedRows[size_t(index)].name
                                                                 : catalogue.ipsecRules[size_t(index)].name;
        names.append(m_language.text(name));
    }
    return names.join(QStringLiteral(" / "));
}

} // namespace portolan
