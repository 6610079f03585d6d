// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deriver.h"

#include "check/check.h"
#include "sheet/rownumbers.h"

#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

namespace portolan {

/// Remembers which rows had numbers the last time: most edits bring no new ones, and looking each up among
/// tens of thousands would be felt.
class KnownNumbers {
public:
    /// The same pointer where no row is new, so that nobody takes unchanged numbers for new ones.
    std::shared_ptr<const RowNumbers> extended(const std::shared_ptr<const RowNumbers> &numbers,
                                               const Derivation &derivation)
    {
        if (numbers != m_numbers) {
            m_numbers = numbers;
            m_rows.clear();
            m_rows.reserve(qsizetype(numbers->numbers.size()));
            for (const auto &[row, number] : numbers->numbers)
                m_rows.insert(row);
        }
        const bool allKnown =
            std::ranges::all_of(derivation.rows, [this](const Row &row) { return m_rows.contains(row.id); });
        return allKnown ? numbers : std::make_shared<const RowNumbers>(numbered(*numbers, derivation));
    }

private:
    std::shared_ptr<const RowNumbers> m_numbers;
    QSet<quint64> m_rows;
};

namespace {

Derived carriedOut(const Deriver::Function &derive, const Deriver::Request &request, quint64 revision,
                   KnownNumbers &known)
{
    auto derivation = std::make_shared<Derivation>(derive(request));
    auto numbers = known.extended(request.numbers, *derivation);
    return {std::move(derivation), std::move(numbers), revision};
}

} // namespace

Deriver::Deriver(Function derive, QObject *parent)
    : QObject(parent), m_derive(std::move(derive)), m_known(std::make_shared<KnownNumbers>())
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Deriver::start);
    connect(&m_watcher, &QFutureWatcher<Derived>::finished, this, &Deriver::finish);
}

Deriver::Deriver(QObject *parent)
    : Deriver(
        [](const Request &request) {
            return deriveChecked(request.topology, request.catalogue, request.view, request.accepted);
        },
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
    m_watcher.setFuture(
        QtConcurrent::run(&m_pool,
                          [derive = m_derive, request = std::move(*m_waiting), revision = m_revision,
                           known = m_known] { return carriedOut(derive, request, revision, *known); }));
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
