// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/opendocument.h"

#include <QObject>
#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QMenu)

namespace portolan {

class ActionRegistry;
class DiagramView;
class ViewMemory;

/// "Lines": a menu of the kinds of lines in the drawing, each of which can be left out of it.
class LinesMenu : public QObject {
    Q_OBJECT

public:
    LinesMenu(DiagramView &view, OpenDocument &document, ViewMemory &memory, ActionRegistry &registry,
              QObject *parent);

    void setLanguage(Language language) { m_language = language; }
    void setSelection(const std::vector<ElementId> &elements);
    [[nodiscard]] QMenu *menu() const { return m_menu; }

private:
    void addActions(ActionRegistry &registry);
    void fill();
    void update();
    void showAll();
    void setKindHidden(const AssociationKey &kind, bool hidden);
    void hideSelected();
    [[nodiscard]] std::set<AssociationKey> kindsOf(const ElementId &line) const;

    QPointer<DiagramView> m_view;
    OpenDocument &m_document;
    ViewMemory &m_memory;
    ActionRegistry &m_registry;
    QMenu *m_menu;
    QAction *m_balancing = nullptr;
    QAction *m_all = nullptr;
    QAction *m_hide = nullptr;
    std::vector<ElementId> m_selection;
    Language m_language = Language::English;
};

} // namespace portolan
