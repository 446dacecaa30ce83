// Results of a Turing test, against counts made by hand.
#include "review/turing_results.h"

#include <QTest>

#include <cmath>

using namespace cyto;

namespace {

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance;
}

TuringTrial trial(ReaderId reader, bool synthetic, bool saysSynthetic, int is = -1, int said = -1, qint64 ms = 1000,
    Confidence confidence = Confidence::High)
{
    TuringTrial t;
    t.reader = reader;
    t.image.synthetic = synthetic;
    t.image.classIndex = is;
    t.answer = {saysSynthetic, said, confidence, ms};
    return t;
}

/// `right` of `trials` answers of a kind.
void add(std::vector<TuringTrial> &all, ReaderId reader, bool synthetic, int right, int trials)
{
    for (int i = 0; i < trials; ++i)
        all.push_back(trial(reader, synthetic, (i < right) == synthetic));
}

} // namespace

class TestTuringResults final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneReader()
    {
        std::vector<TuringTrial> all;
        add(all, 5, true, 15, 20); // hits
        add(all, 5, false, 10, 20);
        const auto results = turingResults(all);
        QVERIFY(results.has_value());
        QCOMPARE(results->readers.size(), size_t {1});
        const TuringScore &score = results->readers[0].score;
        QCOMPARE(score.accuracy.right, 25);
        QCOMPARE(score.accuracy.trials, 40);
        QCOMPARE(score.accuracy.share, 0.625);
        QVERIFY(near(score.accuracy.interval.low, 0.47032, 1e-4)); // Wilson, 25 of 40
        QVERIFY(near(score.accuracy.interval.high, 0.75777, 1e-4));
        QCOMPARE(score.sensitivity.share, 0.75);
        QCOMPARE(score.specificity.share, 0.5);
        // Log-linear: 15.5/21 and 10.5/21: z = 0.63748 and 0.
        QVERIFY(near(score.detection->sensitivity, 0.63748, 1e-4));
        QVERIFY(near(score.detection->criterion, -0.31874, 1e-4));
        QVERIFY(near(results->accuracy.value.value(), 0.625));
        QVERIFY(!results->accuracy.interval.has_value() && !results->accuracy.problem.isEmpty());
        QCOMPARE(score.syntheticClass.trials, 0); // no class was named
        QVERIFY(!results->syntheticClass.value.has_value() && !results->syntheticClass.problem.isEmpty());
    }

    void classesTimesAndConfidences()
    {
        using enum Confidence;
        const std::vector<TuringTrial> all {trial(1, true, true, 0, 0, 1000, High),
            trial(1, true, false, 0, 2, 2000, Low), trial(1, true, false, 2, 2, 3000, Low),
            trial(1, false, false, 2, 2, 4000, High), trial(1, false, true, 2, 0, 5000, High),
            trial(1, false, false, -1, 1, 9000, No)};
        const auto results = turingResults(all);
        const TuringReaderScore &reader = results->readers[0];
        QCOMPARE(reader.score.syntheticClass.right, 2);
        QCOMPARE(reader.score.syntheticClass.trials, 3);
        QCOMPARE(reader.score.realClass.right, 1);
        QCOMPARE(reader.score.realClass.trials, 2); // one real image has no label
        QCOMPARE(reader.score.response.mean, 4000.0);
        QCOMPARE(reader.score.response.median, 3500.0);
        QCOMPARE(reader.score.response.lowerQuartile, 2250.0);
        QCOMPARE(reader.classes.size(), size_t {3});
        QCOMPARE(reader.classes[0].classIndex, -1);
        QCOMPARE(reader.classes[1].classIndex, 0);
        QCOMPARE(reader.classes[1].accuracy.right, 1);
        QCOMPARE(reader.classes[2].accuracy.trials, 3);
        QCOMPARE(reader.classes[2].sensitivity.right, 0);
        QCOMPARE(reader.classes[2].specificity.right, 1);
        QCOMPARE(reader.classes[2].classAgreement.right, 2);
        QCOMPARE(reader.confidences.size(), size_t {3});
        QCOMPARE(reader.confidences[0].confidence, No);
        QCOMPARE(reader.confidences[1].accuracy.right, 0);
        QCOMPARE(reader.confidences[2].accuracy.right, 2);
        QCOMPARE(reader.confidences[2].accuracy.trials, 3);
    }

    void pooledOverReaders()
    {
        // Readers of one mind: however they are drawn, the same comes out.
        std::vector<TuringTrial> alike;
        for (ReaderId reader = 1; reader <= 4; ++reader) {
            add(alike, reader, true, 6, 10);
            add(alike, reader, false, 4, 10);
        }
        const auto same = turingResults(alike);
        QVERIFY(near(same->accuracy.value.value(), 0.5));
        QVERIFY(near(same->accuracy.interval->low, 0.5) && near(same->accuracy.interval->high, 0.5));
        // Readers who differ: the interval holds the readers' spread, wider than that of the trials.
        std::vector<TuringTrial> apart;
        for (ReaderId reader = 1; reader <= 6; ++reader) {
            const int right = reader % 2 == 0 ? 95 : 5;
            add(apart, reader, true, right, 100);
            add(apart, reader, false, right, 100);
        }
        const auto spread = turingResults(apart);
        QVERIFY(near(spread->accuracy.value.value(), 0.5));
        const Interval readers = spread->accuracy.interval.value();
        const Interval trials = spread->pooled.accuracy.interval;
        QVERIFY(readers.high - readers.low > 5.0 * (trials.high - trials.low));
        QVERIFY(spread->dPrime.interval.has_value());
        // The same seed, the same interval.
        QCOMPARE(turingResults(apart)->accuracy.interval->low, readers.low);
        QCOMPARE(turingResults({}).error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestTuringResults)
#include "test_turing_results.moc"
