// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressmodel.h"
#include "fieldplaces.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QTableView)

namespace portolan {

/// An address table with the problem beneath it. IPv6 columns are there when they are used or asked for,
/// public addresses where a boundary translates.
class AddressTable : public QWidget {
    Q_OBJECT

public:
    AddressTable(OpenDocument &document, std::vector<AddressLine> lines, Language language,
                 QWidget *parent = nullptr);

    void load();
    /// As findings about names and addresses know it; cells say themselves what was found.
    [[nodiscard]] FieldPlace place();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    void focusCell(const FieldTarget &target);

    AddressModel *m_model;
    QTableView *m_table;
    QCheckBox *m_ipv6;
    QLabel *m_problem;
};

} // namespace portolan
