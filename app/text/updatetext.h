// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/update.h"

namespace portolan {

/// What the differences between a drawing and a file are called, in the language of the interface.
class UpdateText {
public:
    /// The catalogue must outlive it.
    UpdateText(const Topology &mine, TopologyUpdate update, const Catalogue &catalogue, Language language);

    [[nodiscard]] static QString kind(UpdateKind kind);
    /// What the item is about: "sea-edge: Site".
    [[nodiscard]] QString subject(const UpdateItem &item) const;
    /// As it is drawn, and as the file has it; one of them is empty where something came or went.
    [[nodiscard]] QString before(const UpdateItem &item) const;
    [[nodiscard]] QString after(const UpdateItem &item) const;
    /// What the item is listed under: the name of its site, or "Deployment".
    [[nodiscard]] QString place(const UpdateItem &item) const;
    /// "3 added, 1 changed, 2 gone"
    [[nodiscard]] QString summary() const;
    /// All of it as plain text by place, each item with +, ~ or - before it.
    [[nodiscard]] QString report() const;

private:
    [[nodiscard]] const Topology &topologyOf(const UpdateItem &item) const;
    [[nodiscard]] QString element(const UpdateItem &item) const;
    [[nodiscard]] QString plannedName(const UpdateItem &item) const;
    [[nodiscard]] QString field(const UpdateItem &item) const;
    [[nodiscard]] QString described(const UpdateItem &item) const;
    [[nodiscard]] QString value(const UpdateItem &item, const QString &text) const;
    [[nodiscard]] QString attributes(const UpdateItem &item) const;
    [[nodiscard]] QString choice(const UpdateItem &item, const QString &text) const;

    Topology m_mine;
    TopologyUpdate m_update;
    /// With everything that was added or changed.
    Topology m_all;
    const Catalogue &m_catalogue;
    Language m_language;
};

} // namespace portolan
