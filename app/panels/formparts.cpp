// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formparts.h"

#include "commands/naming.h"
#include "commands/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

/// Order of the choices of a feature.
enum FeatureChoice : int { Inherited, On, Off };

const FeatureSettings *settingsOf(const Topology &topology, const ElementId &scope)
{
    if (scope.isEmpty())
        return &topology.deployment.features;
    if (const Site *site = topology.sites.find(SiteId(scope)))
        return &site->features;
    const Pool *pool = topology.pools.find(PoolId(scope));
    return pool ? &pool->features : nullptr;
}

std::optional<bool> ownValue(const Topology &topology, const ElementId &scope, const FeatureKey &key)
{
    const FeatureSettings *settings = settingsOf(topology, scope);
    if (!settings)
        return std::nullopt;
    const auto it = settings->find(key);
    return it == settings->end() ? std::nullopt : std::optional(it->second);
}

/// What holds where `scope` says nothing itself.
bool inheritedValue(const Topology &topology, const ElementId &scope, const Feature &feature)
{
    if (scope.isEmpty())
        return feature.byDefault;
    if (const Pool *pool = topology.pools.find(PoolId(scope))) {
        if (const auto value = ownValue(topology, pool->site, feature.key); value && !pool->site.isEmpty())
            return *value;
    }
    return ownValue(topology, {}, feature.key).value_or(feature.byDefault);
}

bool canBeSetAt(const Topology &topology, const ElementId &scope, const Feature &feature)
{
    if (scope.isEmpty())
        return true;
    return topology.sites.find(SiteId(scope)) ? feature.perSite : feature.perPool;
}

QStringList featureChoices(const Topology &topology, const ElementId &scope, const Feature &feature)
{
    const bool inherited = inheritedValue(topology, scope, feature);
    const QString first = scope.isEmpty()
        ? (inherited ? Words::tr("Default (on)") : Words::tr("Default (off)"))
        : (inherited ? Words::tr("Inherited (on)") : Words::tr("Inherited (off)"));
    return {first, Words::tr("On"), Words::tr("Off")};
}

void addFeature(Form &form, const ElementId &scope, const Feature &feature)
{
    ChoiceField *field = form.addChoice(
        feature.name.in(form.language()),
        [scope, &feature](const Topology &t) { return featureChoices(t, scope, feature); },
        [scope, &feature](const Topology &t) {
            const auto value = ownValue(t, scope, feature.key);
            return int(!value ? Inherited : *value ? On : Off);
        },
        [&form, scope, &feature](int choice) -> Outcome {
            const auto value = choice == Inherited ? std::nullopt : std::optional(choice == On);
            return setFeature(form.topology(), scope, feature, value);
        },
        ChoiceField::LabelPlace::Beside);
    field->setToolTip(feature.description.in(form.language()));
    form.places().add(field, {FindingField::Kind::Feature, feature.key.toString()});
}

} // namespace

void addName(Form &form, const ElementId &id, TextField::Read read)
{
    TextField *field = form.addText(
        Words::tr("Name"), std::move(read),
        [&form, id](const QString &text) -> Outcome { return rename(form.topology(), id, text); },
        TextField::Commit::WhileTyping);
    form.places().add(field, {FindingField::Kind::Name, {}}, id);
}

void addFeatures(Form &form, const ElementId &scope)
{
    for (const Feature &feature : form.catalogue().features) {
        if (canBeSetAt(form.topology(), scope, feature))
            addFeature(form, scope, feature);
    }
}

ChoiceField *addZoneChoice(Form &form, const QString &label, const std::vector<ZoneKindKey> &kinds,
                           std::function<ZoneId(const Topology &)> read,
                           std::function<Edit(const Topology &, const ZoneId &)> write)
{
    // What stands in a zone of another kind must be able to stay there.
    const auto choices = [kinds, read](const Topology &topology) {
        std::vector<ZoneId> zones{ZoneId()};
        for (const Zone &zone : topology.zones) {
            const bool fits = kinds.empty() || std::ranges::find(kinds, zone.kind) != kinds.end();
            if (fits || zone.id == read(topology))
                zones.push_back(zone.id);
        }
        return zones;
    };
    return form.addChoice(
        label,
        [choices](const Topology &topology) {
            QStringList names;
            for (const ZoneId &zone : choices(topology))
                names << (zone.isEmpty() ? Words::tr("None") : zoneName(topology, zone));
            return names;
        },
        [choices, read](const Topology &topology) {
            const std::vector<ZoneId> zones = choices(topology);
            return int(std::ranges::find(zones, read(topology)) - zones.begin());
        },
        [&form, choices, write = std::move(write)](int index) -> Outcome {
            return write(form.topology(), choices(form.topology())[size_t(index)]);
        });
}

ChoiceField *addUnknownSwitch(Form &form, const QString &label,
                              std::function<std::optional<bool>(const Topology &)> read,
                              std::function<Edit(const Topology &, std::optional<bool>)> write)
{
    return form.addChoice(
        label,
        [](const Topology &) {
            return QStringList{Words::tr("Not known"), Words::tr("Yes"), Words::tr("No")};
        },
        [read = std::move(read)](const Topology &topology) {
            const std::optional<bool> value = read(topology);
            return !value ? 0 : *value ? 1 : 2;
        },
        [&form, write = std::move(write)](int index) -> Outcome {
            return write(form.topology(), index == 0 ? std::nullopt : std::optional(index == 1));
        });
}

QString balancingName(Balancing balancing)
{
    switch (balancing) {
    case Balancing::None:
        return Words::tr("None");
    case Balancing::Dns:
        return Words::tr("DNS");
    case Balancing::Hardware:
        return Words::tr("Hardware");
    }
    Q_UNREACHABLE();
}

QString zoneName(const Topology &topology, const ZoneId &id)
{
    const Zone *zone = topology.zones.find(id);
    if (!zone)
        return {};
    const Site *site = topology.sites.find(zone->site);
    return site ? QStringLiteral("%1 · %2").arg(zone->name, site->name) : zone->name;
}

QString subtitle(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(QStringLiteral(" · "));
}

} // namespace portolan
