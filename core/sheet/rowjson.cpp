// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "celltext.h"
#include "jsontextwriter.h"
#include "rowsheet.h"

namespace portolan {

namespace {

QStringList texts(const std::vector<Network> &networks)
{
    QStringList list;
    for (const Network &network : networks)
        list.append(network.toString());
    return list;
}

QStringList addresses(const RowSide &side)
{
    switch (side.special) {
    case AddressSet::Special::Any:
        return {QStringLiteral("any")};
    case AddressSet::Special::Internet:
        return {QStringLiteral("Internet")};
    case AddressSet::Special::None:
        break;
    }
    return texts(side.addresses);
}

template <typename Names>
QStringList texts(const Names &names)
{
    QStringList list;
    for (const auto &name : names)
        list.append(name.toString());
    return list;
}

QString directionWord(Direction direction)
{
    switch (direction) {
    case Direction::Inbound:
        return QStringLiteral("inbound");
    case Direction::Outbound:
        return QStringLiteral("outbound");
    case Direction::Inside:
        break;
    }
    return QStringLiteral("");
}

class RowWriter {
public:
    RowWriter(const RowSheet &sheet, JsonTextWriter &json) : m_sheet(sheet), m_json(json) { }

    void write(size_t line)
    {
        const RowDetails &details = m_sheet.details(line);
        writeReasons(line, details);
        writePlace(line, details);
        writeEnds(details);
        writeMeaning(line, details);
    }

private:
    void writeReasons(size_t line, const RowDetails &details)
    {
        m_json.member("id", m_sheet.lineId(line));
        m_json.member("number", m_sheet.number(line));
        m_json.member("rules", details.rules);
        m_json.member("ownFlows", texts(details.ownFlows));
        writeTopics(details);
        QStringList anomalies;
        for (const int index : details.anomalies)
            anomalies.append(catalogue().anomalies[size_t(index)].id);
        m_json.member("anomalies", anomalies);
    }

    void writeTopics(const RowDetails &details)
    {
        m_json.key("topics");
        m_json.beginArray();
        for (const int index : details.printedRows) {
            const PrintedRow &printed = catalogue().printedRows[size_t(index)];
            const PrintedTable &table = catalogue().printedTables[size_t(printed.table)];
            m_json.beginObject();
            m_json.member("topic", table.topic);
            m_json.member("table", table.table);
            m_json.member("row", printed.row);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writePlace(size_t line, const RowDetails &details)
    {
        m_json.member("firewall", m_sheet.text().firewall(details));
        m_json.member("boundary", m_sheet.text().boundary(details));
        m_json.member("flow", rowIdText(m_sheet.derivedRow(line).flow));
        m_json.member("direction", directionWord(details.direction));
    }

    void writeEnds(const RowDetails &details)
    {
        m_json.member("sourceZone", m_sheet.text().zone(details.source));
        m_json.member("source", m_sheet.text().side(details.source));
        m_json.member("sourceAddresses", addresses(details.source));
        m_json.member("sourcePorts", details.source.ports.toString());
        m_json.member("destinationZone", m_sheet.text().zone(details.destination));
        m_json.member("destination", m_sheet.text().side(details.destination));
        m_json.member("destinationAddresses", addresses(details.destination));
        m_json.member("destinationPorts", details.destination.ports.toString());
        m_json.member("natSourceAddresses", texts(details.source.counterpart));
        m_json.member("natDestinationAddresses", texts(details.destination.counterpart));
    }

    void writeMeaning(size_t line, const RowDetails &details)
    {
        const Row &row = m_sheet.derivedRow(line);
        m_json.member("transport", transportText(row.transport));
        m_json.member("applicationProtocol", details.protocol);
        m_json.member("encryption", details.encryption);
        m_json.member("features", texts(details.features));
        m_json.member("purpose", m_sheet.text().purpose(row, details));
        m_json.member("impact", m_sheet.text().impact(details));
        m_json.member("complete", row.complete);
        m_json.member("because", texts(m_sheet.reasons(line)));
        if (m_sheet.options().objects) {
            m_json.member("service", m_sheet.cell(line, Column::Service));
            m_json.member("sourceObject", m_sheet.cell(line, Column::SourceObject));
            m_json.member("destinationObject", m_sheet.cell(line, Column::DestinationObject));
        }
    }

    [[nodiscard]] const Catalogue &catalogue() const { return *m_sheet.derivation().catalogue; }

    const RowSheet &m_sheet;
    JsonTextWriter &m_json;
};

} // namespace

void RowSheet::writeMembers(size_t line, JsonTextWriter &json) const
{
    RowWriter(*this, json).write(line);
}

} // namespace portolan
