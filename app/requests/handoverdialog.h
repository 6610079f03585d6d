// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "handover.h"

#include <QDate>
#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace portolan {

class DayField;

/// Hands the sheets over: to whom and when, what is in them, and what changed since the last time.
class HandOverDialog : public QDialog {
    Q_OBJECT

public:
    HandOverDialog(const HandOver &handOver, const Requests &requests, Language language, QWidget *parent);

    [[nodiscard]] QDate date() const;
    [[nodiscard]] QString recipient() const;
    /// Says what a firewall team would object to, with a way to the list of it.
    void warn(const QString &summary);

Q_SIGNALS:
    void objectionsRequested();

private:
    void addParts(QVBoxLayout &layout, const HandOver &handOver, const Requests &requests, Language language);
    void addChanges(QVBoxLayout &layout, const HandOver &handOver, const Requests &requests,
                    Language language);
    void update();

    DayField *m_date;
    QLineEdit *m_recipient;
    QLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace portolan
