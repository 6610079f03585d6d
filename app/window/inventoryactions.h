// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/opendocument.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace portolan {

class ActionRegistry;
class Dialogs;
class DocumentController;

/// Address lists for spreadsheets in the menu: out of the drawing, and into it.
class InventoryActions : public QObject {
    Q_OBJECT

public:
    InventoryActions(ActionRegistry &registry, OpenDocument &document, DocumentController &controller,
                     Dialogs &dialogs, QWidget &window);

private:
    void save();
    void fillIn();
    /// Where the document lies.
    [[nodiscard]] QString folder() const;

    OpenDocument &m_document;
    DocumentController &m_controller;
    Dialogs &m_dialogs;
    QWidget &m_window;
};

} // namespace portolan
