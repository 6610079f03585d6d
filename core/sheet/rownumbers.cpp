// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rownumbers.h"

#include <QHash>

namespace portolan {

namespace {

QString firewallPrefix(const Topology &topology, const Row &row, const Derivation &derivation)
{
    if (row.boundary < 0)
        return QStringLiteral("HOST");
    const Boundary *boundary = topology.boundaries.find(derivation.boundaries[size_t(row.boundary)]);
    const Firewall *firewall = boundary ? topology.firewalls.find(boundary->firewall) : nullptr;
    if (!firewall)
        return QStringLiteral("FW");
    if (!firewall->prefix.isEmpty())
        return firewall->prefix;
    QString letters;
    for (const QChar c : firewall->name) {
        if (c.isLetter() && letters.size() < 3)
            letters.append(c.toUpper());
    }
    return letters.isEmpty() ? QStringLiteral("FW") : letters;
}

} // namespace

QString numberPrefix(const Derivation &derivation, const Row &row)
{
    switch (row.sheet) {
    case SheetKind::Firewall:
        return firewallPrefix(derivation.topology, row, derivation);
    case SheetKind::Listeners:
        return QStringLiteral("LSN");
    case SheetKind::LoadBalancers:
        return QStringLiteral("LB");
    case SheetKind::Clients:
        return QStringLiteral("CLI");
    case SheetKind::Ipsec:
        return QStringLiteral("IPSEC");
    case SheetKind::Nat:
        return QStringLiteral("NAT");
    }
    Q_UNREACHABLE();
}

QString numberText(const RowNumbers::Number &number)
{
    QString text = number.prefix;
    text += u'-';
    text += QString::number(number.number).rightJustified(3, u'0');
    return text;
}

RowNumbers numbered(RowNumbers numbers, const Derivation &derivation)
{
    QHash<QString, int> last;
    for (const auto &[id, number] : numbers.numbers) {
        int &highest = last[number.prefix];
        highest = std::max(highest, number.number);
    }
    for (const Row &row : derivation.rows) {
        const auto [place, isNew] = numbers.numbers.try_emplace(row.id);
        if (isNew) {
            const QString prefix = numberPrefix(derivation, row);
            place->second = {prefix, ++last[prefix]};
        }
    }
    return numbers;
}

RowNumbers recorded(RowNumbers numbers, const Derivation &derivation)
{
    RowNumbers all = numbered(std::move(numbers), derivation);
    for (auto &[id, number] : all.numbers)
        number.gone = true;
    for (const Row &row : derivation.rows)
        all.numbers.find(row.id)->second.gone = false;
    return all;
}

} // namespace portolan
