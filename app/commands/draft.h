// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

namespace portolan {

/// Several edits that become one undo step: each is made of the document as the earlier ones left it.
class Draft {
public:
    explicit Draft(const Document &document) : m_before(document), m_now(document) { }

    [[nodiscard]] const Document &document() const { return m_now; }
    [[nodiscard]] const Topology &topology() const { return m_now.topology; }
    /// For changes that no edit exists for.
    [[nodiscard]] Topology &topology() { return m_now.topology; }
    [[nodiscard]] Diagram &diagram() { return m_now.diagram; }

    void add(const Edit &edit);
    /// Everything that is different now.
    [[nodiscard]] Edit finished(EditText text) const;

private:
    Document m_before;
    Document m_now;
};

} // namespace portolan
