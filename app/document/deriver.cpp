// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deriver.h"

#include "check/acceptance.h"
#include "check/check.h"
#include "sheet/rownumbers.h"

#include <QtConcurrentRun>

namespace portolan {

namespace {

/// The same pointer where no row is new, so that nobody takes unchanged numbers for new ones.
std::shared_ptr<const RowNumbers> extended(const std::shared_ptr<const RowNumbers> &known,
                                           const Derivation &derivation)
{
    RowNumbers all = numbered(*known, derivation);
    if (all.numbers.size() == known->numbers.size())
        return known;
    return std::make_shared<const RowNumbers>(std::move(all));
}

Derived carriedOut(const Deriver::Function &derive, const Deriver::Request &request, quint64 revision)
{
    auto derivation = std::make_shared<Derivation>(derive(request.topology, request.catalogue, request.view));
    if (!derivation->findings.empty())
        markAccepted(derivation->findings, *request.catalogue->checks, request.accepted);
    auto numbers = extended(request.numbers, *derivation);
    return {std::move(derivation), std::move(numbers), revision};
}

} // namespace

Deriver::Deriver(Function derive, QObject *parent) : QObject(parent), m_derive(std::move(derive))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Deriver::start);
    connect(&m_watcher, &QFutureWatcher<Derived>::finished, this, &Deriver::finish);
}

Deriver::Deriver(QObject *parent)
    : Deriver([](const Topology &topology, std::shared_ptr<const Catalogue> catalogue,
                 View view) { return deriveChecked(topology, std::move(catalogue), view); },
              parent)
{
}

Deriver::~Deriver()
{
    m_pool.waitForDone();
}

quint64 Deriver::request(Request request)
{
    m_waiting = std::move(request);
    m_timer.start(0);
    return ++m_revision;
}

bool Deriver::isBusy() const
{
    return m_waiting.has_value() || m_watcher.isRunning();
}

void Deriver::start()
{
    if (!m_waiting || m_watcher.isRunning())
        return;
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool, [derive = m_derive, request = std::move(*m_waiting), revision = m_revision] {
            return carriedOut(derive, request, revision);
        }));
    m_waiting.reset();
}

void Deriver::finish()
{
    const Derived result = m_watcher.result();
    if (result.revision == m_revision)
        Q_EMIT derived(result);
    start();
}

} // namespace portolan
