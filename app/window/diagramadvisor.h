// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "diagram/advisor.h"
#include "document/opendocument.h"

namespace portolan {

/// Answers for the diagram from document and catalogue.
class DiagramAdvisor : public diagram::Advisor {
public:
    explicit DiagramAdvisor(const OpenDocument &document) : m_document(document) { }
    void setLanguage(Language language) { m_language = language; }

    [[nodiscard]] QString whyNotMoved(const std::vector<ElementId> &ids, const ZoneId &zone) const override;
    [[nodiscard]] diagram::ItemLook lookOf(const diagram::DraggedItem &item) const override;
    [[nodiscard]] std::vector<ZoneId> zonesFor(const diagram::DraggedItem &item) const override;
    [[nodiscard]] QString whyNotDropped(const diagram::DraggedItem &item, const ZoneId &zone) const override;
    [[nodiscard]] bool mayInsert(const diagram::DraggedItem &item, const ElementId &id) const override;
    [[nodiscard]] QString insertionText(const diagram::DraggedItem &item, const ElementId &id) const override;
    [[nodiscard]] bool mayBeginLine(const ElementId &from) const override;
    [[nodiscard]] std::vector<ElementId> lineTargets(const ElementId &from) const override;
    [[nodiscard]] QString whyNotJoined(const ElementId &from, const ElementId &to) const override;
    [[nodiscard]] std::vector<ElementId> endTargets(const ElementId &line,
                                                    diagram::LineSide side) const override;
    [[nodiscard]] QString whyNotReattached(const ElementId &line, diagram::LineSide side,
                                           const ElementId &to) const override;
    [[nodiscard]] std::optional<QString> nameOf(const ElementId &id) const override;
    [[nodiscard]] QString whyNotNamed(const ElementId &id, const QString &name) const override;

private:
    [[nodiscard]] const Topology &topology() const { return m_document.topology(); }
    [[nodiscard]] const Catalogue &catalogue() const { return m_document.catalogue(); }

    const OpenDocument &m_document;
    Language m_language = Language::English;
};

/// The role a dragged item stands for; null for everything else.
const Role *roleOf(const diagram::DraggedItem &item, const Catalogue &catalogue);
/// The role of a pool or party; null for everything else.
const Role *roleOf(const ElementId &id, const Topology &topology, const Catalogue &catalogue);
/// What a rename of the element means: for a wall with a firewall the firewall.
ElementId namedElement(const ElementId &id, const Topology &topology);

} // namespace portolan
