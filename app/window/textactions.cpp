// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textactions.h"

#include "actionregistry.h"
#include "filldialog.h"
#include "replacedialog.h"

#include <QAction>

namespace portolan {

TextActions::TextActions(QWidget &parentWidget, OpenDocument &document, ActionRegistry &registry,
                         QObject *parent)
    : QObject(parent), m_parentWidget(parentWidget), m_document(document)
{
    QAction *fillAction = registry.add(
        {.id = "edit.fill",
         .text = QT_TRANSLATE_NOOP("Actions", "Fill &by pattern…"),
         .group = MenuGroup::EditChange,
         .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_D},
         .needs = Needs::Selection,
         .keywords = QT_TRANSLATE_NOOP("Actions", "bulk series names addresses next free number"),
         .help =
             QT_TRANSLATE_NOOP("Actions", "Names, FQDNs or addresses of everything selected, counted up.")});
    connect(fillAction, &QAction::triggered, this, &TextActions::fill);
    QAction *replaceAction =
        registry.add({.id = "edit.replace",
                      .text = QT_TRANSLATE_NOOP("Actions", "Find and replac&e…"),
                      .group = MenuGroup::EditFind,
                      .shortcuts = {Qt::CTRL | Qt::Key_H, Qt::CTRL | Qt::Key_R},
                      .needs = Needs::Document,
                      .keywords = QT_TRANSLATE_NOOP("Actions", "rename substitute names FQDN addresses")});
    connect(replaceAction, &QAction::triggered, this, &TextActions::replace);
}

template <typename Dialog>
void TextActions::open(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_document.apply(dialog->edit()); });
    dialog->open();
}

void TextActions::fill()
{
    if (fillFields(m_document.topology(), m_document.catalogue(), m_selection).empty()) {
        Q_EMIT refused({QT_TRANSLATE_NOOP("Edits",
                                          "Pools, servers, load balancers, clients and partners can "
                                          "be filled. Select some of them."),
                        {},
                        {}});
        return;
    }
    open(new FillDialog(m_document, m_selection, m_language, m_parentWidget.window()));
}

void TextActions::replace()
{
    open(new ReplaceDialog(m_document, m_language, m_parentWidget.window()));
}

} // namespace portolan
