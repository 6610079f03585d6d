// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace portolan::diagram {

/// Makes pictures of large documents on a thread of its own. Only the picture asked for last is handed
/// over; whoever cannot wait takes it at once.
class PictureMaker : public QObject {
    Q_OBJECT

public:
    struct Request {
        Document document;
        /// Must stay alive until the picture is there or another one is asked for.
        const Catalogue *catalogue = nullptr;
        Language language = Language::English;
        ViewChoices choices;
        /// Lends its lines when nothing has moved since.
        std::shared_ptr<const Picture> before;
    };

    explicit PictureMaker(QObject *parent = nullptr);
    /// Waits for the worker.
    ~PictureMaker() override;

    void request(Request request);
    /// Nobody wants the picture any more.
    void forget();
    /// The same, and waits for the worker: the catalogue it reads may go then.
    void cancel();
    /// Whether a picture is still to come.
    [[nodiscard]] bool isBusy() const { return m_latest.has_value(); }
    /// Makes the picture that was asked for last here and now; made() will not come for it.
    [[nodiscard]] std::shared_ptr<Picture> takeNow();

Q_SIGNALS:
    void made(const std::shared_ptr<portolan::diagram::Picture> &picture);

private:
    void start();
    void finish();

    QThreadPool m_pool;
    QFutureWatcher<std::shared_ptr<Picture>> m_watcher;
    std::optional<Request> m_latest;
    /// The worker is making m_latest, not something older.
    bool m_isCurrent = false;
};

/// Here and now.
std::shared_ptr<Picture> made(const PictureMaker::Request &request);

} // namespace portolan::diagram
