// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"

namespace portolan {

/// How the product's own topology files call things: which of their words means which of ours. Read from
/// import.json beside the catalogue; importing is all it is for, so it is no part of the catalogue's hash.
struct ImportMap {
    /// What shows in a file that something is there. Empty texts match everything.
    struct Evidence {
        /// Of an installed service ("Registrar").
        QString service;
        /// Of a port of the pool.
        QString owner;
        QString usage;
        QString side;
    };

    struct Version {
        QString number;
        QString name;
    };

    /// Which interface gives a slot its address. With an owner, the number of that component's ports counts.
    struct AddressSource {
        QString side;
        SlotKey slot;
        QString owner;
    };

    /// Makes a role of a cluster. The first that fits is taken.
    struct RoleMapping {
        RoleKey role;
        /// One of these is installed, and none of `lacks`.
        std::vector<QString> hosts;
        std::vector<QString> lacks;
        /// What may be installed beside it and makes no other role of it.
        std::vector<QString> with;
        /// A database of this kind that `hosts` depends on lies on the cluster itself.
        QString ownStore;
        bool onlyInBranch = false;
        bool guessed = false;
        std::vector<AddressSource> addresses;
    };

    struct ServiceMapping {
        ServiceKey service;
        Evidence evidence;
    };

    struct FeatureMapping {
        FeatureKey feature;
        /// The pools that show it.
        std::vector<RoleKey> roles;
        Evidence evidence;
        /// Off for the pools that do not show it, where others do.
        bool perPool = false;
        bool guessed = false;
    };

    enum class AttributeFrom : quint8 { Word, Port, Protocol, Setting, Instance };

    struct AttributeMapping {
        AttributeKey attribute;
        AttributeFrom from = AttributeFrom::Word;
        /// The word itself, or the name of the setting ("PstnGatewayService@MediationServerPort").
        QString name;
        /// What the file says, to what the attribute is; "*" for all else.
        std::map<QString, QString> words;
    };

    /// Makes a line of a dependency between services.
    struct LineMapping {
        AssociationKey kind;
        std::vector<QString> from;
        std::vector<QString> to;
        /// Runs against the dependency.
        bool reversed = false;
        /// Only to a pool that shows this feature; empty: always.
        FeatureKey needs;
        bool guessed = false;
        std::vector<AttributeMapping> attributes;
    };

    /// Which ports of a file are meant. Empty texts match everything.
    struct PortPattern {
        QString owner;
        QString usage;
        QString side;
        QString protocol;
    };

    struct RangeMapping {
        RangeKey range;
        PortPattern port;
        /// What files say where nobody has changed anything, if that is not the default: the documentation
        /// and the product count the last port differently.
        std::optional<PortRange> shipped;
    };

    /// Where a file has a name of a pool or of the deployment: one of these.
    struct NameMapping {
        NameKey name;
        /// "ExternalSettings@Host".
        QString setting;
        /// Of ports with a name of their own, and on which side.
        QString owner;
        QString side;
        /// The component of a simple URL.
        QString simpleUrl;
    };

    /// A port whose number the rules take for granted.
    struct KnownPort {
        PortPattern port;
        std::vector<Port> ports;
    };

    /// How zones of one site usually lie beside each other. The Internet belongs to no site.
    struct Joint {
        ZoneKindKey first;
        ZoneKindKey second;
        bool filtered = true;
        /// Of the firewall; empty where nothing is filtered.
        Text firewall;
        QString prefix;
    };

    std::vector<Version> versions;
    std::vector<RoleMapping> roles;
    std::vector<ServiceMapping> services;
    std::vector<FeatureMapping> features;
    std::vector<LineMapping> lines;
    std::vector<RangeMapping> ranges;
    std::vector<KnownPort> ports;
    std::vector<Joint> joints;
    /// The kind of zone by which sites reach each other.
    ZoneKindKey coreZone;
    ZoneKindKey internetZone;
    /// Installed services that need nothing of their own.
    std::vector<QString> otherServices;
    std::vector<NameMapping> names;
    /// Settings ("Element@Attribute") that hold names of file shares.
    std::vector<QString> shareNames;
    /// Sites that stand for an older product beside this one.
    std::vector<QString> legacySites;

    /// Whether the word is one of those above.
    [[nodiscard]] bool knowsService(const QString &name) const;
};

/// Reads `folder`/import.json. Fails with every problem found, as loadCatalogue() does.
tl::expected<ImportMap, std::vector<Error>> loadImportMap(const QString &folder, const Catalogue &catalogue);

} // namespace portolan
