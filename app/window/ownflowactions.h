// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/opendocument.h"

namespace portolan {

class ActionRegistry;
class OwnFlowsDialog;

/// "Own flow…": adds a flow the product does not know, and lists those there are.
class OwnFlowActions : public QObject {
    Q_OBJECT

public:
    OwnFlowActions(OpenDocument &document, ActionRegistry &registry, QWidget *window);

    void setLanguage(Language language);
    /// A new flow is drawn between these.
    void setSelection(const std::vector<ElementId> &elements) { m_selection = elements; }

private:
    OwnFlowsDialog &dialog();
    void add();
    void list();

    OpenDocument &m_document;
    QWidget *m_window;
    Language m_language = Language::English;
    std::vector<ElementId> m_selection;
    /// Made when first asked for.
    OwnFlowsDialog *m_dialog = nullptr;
};

} // namespace portolan
