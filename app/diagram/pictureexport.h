// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picturepainting.h"
#include "types/error.h"

#include <QImage>
#include <QPageSize>

#include <optional>

namespace portolan::diagram {

enum class PictureFormat : quint8 { Svg, Png, Pdf };

struct PictureOptions {
    PictureFormat format = PictureFormat::Svg;
    /// PNG: pixels for a diagram unit.
    double scale = 2;
    /// PDF: turned as the drawing needs it; nothing is a page of the drawing's own size.
    std::optional<QPageSize> page;
    /// What readers of files show as title.
    QString title;
};

/// Dots per inch at which a page of `page` points filled by `size` diagram units has a dot for each unit, as
/// far as that makes sense: lines that are one dot wide at every scale are neither lost on paper nor coarse.
int resolutionFor(QSizeF size, QSizeF page);

/// Neither side of a PNG gets longer than this; the scale is reduced then.
inline constexpr int longestSide = 16000;

QImage imageOf(const PicturePainting &painting, double scale);
/// At most `size`, for lists of files; small text is left out.
QImage thumbnailOf(const PicturePainting &painting, QSize size);
QByteArray svgOf(const PicturePainting &painting, const QString &title);
QByteArray pngOf(const QImage &image, const QString &title = {});
QByteArray pdfOf(const PicturePainting &painting, const PictureOptions &options);

/// Writes a picture to a file, which is replaced in one step or stays as it was. Fails with CannotOpen or
/// CannotWrite and the system's reason.
Result<void> writePicture(const PicturePainting &painting, const PictureOptions &options,
                          const QString &path);

} // namespace portolan::diagram
