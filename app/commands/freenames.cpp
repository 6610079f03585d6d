// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "freenames.h"

#include "edit.h"

namespace portolan {

namespace {

/// Leaves room for a hyphen and a number within the 64 characters of an id.
constexpr qsizetype longestStem = 56;

QString idStem(const QString &text)
{
    QString stem;
    for (const QChar character : text.toLower().left(longestStem)) {
        const char16_t c = character.unicode();
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        stem += plain || (!stem.isEmpty() && (c == u'.' || c == u'_')) ? character : QChar(u'-');
    }
    while (stem.startsWith(u'-'))
        stem.remove(0, 1);
    return stem.isEmpty() ? QStringLiteral("element") : stem;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// One more than a number of any length, with its leading zeros.
QString incremented(QString digits)
{
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits[i] != u'9') {
            digits[i] = QChar(char16_t(digits[i].unicode() + 1));
            return digits;
        }
        digits[i] = u'0';
    }
    return u'1' + digits;
}

} // namespace

QString countedUp(const QString &name, const QString &joint)
{
    qsizetype end = name.size();
    while (end > 0 && !isDigit(name[end - 1]))
        --end;
    if (end == 0)
        return name + joint + QStringLiteral("2");
    qsizetype begin = end;
    while (begin > 0 && isDigit(name[begin - 1]))
        --begin;
    return name.left(begin) + incremented(name.mid(begin, end - begin)) + name.mid(end);
}

std::optional<HostName> countedUp(const HostName &name)
{
    const QString text = name.toString();
    const qsizetype dot = text.indexOf(u'.');
    const QString label = dot < 0 ? text : text.left(dot);
    const auto next = HostName::parse(countedUp(label, {}) + (dot < 0 ? QString() : text.mid(dot)));
    return next ? std::optional(*next) : std::nullopt;
}

FreeIds::FreeIds(const Topology &topology)
{
    const auto takeAll = [this](const auto &table) {
        for (const auto &element : table)
            take(element.id);
    };
    takeAll(topology.sites);
    takeAll(topology.zones);
    takeAll(topology.firewalls);
    takeAll(topology.boundaries);
    takeAll(topology.routes);
    takeAll(topology.pools);
    takeAll(topology.balancers);
    takeAll(topology.parties);
    takeAll(topology.associations);
    takeAll(topology.natMappings);
    takeAll(topology.notes);
    takeAll(topology.ownFlows);
    for (const Pool &pool : topology.pools)
        takeAll(pool.servers);
    for (const Balancer &balancer : topology.balancers)
        takeAll(balancer.vips);
}

ElementId FreeIds::next(const QString &stem)
{
    const QString base = idStem(stem);
    QString candidate = base;
    for (int number = 2;; ++number) {
        ElementId id = ElementId::literal(candidate.toStdString());
        if (m_taken.insert(id).second)
            return id;
        candidate = QStringLiteral("%1-%2").arg(base).arg(number);
    }
}

ElementId freeId(const Topology &topology, const QString &stem)
{
    return FreeIds(topology).next(stem);
}

FreeNames::FreeNames(const Topology &topology)
{
    const auto takeHost = [this](const std::optional<HostName> &host) {
        if (host)
            take(host->toString());
    };
    for (const auto &[key, host] : topology.deployment.names)
        take(host.toString());
    const auto takeNames = [this](const auto &table) {
        for (const auto &element : table)
            take(element.name);
    };
    takeNames(topology.sites);
    takeNames(topology.zones);
    takeNames(topology.firewalls);
    takeNames(topology.boundaries);
    takeNames(topology.pools);
    takeNames(topology.balancers);
    takeNames(topology.parties);
    for (const Pool &pool : topology.pools) {
        takeHost(pool.fqdn);
        for (const auto &[key, host] : pool.names)
            take(host.toString());
        takeNames(pool.servers);
        for (const Server &server : pool.servers)
            takeHost(server.fqdn);
    }
    for (const Balancer &balancer : topology.balancers) {
        for (const Vip &vip : balancer.vips)
            takeHost(vip.fqdn);
    }
}

QString FreeNames::next(const QString &wish, const QString &joint)
{
    QString name = wish;
    while (isTaken(name))
        name = countedUp(name, joint);
    take(name);
    return name;
}

std::optional<HostName> FreeNames::nextHost(const HostName &wish)
{
    std::optional<HostName> name = wish;
    while (name && isTaken(name->toString()))
        name = countedUp(*name);
    if (name)
        take(name->toString());
    return name;
}

} // namespace portolan
