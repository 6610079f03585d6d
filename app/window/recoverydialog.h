// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "document/recovery.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace portolan {

/// Shows what a killed program left behind: name, file, time, number of edits and a picture. One can be
/// recovered at a time; those that are discarded go at once, the others are offered again.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    /// `recoveries` must stay alive; discarded ones lose their journal.
    RecoveryDialog(std::vector<Recovery> &recoveries, const Catalogue &catalogue, QWidget *parent = nullptr);

    /// Index of the one to be recovered, or -1.
    [[nodiscard]] int chosen() const { return m_chosen; }

private:
    void addRow(size_t index);
    void updateButtons();
    void recover();
    void discard();
    [[nodiscard]] int current() const;

    std::vector<Recovery> &m_recoveries;
    const Catalogue &m_catalogue;
    QListWidget *m_list;
    QPushButton *m_recover;
    QPushButton *m_discard;
    int m_chosen = -1;
};

} // namespace portolan
