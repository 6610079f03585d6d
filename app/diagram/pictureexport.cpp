// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictureexport.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

namespace portolan::diagram {

namespace {

constexpr double pointsPerUnit = 0.75;
constexpr double dotsPerInch = 96;
constexpr double inchesPerMetre = 39.37;
/// PDF readers take no longer page.
constexpr double longestPage = 14400;
constexpr double pageMargin = 10;
constexpr double pointsPerInch = 72;
constexpr int leastResolution = 72;
constexpr int mostResolution = 1200;

QImage painted(const PicturePainting &painting, QSize size, PicturePainting::Detail detail)
{
    QImage image(size.expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(painting.theme().canvas);
    QPainter painter(&image);
    painting.paint(painter, image.rect(), detail);
    return image;
}

QPageLayout pageOf(QSizeF size, const std::optional<QPageSize> &page)
{
    if (page) {
        const auto orientation =
            size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
        return {*page, orientation, QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin),
                QPageLayout::Millimeter};
    }
    const double longest = std::max(size.width(), size.height()) * pointsPerUnit;
    const QSizeF points = size * pointsPerUnit * std::min(1.0, longestPage / longest);
    return {QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait, {}};
}

QByteArray bytesOf(const PicturePainting &painting, const PictureOptions &options)
{
    switch (options.format) {
    case PictureFormat::Svg:
        return svgOf(painting, options.title);
    case PictureFormat::Png:
        return pngOf(imageOf(painting, options.scale), options.title);
    case PictureFormat::Pdf:
        return pdfOf(painting, options);
    }
    Q_UNREACHABLE();
}

} // namespace

int resolutionFor(QSizeF size, QSizeF page)
{
    const double dots = pointsPerInch * std::max(size.width() / page.width(), size.height() / page.height());
    return std::clamp(qRound(dots), leastResolution, mostResolution);
}

QImage imageOf(const PicturePainting &painting, double scale)
{
    const QSizeF size = painting.size();
    const double most = longestSide / std::max(size.width(), size.height());
    QImage image = painted(painting, (size * std::min(scale, most)).toSize(), PicturePainting::Detail::Full);
    const int dots = qRound(std::min(scale, most) * dotsPerInch * inchesPerMetre);
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    return image;
}

QImage thumbnailOf(const PicturePainting &painting, QSize size)
{
    return painted(painting, painting.size().scaled(size, Qt::KeepAspectRatio).toSize(),
                   PicturePainting::Detail::AsOnScreen);
}

QByteArray svgOf(const PicturePainting &painting, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // The generator of Qt 6.4 writes it as it is.
    generator.setTitle(title.toHtmlEscaped());
    generator.setResolution(int(dotsPerInch));
    generator.setSize(painting.size().toSize());
    generator.setViewBox(QRectF(QPointF(), painting.size()));
    QPainter painter(&generator);
    painting.paint(painter, QRectF(QPointF(), painting.size()));
    painter.end();
    return bytes;
}

QByteArray pngOf(const QImage &image, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage titled = image;
    if (!title.isEmpty())
        titled.setText(QStringLiteral("Title"), title);
    titled.save(&buffer, "PNG");
    return bytes;
}

QByteArray pdfOf(const PicturePainting &painting, const PictureOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(options.title);
    const QPageLayout page = pageOf(painting.size(), options.page);
    writer.setPageLayout(page);
    writer.setResolution(resolutionFor(painting.size(), page.paintRect(QPageLayout::Point).size()));
    QPainter painter(&writer);
    painting.paint(painter, QRectF(0, 0, writer.width(), writer.height()));
    painter.end();
    return bytes;
}

Result<void> writePicture(const PicturePainting &painting, const PictureOptions &options, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::CannotOpen, {file.errorString()}, path);
    const QByteArray bytes = bytesOf(painting, options);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::CannotWrite, {file.errorString()}, path);
    return {};
}

} // namespace portolan::diagram
