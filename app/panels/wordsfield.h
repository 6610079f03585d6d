// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"

namespace portolan {

/// Sentences on as many lines as they need. Committed while typing, as one step until the focus leaves.
class WordsField : public Field {
    Q_OBJECT

public:
    WordsField(const QString &label, TextField::Read read, TextField::Write write, QWidget *parent);

    void setPlaceholder(const QString &text);
    void load(const Topology &topology) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QString &text);

    TextField::Read m_read;
    TextField::Write m_write;
    QPlainTextEdit *m_edit;
    QString m_shown;
    bool m_isLoading = false;
};

} // namespace portolan
