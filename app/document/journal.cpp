// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "journalwriter.h"
#include "opendocument.h"

#include <QCoreApplication>

#include <chrono>

namespace portolan {

namespace {

using namespace std::chrono_literals;

/// From the first edit that is not on the disk yet.
constexpr auto delay = 1s;
/// Until the next try when writing failed.
constexpr auto delayAfterFailure = 10s;

} // namespace

Journal::Journal(OpenDocument &document, const QString &folder, QObject *parent)
    : QObject(parent), m_document(document), m_writer(std::make_unique<JournalWriter>(folder))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Journal::write);
    connect(&document, &OpenDocument::changed, this, &Journal::noteChange);
    connect(&document, &OpenDocument::derived, this, &Journal::noteNumbers);
    connect(&document, &OpenDocument::modifiedChanged, this, &Journal::follow);
    connect(&document, &OpenDocument::replaced, this, &Journal::restart);
}

Journal::~Journal()
{
    m_document.disconnect(this);
    stop();
    m_pool.waitForDone();
}

template <typename Task>
void Journal::dispatch(Task task)
{
    m_pool.start([this, task = std::move(task)] {
        const Result<bool> result = task(*m_writer);
        QMetaObject::invokeMethod(
            this, [this, result] { finish(result); }, Qt::QueuedConnection);
    });
}

void Journal::follow()
{
    if (!m_document.isModified())
        stop();
    else if (!m_isOnDisk && !m_timer.isActive())
        m_timer.start(delay); // nobody edited, but the file went away
}

void Journal::restart()
{
    stop();
    // What was recovered is in no file yet.
    if (m_document.isModified())
        write();
}

void Journal::noteChange(const DocumentChange &change)
{
    ++m_edits;
    if (!m_needsBase)
        m_waiting.push_back(change);
    if (!m_timer.isActive())
        m_timer.start(m_isFailing ? delayAfterFailure : delay);
}

void Journal::noteNumbers()
{
    if (m_isOnDisk && m_numbers != m_document.savedNumbers() && !m_timer.isActive())
        m_timer.start(delay);
}

void Journal::write()
{
    m_timer.stop();
    if (m_needsBase)
        writeBase();
    else
        writeChanges();
}

void Journal::writeBase()
{
    m_needsBase = false;
    m_isOnDisk = true;
    m_waiting.clear();
    m_numbers = m_document.savedNumbers();
    const JournalHead head{m_document.path(), m_name, m_document.stamp(), m_edits};
    dispatch([head, document = m_document.document(), numbers = m_numbers](JournalWriter &writer) {
        Document whole = document;
        whole.rowNumbers = *numbers;
        return writer.begin(head, whole);
    });
}

void Journal::writeChanges()
{
    const auto before = std::exchange(m_numbers, m_document.savedNumbers());
    if (m_waiting.empty() && before == m_numbers)
        return;
    dispatch([changes = std::exchange(m_waiting, {}), before, after = m_numbers](JournalWriter &writer) {
        return writer.append(changes, before.get(), after.get());
    });
}

void Journal::finish(const Result<bool> &isLong)
{
    m_needsBase = m_needsBase || !isLong || *isLong;
    if (m_isFailing == !isLong)
        return;
    m_isFailing = !isLong;
    if (isLong) {
        Q_EMIT worksAgain();
        return;
    }
    m_timer.start(delayAfterFailure);
    Q_EMIT failed(isLong.error());
}

void Journal::stop()
{
    m_timer.stop();
    m_waiting.clear();
    m_needsBase = true;
    m_edits = 0;
    if (std::exchange(m_isOnDisk, false))
        m_pool.start([this] { m_writer->remove(); });
}

void Journal::continueFrom(int edits)
{
    m_edits += edits;
    m_needsBase = true;
    write();
}

bool Journal::flush()
{
    if (m_timer.isActive())
        write();
    m_pool.waitForDone();
    // What the thread had to tell is waiting.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    return !m_isFailing;
}

void Journal::keep()
{
    flush();
    m_isOnDisk = false;
    m_document.disconnect(this);
}

} // namespace portolan
