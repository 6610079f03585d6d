// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/changesheet.h"
#include "model/document.h"

#include <QFutureWatcher>
#include <QObject>

namespace portolan {

/// Compares what was handed over with what is derived now, on another thread: large deployments have many
/// cells. Only the latest question is answered.
class Comparer : public QObject {
    Q_OBJECT

public:
    struct Question {
        std::shared_ptr<const BaselineContent> before;
        std::shared_ptr<const Derivation> derivation;
        std::shared_ptr<const RowNumbers> numbers;
        Requests requests;
    };

    explicit Comparer(QObject *parent = nullptr);
    /// Waits for the worker.
    ~Comparer() override;

    void ask(Question question);
    /// No answer is wanted any more.
    void forget();
    /// Answers what is still unanswered before it returns.
    void finish();

Q_SIGNALS:
    void compared(const std::shared_ptr<const portolan::Comparison> &comparison);

private:
    void start();
    void take();

    QFutureWatcher<std::shared_ptr<const Comparison>> m_watcher;
    std::optional<Question> m_waiting;
    /// Counts questions: an answer to an older one is of no use.
    quint64 m_asked = 0;
    quint64 m_running = 0;
    /// The latest question has no answer yet; one that was found may still be on its way here.
    bool m_isOpen = false;
};

} // namespace portolan
