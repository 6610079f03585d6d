// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/pictureexport.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QPrinter)

namespace portolan {

class ActionRegistry;
class DiagramView;
class DocumentController;
class OpenDocument;

/// The drawing for elsewhere: as a file, on paper, on the clipboard. Always in light colours.
class PictureActions : public QObject {
    Q_OBJECT

public:
    PictureActions(ActionRegistry &registry, OpenDocument &document, DocumentController &controller,
                   DiagramView &diagram);

    /// What is selected, or everything, as PNG and SVG.
    void copy();

private:
    void exportPicture();
    void print();
    void paintPage(QPrinter &printer) const;
    /// All of it, with rows and findings, and with the colours and flows that are shown.
    [[nodiscard]] diagram::PicturePainting painting() const;

    OpenDocument &m_document;
    DocumentController &m_controller;
    DiagramView &m_diagram;
};

} // namespace portolan
