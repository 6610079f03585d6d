// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace portolan::diagram {

/// The translation context of the drawing.
struct DiagramText {
    Q_DECLARE_TR_FUNCTIONS(DiagramText)
};

} // namespace portolan::diagram
