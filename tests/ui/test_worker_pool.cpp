// Worker pool: order by priority, cancellation, one end per job, destruction; results in the GUI thread.
#include "jobs/run_async.h"
#include "jobs/worker_pool.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <future>
#include <stdexcept>

using namespace cyto;

class TestWorkerPool : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void urgentJobsGoFirst()
    {
        WorkerPool pool(1);
        std::promise<void> gate;
        pool.submit(JobPriority::Visible, [open = gate.get_future().share()](const CancelToken &) { open.wait(); });
        std::mutex mutex;
        std::vector<int> order;
        std::promise<void> last;
        const auto job = [&](int id) {
            return [&, id](const CancelToken &) {
                const std::lock_guard lock(mutex);
                order.push_back(id);
                if (order.size() == 4)
                    last.set_value();
            };
        };
        pool.submit(JobPriority::Batch, job(4));
        pool.submit(JobPriority::Index, job(2));
        pool.submit(JobPriority::Index, job(3));
        pool.submit(JobPriority::Visible, job(1));
        QVERIFY(pool.isWanted(JobPriority::Batch));
        QVERIFY(!pool.isWanted(JobPriority::Visible));
        gate.set_value();
        last.get_future().wait();
        const std::lock_guard lock(mutex);
        QCOMPARE(order, (std::vector<int> {1, 2, 3, 4}));
    }

    void aCancelledJobStillHasOneEnd()
    {
        WorkerPool pool(1);
        std::promise<void> gate;
        pool.submit(JobPriority::Batch, [open = gate.get_future().share()](const CancelToken &) { open.wait(); });
        std::promise<bool> seen;
        const CancelToken cancel =
            pool.submit(JobPriority::Batch, [&](const CancelToken &token) { seen.set_value(token.isCancelled()); });
        cancel.cancel();
        gate.set_value();
        QVERIFY(seen.get_future().get());
    }

    void destructionCancelsRunningAndDropsWaiting()
    {
        std::atomic<bool> ended = false;
        std::atomic<bool> dropped = true;
        {
            WorkerPool pool(1);
            std::promise<void> begun;
            pool.submit(JobPriority::Batch, [&](const CancelToken &token) {
                begun.set_value();
                while (!token.isCancelled())
                    std::this_thread::yield();
                ended = true;
            });
            begun.get_future().wait();
            pool.submit(JobPriority::Batch, [&](const CancelToken &) { dropped = false; });
        }
        QVERIFY(ended);
        QVERIFY(dropped);
    }

    void resultsComeInTheGuiThread()
    {
        WorkerPool pool(2);
        QObject context;
        bool inGui = false;
        int value = 0;
        runAsync(
            pool, JobPriority::Wanted, &context, [](const CancelToken &) -> Expected<int> { return 42; },
            [&](const Expected<int> &result) {
                inGui = QThread::currentThread() == QCoreApplication::instance()->thread();
                value = result.value_or(-1);
            });
        QTRY_COMPARE(value, 42);
        QVERIFY(inGui);
    }

    void exceptionsBecomeErrors()
    {
        WorkerPool pool(1);
        QObject context;
        std::optional<Error> error;
        const auto keep = [&](const Expected<int> &result) { error = result.error(); };
        runAsync(
            pool, JobPriority::Wanted, &context,
            [](const CancelToken &) -> Expected<int> { throw std::runtime_error("odd state"); }, keep);
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->code, ErrorCode::Internal);
        QVERIFY(error->message.contains(QLatin1String("odd state")));
        error.reset();
        runAsync(
            pool, JobPriority::Wanted, &context, [](const CancelToken &) -> Expected<int> { throw std::bad_alloc(); },
            keep);
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->code, ErrorCode::OutOfMemory);
    }

    void nothingComesToAnObjectThatIsGone()
    {
        WorkerPool pool(1);
        auto context = std::make_unique<QObject>();
        bool called = false;
        std::promise<void> gate;
        runAsync(
            pool, JobPriority::Wanted, context.get(),
            [open = gate.get_future().share()](const CancelToken &) -> Expected<int> {
                open.wait();
                return 1;
            },
            [&](const Expected<int> &) { called = true; });
        context.reset();
        gate.set_value();
        QObject other;
        bool later = false;
        runAsync(
            pool, JobPriority::Batch, &other, [](const CancelToken &) -> Expected<int> { return 1; },
            [&](const Expected<int> &) { later = true; });
        QTRY_VERIFY(later); // the pool has one thread: the first result was posted before this one
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestWorkerPool)
#include "test_worker_pool.moc"
