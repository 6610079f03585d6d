// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparer.h"

#include "sheet/frozen.h"

#include <QtConcurrentRun>

namespace portolan {

namespace {

std::shared_ptr<const Comparison> answerTo(const Comparer::Question &question)
{
    auto now = std::make_shared<const BaselineContent>(
        frozen(question.derivation, question.numbers, question.requests));
    return std::make_shared<const Comparison>(question.before, std::move(now));
}

} // namespace

Comparer::Comparer(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Comparer::take);
}

Comparer::~Comparer()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void Comparer::ask(Question question)
{
    m_waiting = std::move(question);
    ++m_asked;
    m_isOpen = true;
    start();
}

void Comparer::forget()
{
    m_waiting.reset();
    ++m_asked;
    m_isOpen = false;
}

void Comparer::start()
{
    if (!m_waiting || m_watcher.isRunning())
        return;
    m_running = m_asked;
    m_watcher.setFuture(QtConcurrent::run([question = std::move(*m_waiting)] { return answerTo(question); }));
    m_waiting.reset();
}

void Comparer::take()
{
    if (m_isOpen && m_running == m_asked) {
        m_isOpen = false;
        Q_EMIT compared(m_watcher.result());
    }
    start();
}

void Comparer::finish()
{
    if (!m_isOpen)
        return;
    const auto answer = m_waiting ? answerTo(*m_waiting) : m_watcher.future().result();
    forget();
    Q_EMIT compared(answer);
}

} // namespace portolan
