// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace portolan {

/// A line to search or filter by, with a magnifying glass and a button that clears it.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameButtons();

    QToolButton *m_clear = nullptr;
    QToolButton *m_glass = nullptr;
};

} // namespace portolan
