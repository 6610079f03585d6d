// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "updatetext.h"

#include "catalog/nameplan.h"
#include "elementtext.h"
#include "model/owners.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Update)
};

template <typename Known>
QString nameOf(const Known *known, const UpdateItem &item, Language language)
{
    return known ? known->name.in(language) : item.key;
}

template <typename Key>
Key keyOf(const UpdateItem &item)
{
    return Key::literal(item.key.toStdString());
}

const AttributeDefinition *attributeOf(const Topology &topology, const Catalogue &catalogue,
                                       const UpdateItem &item)
{
    const Association *line = topology.associations.find(AssociationId(item.element));
    const AssociationKind *kind = line ? catalogue.association(line->kind) : nullptr;
    if (!kind)
        return nullptr;
    const auto it = std::ranges::find(kind->attributes, keyOf<AttributeKey>(item), &AttributeDefinition::key);
    return it == kind->attributes.end() ? nullptr : &*it;
}

char signOf(UpdateKind kind)
{
    constexpr const char *signs = "+~-";
    return signs[size_t(kind)];
}

} // namespace

UpdateText::UpdateText(const Topology &mine, TopologyUpdate update, const Catalogue &catalogue,
                       Language language)
    : m_mine(mine), m_update(std::move(update)), m_catalogue(catalogue), m_language(language)
{
    UpdateChoice choice;
    for (const UpdateItem &item : m_update.items)
        choice.push_back(item.kind != UpdateKind::Gone);
    m_all = updated(m_mine, m_update, choice);
}

QString UpdateText::kind(UpdateKind kind)
{
    switch (kind) {
    case UpdateKind::Added:
        return Words::tr("new");
    case UpdateKind::Changed:
        return Words::tr("changed");
    case UpdateKind::Gone:
        return Words::tr("gone");
    }
    Q_UNREACHABLE();
}

/// What comes is not in the drawing yet; everything else is called as it is there.
const Topology &UpdateText::topologyOf(const UpdateItem &item) const
{
    return item.kind == UpdateKind::Added ? m_all : m_mine;
}

QString UpdateText::element(const UpdateItem &item) const
{
    const Topology &topology = topologyOf(item);
    const ElementText text(topology, m_catalogue, m_language);
    ElementId id = item.element;
    QString slot;
    if (const NatMapping *mapping = topology.natMappings.find(NatMappingId(id))) {
        id = mapping->owner;
        const Pool *pool = poolOf(topology, ServerId(id));
        slot = pool ? text.slotName(pool->role, mapping->slot) : QString();
    }
    const Pool *pool = poolOf(topology, ServerId(id));
    QString name = pool ? text.name(*serverIn(*pool, ServerId(id))) : text.name(id);
    if (!slot.isEmpty())
        //: %1: a server, %2: one of its addresses ("A/V Edge")
        name = Words::tr("%1, address translation of %2").arg(name, slot);
    return name;
}

QString UpdateText::plannedName(const UpdateItem &item) const
{
    const QString key = item.key.section(u'/', 0, 0);
    const QString domain = item.key.section(u'/', 1);
    QString name = key;
    for (const PlannedName &each : m_catalogue.names->names) {
        if (each.key.toString() == key)
            name = each.name.in(m_language);
    }
    //: %1: "Meeting URL", %2: a SIP domain
    return domain.isEmpty() ? name : Words::tr("%1 of %2").arg(name, domain);
}

QString UpdateText::field(const UpdateItem &item) const
{
    switch (item.field) {
    case UpdateField::Whole:
        return {};
    case UpdateField::Name:
        return Words::tr("Name");
    case UpdateField::SiteKind:
        return Words::tr("Kind of site");
    case UpdateField::Fqdn:
        return Words::tr("FQDN");
    case UpdateField::Role:
        return Words::tr("Role");
    case UpdateField::Site:
        return Words::tr("Site");
    case UpdateField::Service:
        return nameOf(m_catalogue.service(keyOf<ServiceKey>(item)), item, m_language);
    case UpdateField::Feature:
        return nameOf(m_catalogue.feature(keyOf<FeatureKey>(item)), item, m_language);
    case UpdateField::SipDomain:
        return Words::tr("SIP domain");
    case UpdateField::HostName:
        return plannedName(item);
    case UpdateField::Range:
        return nameOf(m_catalogue.range(keyOf<RangeKey>(item)), item, m_language);
    case UpdateField::Address: {
        const Pool *pool = poolOf(m_mine, ServerId(item.element));
        const ElementText text(m_mine, m_catalogue, m_language);
        return Words::tr("Address %1").arg(pool ? text.slotName(pool->role, keyOf<SlotKey>(item)) : item.key);
    }
    case UpdateField::Attribute:
        return nameOf(attributeOf(m_mine, m_catalogue, item), item, m_language);
    case UpdateField::Outside:
        return Words::tr("Public address");
    }
    Q_UNREACHABLE();
}

QString UpdateText::subject(const UpdateItem &item) const
{
    const QString what = field(item);
    if (item.element.isEmpty())
        return what;
    return what.isEmpty() ? element(item) : QStringLiteral("%1: %2").arg(element(item), what);
}

