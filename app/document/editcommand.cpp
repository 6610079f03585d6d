// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcommand.h"

namespace portolan {

namespace {

/// QUndoStack offers commands of the same id for merging; the field decides the rest.
constexpr int typedEdit = 1;
constexpr int neverMerged = -1;

} // namespace

EditCommand::EditCommand(Edit edit, quint64 session, CarryOut carryOut)
    : m_change{std::move(edit.patch), std::move(edit.placements), std::move(edit.requests)},
      m_text(std::move(edit.text)), m_field(std::move(edit.field)), m_session(session),
      m_carryOut(std::move(carryOut))
{
}

void EditCommand::undo()
{
    m_carryOut(inverted(m_change));
}

void EditCommand::redo()
{
    m_carryOut(m_change);
}

int EditCommand::id() const
{
    return m_field.isEmpty() ? neverMerged : typedEdit;
}

bool EditCommand::mergeWith(const QUndoCommand *next)
{
    const auto &other = static_cast<const EditCommand &>(*next);
    if (other.m_field != m_field || other.m_session != m_session)
        return false;
    m_change = composed(std::move(m_change), other.m_change);
    setObsolete(m_change.isEmpty());
    return true;
}

} // namespace portolan
