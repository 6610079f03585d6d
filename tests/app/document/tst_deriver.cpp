// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"

#include "document/deriver.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace portolan;
using namespace portolan::test;

namespace {

/// Stands in for derivation: counts, remembers the thread, and waits for a permit before it returns.
struct SlowDerive {
    QSemaphore permits;
    std::atomic<int> calls = 0;
    std::atomic<QThread *> thread = nullptr;

    Deriver::Function function()
    {
        return [this](const Deriver::Request &request) {
            ++calls;
            thread = QThread::currentThread();
            permits.acquire();
            Derivation derivation;
            derivation.topology = request.topology;
            derivation.catalogue = request.catalogue;
            derivation.view = request.view;
            return derivation;
        };
    }
};

Deriver::Request named(const char *name)
{
    Deriver::Request request{smallTopology(), smallCatalogue(), std::make_shared<RowNumbers>(),
                             View::Recommended};
    request.topology.deployment.name = QString::fromLatin1(name);
    return request;
}

} // namespace

class DeriverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsOfOneTurnBecomeOne();
    void aResultThatIsNoLongerWantedIsDropped();
    void whileBusyOnlyTheLatestWaits();
    void worksOnAnotherThread();
    void unchangedNumbersAreTheSameObject();
    void goesAwayWhileTheWorkerIsBusy();
};

void DeriverTest::requestsOfOneTurnBecomeOne()
{
    SlowDerive slow;
    slow.permits.release(10);
    Deriver deriver(slow.function());
    QStringList delivered;
    connect(&deriver, &Deriver::derived, this,
            [&](const Derived &result) { delivered << result.derivation->topology.deployment.name; });
    deriver.request(named("one"));
    deriver.request(named("two"));
    const quint64 last = deriver.request(named("three"));
    QVERIFY(deriver.isBusy());
    QTRY_COMPARE(delivered, QStringList{QStringLiteral("three")});
    QCOMPARE(slow.calls.load(), 1);
    QCOMPARE(last, quint64(3));
    QVERIFY(!deriver.isBusy());
}

void DeriverTest::aResultThatIsNoLongerWantedIsDropped()
{
    SlowDerive slow;
    Deriver deriver(slow.function());
    QStringList delivered;
    connect(&deriver, &Deriver::derived, this,
            [&](const Derived &result) { delivered << result.derivation->topology.deployment.name; });
    deriver.request(named("stale"));
    QTRY_COMPARE(slow.calls.load(), 1);
    deriver.request(named("fresh"));
    slow.permits.release(2);
    QTRY_COMPARE(delivered, QStringList{QStringLiteral("fresh")});
    QCOMPARE(slow.calls.load(), 2);
}

void DeriverTest::whileBusyOnlyTheLatestWaits()
{
    SlowDerive slow;
    Deriver deriver(slow.function());
    QSignalSpy spy(&deriver, &Deriver::derived);
    deriver.request(named("first"));
    QTRY_COMPARE(slow.calls.load(), 1);
    for (const char *name : {"a", "b", "c", "d"}) {
        deriver.request(named(name));
        QCoreApplication::processEvents();
    }
    slow.permits.release(10);
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(slow.calls.load(), 2);
}

void DeriverTest::worksOnAnotherThread()
{
    SlowDerive slow;
    slow.permits.release();
    Deriver deriver(slow.function());
    QSignalSpy spy(&deriver, &Deriver::derived);
    deriver.request(named("x"));
    QTRY_COMPARE(spy.count(), 1);
    QVERIFY(slow.thread.load() != QThread::currentThread());
}

void DeriverTest::unchangedNumbersAreTheSameObject()
{
    SlowDerive slow;
    slow.permits.release();
    Deriver deriver(slow.function());
    std::shared_ptr<const RowNumbers> numbers;
    connect(&deriver, &Deriver::derived, this, [&](const Derived &result) { numbers = result.numbers; });
    const Deriver::Request request = named("x");
    deriver.request(request);
    QTRY_VERIFY(numbers);
    QCOMPARE(numbers, request.numbers);
}

void DeriverTest::goesAwayWhileTheWorkerIsBusy()
{
    SlowDerive slow;
    {
        Deriver deriver(slow.function());
        deriver.request(named("x"));
        QTRY_COMPARE(slow.calls.load(), 1);
        slow.permits.release();
    }
    QCOMPARE(slow.calls.load(), 1);
}

QTEST_GUILESS_MAIN(DeriverTest)
#include "tst_deriver.moc"
