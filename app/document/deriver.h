// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"
#include "model/acceptedfinding.h"
#include "model/document.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

namespace portolan {

class KnownNumbers;

/// What the worker brings back.
struct Derived {
    std::shared_ptr<const Derivation> derivation;
    /// The numbers that were known when it was asked for, and those of rows that are new.
    std::shared_ptr<const RowNumbers> numbers;
    /// The revision it was asked for under.
    quint64 revision = 0;
};

/// Derives from snapshots and checks them on a thread of its own. Requests of one turn of the event loop
/// become one; while the worker is busy only the latest request waits. A result is delivered only when
/// nothing newer was asked for since.
class Deriver : public QObject {
    Q_OBJECT

public:
    struct Request {
        Topology topology;
        std::shared_ptr<const Catalogue> catalogue;
        std::shared_ptr<const RowNumbers> numbers;
        View view = View::Recommended;
        /// Findings somebody lives with.
        std::vector<AcceptedFinding> accepted = {};
    };
    using Function = std::function<Derivation(const Request &)>;

    /// Tests bring a function of their own.
    explicit Deriver(Function derive, QObject *parent = nullptr);
    explicit Deriver(QObject *parent = nullptr);
    /// Waits for the worker.
    ~Deriver() override;

    /// Returns the revision its result will carry.
    quint64 request(Request request);
    /// Whether a result is still to come.
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void derived(const portolan::Derived &result);

private:
    void start();
    void finish();

    Function m_derive;
    /// The worker's alone.
    std::shared_ptr<KnownNumbers> m_known;
    QThreadPool m_pool;
    QTimer m_timer;
    QFutureWatcher<Derived> m_watcher;
    std::optional<Request> m_waiting;
    quint64 m_revision = 0;
};

} // namespace portolan
