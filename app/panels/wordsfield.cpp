// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordsfield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int lines = 8;

} // namespace

WordsField::WordsField(const QString &label, TextField::Read read, TextField::Write write, QWidget *parent)
    : Field(label, parent), m_read(std::move(read)), m_write(std::move(write)), m_edit(new QPlainTextEdit)
{
    setControl(m_edit);
    auto *name = new QLabel(label);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setBuddy(m_edit);
    column()->addWidget(name);
    column()->addWidget(m_edit);
    m_edit->setTabChangesFocus(true);
    // What is typed is the document's at once, and so the document's to undo.
    m_edit->setUndoRedoEnabled(false);
    m_edit->setMinimumHeight(lines * m_edit->fontMetrics().lineSpacing());
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isLoading)
            hand(m_write(m_edit->toPlainText()));
    });
}

void WordsField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void WordsField::load(const Topology &topology)
{
    const QString now = m_read(topology);
    const bool isNew = now != m_shown;
    m_shown = now;
    // What is too long stays, with the reason beneath it, while nobody else changes the text.
    if (!isNew && hasProblem())
        return;
    showProblem({});
    if (m_edit->toPlainText() != now)
        show(now);
}

void WordsField::show(const QString &text)
{
    m_isLoading = true;
    m_edit->setPlainText(text);
    m_isLoading = false;
}

bool WordsField::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress
        ? static_cast<QKeyEvent *>(event)
        : nullptr;
    if (key && hasProblem() && key->key() == Qt::Key_Escape) {
        show(m_shown);
        showProblem({});
        return true;
    }
    if (key && event->type() == QEvent::ShortcutOverride
        && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut)
        Q_EMIT finished();
    return Field::eventFilter(watched, event);
}

} // namespace portolan
