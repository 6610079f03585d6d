// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/edit.h"

#include <QUndoCommand>

#include <functional>

namespace portolan {

/// One change that does what `first` and then `second` do. What comes out as it was is left out.
Patch composed(Patch first, const Patch &second);

/// An edit on the undo stack. Holds values only; carrying a patch out is the document's business.
class EditCommand : public QUndoCommand {
public:
    using CarryOut = std::function<void(const Patch &)>;

    /// Edits of the same field and the same `session` of typing become one step.
    EditCommand(Edit edit, quint64 session, CarryOut carryOut);

    [[nodiscard]] const EditText &editText() const { return m_edit.text; }

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *next) override;

private:
    Edit m_edit;
    quint64 m_session;
    CarryOut m_carryOut;
};

} // namespace portolan