/// What came or went, in a few words.
QString UpdateText::described(const UpdateItem &item) const
{
    if (item.field == UpdateField::SipDomain)
        return item.key;
    const Topology &topology = topologyOf(item);
    const ElementText text(topology, m_catalogue, m_language);
    if (const Site *site = topology.sites.find(SiteId(item.element)))
        return site->kind == SiteKind::Branch ? Words::tr("branch site") : Words::tr("central site");
    if (const Pool *pool = topology.pools.find(PoolId(item.element))) {
        return QStringLiteral("%1, %2").arg(text.roleName(pool->role),
                                            Words::tr("%n server(s)", nullptr, int(pool->servers.size())));
    }
    if (const NatMapping *mapping = topology.natMappings.find(NatMappingId(item.element)))
        return text.addresses(mapping->outside);
    if (const Pool *pool = poolOf(topology, ServerId(item.element)))
        //: %1: name of a pool
        return Words::tr("server of %1").arg(text.name(*pool));
    return attributes(item);
}

/// What tells a line from others with the same ends.
QString UpdateText::attributes(const UpdateItem &item) const
{
    QStringList parts;
    const Association *line = topologyOf(item).associations.find(AssociationId(item.element));
    for (const auto &[key, value] : line ? line->attributes : std::map<AttributeKey, AttributeValue>()) {
        UpdateItem part = item;
        part.key = key.toString();
        if (const QString *word = std::get_if<QString>(&value))
            parts.append(choice(part, *word));
        else if (const Port *port = std::get_if<Port>(&value))
            parts.append(QString::number(port->number()));
    }
    return parts.isEmpty() ? Words::tr("line") : parts.join(QStringLiteral(", "));
}

QString UpdateText::choice(const UpdateItem &item, const QString &text) const
{
    if (const AttributeDefinition *attribute = attributeOf(topologyOf(item), m_catalogue, item)) {
        const auto it =
            std::ranges::find(attribute->choices, text, [](const auto &each) { return each.first; });
        if (it != attribute->choices.end())
            return it->second.in(m_language);
    }
    return text;
}

QString UpdateText::value(const UpdateItem &item, const QString &text) const
{
    if (text.isEmpty())
        return Words::tr("none");
    switch (item.field) {
    case UpdateField::SiteKind:
        return text == QLatin1String("branch") ? Words::tr("branch site") : Words::tr("central site");
    case UpdateField::Service:
    case UpdateField::Feature:
        return text == QLatin1String("on") ? Words::tr("on") : Words::tr("off");
    case UpdateField::Role:
        return ElementText(m_all, m_catalogue, m_language).roleName(RoleKey::literal(text.toStdString()));
    case UpdateField::Site:
        return ElementText(m_all, m_catalogue, m_language).name(ElementId::literal(text.toStdString()));
    case UpdateField::Attribute:
        return choice(item, text);
    default:
        return text;
    }
}

QString UpdateText::before(const UpdateItem &item) const
{
    if (item.kind == UpdateKind::Changed)
        return value(item, item.before);
    return item.kind == UpdateKind::Gone ? described(item) : QString();
}

QString UpdateText::after(const UpdateItem &item) const
{
    QString text;
    if (item.kind == UpdateKind::Changed)
        text = value(item, item.after);
    else if (item.kind == UpdateKind::Added)
        text = described(item);
    //: %1: what a file says between the lines
    return item.guessed ? Words::tr("%1 (guessed)").arg(text) : text;
}

QString UpdateText::place(const UpdateItem &item) const
{
    if (item.site.isEmpty())
        return Words::tr("Deployment");
    const Topology &topology = m_mine.sites.find(item.site) ? m_mine : m_all;
    return ElementText(topology, m_catalogue, m_language).name(item.site.element());
}

QString UpdateText::summary() const
{
    const auto count = [this](UpdateKind kind) {
        return int(std::ranges::count(m_update.items, kind, &UpdateItem::kind));
    };
    if (m_update.items.empty())
        return Words::tr("The drawing says what the file says.");
    return Words::tr("%1 new, %2 changed, %3 gone")
        .arg(count(UpdateKind::Added))
        .arg(count(UpdateKind::Changed))
        .arg(count(UpdateKind::Gone));
}

QString UpdateText::report() const
{
    std::vector<UpdateItem> items = m_update.items;
    std::ranges::stable_sort(items, {}, [this](const UpdateItem &item) {
        return item.site.isEmpty() ? QString() : place(item).toCaseFolded();
    });
    QString text = summary() + u'\n';
    QString shown;
    for (const UpdateItem &item : items) {
        if (place(item) != shown) {
            shown = place(item);
            text += u'\n' + shown + u'\n';
        }
        text += QLatin1Char(signOf(item.kind)) + QStringLiteral(" ") + subject(item) + QStringLiteral(": ");
        if (item.kind == UpdateKind::Changed)
            text += before(item) + QStringLiteral(" -> ");
        text += (item.kind == UpdateKind::Gone ? before(item) : after(item)) + u'\n';
    }
    return text;
}

} // namespace portolan
