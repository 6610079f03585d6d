// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/checks.h"

#include <QString>

QT_FORWARD_DECLARE_CLASS(QIcon)
QT_FORWARD_DECLARE_CLASS(QLayout)
QT_FORWARD_DECLARE_CLASS(QToolButton)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace portolan {

/// A finding as it is said beside what it is about.
struct FieldMark {
    Severity severity = Severity::Warning;
    QString sentence;

    bool operator==(const FieldMark &) const = default;
};

QIcon severityIcon(Severity severity);
/// A sign and the sentence.
QWidget *findingRow(const FieldMark &mark);
/// The same with a sign to press, which leads to where it is mended.
QWidget *findingLink(const FieldMark &mark, QToolButton *&sign);
/// Takes all rows away.
void clearRows(QLayout *layout);

} // namespace portolan
