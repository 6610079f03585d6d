// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturemaker.h"

#include <QtConcurrentRun>

namespace portolan::diagram {

std::shared_ptr<Picture> made(const PictureMaker::Request &request)
{
    return std::make_shared<Picture>(pictureOf(request.document, *request.catalogue, request.language,
                                               request.choices, request.before.get()));
}

PictureMaker::PictureMaker(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcher<std::shared_ptr<Picture>>::finished, this, &PictureMaker::finish);
}

PictureMaker::~PictureMaker()
{
    m_pool.waitForDone();
}

void PictureMaker::request(Request request)
{
    m_latest = std::move(request);
    m_isCurrent = false;
    start();
}

void PictureMaker::forget()
{
    m_latest.reset();
    m_isCurrent = false;
}

void PictureMaker::cancel()
{
    forget();
    m_pool.waitForDone();
}

std::shared_ptr<Picture> PictureMaker::takeNow()
{
    const std::optional<Request> request = std::exchange(m_latest, std::nullopt);
    m_isCurrent = false;
    return request ? diagram::made(*request) : nullptr;
}

void PictureMaker::start()
{
    if (!m_latest || m_watcher.isRunning())
        return;
    m_isCurrent = true;
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [request = *m_latest] { return diagram::made(request); }));
}

void PictureMaker::finish()
{
    if (!std::exchange(m_isCurrent, false)) {
        start();
        return;
    }
    m_latest.reset();
    Q_EMIT made(m_watcher.result());
}

} // namespace portolan::diagram
