// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace portolan {

/// Asks why rows are not to be opened although the product asks for them. There is no going on without a
/// reason.
class ExemptDialog : public QDialog {
    Q_OBJECT

public:
    ExemptDialog(int rows, const QString &reason, QWidget *parent);

    [[nodiscard]] QString reason() const;

private:
    QLineEdit *m_reason;
    QPushButton *m_exempt;
};

} // namespace portolan
