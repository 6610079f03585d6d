// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/joining.h"
#include "diagram/wishes.h"
#include "document/opendocument.h"

namespace portolan {

class DiagramView;

/// Joins what a line was drawn between; where several things can be meant, it asks.
class LineEditing : public QObject {
    Q_OBJECT

public:
    LineEditing(DiagramView &view, OpenDocument &document, QObject *parent);
    void setLanguage(Language language) { m_language = language; }

    void draw(const diagram::LineDrawn &line);
    void drawToNothing(const diagram::LineToNothing &line);
    void move(const diagram::LineMoved &line);

Q_SIGNALS:
    void drawn(const portolan::ElementId &id);
    /// For the user to read, where it happened.
    void refused(const QString &reason, QPoint global);

private:
    void drawWall(const diagram::LineDrawn &line);
    void draw(const JoinChoice &choice, QPoint global);
    void addJoined(const diagram::LineToNothing &line, const RoleKey &role);
    void carryOut(const OrRefusal<Creation> &creation, QPoint global);
    [[nodiscard]] QString nameOf(const ElementId &id) const;

    DiagramView &m_view;
    OpenDocument &m_document;
    Language m_language = Language::English;
};

} // namespace portolan
