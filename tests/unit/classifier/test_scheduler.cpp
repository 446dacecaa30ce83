// Continuous batching with a fake denoiser: what is decided of an image must not depend on company.
#include "classifier/scheduler.h"
#include "domain/philox.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <tuple>

using namespace cyto;

namespace {

/// Errors are a function of (image, trial, class) alone; class image % classes is better by `advantage`.
class FakeEvaluator final : public BatchEvaluator {
public:
    explicit FakeEvaluator(int classes, double advantage = 1.0) : m_classes(classes), m_advantage(advantage) { }
    Expected<std::vector<double>> evaluate(std::span<const Evaluation> batch) override
    {
        sizes.push_back(batch.size());
        if (limit > 0 && batch.size() > limit)
            return fail(ErrorCode::OutOfMemory, QStringLiteral("out of memory"));
        std::vector<double> errors;
        for (const Evaluation &e : batch)
            if (failing.contains(e.image))
                return fail(ErrorCode::Internal, QStringLiteral("broken"));
        for (const Evaluation &e : batch) {
            if (!seen.insert({e.image, e.trial, e.classIndex}).second)
                ++repeated;
            Philox random(
                mixKey(e.image, static_cast<std::uint64_t>(e.trial)), static_cast<std::uint64_t>(e.classIndex));
            const bool winner = e.classIndex == static_cast<int>(e.image) % m_classes;
            double error = 10.0 + static_cast<double>(random.normal()) + (winner ? 0.0 : m_advantage);
            if (broken.contains(e.image) && e.trial == 3)
                error = std::numeric_limits<double>::quiet_NaN();
            errors.push_back(error);
        }
        if (afterBatch)
            afterBatch();
        return errors;
    }
    size_t limit = 0;
    int repeated = 0;
    std::set<size_t> failing, broken;
    std::set<std::tuple<size_t, int, int>> seen;
    std::vector<size_t> sizes;
    std::function<void()> afterBatch;

private:
    int m_classes;
    double m_advantage;
};

struct Outcome {
    std::map<size_t, TrialTable> tables;
    std::map<size_t, QString> errors;
    std::vector<int> halvings;
    Status status;
    Scheduler::Statistics statistics;
};

Outcome runAll(FakeEvaluator &evaluator, int classes, const TrialRules &rules, int batch, std::vector<size_t> images,
    const CancelToken &cancel = {})
{
    Outcome o;
    Scheduler scheduler(evaluator, classes, rules, batch);
    size_t next = 0;
    o.status = scheduler.run(
        {.admit = [&](bool) { return next < images.size() ? std::optional(images[next++]) : std::nullopt; },
            .finished =
                [&](size_t image, Expected<TrialTable> t) {
                    if (t)
                        o.tables.emplace(image, *t);
                    else
                        o.errors.emplace(image, t.error().message);
                },
            .halved = [&](int b) { o.halvings.push_back(b); },
            .advanced = [] {}},
        cancel);
    o.statistics = scheduler.statistics();
    return o;
}

std::vector<size_t> numbers(size_t n)
{
    std::vector<size_t> v(n);
    for (size_t i = 0; i < n; ++i)
        v[i] = i;
    return v;
}

} // namespace

class TestScheduler : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsEveryWinner();
    void evaluatesExactlyWhatWasAskedFor();
    void doesNotDependOnOrderOrBatch_data();
    void doesNotDependOnOrderOrBatch();
    void fillsItsBatches();
    void splitsATrialThatDoesNotFit();
    void halvesTheBatchWhenMemoryRunsOut();
    void outOfMemoryWithOneEvaluationFailsTheImage();
    void failedImagesDoNotStopTheRun();
    void numbersThatAreNotFiniteFailTheImage();
    void cancels();
};

void TestScheduler::findsEveryWinner()
{
    FakeEvaluator evaluator(8, 2.0);
    const Outcome o = runAll(evaluator, 8, {100, 20, 5, 2e-3}, 32, numbers(40));
    QVERIFY(o.status);
    QCOMPARE(o.tables.size(), size_t {40});
    for (const auto &[image, table] : o.tables) {
        QCOMPARE(table.best(), static_cast<int>(image) % 8);
        QVERIFY(table.finished());
        QVERIFY(table.trialsDone() < 100); // an advantage of two standard deviations is found early
        QCOMPARE(table.trialsDone() % 5, 0);
    }
}

void TestScheduler::evaluatesExactlyWhatWasAskedFor()
{
    FakeEvaluator evaluator(5, 0.3);
    const Outcome o = runAll(evaluator, 5, {60, 10, 5, 2e-3}, 16, numbers(20));
    std::int64_t asked = 0;
    for (const auto &[image, table] : o.tables)
        for (int c = 0; c < 5; ++c)
            asked += table.trialsOf(c);
    QCOMPARE(evaluator.repeated, 0);
    QCOMPARE(static_cast<std::int64_t>(evaluator.seen.size()), asked);
    QCOMPARE(o.statistics.evaluations, asked);
}

void TestScheduler::doesNotDependOnOrderOrBatch_data()
{
    QTest::addColumn<int>("batch");
    QTest::addColumn<bool>("reversed");
    QTest::addColumn<bool>("alone");
    QTest::newRow("large batch") << 512 << false << false;
    QTest::newRow("odd batch") << 13 << false << false;
    QTest::newRow("one at a time") << 1 << false << false;
    QTest::newRow("reversed") << 32 << true << false;
    QTest::newRow("alone") << 32 << false << true;
}

