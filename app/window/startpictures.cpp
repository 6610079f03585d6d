// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startpictures.h"

#include "diagram/diagramview.h"
#include "file/documentfile.h"

#include <QFileInfo>

namespace portolan {

namespace {

/// Twice what is shown, so that it is crisp on dense screens.
constexpr QSize pictureSize(416, 248);
/// Larger files would be felt while they are read.
constexpr qint64 largestFile = 1 << 20;

} // namespace

StartPictures::StartPictures(const Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_catalogue(catalogue)
{
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &StartPictures::makeNext);
}

StartPictures::~StartPictures() = default;

void StartPictures::make(const QStringList &paths)
{
    m_paths = paths;
    m_idle.start();
}

void StartPictures::makeNext()
{
    if (m_paths.isEmpty()) {
        m_idle.stop();
        m_painter.reset();
        return;
    }
    const QString path = m_paths.takeFirst();
    if (QFileInfo(path).size() > largestFile)
        return;
    const Result<LoadedDocument> loaded = loadDocument(path);
    if (!loaded)
        return;
    if (!m_painter)
        m_painter = std::make_unique<DiagramView>();
    m_painter->setDocument(loaded->document, m_catalogue);
    if (!m_painter->elements().empty())
        Q_EMIT made(path, m_painter->toImage(pictureSize));
}

} // namespace portolan
