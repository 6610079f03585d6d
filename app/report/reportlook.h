// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPageSize>
#include <QSizeF>

#include "report.h"

namespace portolan::report {

/// Everything is measured in points (1/72 inch), whatever the device.
namespace look {

inline constexpr double margin = 40; ///< left and right
inline constexpr double bodyTop = 50;
inline constexpr double bodyBottom = 44; ///< from the lower edge
inline constexpr double hairline = 0.35;

inline const QColor ink(0x1b, 0x26, 0x33);
inline const QColor muted(0x5a, 0x67, 0x78);
inline const QColor rule(0xcf, 0xd6, 0xde);
inline const QColor accent(0x1f, 0x4e, 0x79);
inline const QColor headGround(0xe8, 0xee, 0xf4);
inline const QColor panel(0xf5, 0xf7, 0xfa);
inline const QColor amber(0xb3, 0x6b, 0x00);
inline const QColor amberGround(0xff, 0xf5, 0xe1);
inline const QColor draft(0xfa, 0xee, 0xec);
inline const QColor draftInk(0xb4, 0x2a, 0x1e);

} // namespace look

/// The faces of the report.
enum class Face : quint8 { Text, TextBold, Table, TableBold };

/// In points. The fonts come with the program; the first call makes them known.
QFont fontOf(Face face, double size);

/// Of the paper, turned sideways, in points.
QSizeF pageSize(Paper paper);
QPageSize paperSize(Paper paper);

} // namespace portolan::report
