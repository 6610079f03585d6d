// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace portolan {

/// Names of worksheets as spreadsheet programs take them: at most 31 characters, none of []:*?/\, no
/// apostrophe at either end, and no two alike whether or not case counts.
class SheetNames {
public:
    QString take(const QString &title);

private:
    QSet<QString> m_taken;
};

} // namespace portolan
