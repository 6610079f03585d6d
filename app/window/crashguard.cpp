// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashguard.h"

#include "document/opendocument.h"
#include "document/recovery.h"
#include "documentcontroller.h"
#include "recoverydialog.h"
#include "text/errortext.h"

#include <QStandardPaths>

namespace portolan {

QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

CrashGuard::CrashGuard(OpenDocument &document, DocumentController &controller, const QString &folder,
                       QObject *parent)
    : QObject(parent), m_document(document), m_controller(controller), m_folder(folder),
      m_journal(document, folder)
{
    connect(&controller, &DocumentController::documentChanged, this,
            [this] { m_journal.setName(m_controller.name()); });
    connect(&m_journal, &Journal::failed, this, [this](const Error &error) {
        Q_EMIT noted(
            tr("Your changes are not secured against a crash: %1 Save soon.").arg(errorSentence(error)));
    });
    connect(&m_journal, &Journal::worksAgain, this,
            [this] { Q_EMIT noted(tr("Your changes are secured against a crash again.")); });
}

bool CrashGuard::offer(QWidget *window)
{
    std::vector<Recovery> found = findRecoveries(m_folder);
    if (found.empty())
        return false;
    RecoveryDialog dialog(found, m_document.catalogue(), window);
    dialog.exec();
    const int chosen = dialog.chosen();
    if (chosen < 0)
        return false;
    Recovery &recovery = found[size_t(chosen)];
    const JournalContent content = *recovery.content;
    m_journal.setName(content.head.name);
    if (!m_controller.recover(content))
        return false;
    m_journal.continueFrom(content.edits);
    // Not before the document has a journal of its own again.
    if (m_journal.flush())
        recovery.discard();
    return true;
}

} // namespace portolan
