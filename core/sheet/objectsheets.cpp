// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectsheets.h"

#include "celltext.h"
#include "listedsheet.h"
#include "sheetids.h"
#include "sheetparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

/// With the longest names this leaves a cell well under what a spreadsheet holds.
constexpr size_t mostMembersPerLine = 400;

const QString comma = QStringLiteral(", ");

/// What firewalls the rows belong to, by name.
class FirewallNames {
public:
    FirewallNames(const Derivation &derivation, const SheetLanguage &language) : m_derivation(derivation)
    {
        for (const SheetPart &part : sheetParts(derivation)) {
            m_parts.push_back(part);
            m_names.append(sheetTitle(part, derivation.topology, language));
        }
        for (const BoundaryId &id : derivation.boundaries) {
            const auto part = partFor(derivation.topology, id);
            m_ofBoundary.push_back(part ? placeOf(*part) : m_parts.size());
        }
        m_hosts = placeOf(SheetPart::hosts());
    }

    [[nodiscard]] QString of(std::span<const quint32> rows) const
    {
        std::vector<bool> isUsed(m_parts.size() + 1);
        for (const quint32 row : rows) {
            const int boundary = m_derivation.rows[row].boundary;
            isUsed[boundary < 0 ? m_hosts : m_ofBoundary[size_t(boundary)]] = true;
        }
        QStringList names;
        for (size_t i = 0; i < m_parts.size(); ++i) {
            if (isUsed[i])
                names.append(m_names[qsizetype(i)]);
        }
        return names.join(comma);
    }

private:
    [[nodiscard]] size_t placeOf(const SheetPart &part) const
    {
        return size_t(std::ranges::find(m_parts, part) - m_parts.begin());
    }

    const Derivation &m_derivation;
    std::vector<SheetPart> m_parts;
    QStringList m_names;
    std::vector<size_t> m_ofBoundary;
    size_t m_hosts = 0;
};

const char *kindSource(AddressObject::Kind kind)
{
    switch (kind) {
    case AddressObject::Kind::Host:
        return QT_TRANSLATE_NOOP("Sheet", "host");
    case AddressObject::Kind::Network:
        return QT_TRANSLATE_NOOP("Sheet", "network");
    case AddressObject::Kind::Group:
        return QT_TRANSLATE_NOOP("Sheet", "group");
    }
    Q_UNREACHABLE();
}

/// The rows of an object, and of each group it is a member of the first.
std::vector<std::vector<quint32>> rowsWithGroups(const std::vector<AddressObject> &objects)
{
    std::vector<std::vector<quint32>> rows;
    for (const AddressObject &object : objects)
        rows.push_back(object.rows);
    for (const AddressObject &group : objects) {
        for (const size_t member : group.members) {
            if (!group.rows.empty())
                rows[member].push_back(group.rows.front());
        }
    }
    for (std::vector<quint32> &list : rows) {
        std::ranges::sort(list);
        const auto repeated = std::ranges::unique(list);
        list.erase(repeated.begin(), repeated.end());
    }
    return rows;
}

class AddressLines {
public:
    AddressLines(const FirewallObjects &objects, const SheetLanguage &language)
        : m_objects(objects.addresses()), m_language(language), m_names(objects.derivation().topology),
          m_firewalls(objects.derivation(), language), m_rows(rowsWithGroups(m_objects))
    {
        for (size_t i = 0; i < m_objects.size(); ++i)
            addObject(i);
    }

    std::vector<ListedSheet::Line> lines;

private:
    void addObject(size_t place)
    {
        const AddressObject &object = m_objects[place];
        QStringList owners;
        for (const ElementId &id : object.elements)
            owners.append(m_names.of(id));
        size_t first = 0;
        do {
            const size_t last = std::min(first + mostMembersPerLine, object.members.size());
            addLine(place, owners.join(comma), membersText(object, first, last));
            first = last;
        } while (first < object.members.size());
    }

    [[nodiscard]] QString membersText(const AddressObject &object, size_t first, size_t last) const
    {
        QStringList names;
        for (size_t i = first; i < last; ++i)
            names.append(m_objects[object.members[i]].name);
        return names.join(comma);
    }

