// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "listing.h"

namespace portolan {

/// The lists of a catalogue a person can ask for, by id.
QStringList listingIds();

/// The list with one of these ids.
Listing listingOf(const QString &id, const Catalogue &catalogue, Language language);

} // namespace portolan
