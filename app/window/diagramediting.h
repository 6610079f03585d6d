// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/wishes.h"
#include "diagramactions.h"
#include "diagramadvisor.h"

#include <QPointer>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QMenu)

namespace portolan {

class ActionRegistry;
class DiagramView;
class ItemDropping;
class LineEditing;
class NoteEditing;
class SelectionHistory;

/// Makes edits of what people do on the diagram: hears its wishes, asks where several things can be meant,
/// carries commands out on the document and selects what came of it.
class DiagramEditing : public QObject {
    Q_OBJECT

public:
    DiagramEditing(DiagramView &view, OpenDocument &document, ActionRegistry &registry,
                   QObject *parent = nullptr);
    ~DiagramEditing() override;

    void setLanguage(Language language);
    [[nodiscard]] const DiagramActions &actions() const { return *m_actions; }
    /// Draws something at the likeliest place.
    void add(const diagram::DraggedItem &item);

Q_SIGNALS:
    /// Something cannot be done, said for people.
    void refused(const QString &reason);

private:
    void connectActions();
    void carryOut(const diagram::Nudge &nudge);
    void carryOut(const diagram::ZoneChange &change);
    void carryOut(const diagram::ItemDrop &drop);
    void carryOut(const diagram::LineDrawn &line);
    void carryOut(const diagram::LineToNothing &line);
    void carryOut(const diagram::LineMoved &line);
    void carryOut(const diagram::Renaming &renaming);
    void carryOut(const diagram::NoteWritten &note);
    void carryOut(const diagram::NoteWanted &note);
    void carryOut(const diagram::MenuWish &menu);
    void select(const std::vector<ElementId> &ids);
    void selectLike(std::vector<ElementId> (*like)(const Topology &, const ElementId &));
    void connectSelections();
    void connectParts();
    void renameSelected();
    void removeSelected();
    void beginLine();
    void refuse(const QString &reason, QPoint global = {});

    QPointer<DiagramView> m_view;
    OpenDocument &m_document;
    const ActionRegistry &m_registry;
    DiagramAdvisor m_advisor;
    DiagramActions *m_actions;
    ItemDropping *m_items;
    LineEditing *m_lines;
    NoteEditing *m_notes;
    SelectionHistory *m_selections;
    Language m_language = Language::English;
    /// Ends a spell of nudging.
    QTimer m_spell;
};

} // namespace portolan
