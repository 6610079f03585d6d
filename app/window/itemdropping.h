// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/creating.h"
#include "diagram/wishes.h"
#include "diagramadvisor.h"

namespace portolan {

class DiagramView;

/// Draws what is dropped onto the diagram, or wanted anywhere.
class ItemDropping : public QObject {
    Q_OBJECT

public:
    ItemDropping(DiagramView &view, OpenDocument &document, QObject *parent);
    void setLanguage(Language language) { m_language = language; }

    void drop(const diagram::ItemDrop &drop);
    /// At the likeliest place.
    void add(const diagram::DraggedItem &item);

Q_SIGNALS:
    void drawn(const portolan::ElementId &id);
    /// For the user to read, where it happened; a null point: nowhere in particular.
    void refused(const QString &reason, QPoint global);

private:
    void dropRole(const diagram::ItemDrop &drop, const Role &role);
    void dropFirewall(const diagram::ItemDrop &drop);
    void filter(const BoundaryId &boundary);
    void offerZones(const diagram::ItemDrop &drop, const Role &role);
    void addRole(const Role &role, const ZoneId &zone, const std::optional<Placement> &placement);
    void addZoneOf(const QString &kind, const ZoneId &beside);
    void draw(const Creation &creation);
    void draw(const OrRefusal<Creation> &creation, QPoint global);
    [[nodiscard]] SiteId siteFor(const ZoneId &beside) const;

    DiagramView &m_view;
    OpenDocument &m_document;
    Language m_language = Language::English;
};

} // namespace portolan
