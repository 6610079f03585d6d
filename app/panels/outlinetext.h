// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "outlinetree.h"
#include "text/elementtext.h"

#include <QString>

namespace portolan {

/// What one line of the outline shows.
class OutlineText {
public:
    OutlineText(const Topology &topology, const Catalogue &catalogue, Language language)
        : m_topology(topology), m_catalogue(catalogue), m_text(topology, catalogue, language)
    {
    }

    [[nodiscard]] QString name(const OutlineNode &node) const;
    /// What the name alone does not say: number of servers, addresses, subnets.
    [[nodiscard]] QString detail(const OutlineNode &node) const;
    [[nodiscard]] QString description(const OutlineNode &node) const;
    /// Name of a picture in resources/icons/roles.
    [[nodiscard]] QString icon(const OutlineNode &node) const;
    /// Index of a hue of the drawing, or -1.
    [[nodiscard]] int tone(const OutlineNode &node) const;

private:
    [[nodiscard]] const Server *server(const OutlineNode &node) const;
    [[nodiscard]] const Vip *vip(const OutlineNode &node) const;
    [[nodiscard]] QString address(const OutlineNode &node) const;
    [[nodiscard]] QString otherEnd(const OutlineNode &node) const;

    const Topology &m_topology;
    const Catalogue &m_catalogue;
    ElementText m_text;
};

} // namespace portolan
