// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/details.h"
#include "objectnames.h"

#include <memory>
#include <optional>

namespace portolan {

/// A host, a network or a group of them, under the name that firewalls know it by.
struct AddressObject {
    enum class Kind : quint8 { Host, Network, Group };

    Kind kind = Kind::Host;
    QString name;
    /// Of a group: empty.
    std::optional<Network> address;
    /// Server, VIP, balancer or party; of a group: the pools, balancers and parties it is made of.
    std::vector<ElementId> elements;
    /// Of a group: places in FirewallObjects::addresses().
    std::vector<size_t> members;
    /// The firewall rules written with it, as places in Derivation::rows.
    std::vector<quint32> rows;
};

/// A transport and ports under the name that firewalls know them by.
struct ServiceObject {
    QString name;
    Transport transport = Transport::Tcp;
    PortRange ports = PortRange::any();
    PortRange sourcePorts = PortRange::any();
    std::vector<quint32> rows;
};

/// What the firewall rows of a derivation are written with. Worked out when first asked for; for one thread
/// at a time.
class FirewallObjects {
public:
    explicit FirewallObjects(std::shared_ptr<const Derivation> derivation, ObjectNaming naming = {});
    ~FirewallObjects();
    Q_DISABLE_COPY_MOVE(FirewallObjects)

    [[nodiscard]] const Derivation &derivation() const { return *m_derivation; }
    [[nodiscard]] const ObjectNaming &naming() const { return m_naming; }
    /// Hosts, then networks, then groups, each in the order of their names.
    [[nodiscard]] const std::vector<AddressObject> &addresses() const;
    /// In the order of transport and ports.
    [[nodiscard]] const std::vector<ServiceObject> &services() const;
    /// What an end of a row is written with; null where that is anything, the Internet or not known, and
    /// on rows that are no firewall rules. `row` is a place in Derivation::rows.
    [[nodiscard]] const AddressObject *sourceOf(quint32 row) const;
    [[nodiscard]] const AddressObject *destinationOf(quint32 row) const;

private:
    struct Content;
    [[nodiscard]] const Content &content() const;

    std::shared_ptr<const Derivation> m_derivation;
    ObjectNaming m_naming;
    mutable std::unique_ptr<Content> m_content;
};

} // namespace portolan
