// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewactions.h"

#include "colourmenu.h"
#include "flowactions.h"
#include "linesmenu.h"
#include "viewmemory.h"

namespace portolan {

ViewActions::ViewActions(ActionRegistry &registry, OpenDocument &document, DiagramView &diagram,
                         QSettings &settings, QObject *parent)
    : QObject(parent), m_memory(new ViewMemory(diagram, document, settings, this)),
      m_lines(new LinesMenu(diagram, document, *m_memory, registry, this)),
      m_flows(new FlowActions(*m_memory, diagram, registry, this))
{
    new ColourMenu(*m_memory, registry, this);
}

void ViewActions::setLanguage(Language language)
{
    m_lines->setLanguage(language);
}

void ViewActions::setSelection(const std::vector<ElementId> &elements)
{
    m_lines->setSelection(elements);
}

} // namespace portolan
