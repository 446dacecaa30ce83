// Rate and remaining time on a clock of our own, and the shared cancel flag.
#include "jobs/cancel_token.h"
#include "jobs/progress.h"

#include <QTest>

#include <chrono>
#include <cmath>
#include <thread>

using namespace cyto;
using namespace std::chrono_literals;

namespace {
bool near(double actual, double expected, double relative)
{
    return std::abs(actual - expected) <= relative * std::abs(expected);
}
} // namespace

class TestProgress final : public QObject {
    Q_OBJECT

    const RateMeter::Clock::time_point m_start {}; // any instant: the meter takes differences only

private Q_SLOTS:
    void unknownAtFirst()
    {
        const RateMeter meter(m_start);
        QCOMPARE(meter.perSecond(), 0.0);
        QVERIFY(!meter.remainingSeconds(0, 100));
    }

    void constantRate()
    {
        RateMeter meter(m_start);
        for (int i = 1; i <= 100; ++i)
            meter.update(5.0 * i, m_start + i * 1s);
        QVERIFY(near(meter.perSecond(), 5.0, 1e-9));
        QVERIFY(near(meter.remainingSeconds(500, 1000).value(), 100.0, 1e-9));
    }

    void rateDoesNotDependOnHowOftenItIsFed()
    {
        RateMeter often(m_start);
        RateMeter seldom(m_start);
        for (int i = 1; i <= 1000; ++i)
            often.update(0.5 * i, m_start + i * 100ms);
        for (int i = 1; i <= 10; ++i)
            seldom.update(50.0 * i, m_start + i * 10s);
        QVERIFY(near(often.perSecond(), 5.0, 1e-6));
        QVERIFY(near(seldom.perSecond(), 5.0, 1e-6));
    }

    void slowStartIsForgotten()
    {
        RateMeter meter(m_start);
        meter.update(1, m_start + 60s); // the model was being loaded
        for (int i = 1; i <= 120; ++i)
            meter.update(1 + 10.0 * i, m_start + 60s + i * 1s);
        QVERIFY(near(meter.perSecond(), 10.0, 0.01));
    }

    void followsAChange()
    {
        RateMeter meter(m_start);
        for (int i = 1; i <= 60; ++i)
            meter.update(10.0 * i, m_start + i * 1s);
        for (int i = 1; i <= 20; ++i) // one time constant later: a fraction 1/e of the way is left
            meter.update(600 + 2.0 * i, m_start + 60s + i * 1s);
        QVERIFY(near(meter.perSecond(), 2.0 + 8.0 * std::exp(-1.0), 1e-6));
    }

    void burstsAreAddedUp()
    {
        RateMeter meter(m_start);
        // Updates closer than the clock can tell apart neither divide by zero nor get lost.
        for (int i = 1; i <= 10; ++i)
            meter.update(i, m_start);
        QCOMPARE(meter.perSecond(), 0.0);
        meter.update(10, m_start + 2s);
        QVERIFY(near(meter.perSecond(), 5.0, 1e-9));
    }

    void nothingNewChangesNothing()
    {
        RateMeter meter(m_start);
        meter.update(10, m_start + 1s);
        meter.update(10, m_start + 2s);
        meter.update(5, m_start + 3s);
        meter.update(20, m_start); // a clock that runs backwards
        QVERIFY(near(meter.perSecond(), 10.0, 1e-9));
    }

    void remaining()
    {
        RateMeter meter(m_start);
        meter.update(10, m_start + 1s);
        QVERIFY(!meter.remainingSeconds(10, 0)); // total unknown
        QCOMPARE(meter.remainingSeconds(30, 30).value(), 0.0);
        QCOMPARE(meter.remainingSeconds(31, 30).value(), 0.0);
        QVERIFY(near(meter.remainingSeconds(10, 30).value(), 2.0, 1e-9));
    }

    void cancelIsSharedByCopies()
    {
        const CancelToken owner;
        const CancelToken copy = owner;
        QVERIFY(!copy.isCancelled());
        std::thread worker([copy] {
            while (!copy.isCancelled())
                std::this_thread::yield();
        });
        owner.cancel();
        worker.join();
        QVERIFY(copy.isCancelled());
        QVERIFY(!CancelToken().isCancelled());
    }
};

QTEST_GUILESS_MAIN(TestProgress)
#include "test_progress.moc"
