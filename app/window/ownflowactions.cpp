// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownflowactions.h"

#include "actionregistry.h"
#include "ownflowsdialog.h"

#include <QAction>

namespace portolan {

OwnFlowActions::OwnFlowActions(OpenDocument &document, ActionRegistry &registry, QWidget *window)
    : QObject(window), m_document(document), m_window(window)
{
    const auto offer = [&](const ActionDeclaration &declaration, void (OwnFlowActions::*method)()) {
        connect(registry.add(declaration), &QAction::triggered, this, method);
    };
    offer({.id = "insert.ownFlow",
           .text = QT_TRANSLATE_NOOP("Actions", "&Own flow…"),
           .group = MenuGroup::InsertLine,
           .shortcuts = {Qt::CTRL | Qt::ALT | Qt::Key_O},
           .needs = Needs::Document,
           .keywords = QT_TRANSLATE_NOOP("Actions",
                                         "custom connection rule row port backup administration carrier add"),
           .help = QT_TRANSLATE_NOOP("Actions",
                                     "A connection the product does not know, between what is selected")},
          &OwnFlowActions::add);
    offer({.id = "edit.ownFlows",
           .text = QT_TRANSLATE_NOOP("Actions", "O&wn flows…"),
           .group = MenuGroup::EditChange,
           .needs = Needs::Document,
           .keywords = QT_TRANSLATE_NOOP("Actions", "custom connection rule list change remove")},
          &OwnFlowActions::list);
}

void OwnFlowActions::setLanguage(Language language)
{
    m_language = language;
    if (m_dialog)
        m_dialog->setLanguage(language);
}

OwnFlowsDialog &OwnFlowActions::dialog()
{
    if (!m_dialog) {
        m_dialog = new OwnFlowsDialog(m_document, m_window);
        m_dialog->setLanguage(m_language);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    return *m_dialog;
}

void OwnFlowActions::add()
{
    dialog().add(m_selection);
}

void OwnFlowActions::list()
{
    dialog();
}

} // namespace portolan
