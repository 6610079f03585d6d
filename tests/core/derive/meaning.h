// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/names.h"

namespace portolan::test {

/// One topology, and what the placeholders of the reference mean in it. It has two SIP domains.
class Meaning {
public:
    /// Of a sample.
    explicit Meaning(const QString &name);

    [[nodiscard]] const Topology &topology() const { return m_topology; }
    void setFeature(const char *key, bool on);

    /// "meet.<sip-domain>": of the first SIP domain.
    [[nodiscard]] QStringList names(QString pattern) const;
    /// "meet.<sip-domain>[*]": of every SIP domain.
    [[nodiscard]] QStringList allNames(QString pattern) const;
    /// "director", "lb.vip.director": in the words of the reference.
    [[nodiscard]] QString holderOf(const DnsRecord &record) const;
    /// In the words of the reference: "frontend", "director".
    [[nodiscard]] static QString word(const Pool &pool);

private:
    [[nodiscard]] QStringList ofRole(const QString &rest, const QString &role, bool isPool) const;
    [[nodiscard]] QString published(const QString &holder, const char *slot) const;

    Topology m_topology;
};

} // namespace portolan::test
