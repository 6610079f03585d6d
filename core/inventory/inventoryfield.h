// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"

#include <QStringList>

namespace portolan {

/// What a column of an address list says about a machine.
struct InventoryField {
    enum class Kind : quint8 {
        None, ///< Nothing Portolan knows.
        Pool, ///< FQDN or name of the pool.
        Host, ///< FQDN of the machine, or of a virtual address.
        Name,
        Role,
        Site,
        Zone,
        Address, ///< In `slot`; an empty slot: the only one the machine has.
        Public, ///< In front of NAT, for `slot`.
        Networks, ///< Of clients and partners; of balancers the addresses of their own.
        Id, ///< That of the element in the file.
    };

    Kind kind = Kind::None;
    SlotKey slot = {};
    Family family = Family::IPv4;

    auto operator<=>(const InventoryField &) const = default;
    bool operator==(const InventoryField &) const = default;

    /// Whether a list may change it.
    [[nodiscard]] bool isEditable() const
    {
        return kind == Kind::Host || kind == Kind::Address || kind == Kind::Public || kind == Kind::Networks;
    }
};

/// Every field there is with this catalogue, in the order of the columns of a list that Portolan writes.
std::vector<InventoryField> inventoryFields(const Catalogue &catalogue);

/// Headings in one language.
class InventoryHeadings {
public:
    /// `catalogue` must outlive it.
    InventoryHeadings(const Catalogue &catalogue, Language language);
    ~InventoryHeadings();

    /// Empty for no field.
    [[nodiscard]] QString of(const InventoryField &field) const;
    /// "Access Edge"; empty when no role has the slot.
    [[nodiscard]] static QString slotName(const Catalogue &catalogue, const SlotKey &slot, Language language);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// What each column is, from its heading: the headings Portolan writes in either language, and those
/// people usually take. Each field once, the first column first.
std::vector<InventoryField> guessedFields(const QStringList &headings, const Catalogue &catalogue);

/// Words for the command line: "fqdn", "address", "public:SLOT", "ipv6:SLOT", "public-ipv6:SLOT".
QString wordFor(const InventoryField &field);
std::optional<InventoryField> fieldWithWord(const QString &word, const Catalogue &catalogue);

} // namespace portolan
