// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selectionhistory.h"

#include "diagram/diagramview.h"
#include "diagram/picture.h"

namespace portolan {

SelectionHistory::SelectionHistory(DiagramView &view, OpenDocument &document, QObject *parent)
    : QObject(parent), m_view(view), m_document(document)
{
    connect(&document, &OpenDocument::changed, this, &SelectionHistory::keepBefore);
    connect(&document, &OpenDocument::retraced, this, [this](const DocumentChange &change) {
        m_retraced = change;
        m_isRetracing = true;
    });
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &SelectionHistory::moveTo);
}

void SelectionHistory::keepBefore()
{
    // The edit is done, but nobody has had the time to select what came of it.
    m_before = m_view.selection();
}

void SelectionHistory::moveTo(int index)
{
    if (index == m_index)
        return;
    const bool wasRetraced = std::exchange(m_isRetracing, false);
    const int former = std::exchange(m_index, index);
    if (!wasRetraced || size_t(std::max(index, former)) > m_steps.size()) {
        // A new step, or another document.
        m_steps.resize(size_t(std::max(0, index - 1)));
        if (index > 0)
            m_steps.push_back({m_before, {}});
        return;
    }
    if (index < former) {
        m_steps[size_t(former) - 1].after = m_before;
        select(m_steps[size_t(index)].before, m_retraced);
    } else {
        select(m_steps[size_t(index) - 1].after, m_retraced);
    }
}

/// What is not there any more is left out; where nothing is left, what the step has changed is meant.
void SelectionHistory::select(const Ids &ids, const DocumentChange &change)
{
    Ids shown;
    const auto add = [&](const ElementId &id) {
        if (!m_view.picture().shownBy(id))
            m_view.settle();
        if (m_view.picture().shownBy(id) && std::find(shown.begin(), shown.end(), id) == shown.end())
            shown.push_back(id);
    };
    for (const ElementId &id : ids)
        add(id);
    if (shown.empty()) {
        for (const Change &one : change.patch.changes)
            add(one.id());
        for (const PlacementChange &one : change.placements)
            add(one.id);
    }
    m_view.selectByUser(shown);
    if (!shown.empty())
        m_view.reveal(shown.front());
}

} // namespace portolan
