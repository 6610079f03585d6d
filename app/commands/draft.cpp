// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"

namespace portolan {

void Draft::add(const Edit &edit)
{
    m_now.topology = applied(std::move(m_now.topology), edit.patch);
    m_now.diagram = moved(std::move(m_now.diagram), edit.placements);
    m_now.requests = applied(std::move(m_now.requests), edit.requests);
}

Edit Draft::finished(EditText text) const
{
    return {difference(m_before.topology, m_now.topology),
            std::move(text),
            {},
            difference(m_before.diagram, m_now.diagram),
            difference(m_before.requests, m_now.requests)};
}

} // namespace portolan
