// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/importmap.h"

#include <map>
#include <set>

namespace portolan {

/// Which element of a drawing an element of a file is.
class UpdateMatch {
public:
    UpdateMatch(const Topology &mine, const Topology &file, const Catalogue &catalogue, const ImportMap &map);

    /// The file's topology under the ids of the drawing; what is only in the file gets ids that are free.
    [[nodiscard]] Topology renamed() const;
    /// Whether something of the file is this element of the drawing.
    [[nodiscard]] bool has(const ElementId &mine) const { return m_used.contains(mine); }

private:
    void matchSites();
    void matchPools();
    void matchServers(const Pool &mine, const Pool &file);
    void matchSitesByPools();
    void matchZones();
    void matchBoundaries();
    void matchLines();
    [[nodiscard]] const Association *lineLike(const Association &line) const;
    void matchTranslations();
    template <typename Fits>
    void matchPoolsBy(Fits fits);
    void nameTheRest();

    void pair(const ElementId &file, const ElementId &mine);
    /// Empty where it has no counterpart yet.
    [[nodiscard]] ElementId mineOf(const ElementId &file) const;
    template <typename T>
    void put(T &reference) const;

    const Topology &m_mine;
    const Topology &m_file;
    const Catalogue &m_catalogue;
    const ImportMap &m_map;
    std::map<ElementId, ElementId> m_names;
    std::set<ElementId> m_used;
    /// Lines of the file that a line from or to a site already stands for.
    std::set<AssociationId> m_covered;
};

/// The attribute, or what it is unless set; empty where neither is known.
std::optional<AttributeValue> attributeOf(const Association &line, const AttributeKey &key,
                                          const Catalogue &catalogue);

} // namespace portolan
