// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementplace.h"

#include "json/jsonpath.h"

#include <QJsonArray>

namespace portolan {

namespace {

/// Pointers of every element with this id, servers and VIPs included.
void collect(const QJsonObject &object, const QString &id, const QString &pointer, QStringList &found)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString list = pointer + jsonPointerStep(it.key());
        qsizetype index = 0;
        for (const QJsonValue item : it.value().toArray()) {
            const QJsonObject element = item.toObject();
            const QString place = list + jsonPointerStep(QString::number(index++));
            if (element.value(QLatin1StringView("id")).toString() == id)
                found.append(place);
            collect(element, id, place, found);
        }
    }
}

} // namespace

QString placeOf(const Error &inconsistency, const QJsonObject &topology)
{
    const QString id = inconsistency.arguments.value(0);
    QStringList found;
    collect(topology, id, QString(), found);
    if (found.isEmpty())
        return {};
    if (inconsistency.code == ErrorCode::DuplicateId)
        return found.value(1, found.first()) + QStringLiteral("/id");
    // `where` is the id, a dot, and the member; members of members are separated by dots too, and may hold
    // more of them in their keys.
    const QString member = inconsistency.where.sliced(id.size() + 1);
    const qsizetype dot = member.indexOf(u'.');
    if (dot < 0)
        return found.first() + jsonPointerStep(member);
    return found.first() + jsonPointerStep(member.left(dot)) + jsonPointerStep(member.sliced(dot + 1));
}

} // namespace portolan
