// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "model/ids.h"

#include <QObject>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QSettings)

namespace portolan {

class ActionRegistry;
class DiagramView;
class FlowActions;
class LinesMenu;
class OpenDocument;
class ViewMemory;

/// What the drawing shows and how: which lines, in which colours, with which flows. Changes no document.
class ViewActions : public QObject {
    Q_OBJECT

public:
    ViewActions(ActionRegistry &registry, OpenDocument &document, DiagramView &diagram, QSettings &settings,
                QObject *parent = nullptr);

    [[nodiscard]] FlowActions &flows() { return *m_flows; }
    [[nodiscard]] ViewMemory &memory() { return *m_memory; }
    void setLanguage(Language language);
    void setSelection(const std::vector<ElementId> &elements);

private:
    ViewMemory *m_memory;
    LinesMenu *m_lines;
    FlowActions *m_flows;
};

} // namespace portolan
