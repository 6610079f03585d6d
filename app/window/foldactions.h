// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/opendocument.h"

QT_FORWARD_DECLARE_CLASS(QAction)

namespace portolan {

class ActionRegistry;
class DiagramView;

/// Collapses and expands sites and pools of the diagram. Changes how the deployment is shown, not the
/// document.
class FoldActions : public QObject {
    Q_OBJECT

public:
    FoldActions(DiagramView &view, OpenDocument &document, ActionRegistry &registry, QObject *parent);

Q_SIGNALS:
    /// Nothing selected can be collapsed or expanded; said for people.
    void refused(const QString &reason);

private:
    void addForSelection(ActionRegistry &registry);
    void addForAll(ActionRegistry &registry);
    void foldSelected(bool collapse);

    DiagramView &m_view;
    OpenDocument &m_document;
};

} // namespace portolan
