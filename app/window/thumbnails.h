// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/picture.h"

#include <QImage>

namespace portolan {

/// A small picture of a document, in light colours, at most `size`; null for an empty one.
QImage thumbnailOf(const Document &document, const Catalogue &catalogue, QSize size);

/// The PNG that is saved with a document.
QByteArray savedThumbnail(const diagram::Picture &picture);

} // namespace portolan
