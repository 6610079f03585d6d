// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskchanges.h"

#include "documentcontroller.h"
#include "prompts.h"
#include "text/errortext.h"

#include <QScopedValueRollback>

namespace portolan {

DiskChanges::DiskChanges(OpenDocument &document, DocumentController &controller, Prompts &prompts,
                         QObject *parent)
    : QObject(parent), m_document(document), m_controller(controller), m_prompts(prompts), m_watch(document)
{
    connect(&m_watch, &FileWatch::changed, this, &DiskChanges::handleChange);
    connect(&m_watch, &FileWatch::removed, this, &DiskChanges::handleRemoval);
}

void DiskChanges::handleChange(const FileStamp &stamp)
{
    if (!m_document.isModified()) {
        reload();
        return;
    }
    // Whatever becomes of the file meanwhile, saving notices.
    if (m_isAsking)
        return;
    const QScopedValueRollback asking(m_isAsking, true);
    const QString path = m_document.path();
    const Prompts::DiskAnswer answer = m_prompts.askAboutDiskChange(m_controller.name());
    // The question may have been open for long.
    if (m_document.path() != path)
        return;
    switch (answer) {
    case Prompts::DiskAnswer::KeepMine:
        m_document.accept(stamp);
        return;
    case Prompts::DiskAnswer::LoadTheirs:
        reload();
        return;
    case Prompts::DiskAnswer::Later:
        return; // saving asks again
    }
}

void DiskChanges::reload()
{
    const QString name = m_controller.name();
    const auto reloaded = m_controller.reload();
    if (!reloaded) {
        // What is seen is in no file any more; saving asks about what there is instead.
        m_document.accept(*m_document.stamp());
        Q_EMIT noted(tr("“%1” was changed on disk and cannot be read any more: %2")
                         .arg(name, errorSentence(reloaded.error())));
        return;
    }
    if (*reloaded)
        Q_EMIT noted(tr("“%1” was changed on disk and has been read again.").arg(name));
}

void DiskChanges::handleRemoval()
{
    m_document.accept({});
    Q_EMIT noted(
        tr("“%1” was removed from the disk. What you see is not saved any more.").arg(m_controller.name()));
}

} // namespace portolan
