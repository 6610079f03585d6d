// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/columntemplate.h"
#include "types/error.h"

#include <QByteArray>

namespace portolan {

/// Reads a column template that was exported. Fails as reading a document does, with the place inside of the
/// JSON. Whether sheets have the columns is not looked at.
Result<ColumnTemplate> readTemplate(const QByteArray &bytes);

/// The same template gives the same bytes.
QByteArray writeTemplate(const ColumnTemplate &columns);

} // namespace portolan
