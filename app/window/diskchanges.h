// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/filewatch.h"

namespace portolan {

class DocumentController;
class Prompts;

/// What happens when others change the file that is open: without changes of one's own it is read again;
/// otherwise somebody is asked whose content counts. A file that vanishes makes the document unsaved.
class DiskChanges : public QObject {
    Q_OBJECT

public:
    DiskChanges(OpenDocument &document, DocumentController &controller, Prompts &prompts,
                QObject *parent = nullptr);

Q_SIGNALS:
    void noted(const QString &text);

private:
    void handleChange(const FileStamp &stamp);
    void reload();
    void handleRemoval();

    OpenDocument &m_document;
    DocumentController &m_controller;
    Prompts &m_prompts;
    FileWatch m_watch;
    bool m_isAsking = false;
};

} // namespace portolan
