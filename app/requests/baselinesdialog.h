// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/baseline.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTreeWidget)

namespace portolan {

class OpenDocument;

/// What was handed over when and to whom, and whether it still is what it was.
class BaselinesDialog : public QDialog {
    Q_OBJECT

public:
    BaselinesDialog(OpenDocument &document, QWidget *parent);

    /// Of what the sheets are to say the changes since, when the dialog was accepted; else 0.
    [[nodiscard]] int chosen() const { return m_chosen; }

private:
    void fill();
    void update();
    void dropContents();
    void choose();
    [[nodiscard]] std::vector<const Baseline *> selected() const;

    OpenDocument &m_document;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_drop;
    QPushButton *m_since;
    int m_chosen = 0;
};

} // namespace portolan
