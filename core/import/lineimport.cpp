// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

#include <algorithm>

namespace portolan {

namespace {

bool has(const std::vector<QString> &list, const QString &name)
{
    return std::ranges::find(list, name) != list.end();
}

QString word(const ImportMap::AttributeMapping &mapping, const QString &text)
{
    const auto it = mapping.words.find(text);
    const auto other = mapping.words.find(QStringLiteral("*"));
    if (it != mapping.words.end())
        return it->second;
    return other == mapping.words.end() ? QString() : other->second;
}

std::optional<AttributeValue> portValue(qint64 number)
{
    const auto port = Port::from(number);
    return port ? std::optional<AttributeValue>(*port) : std::nullopt;
}

class LineImport {
public:
    explicit LineImport(Importing &importing) : m_importing(importing) { }

    void run();

private:
    void follow(int service, int target);
    bool draw(const ImportMap::LineMapping &mapping, int service, int target);
    [[nodiscard]] bool allows(const AssociationKind &kind, const PoolId &from, const PoolId &to) const;
    [[nodiscard]] bool isShown(const FeatureKey &feature, const PoolId &pool) const;
    [[nodiscard]] std::optional<AttributeValue> value(const ImportMap::AttributeMapping &mapping, int service,
                                                      int target) const;
    void put(Association association, bool guessed);

    Importing &m_importing;
    int m_withoutLine = 0;
    std::map<AssociationKey, std::vector<ElementId>> m_guessed;
};

bool LineImport::allows(const AssociationKind &kind, const PoolId &from, const PoolId &to) const
{
    const auto &pools = m_importing.document.topology.pools;
    const auto holds = [&pools](const std::vector<RoleKey> &roles, const PoolId &pool) {
        return std::ranges::find(roles, pools.find(pool)->role) != roles.end();
    };
    return holds(kind.from, from) && holds(kind.to, to);
}

bool LineImport::isShown(const FeatureKey &feature, const PoolId &pool) const
{
    const auto index = std::ranges::find(m_importing.pools, pool) - m_importing.pools.begin();
    return std::ranges::any_of(m_importing.map.features, [&](const ImportMap::FeatureMapping &mapping) {
        return mapping.feature == feature && shows(m_importing, int(index), mapping.evidence);
    });
}

std::optional<AttributeValue> LineImport::value(const ImportMap::AttributeMapping &mapping, int service,
                                                int target) const
{
    const XmlService &xml = m_importing.xml.services[size_t(service)];
    const int instance = m_importing.references.instances[size_t(target)];
    QString text;
    switch (mapping.from) {
    case ImportMap::AttributeFrom::Word:
        return mapping.name;
    case ImportMap::AttributeFrom::Port:
        return xml.ports.empty() ? std::nullopt : portValue(xml.ports.front().number);
    case ImportMap::AttributeFrom::Setting: {
        const auto it = xml.settings.find(mapping.name);
        return it == xml.settings.end() ? std::nullopt : portValue(it->second.toInt());
    }
    case ImportMap::AttributeFrom::Protocol:
        text = xml.ports.empty() ? QString() : word(mapping, xml.ports.front().protocol);
        break;
    case ImportMap::AttributeFrom::Instance:
        text = instance < 0 ? QString() : word(mapping, m_importing.xml.sqlInstances[size_t(instance)].name);
        break;
    }
    return text.isEmpty() ? std::nullopt : std::optional<AttributeValue>(text);
}

void LineImport::put(Association association, bool guessed)
{
    auto &lines = m_importing.topology().associations;
    const bool isThere = std::ranges::any_of(lines, [&association](const Association &each) {
        return each.kind == association.kind && each.from == association.from && each.to == association.to
            && each.attributes == association.attributes;
    });
    if (isThere)
        return;
    association.id = AssociationId(m_importing.ids.make(
        "line", association.kind.toString() + u'-' + association.from.toString().mid(5)));
    if (guessed)
        m_guessed[association.kind].push_back(association.id);
    lines.put(std::move(association));
}

/// False where the mapping is not about these two.
bool LineImport::draw(const ImportMap::LineMapping &mapping, int service, int target)
{
    const auto &services = m_importing.xml.services;
    const AssociationKind *kind = m_importing.catalogue.association(mapping.kind);
    if (!kind || !has(mapping.from, services[size_t(service)].role)
        || !has(mapping.to, services[size_t(target)].role))
        return false;
    PoolId from = m_importing.poolOf(service);
    PoolId to = m_importing.poolOf(target);
    if (mapping.reversed)
        std::swap(from, to);
    if (!allows(*kind, from, to))
        return false;
    if (!mapping.needs.isEmpty() && !isShown(mapping.needs, to))
        return true;
    Association association;
    association.kind = mapping.kind;
    association.from = from;
    association.to = to;
    for (const ImportMap::AttributeMapping &attribute : mapping.attributes) {
        if (auto known = value(attribute, service, target))
            association.attributes[attribute.attribute] = std::move(*known);
    }
    put(std::move(association), mapping.guessed);
    return true;
}

void LineImport::follow(int service, int target)
{
    const PoolId from = m_importing.poolOf(service);
    const PoolId to = m_importing.poolOf(target);
    // Within a pool there is nothing to draw.
    if (from.isEmpty() || to.isEmpty() || from == to)
        return;
    bool drawn = false;
    for (const ImportMap::LineMapping &mapping : m_importing.map.lines)
        drawn |= draw(mapping, service, target);
    m_withoutLine += drawn ? 0 : 1;
}

void LineImport::run()
{
    for (size_t i = 0; i < m_importing.xml.services.size(); ++i) {
        const XmlService &service = m_importing.xml.services[i];
        const std::vector<int> &targets = m_importing.references.dependencies[i];
        for (size_t k = 0; k < targets.size(); ++k) {
            const QString &usage = service.dependencies[k].usage;
            if (targets[k] < 0)
                continue;
            if (usage.isEmpty() || usage == QLatin1String("Default")) {
                follow(int(i), targets[k]);
                continue;
            }
            const PoolId pool = m_importing.poolOf(int(i));
            m_importing.note(ImportNote::OtherUsage,
                             pool.isEmpty() ? std::vector<ElementId>() : std::vector<ElementId>{pool},
                             {service.role, m_importing.xml.services[size_t(targets[k])].role, usage});
        }
    }
    const size_t count = m_importing.topology().associations.size();
    if (count > 0)
        m_importing.note(ImportNote::LinesTaken, {}, {}, int(count));
    for (auto &[kind, lines] : m_guessed)
        m_importing.note(ImportNote::RouteGuessed, lines, {kind.toString()});
    if (m_withoutLine > 0)
        m_importing.note(ImportNote::DependencyWithoutLine, {}, {}, m_withoutLine);
}

} // namespace

void importLines(Importing &importing)
{
    LineImport(importing).run();
}

} // namespace portolan
