// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisor.h"

#include <QLineEdit>

namespace portolan::diagram {

/// A field over a name in the drawing. Enter commits, unless the advisor has something against the name:
/// then it says so and stays. Escape and leaving the field give up.
class RenameField : public QLineEdit {
    Q_OBJECT

public:
    RenameField(QWidget *parent, const Advisor &advisor, const ElementId &id, const QString &name);

    [[nodiscard]] const ElementId &element() const { return m_id; }

Q_SIGNALS:
    void renamed(const QString &name);
    /// The field goes away, renamed or not.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void commit();
    void close();
    void showRefusal(const QString &refusal);

    const Advisor &m_advisor;
    ElementId m_id;
    QString m_before;
    bool m_isClosing = false;
};

} // namespace portolan::diagram
