// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/edit.h"

#include <QUndoCommand>

#include <functional>

namespace portolan {

/// An edit on the undo stack. Holds values only; carrying a change out is the document's business.
class EditCommand : public QUndoCommand {
public:
    using CarryOut = std::function<void(const DocumentChange &)>;

    /// Edits of the same field and the same `session` of typing become one step.
    EditCommand(Edit edit, quint64 session, CarryOut carryOut);

    [[nodiscard]] const EditText &editText() const { return m_text; }

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *next) override;

private:
    DocumentChange m_change;
    EditText m_text;
    QString m_field;
    quint64 m_session;
    CarryOut m_carryOut;
};

} // namespace portolan