void TestScheduler::doesNotDependOnOrderOrBatch()
{
    QFETCH(int, batch);
    QFETCH(bool, reversed);
    QFETCH(bool, alone);
    const TrialRules rules {60, 10, 5, 2e-3};
    FakeEvaluator reference(6, 0.8);
    const Outcome expected = runAll(reference, 6, rules, 32, numbers(15));
    std::vector<size_t> images = numbers(15);
    if (reversed)
        std::reverse(images.begin(), images.end());
    if (alone)
        images = {7};
    FakeEvaluator evaluator(6, 0.8);
    const Outcome o = runAll(evaluator, 6, rules, batch, images);
    for (const size_t i : images) {
        const TrialTable &a = o.tables.at(i), &b = expected.tables.at(i);
        QCOMPARE(a.trialsDone(), b.trialsDone());
        QCOMPARE(a.meanScores(), b.meanScores());
        for (int c = 0; c < 6; ++c)
            QCOMPARE(a.prunedAt(c), b.prunedAt(c));
    }
}

void TestScheduler::fillsItsBatches()
{
    // Strong pruning leaves two or three classes soon: full batches must come from several images.
    FakeEvaluator evaluator(8, 1.0);
    const Outcome o = runAll(evaluator, 8, {200, 10, 5, 2e-3}, 64, numbers(200));
    const double filled = static_cast<double>(o.statistics.evaluations) / static_cast<double>(o.statistics.places);
    QVERIFY2(filled > 0.9, qPrintable(QString::number(filled)));
    // Without its last batches, in which no image is left to admit, no trial of eight classes would have
    // found room in any.
    const size_t middle = evaluator.sizes.size() * 8 / 10;
    size_t full = 0;
    for (size_t i = 0; i < middle; ++i)
        full += evaluator.sizes[i] > 64 - 8 ? 1 : 0;
    QCOMPARE(full, middle);
}

void TestScheduler::splitsATrialThatDoesNotFit()
{
    FakeEvaluator evaluator(10, 1.0);
    const Outcome o = runAll(evaluator, 10, {30, 10, 5, 2e-3}, 4, numbers(6));
    QCOMPARE(o.tables.size(), size_t {6});
    QCOMPARE(evaluator.repeated, 0);
    for (const size_t s : evaluator.sizes)
        QVERIFY(s <= 4);
}

void TestScheduler::halvesTheBatchWhenMemoryRunsOut()
{
    const TrialRules rules {40, 10, 5, 2e-3};
    FakeEvaluator plain(5), tight(5);
    tight.limit = 9;
    const Outcome expected = runAll(plain, 5, rules, 64, numbers(10));
    const Outcome o = runAll(tight, 5, rules, 64, numbers(10));
    QVERIFY(!o.halvings.empty());
    QVERIFY(o.halvings.back() <= 9);
    QCOMPARE(o.tables.size(), size_t {10});
    QCOMPARE(tight.repeated, 0);
    for (const auto &[image, table] : o.tables)
        QCOMPARE(table.meanScores(), expected.tables.at(image).meanScores());
}

void TestScheduler::outOfMemoryWithOneEvaluationFailsTheImage()
{
    class Never final : public BatchEvaluator {
        Expected<std::vector<double>> evaluate(std::span<const Evaluation>) override
        {
            return fail(ErrorCode::OutOfMemory, QStringLiteral("out of memory"));
        }
    } never;
    Scheduler scheduler(never, 3, {10, 5, 5, 0.0}, 8);
    int given = 0, failed = 0, halvings = 0;
    const Status s =
        scheduler.run({.admit = [&](bool) { return given < 3 ? std::optional<size_t>(given++) : std::nullopt; },
                          .finished = [&](size_t, Expected<TrialTable> t) { failed += t ? 0 : 1; },
                          .halved = [&](int) { ++halvings; },
                          .advanced = [] {}},
            {});
    QVERIFY(s);
    QCOMPARE(failed, 3);
    QVERIFY(halvings >= 1);
}

void TestScheduler::failedImagesDoNotStopTheRun()
{
    FakeEvaluator evaluator(4, 2.0);
    evaluator.failing = {2};
    const Outcome o = runAll(evaluator, 4, {40, 10, 5, 2e-3}, 64, numbers(8));
    QVERIFY(o.status);
    QCOMPARE(o.errors.size(), size_t {1}); // not those that shared its batch
    QVERIFY(o.errors.contains(2));
    QCOMPARE(o.tables.size(), size_t {7});
}

void TestScheduler::numbersThatAreNotFiniteFailTheImage()
{
    FakeEvaluator evaluator(4, 2.0);
    evaluator.broken = {1, 3};
    const Outcome o = runAll(evaluator, 4, {40, 10, 5, 2e-3}, 32, numbers(6));
    QCOMPARE(o.errors.size(), size_t {2});
    QVERIFY(o.errors.contains(1) && o.errors.contains(3));
    QVERIFY(o.errors.at(1).contains(QStringLiteral("not finite")));
    QCOMPARE(o.tables.size(), size_t {4});
}

void TestScheduler::cancels()
{
    FakeEvaluator evaluator(4, 0.0);
    CancelToken cancel;
    int batches = 0;
    evaluator.afterBatch = [&] {
        if (++batches == 3)
            cancel.cancel();
    };
    const Outcome o = runAll(evaluator, 4, {1000, 10, 5, 0.0}, 8, numbers(4), cancel);
    QVERIFY(!o.status);
    QCOMPARE(o.status.error().code, ErrorCode::Cancelled);
    QCOMPARE(batches, 3);
}

QTEST_APPLESS_MAIN(TestScheduler)
#include "test_scheduler.moc"
