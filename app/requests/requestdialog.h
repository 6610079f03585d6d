// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests.h"
#include "sheet/readiness.h"

#include <QDialog>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QSettings)

namespace portolan {

class DayField;

/// What stands above a request to a firewall team. A header nobody has filled in begins with the defaults.
class RequestDialog : public QDialog {
    Q_OBJECT

public:
    /// `deployment` is what the project is called unless somebody says otherwise.
    RequestDialog(const RequestHeader &header, const QString &deployment, QSettings &settings,
                  QWidget *parent);

    /// As it was typed; only of use where all of it means something.
    [[nodiscard]] RequestHeader header() const;
    /// Where somebody begins to type.
    void focus(HeaderField field);

private:
    QLineEdit *addText(QFormLayout &form, const QString &label, QString RequestHeader::*member);
    DayField *addDay(QFormLayout &form, const QString &label, QDate RequestHeader::*member);
    void addFields(QFormLayout &form, const QString &deployment);
    void fill(const RequestHeader &header);
    /// Empty where nothing is wrong.
    [[nodiscard]] QString problem() const;
    void update();

    QSettings &m_settings;
    std::vector<std::pair<QLineEdit *, QString RequestHeader::*>> m_texts;
    std::vector<std::pair<DayField *, QDate RequestHeader::*>> m_days;
    QLabel *m_problem;
    QPushButton *m_ok;
    QPushButton *m_default;
};

} // namespace portolan
