// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/opendocument.h"

#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QDialog)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace portolan {

class ActionRegistry;

/// Changes many texts at once, through dialogs over a window: fills by pattern, finds and replaces.
class TextActions : public QObject {
    Q_OBJECT

public:
    TextActions(QWidget &parentWidget, OpenDocument &document, ActionRegistry &registry, QObject *parent);

    void setSelection(const std::vector<ElementId> &elements) { m_selection = elements; }
    void setLanguage(Language language) { m_language = language; }

Q_SIGNALS:
    void refused(const portolan::Refusal &reason);

private:
    void fill();
    void replace();
    template <typename Dialog>
    void open(Dialog *dialog);

    QWidget &m_parentWidget;
    OpenDocument &m_document;
    std::vector<ElementId> m_selection;
    Language m_language = Language::English;
};

} // namespace portolan
