// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file/documentfile.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace portolan {

class OpenDocument;

/// Notices when the file of a document becomes another one than was opened or saved. Tells every such content
/// once, some time after the last sign of it: others write a file in several steps, too.
class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(const OpenDocument &document, QObject *parent = nullptr);

Q_SIGNALS:
    /// Somebody else wrote the file.
    void changed(const portolan::FileStamp &stamp);
    void removed();

private:
    void follow();
    void watch();
    void look();

    const OpenDocument &m_document;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QString m_path;
    std::optional<FileStamp> m_told;
};

} // namespace portolan
