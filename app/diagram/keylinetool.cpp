// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keylinetool.h"

#include "elements.h"
#include "handles.h"
#include "router.h"

#include <algorithm>

namespace portolan::diagram {

KeyLineTool::KeyLineTool(ToolHost &host, int element) : m_host(host), m_from(element)
{
    const Picture &picture = host.shownPicture();
    const std::vector<ElementId> targets = host.advisor().lineTargets(picture.elements[size_t(element)].id);
    for (int i = 0; i < int(picture.elements.size()); ++i) {
        if (contains(targets, picture.elements[size_t(i)].id))
            m_targets.push_back(i);
    }
}

void KeyLineTool::show()
{
    const Picture &picture = m_host.shownPicture();
    const auto partOf = [&](int element) { return picture.elements[size_t(element)].part; };
    Overlay overlay;
    overlay.dims = partOf(m_from).kind != PartKind::Zone;
    for (const int target : m_targets)
        overlay.candidates.push_back(partOf(target));
    overlay.candidates.push_back(partOf(m_from));
    overlay.target = partOf(chosen());
    overlay.line = sketchLine(handleBoxOf(picture, partOf(m_from)), handleBoxOf(picture, overlay.target));
    m_host.setOverlay(std::move(overlay));
}

bool KeyLineTool::key(int key)
{
    const size_t count = m_targets.size();
    switch (key) {
    case Qt::Key_Tab:
        m_chosen = (m_chosen + 1) % count;
        break;
    case Qt::Key_Backtab:
        m_chosen = (m_chosen + count - 1) % count;
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!moveTowards(Qt::Key(key)))
            return true;
        break;
    default:
        return false;
    }
    show();
    return true;
}

bool KeyLineTool::moveTowards(Qt::Key direction)
{
    const int next = elementTowards(m_host.shownPicture(), chosen(), direction, m_targets);
    const auto it = std::find(m_targets.begin(), m_targets.end(), next);
    if (it == m_targets.end())
        return false;
    m_chosen = size_t(it - m_targets.begin());
    return true;
}

void KeyLineTool::finish()
{
    const Picture &picture = m_host.shownPicture();
    const PictureElement &target = picture.elements[size_t(chosen())];
    const LineDrawn line{picture.elements[size_t(m_from)].id, target.id,
                         m_host.toGlobal(handleBoxOf(picture, target.part).center())};
    m_host.thaw();
    m_host.wish(line);
}

} // namespace portolan::diagram
