// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"

#include <QImage>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace portolan {

class DiagramView;

/// Pictures of files for the start page, made one by one while nothing else is to do. Files that cannot be
/// read have none, and large ones only the one that was saved with them.
class StartPictures : public QObject {
    Q_OBJECT

public:
    StartPictures(const Catalogue &catalogue, QObject *parent);
    ~StartPictures() override;

    /// In place of what is still to do.
    void make(const QStringList &paths);

Q_SIGNALS:
    void made(const QString &path, const QImage &picture);

private:
    void makeNext();

    const Catalogue &m_catalogue;
    QStringList m_paths;
    QTimer m_idle;
    std::unique_ptr<DiagramView> m_painter;
};

} // namespace portolan
