// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace portolan {

class DiagramView;

namespace diagram {

/// Tells screen readers about the elements of a diagram: children of the view, by name and place. They
/// read the view's own list of elements, the one the keyboard walks through.
class AccessibleDiagram {
public:
    /// Makes Qt use it for every DiagramView; may be called again.
    static void install();
    static void announceFocus(DiagramView &view, int element);
    /// What is said about an element has become another thing.
    static void announceDescription(DiagramView &view, int element);
    static void announceChange(DiagramView &view);
};

} // namespace diagram
} // namespace portolan
