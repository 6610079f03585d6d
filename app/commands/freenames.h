// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <QSet>

#include <unordered_set>

namespace portolan {

/// The name after this one: "edge01" gives "edge02", "Edge pool" gives "Edge pool 2". The last number is
/// counted up and keeps its leading zeros; where there is none, `joint` and 2 are appended.
QString countedUp(const QString &name, const QString &joint = QStringLiteral(" "));

/// The first label counted up: "edge01.contoso.com" gives "edge02.contoso.com".
std::optional<HostName> countedUp(const HostName &name);

/// Hands out ids that no element has. What was handed out is taken as well.
class FreeIds {
public:
    explicit FreeIds(const Topology &topology);

    /// `stem`, or `stem` with the lowest number that is free.
    ElementId next(const QString &stem);
    [[nodiscard]] bool isTaken(const ElementId &id) const { return m_taken.contains(id); }
    void take(const ElementId &id) { m_taken.insert(id); }

private:
    std::unordered_set<ElementId> m_taken;
};

/// Hands out display names and host names that nothing in the document has, cases alike.
class FreeNames {
public:
    explicit FreeNames(const Topology &topology);

    /// `wish`, or the first name after it that is free; `joint` as for countedUp().
    QString next(const QString &wish, const QString &joint = QStringLiteral(" "));
    /// The same for a host name. Nothing when counting up leads out of what a host name may be.
    std::optional<HostName> nextHost(const HostName &wish);
    [[nodiscard]] bool isTaken(const QString &name) const { return m_taken.contains(name.toCaseFolded()); }
    void take(const QString &name) { m_taken.insert(name.toCaseFolded()); }

private:
    QSet<QString> m_taken;
};

} // namespace portolan
