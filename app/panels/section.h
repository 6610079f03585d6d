// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QToolButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace portolan {

/// A part of a form under a heading that opens and closes it.
class Section : public QWidget {
    Q_OBJECT

public:
    Section(const QString &title, bool isOpen, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

private:
    QToolButton *m_heading;
    QWidget *m_body;
    QVBoxLayout *m_content;
};

} // namespace portolan
