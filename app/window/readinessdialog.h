// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/readiness.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTreeWidget)

namespace portolan {

/// Lists what a firewall team would send the sheets back for, each with a way to its place. Stays open
/// beside the window while things are mended.
class ReadinessDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReadinessDialog(QWidget *parent);

    /// Of that derivation; without one, that it is being worked out.
    void show(const std::shared_ptr<const Derivation> &derivation, std::vector<Objection> objections,
              Language language);
    using QDialog::show;

Q_SIGNALS:
    /// Somebody wants to see where it is.
    void chosen(const portolan::Objection &objection);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();

    QLabel *m_summary;
    QTreeWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_close;
    std::vector<Objection> m_objections;
};

} // namespace portolan
