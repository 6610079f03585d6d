// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipdata.h"

#include "diagram/pictureexport.h"
#include "document/clip.h"
#include "theme/colours.h"

#include <QApplication>

#include <algorithm>

namespace portolan {

namespace {

const QString pngType = QStringLiteral("image/png");
const QString svgType = QStringLiteral("image/svg+xml");

/// Pixels for a diagram unit, and the longest side a picture gets, in pixels.
constexpr double usualScale = 2;
constexpr double longestSide = 4000;

} // namespace

ClipData::ClipData(const QByteArray &clip, const QString &table, diagram::Picture picture,
                   std::vector<ElementId> elements)
    : m_picture(std::move(picture)), m_elements(std::move(elements))
{
    setData(QLatin1String(clipMimeType), clip);
    setText(table);
}

QStringList ClipData::formats() const
{
    return QMimeData::formats() << svgType << pngType;
}

bool ClipData::hasFormat(const QString &mimeType) const
{
    return formats().contains(mimeType);
}

QVariant ClipData::retrieveData(const QString &mimeType, QMetaType type) const
{
    if (mimeType != pngType && mimeType != svgType)
        return QMimeData::retrieveData(mimeType, type);
    // Other programs have white paper.
    diagram::PicturePainting painting(m_picture, {}, paletteFrom(Colours::light()), QApplication::font());
    painting.limitTo(m_elements);
    if (mimeType == svgType)
        return diagram::svgOf(painting, {});
    const QSizeF size = painting.size();
    const double scale = std::min(usualScale, longestSide / std::max({size.width(), size.height(), 1.0}));
    return diagram::pngOf(diagram::imageOf(painting, scale));
}

} // namespace portolan
