// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QPlainTextEdit>

namespace portolan::diagram {

/// A field over a note in the drawing. Ctrl+Return and leaving the field commit, unless the text is too long
/// for a note: then it says so and stays, or gives up. Escape gives up.
class NoteField : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `scale` is that of the drawing; the text is never smaller than at 100 %.
    NoteField(QWidget *parent, const QString &text, const DiagramTheme &theme, const QFont &font,
              double scale);

Q_SIGNALS:
    void written(const QString &text);
    /// The field goes away; `text` is what the note says now.
    void finished(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void commit();
    void close();
    void showRefusal();
    [[nodiscard]] bool isTooLong() const;

    QString m_before;
    bool m_isClosing = false;
};

} // namespace portolan::diagram
