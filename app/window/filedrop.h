// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_FORWARD_DECLARE_CLASS(QMimeData)

namespace portolan {

/// What somebody drags onto the window.
struct FileDrop {
    /// The file to open; empty when there is a refusal, or when it is no file at all.
    QString path;
    /// Why what is dragged cannot be opened, as a sentence.
    QString refusal;
};

/// Looks at what is dragged, into a file no further than its first bytes.
FileDrop fileDropOf(const QMimeData &data);

} // namespace portolan
