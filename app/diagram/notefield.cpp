// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notefield.h"

#include "diagramtext.h"
#include "metrics.h"
#include "model/note.h"

#include <QKeyEvent>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace portolan::diagram {

NoteField::NoteField(QWidget *parent, const QString &text, const DiagramTheme &theme, const QFont &font,
                     double scale)
    : QPlainTextEdit(text, parent), m_before(text)
{
    const double enlarged = std::max(scale, 1.0);
    QFont sized = font;
    sized.setPixelSize(int(font.pixelSize() * enlarged));
    setFont(sized);
    document()->setDocumentMargin(metrics::notePaddingY * enlarged - 1);
    setObjectName(QStringLiteral("noteField"));
    setAccessibleName(DiagramText::tr("Text of the note"));
    setPlaceholderText(DiagramText::tr("Ctrl+Return when done"));
    setFrameShape(QFrame::Box);
    setTabChangesFocus(true);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.note.ground);
    colours.setColor(QPalette::Text, theme.note.ink);
    colours.setColor(QPalette::PlaceholderText, theme.note.mutedInk);
    setPalette(colours);
    moveCursor(QTextCursor::End);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteField::showRefusal);
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && event->modifiers() & Qt::ControlModifier)
        return commit();
    if (event->key() == Qt::Key_Escape)
        return close();
    QPlainTextEdit::keyPressEvent(event);
    event->accept();
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || m_isClosing)
        return;
    if (isTooLong())
        close();
    else
        commit();
}

bool NoteField::isTooLong() const
{
    return toPlainText().size() > longestNote;
}

void NoteField::commit()
{
    showRefusal();
    if (isTooLong())
        return;
    m_isClosing = true;
    const QString text = toPlainText();
    if (text != m_before)
        Q_EMIT written(text);
    m_before = text;
    close();
}

void NoteField::close()
{
    m_isClosing = true;
    QToolTip::hideText();
    // Hidden with the focus it would hand it on, and the drawing would step to its next element.
    clearFocus();
    hide();
    deleteLater();
    Q_EMIT finished(m_before);
}

void NoteField::showRefusal()
{
    const QString refusal = isTooLong()
        ? DiagramText::tr("A note has room for %n character(s).", nullptr, int(longestNote))
        : QString();
    setProperty("invalid", !refusal.isEmpty());
    setAccessibleDescription(refusal);
    if (refusal.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(mapToGlobal(QPoint(0, height())), refusal, this);
}

} // namespace portolan::diagram
