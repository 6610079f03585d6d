// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/checks.h"

#include <QWidget>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QToolButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace portolan {

/// A part of a form under a heading that opens and closes it.
class Section : public QWidget {
    Q_OBJECT

public:
    Section(const QString &title, bool isOpen, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    void open();
    /// The worst that was found about what it holds, so that it can be told while it is closed.
    void setSign(std::optional<Severity> severity);

private:
    void setOpen(bool on);

    QToolButton *m_heading;
    QLabel *m_sign;
    QWidget *m_body;
    QVBoxLayout *m_content;
};

} // namespace portolan
