// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcommand.h"

namespace portolan {

namespace {

/// QUndoStack offers commands of the same id for merging; the field decides the rest.
constexpr int typedEdit = 1;
constexpr int neverMerged = -1;

} // namespace

Patch composed(Patch first, const Patch &second)
{
    for (const Change &change : second.changes) {
        const auto earlier = std::ranges::find(first.changes, change.id(), &Change::id);
        if (earlier == first.changes.end())
            first.changes.push_back(change);
        else
            *earlier = Change{earlier->before, change.after};
        std::erase_if(first.changes, [](const Change &each) { return each.before == each.after; });
    }
    return first;
}

EditCommand::EditCommand(Edit edit, quint64 session, CarryOut carryOut)
    : m_edit(std::move(edit)), m_session(session), m_carryOut(std::move(carryOut))
{
}

void EditCommand::undo()
{
    m_carryOut(inverted(m_edit.patch));
}

void EditCommand::redo()
{
    m_carryOut(m_edit.patch);
}

int EditCommand::id() const
{
    return m_edit.field.isEmpty() ? neverMerged : typedEdit;
}

bool EditCommand::mergeWith(const QUndoCommand *next)
{
    const auto &other = static_cast<const EditCommand &>(*next);
    if (other.m_edit.field != m_edit.field || other.m_session != m_session)
        return false;
    m_edit.patch = composed(std::move(m_edit.patch), other.m_edit.patch);
    setObsolete(m_edit.isEmpty());
    return true;
}

} // namespace portolan
