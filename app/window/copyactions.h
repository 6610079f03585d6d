// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/copying.h"
#include "document/opendocument.h"

QT_FORWARD_DECLARE_CLASS(QAction)

namespace portolan {

class ActionRegistry;
class DiagramView;

/// Duplicates, copies, cuts and pastes what is selected, and selects the copies. Other programs get a table
/// of names and addresses.
class CopyActions : public QObject {
    Q_OBJECT

public:
    CopyActions(DiagramView &view, OpenDocument &document, ActionRegistry &registry, QObject *parent);

    void setSelection(const std::vector<ElementId> &elements) { m_selection = elements; }
    void setLanguage(Language language) { m_language = language; }
    /// For other widgets that show the selection: their shortcuts work only where they were added to.
    [[nodiscard]] const QList<QAction *> &clipboardActions() const { return m_clipboard; }

Q_SIGNALS:
    void refused(const portolan::Refusal &reason);

private:
    void addDuplicate(ActionRegistry &registry);
    void addClipboard(ActionRegistry &registry);
    bool copyToClipboard();
    void cut();
    void pasteFromClipboard();
    void carryOut(const OrRefusal<Copies> &copies);

    DiagramView &m_view;
    OpenDocument &m_document;
    QList<QAction *> m_clipboard;
    std::vector<ElementId> m_selection;
    Language m_language = Language::English;
};

} // namespace portolan