    void addLine(size_t place, const QString &owners, const QString &members)
    {
        const AddressObject &object = m_objects[place];
        ListedSheet::Line line;
        for (const QString &text : {object.name, m_language.text(kindSource(object.kind)),
                                    object.address ? object.address->toString() : QString(), members, owners,
                                    m_firewalls.of(m_rows[place])})
            line.cells.push_back({text, {}, {}});
        line.cells.push_back(ListedSheet::Cell::number(object.rows.size()));
        line.rows = m_rows[place];
        lines.push_back(std::move(line));
    }

    const std::vector<AddressObject> &m_objects;
    const SheetLanguage &m_language;
    ElementNames m_names;
    FirewallNames m_firewalls;
    std::vector<std::vector<quint32>> m_rows;
};

SheetColumn column(const char *key, const QString &heading, CellKind kind = CellKind::Text)
{
    return {QString::fromLatin1(key), heading, kind, {}, true};
}

ListedSheet::Cell portCell(const PortRange &ports, const SheetLanguage &language)
{
    if (ports.isAny())
        return {language.text(QT_TRANSLATE_NOOP("Sheet", "any")), {}, {}};
    if (ports.first() == ports.last())
        return ListedSheet::Cell::number(ports.first());
    return {ports.toString(), {}, {}};
}

} // namespace

std::shared_ptr<const Sheet> addressObjectSheet(const FirewallObjects &objects, Language language)
{
    const SheetLanguage words(language);
    const auto text = [&words](const char *source) { return words.text(source); };
    SheetHead head{sheetId(ComputedSheet::AddressObjects),
                   text(titleSource(ComputedSheet::AddressObjects)),
                   language,
                   {column("name", text(QT_TRANSLATE_NOOP("Sheet", "Name"))),
                    column("kind", text(QT_TRANSLATE_NOOP("Sheet", "Kind"))),
                    column("address", text(QT_TRANSLATE_NOOP("Sheet", "Address"))),
                    column("members", text(QT_TRANSLATE_NOOP("Sheet", "Members")), CellKind::List),
                    column("system", text(QT_TRANSLATE_NOOP("Sheet", "System"))),
                    column("firewalls", text(QT_TRANSLATE_NOOP("Sheet", "Used on")), CellKind::List),
                    column("rows", text(QT_TRANSLATE_NOOP("Sheet", "Rows")), CellKind::Number)}};
    return std::make_shared<const ListedSheet>(std::move(head), AddressLines(objects, words).lines);
}

std::shared_ptr<const Sheet> serviceObjectSheet(const FirewallObjects &objects, Language language)
{
    const SheetLanguage words(language);
    const auto text = [&words](const char *source) { return words.text(source); };
    const FirewallNames firewalls(objects.derivation(), words);
    std::vector<ListedSheet::Line> lines;
    for (const ServiceObject &service : objects.services()) {
        lines.push_back({{{service.name, {}, {}},
                          {transportText(service.transport), {}, {}},
                          portCell(service.ports, words),
                          portCell(service.sourcePorts, words),
                          {firewalls.of(service.rows), {}, {}},
                          ListedSheet::Cell::number(service.rows.size())},
                         service.rows,
                         true});
    }
    SheetHead head{sheetId(ComputedSheet::ServiceObjects),
                   text(titleSource(ComputedSheet::ServiceObjects)),
                   language,
                   {column("name", text(QT_TRANSLATE_NOOP("Sheet", "Name"))),
                    column("transport", text(QT_TRANSLATE_NOOP("Sheet", "Transport"))),
                    column("ports", text(QT_TRANSLATE_NOOP("Sheet", "Port")), CellKind::Number),
                    column("sourcePorts", text(QT_TRANSLATE_NOOP("Sheet", "Source port")), CellKind::Number),
                    column("firewalls", text(QT_TRANSLATE_NOOP("Sheet", "Used on")), CellKind::List),
                    column("rows", text(QT_TRANSLATE_NOOP("Sheet", "Rows")), CellKind::Number)}};
    return std::make_shared<const ListedSheet>(std::move(head), std::move(lines));
}

} // namespace portolan
