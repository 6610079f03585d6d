// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renamefield.h"

#include "diagramtext.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QToolTip>

namespace portolan::diagram {

RenameField::RenameField(QWidget *parent, const Advisor &advisor, const ElementId &id, const QString &name)
    : QLineEdit(name, parent), m_advisor(advisor), m_id(id), m_before(name)
{
    setAccessibleName(DiagramText::tr("Name"));
    setObjectName(QStringLiteral("renameField"));
    selectAll();
    connect(this, &QLineEdit::textEdited, this, [this] { showRefusal(m_advisor.whyNotNamed(m_id, text())); });
}

void RenameField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return commit();
    case Qt::Key_Escape:
        return close();
    default:
        QLineEdit::keyPressEvent(event);
        // Keys that mean nothing to a field are not for the drawing either.
        event->accept();
    }
}

void RenameField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || m_isClosing)
        return;
    if (m_advisor.whyNotNamed(m_id, text()).isEmpty())
        commit();
    else
        close();
}

void RenameField::commit()
{
    const QString refusal = m_advisor.whyNotNamed(m_id, text());
    showRefusal(refusal);
    if (!refusal.isEmpty())
        return;
    m_isClosing = true;
    if (text().trimmed() != m_before)
        Q_EMIT renamed(text().trimmed());
    close();
}

void RenameField::close()
{
    m_isClosing = true;
    QToolTip::hideText();
    // Hidden with the focus it would hand it on, and the drawing would step to its next element.
    clearFocus();
    hide();
    deleteLater();
    Q_EMIT finished();
}

void RenameField::showRefusal(const QString &refusal)
{
    setProperty("invalid", !refusal.isEmpty());
    setAccessibleDescription(refusal);
    QPalette palette = parentWidget()->palette();
    if (!refusal.isEmpty())
        palette.setColor(QPalette::Text, QColor(0xd3, 0x2f, 0x2f));
    setPalette(palette);
    if (refusal.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(mapToGlobal(QPoint(0, height())), refusal, this);
}

} // namespace portolan::diagram
