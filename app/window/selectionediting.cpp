// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selectionediting.h"

#include "diagram/diagramview.h"

#include <QToolTip>

namespace portolan {

SelectionEditing::SelectionEditing(DiagramView &view, OpenDocument &document, ActionRegistry &registry,
                                   QObject *parent)
    : QObject(parent), m_view(view), m_arranging(view, document, registry, this),
      m_copying(view, document, registry, this), m_texts(view, document, registry, this)
{
    connect(&m_arranging, &Arranging::refused, this, &SelectionEditing::refuse);
    connect(&m_copying, &CopyActions::refused, this, &SelectionEditing::refuse);
    connect(&m_texts, &TextActions::refused, this, &SelectionEditing::refuse);
}

void SelectionEditing::setSelection(const std::vector<ElementId> &elements)
{
    m_arranging.setSelection(elements);
    m_copying.setSelection(elements);
    m_texts.setSelection(elements);
}

void SelectionEditing::setLanguage(Language language)
{
    m_language = language;
    m_copying.setLanguage(language);
    m_texts.setLanguage(language);
}

void SelectionEditing::refuse(const Refusal &reason)
{
    const QString sentence = reason.in(m_language);
    QToolTip::showText(m_view.mapToGlobal(m_view.rect().center()), sentence, &m_view);
    Q_EMIT refused(sentence);
}

} // namespace portolan
