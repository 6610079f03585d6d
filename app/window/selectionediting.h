// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arranging.h"
#include "copyactions.h"
#include "textactions.h"

namespace portolan {

/// What can be done to everything that is selected at once, wherever it was selected. Keeps the parts in
/// step with selection and language.
class SelectionEditing : public QObject {
    Q_OBJECT

public:
    SelectionEditing(DiagramView &view, OpenDocument &document, ActionRegistry &registry, QObject *parent);

    void setSelection(const std::vector<ElementId> &elements);
    void setLanguage(Language language);
    [[nodiscard]] const QList<QAction *> &clipboardActions() const { return m_copying.clipboardActions(); }

Q_SIGNALS:
    /// Something cannot be done, said for people.
    void refused(const QString &reason);

private:
    void refuse(const Refusal &reason);

    DiagramView &m_view;
    Arranging m_arranging;
    CopyActions m_copying;
    TextActions m_texts;
    Language m_language = Language::English;
};

} // namespace portolan
