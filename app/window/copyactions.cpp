// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyactions.h"

#include "actionregistry.h"
#include "diagram/diagramview.h"

#include <QAction>

namespace portolan {

CopyActions::CopyActions(DiagramView &view, OpenDocument &document, ActionRegistry &registry, QObject *parent)
    : QObject(parent), m_view(view), m_document(document)
{
    QAction *duplicateAction =
        registry.add({.id = "edit.duplicate",
                      .text = QT_TRANSLATE_NOOP("Actions", "&Duplicate"),
                      .group = MenuGroup::EditClipboard,
                      .shortcuts = {Qt::CTRL | Qt::Key_D},
                      .needs = Needs::Selection,
                      .keywords = QT_TRANSLATE_NOOP("Actions", "copy clone again"),
                      .help = QT_TRANSLATE_NOOP(
                          "Actions", "Names and addresses are counted up; lines to others are kept.")});
    connect(duplicateAction, &QAction::triggered, this,
            [this] { carryOut(duplicate(m_document.document(), m_document.catalogue(), m_selection)); });
}

void CopyActions::carryOut(const OrRefusal<Copies> &copies)
{
    if (!copies) {
        Q_EMIT refused(copies.error());
        return;
    }
    m_document.apply(copies->edit);
    m_view.selectByUser(copies->ids);
    m_view.reveal(copies->ids.front());
}

} // namespace portolan
