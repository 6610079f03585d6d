// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfield.h"

#include "theme/icons.h"

#include <QEvent>
#include <QToolButton>

namespace portolan {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    m_clear = findChild<QToolButton *>();
    const QAction *glass = addAction(icon(IconName::Search), LeadingPosition);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->defaultAction() == glass)
            m_glass = button;
    }
    nameButtons();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameButtons();
}

void SearchField::nameButtons()
{
    if (m_clear)
        m_clear->setAccessibleName(tr("Clear"));
    if (m_glass)
        m_glass->setAccessibleName(tr("Search"));
}

} // namespace portolan
