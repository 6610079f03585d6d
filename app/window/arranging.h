// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/arranging.h"
#include "document/opendocument.h"

QT_FORWARD_DECLARE_CLASS(QAction)

namespace portolan {

class ActionRegistry;
class DiagramView;

/// The menu "Arrange": aligns, distributes, pins and lays out what is selected on the diagram.
class Arranging : public QObject {
    Q_OBJECT

public:
    Arranging(DiagramView &view, OpenDocument &document, ActionRegistry &registry, QObject *parent);

    void setSelection(const std::vector<ElementId> &elements);

Q_SIGNALS:
    void refused(const portolan::Refusal &reason);

private:
    void addAlignments(ActionRegistry &registry);
    void addDistributions(ActionRegistry &registry);
    void addLayouts(ActionRegistry &registry);
    void addPin(ActionRegistry &registry);
    [[nodiscard]] Drawing drawing() const;
    void carryOut(const OrRefusal<Edit> &edit);
    void showPinned();

    DiagramView &m_view;
    OpenDocument &m_document;
    QAction *m_pin = nullptr;
    std::vector<ElementId> m_selection;
};

} // namespace portolan
