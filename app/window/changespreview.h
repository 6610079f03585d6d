// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changesmodel.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QTableView)

namespace portolan {

/// The table of a dialog that changes many texts, with a sentence beneath: what is wrong, or how many.
class ChangesPreview : public QWidget {
    Q_OBJECT

public:
    explicit ChangesPreview(QWidget *parent = nullptr);

    /// Wrong lines come into sight.
    void show(const Topology &topology, const TextChanges &changes, Language language);

private:
    void say(const QString &sentence, bool isProblem);

    ChangesModel m_model;
    QTableView *m_table;
    QLabel *m_sign;
    QLabel *m_sentence;
};

} // namespace portolan
