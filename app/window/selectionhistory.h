// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/opendocument.h"

namespace portolan {

class DiagramView;

/// Remembers what was selected before and after each undo step, and selects it again when the step is
/// taken back or repeated.
class SelectionHistory : public QObject {
    Q_OBJECT

public:
    SelectionHistory(DiagramView &view, OpenDocument &document, QObject *parent);

private:
    using Ids = std::vector<ElementId>;
    struct Step {
        Ids before;
        Ids after;
    };

    void keepBefore();
    void moveTo(int index);
    void select(const Ids &ids, const DocumentChange &change);

    DiagramView &m_view;
    OpenDocument &m_document;
    /// As the undo stack: what lies above its index can be repeated.
    std::vector<Step> m_steps;
    int m_index = 0;
    Ids m_before;
    /// The change that undo or redo has just made; empty after any other edit.
    DocumentChange m_retraced;
    bool m_isRetracing = false;
};

} // namespace portolan
