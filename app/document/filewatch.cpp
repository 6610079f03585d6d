// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filewatch.h"

#include "opendocument.h"

#include <QFileInfo>

#include <chrono>

namespace portolan {

namespace {

using namespace std::chrono_literals;

constexpr auto calm = 400ms;

} // namespace

FileWatch::FileWatch(const OpenDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_timer.setSingleShot(true);
    const auto wait = [this] { m_timer.start(calm); };
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&document, &OpenDocument::pathChanged, this, &FileWatch::follow);
}

void FileWatch::follow()
{
    m_told.reset();
    m_path = m_document.path();
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    watch();
}

/// Whoever replaces a file takes it from the watcher; the folder tells when it is back.
void FileWatch::watch()
{
    if (m_path.isEmpty())
        return;
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
    if (QFileInfo::exists(m_path) && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
}

void FileWatch::look()
{
    watch();
    if (m_path.isEmpty() || !m_document.stamp())
        return;
    const auto now = stampOf(m_path);
    if (!now || (m_told && *now == *m_told))
        return;
    m_told = *now;
    if (*now == *m_document.stamp())
        return;
    if (now->digest.isEmpty())
        Q_EMIT removed();
    else
        Q_EMIT changed(*now);
}

} // namespace portolan
