// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/importmap.h"

namespace portolan {

enum class UpdateKind : quint8 { Added, Changed, Gone };

/// What of an element is another one. Whole: the element itself came or went.
enum class UpdateField : quint8 {
    Whole,
    Name,
    SiteKind,
    Fqdn,
    Role,
    Site,
    Service, ///< key: the service
    Feature, ///< key: the feature
    SipDomain, ///< key: the domain
    Range, ///< key: the range
    Address, ///< of a server; key: the slot
    Attribute, ///< of a line; key: the attribute
    Outside, ///< of a translation: the public addresses
    HostName, ///< of services and simple URLs; key: the name, of one SIP domain "name/domain"
};

/// One difference between a drawing and a file, to be taken or left by itself.
struct UpdateItem {
    UpdateKind kind = UpdateKind::Changed;
    UpdateField field = UpdateField::Whole;
    /// As it is called in the drawing, or will be; empty: the deployment.
    ElementId element = {};
    QString key = {};
    /// Where it is listed; empty: with the deployment.
    SiteId site = {};
    /// Where both are one text. Keys of roles and ids of sites, "on" and "off" as they are in files.
    QString before = {};
    QString after = {};
    /// The file does not say it outright.
    bool guessed = false;
    /// Taken unless somebody decides otherwise. Never where something is gone.
    bool proposed = true;

    bool operator==(const UpdateItem &) const = default;
};

/// What a file says that a drawing does not, and the other way round.
struct TopologyUpdate {
    /// The file's, under the ids that its elements have in the drawing, or are to have.
    Topology theirs;
    std::vector<UpdateItem> items;
};

/// Compares as far as the product's files know anything: not networks, balancing, internal addresses that
/// were entered by hand, nor roles no file has. Sites are matched by name, then by what stands in them; pools
/// by FQDN, name, then servers; servers by FQDN, then name; lines by kind and ends.
TopologyUpdate compareWithFile(const Topology &mine, const Topology &file, const Catalogue &catalogue,
                               const ImportMap &map);

/// By item, whether it is taken.
using UpdateChoice = std::vector<bool>;

UpdateChoice proposedChoice(const TopologyUpdate &update);

/// `mine` with what was added and changed, as far as it is taken; networks come along with the pools that
/// stand in them, and lines only with both their ends.
Topology updated(Topology mine, const TopologyUpdate &update, const UpdateChoice &choice);

/// The elements that are gone and to be removed with whatever cannot be without them.
std::vector<ElementId> removedBy(const TopologyUpdate &update, const UpdateChoice &choice);

} // namespace portolan
