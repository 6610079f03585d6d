// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagedfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>

#include <filesystem>

namespace portolan {

namespace {

/// In the same folder, so that it can take the other's place in one step.
QString nameBeside(const QString &path)
{
    const QFileInfo info(path);
    const quint64 chance = QRandomGenerator::system()->generate64();
    return QStringLiteral("%1/.%2.%3")
        .arg(info.absolutePath(), info.fileName())
        .arg(chance, 16, 16, QLatin1Char('0'));
}

std::filesystem::path systemPath(const QString &path)
{
    return path.toStdU16String();
}

QString reason(const std::error_code &error)
{
    return QString::fromLocal8Bit(error.message().c_str());
}

} // namespace

StagedFiles::StagedFiles(const std::vector<QString> &targets)
{
    for (const QString &target : targets) {
        // Where a link leads to is replaced, not the link.
        const QString there = QFileInfo(target).canonicalFilePath();
        const QString path = there.isEmpty() ? target : there;
        m_files.push_back({path, nameBeside(path), {}});
    }
}

StagedFiles::~StagedFiles()
{
    for (const File &file : m_files)
        QFile::remove(file.beside);
    removeOld();
}

Result<void> StagedFiles::check() const
{
    for (const File &file : m_files) {
        QSaveFile probe(file.target);
        if (!probe.open(QIODevice::WriteOnly))
            return failure(ErrorCode::CannotOpen, {probe.errorString()}, file.target);
        probe.cancelWriting();
    }
    return {};
}

Result<void> StagedFiles::replaceAll()
{
    for (size_t i = 0; i < m_files.size(); ++i) {
        if (auto replaced = replace(m_files[i]); !replaced) {
            putBack(i);
            return replaced;
        }
    }
    removeOld();
    return {};
}

Result<void> StagedFiles::replace(File &file)
{
    std::error_code error;
    if (QFileInfo::exists(file.target)) {
        QFile::setPermissions(file.beside, QFile::permissions(file.target));
        const QString old = nameBeside(file.target);
        std::filesystem::create_hard_link(systemPath(file.target), systemPath(old), error);
        // Not every file system has links.
        if (error && !QFile::copy(file.target, old))
            return failure(ErrorCode::CannotWrite, {reason(error)}, file.target);
        file.old = old;
    }
    std::filesystem::rename(systemPath(file.beside), systemPath(file.target), error);
    if (error)
        return failure(ErrorCode::CannotWrite, {reason(error)}, file.target);
    return {};
}

void StagedFiles::putBack(size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        File &file = m_files[i];
        std::error_code error;
        if (file.old.isEmpty())
            QFile::remove(file.target);
        else
            std::filesystem::rename(systemPath(file.old), systemPath(file.target), error);
        if (!error)
            file.old.clear();
    }
}

void StagedFiles::removeOld()
{
    for (File &file : m_files) {
        if (!file.old.isEmpty())
            QFile::remove(file.old);
        file.old.clear();
    }
}

} // namespace portolan
