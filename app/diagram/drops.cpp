// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drops.h"

#include "dragtypes.h"

#include <QMimeData>

namespace portolan::diagram {

std::optional<DraggedItem> draggedItem(const QMimeData &data)
{
    for (const QLatin1String type : {dragtypes::role, dragtypes::zoneKind, dragtypes::site,
                                     dragtypes::balancer, dragtypes::firewall, dragtypes::note}) {
        if (data.hasFormat(type))
            return DraggedItem{type, QString::fromUtf8(data.data(type))};
    }
    return {};
}

bool Drops::enter(const QMimeData &data, QPointF point)
{
    m_item = draggedItem(data);
    if (!m_item)
        return false;
    m_tool = std::make_unique<DropTool>(m_host, *m_item);
    return move(point);
}

bool Drops::move(QPointF point)
{
    if (!m_tool)
        return false;
    m_tool->move(point);
    return true;
}

bool Drops::drop(QPointF point)
{
    const std::unique_ptr<DropTool> tool = std::move(m_tool);
    m_item.reset();
    if (!tool)
        return false;
    tool->drop(point);
    return true;
}

void Drops::leave()
{
    if (m_tool)
        m_tool->leave();
    m_tool.reset();
    m_item.reset();
}

void Drops::forget()
{
    if (m_tool)
        m_tool = std::make_unique<DropTool>(m_host, *m_item);
}

} // namespace portolan::diagram
