// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thumbnails.h"

#include "diagram/pictureexport.h"
#include "theme/colours.h"

#include <QGuiApplication>

namespace portolan {

namespace {

constexpr QSize savedSize(512, 320);

QImage thumbnailOf(const diagram::Picture &picture, QSize size)
{
    if (picture.isEmpty())
        return {};
    const diagram::PicturePainting painting(picture, {}, paletteFrom(Colours::light()),
                                            QGuiApplication::font());
    return diagram::thumbnailOf(painting, size);
}

} // namespace

QImage thumbnailOf(const Document &document, const Catalogue &catalogue, QSize size)
{
    return thumbnailOf(diagram::pictureOf(document, catalogue, Language::English), size);
}

QByteArray savedThumbnail(const diagram::Picture &picture)
{
    const QImage image = thumbnailOf(picture, savedSize);
    return image.isNull() ? QByteArray() : diagram::pngOf(image);
}

} // namespace portolan
