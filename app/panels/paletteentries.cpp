// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paletteentries.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

std::vector<ZoneKindKey> zoneKindsOf(const Role &role)
{
    return role.interfaces.empty() ? role.zoneKinds : role.interfaces.front().zoneKinds;
}

PaletteEntry entryOf(const Role &role, const ZoneKindKey &zone)
{
    PaletteEntry entry{PaletteEntry::Kind::Role, role.key.toString(), {role.name}, role.icon, zone, {}};
    if (entry.icon.isEmpty())
        entry.icon = QStringLiteral("server");
    entry.words = QStringList{role.pluralName.en, role.pluralName.de, role.key.toString()};
    return entry;
}

PaletteGroup rolesIn(const ZoneKind &zone, const Catalogue &catalogue)
{
    PaletteGroup group{zone.key.toString(), {zone.name}, {}};
    for (const Role &role : catalogue.roles) {
        const std::vector<ZoneKindKey> zones = zoneKindsOf(role);
        if (!zones.empty() && zones.front() == zone.key)
            group.entries.push_back(entryOf(role, zone.key));
    }
    return group;
}

PaletteName own(const char *source)
{
    return {{}, source};
}

PaletteGroup zoneGroup(const Catalogue &catalogue)
{
    PaletteGroup group{QStringLiteral("zones"), own(QT_TRANSLATE_NOOP("Palette", "Zones")), {}};
    for (const ZoneKind &zone : catalogue.zoneKinds) {
        PaletteEntry entry{PaletteEntry::Kind::ZoneKind, zone.key.toString(), {zone.name}, {}, zone.key, {}};
        entry.icon = QStringLiteral("zone");
        entry.words << QStringLiteral("zone");
        group.entries.push_back(std::move(entry));
    }
    return group;
}

PaletteGroup structureGroup()
{
    using Kind = PaletteEntry::Kind;
    const auto entry = [](Kind kind, const char *name, const char *icon, const QStringList &words = {}) {
        return PaletteEntry{kind, {}, own(name), QString::fromLatin1(icon), {}, words};
    };
    return {QStringLiteral("structure"),
            own(QT_TRANSLATE_NOOP("Palette", "Structure")),
            {entry(Kind::CentralSite, QT_TRANSLATE_NOOP("Palette", "Central site"), "site"),
             entry(Kind::BranchSite, QT_TRANSLATE_NOOP("Palette", "Branch site"), "site"),
             entry(Kind::Firewall, QT_TRANSLATE_NOOP("Palette", "Firewall"), "firewall",
                   {QStringLiteral("boundary"), QStringLiteral("wall")}),
             entry(Kind::Balancer, QT_TRANSLATE_NOOP("Palette", "Load balancer"), "balancer",
                   {QStringLiteral("hlb"), QStringLiteral("vip")}),
             entry(Kind::Note, QT_TRANSLATE_NOOP("Palette", "Note"), "note",
                   {QStringLiteral("remark"), QStringLiteral("comment")})}};
}

QString namesOf(const std::vector<ZoneKindKey> &kinds, const Catalogue &catalogue, Language language)
{
    QStringList names;
    for (const ZoneKindKey &key : kinds) {
        if (const ZoneKind *kind = catalogue.zoneKind(key))
            names << kind->name.in(language);
    }
    return names.join(QStringLiteral(", "));
}

QString servicesOf(const Role &role, const Catalogue &catalogue, Language language)
{
    constexpr int most = 5;
    QStringList names;
    int further = 0;
    for (const HostedService &hosted : role.services) {
        const Service *service = catalogue.service(hosted.service);
        if (!service || !hosted.byDefault)
            continue;
        if (names.size() < most)
            names << service->name.in(language);
        else
            ++further;
    }
    if (further > 0)
        names << Words::tr("%n more", "services", further);
    return names.join(QStringLiteral(", "));
}

QString describe(const Role &role, const Catalogue &catalogue, Language language)
{
    QStringList lines;
    if (const QString services = servicesOf(role, catalogue, language); !services.isEmpty())
        lines << Words::tr("Hosts: %1").arg(services);
    if (role.interfaces.size() < 2) {
        lines << Words::tr("Stands in: %1").arg(namesOf(zoneKindsOf(role), catalogue, language));
    } else {
        for (const Interface &side : role.interfaces) {
            //: %1: a network side of a server ("External interface"), %2: kinds of zones
            lines << Words::tr("%1 in: %2")
                         .arg(side.name.in(language), namesOf(side.zoneKinds, catalogue, language));
        }
    }
    return lines.join(u'\n');
}

} // namespace

QString PaletteName::in(Language language) const
{
    return source ? QCoreApplication::translate("Palette", source) : text.in(language);
}

std::vector<PaletteGroup> paletteGroups(const Catalogue &catalogue)
{
    std::vector<std::pair<int, PaletteGroup>> byTrust;
    for (const ZoneKind &zone : catalogue.zoneKinds) {
        PaletteGroup group = rolesIn(zone, catalogue);
        if (!group.entries.empty())
            byTrust.emplace_back(zone.trust, std::move(group));
    }
    std::ranges::stable_sort(byTrust, [](const auto &a, const auto &b) {
        return std::pair(a.first, -int(a.second.entries.size()))
            < std::pair(b.first, -int(b.second.entries.size()));
    });
    std::vector<PaletteGroup> groups;
    for (auto &[trust, group] : byTrust)
        groups.push_back(std::move(group));
    groups.push_back(zoneGroup(catalogue));
    groups.push_back(structureGroup());
    return groups;
}

bool matches(const PaletteEntry &entry, const QString &filter)
{
    const QStringList wanted = filter.split(u' ', Qt::SkipEmptyParts);
    const QString all = (QStringList{entry.name.in(Language::English), entry.name.in(Language::German)}
                         + entry.words + QStringList(QString::fromUtf8(entry.name.source)))
                            .join(u' ');
    return std::ranges::all_of(wanted,
                               [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString descriptionOf(const PaletteEntry &entry, const Catalogue &catalogue, Language language)
{
    switch (entry.kind) {
    case PaletteEntry::Kind::Role: {
        const auto key = RoleKey::parse(entry.key);
        const Role *role = key ? catalogue.role(*key) : nullptr;
        return role ? describe(*role, catalogue, language) : QString();
    }
    case PaletteEntry::Kind::ZoneKind:
        return Words::tr("A network in which nothing is filtered except by the hosts themselves");
    case PaletteEntry::Kind::CentralSite:
    case PaletteEntry::Kind::BranchSite:
        return Words::tr("A place with networks and pools of its own");
    case PaletteEntry::Kind::Balancer:
        return Words::tr("Publishes virtual addresses for pools; stands in any zone");
    case PaletteEntry::Kind::Firewall:
        return Words::tr("Stands between two zones and filters what passes");
    case PaletteEntry::Kind::Note:
        return Words::tr("A remark for those who read the drawing; no row follows from it");
    }
    Q_UNREACHABLE();
}

} // namespace portolan
