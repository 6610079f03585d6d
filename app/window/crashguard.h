// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/journal.h"

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace portolan {

class DocumentController;

/// Where journals are kept for this person.
QString recoveryFolder();

/// Keeps a journal of what is edited in a window, and offers what an earlier run that was killed left behind.
class CrashGuard : public QObject {
    Q_OBJECT

public:
    CrashGuard(OpenDocument &document, DocumentController &controller, const QString &folder,
               QObject *parent = nullptr);

    /// Asks about the journals left behind, if there are any; true when a document was recovered.
    bool offer(QWidget *window);
    /// See Journal::keep().
    void keep() { m_journal.keep(); }

Q_SIGNALS:
    void noted(const QString &text);

private:
    OpenDocument &m_document;
    DocumentController &m_controller;
    QString m_folder;
    Journal m_journal;
};

} // namespace portolan
