// Intervals, tests, densities and calibration against SciPy and scikit-learn
// (tests/golden/make_inference_golden.py), and what cannot be computed.
#include "golden.h"

#include "statistics/bootstrap.h"
#include "statistics/calibration.h"
#include "statistics/delong.h"
#include "statistics/density.h"
#include "statistics/isotonic.h"
#include "statistics/paired_accuracy.h"
#include "statistics/paired_t_test.h"
#include "statistics/roc.h"
#include "statistics/signal_detection.h"
#include "statistics/temperature.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace cyto;
using namespace cyto::test;

namespace {

double meanOf(const std::vector<double> &values, std::span<const std::uint32_t> items)
{
    double sum = 0.0;
    for (const std::uint32_t i : items)
        sum += values[i];
    return sum / static_cast<double>(items.size());
}

} // namespace

class TestInference final : public QObject {
    Q_OBJECT

    Json m_golden;

private Q_SLOTS:
    void initTestCase()
    {
        m_golden = golden("inference.json");
        QVERIFY(!m_golden.is_null());
    }

    void density()
    {
        for (const Json &row : m_golden.at("density")) {
            const auto kde = KernelDensity::create(
                numbers(row.at("values")), row.at("rule") == "scott" ? BandwidthRule::Scott : BandwidthRule::Silverman);
            QVERIFY(kde);
            QVERIFY(near(kde->bandwidth(), row.at("bandwidth")));
            for (std::size_t i = 0; i < row.at("x").size(); ++i)
                QVERIFY(near(kde->at(row.at("x").at(i)), row.at("density").at(i), 1e-8, 1e-14));
        }
    }

    void densityEdges()
    {
        QVERIFY_REFUSED(KernelDensity::create({}));
        QVERIFY_REFUSED(KernelDensity::create({1.0}));
        QVERIFY_REFUSED(KernelDensity::create({0.1, 0.1, 0.1}));
        QVERIFY_REFUSED(KernelDensity::create({0.1, kNaN}));
        QVERIFY_REFUSED(KernelDensity::create({0.1, kInfinity}));
        const auto kde = KernelDensity::create({0.0, 1.0, 4.0});
        QCOMPARE(kde->at(1e9), 0.0);
        const auto curve = kde->curve(400, 6.0);
        QCOMPARE(curve.size(), std::size_t {400});
        double area = 0.0;
        for (std::size_t i = 1; i < curve.size(); ++i)
            area += (curve[i].x - curve[i - 1].x) * (curve[i].density + curve[i - 1].density) / 2.0;
        QVERIFY(near(area, 1.0, 1e-6));
    }

    void bootstrapLimits()
    {
        for (const Json &row : m_golden.at("bca")) {
            const std::vector<double> draws = numbers(row.at("draws"));
            const double confidence = row.at("confidence");
            const Interval i = bcaInterval(draws, row.at("value"), numbers(row.at("left_out")), confidence);
            QVERIFY(near(i.low, row.at("low")));
            QVERIFY(near(i.high, row.at("high")));
            QVERIFY(near(sortedQuantile(draws, 0.5 - 0.5 * confidence), row.at("percentile_low")));
            QVERIFY(near(sortedQuantile(draws, 0.5 + 0.5 * confidence), row.at("percentile_high")));
        }
    }

    void bootstrapOfAMean()
    {
        // Of normal values, both kinds come near the mean +- 1.96 standard errors.
        std::vector<double> values;
        for (int i = 0; i < 200; ++i)
            values.push_back(std::sin(i * 12.9898) * 3.0 + std::cos(i * 4.1414));
        const auto statistic = [&](std::span<const std::uint32_t> items) { return meanOf(values, items); };
        const double mean = std::accumulate(values.begin(), values.end(), 0.0) / 200.0;
        double squares = 0.0;
        for (const double v : values)
            squares += (v - mean) * (v - mean);
        const double half = 1.96 * std::sqrt(squares / 199.0 / 200.0);
        for (const BootstrapKind kind : {BootstrapKind::Percentile, BootstrapKind::Bca}) {
            BootstrapOptions options;
            options.kind = kind;
            const auto estimate = bootstrap(Resampling::items(values.size()), statistic, options);
            QVERIFY(estimate);
            QVERIFY(near(estimate->value, mean));
            QVERIFY(near(estimate->interval.low, mean - half, 0.0, 0.2 * half));
            QVERIFY(near(estimate->interval.high, mean + half, 0.0, 0.2 * half));
            QCOMPARE(estimate->undefinedDraws, 0);
            const auto again = bootstrap(Resampling::items(values.size()), statistic, options);
            QCOMPARE(again->interval.low, estimate->interval.low);
            options.seed = 2;
            const auto other = bootstrap(Resampling::items(values.size()), statistic, options);
            QVERIFY(other->interval.low != estimate->interval.low);
        }
    }

    void resamplingKeepsStrataAndClusters()
    {
        const std::vector<int> groups {4, 4, 4, -7, -7, 9};
        BootstrapOptions options;
        options.draws = 50;
        options.kind = BootstrapKind::Percentile;
        bool kept = true;
        const auto strata = bootstrap(
            Resampling::strata(groups),
            [&](std::span<const std::uint32_t> items) {
                std::array<int, 3> count {};
                for (const std::uint32_t i : items)
                    ++count[i < 3 ? 0 : i < 5 ? 1 : 2];
                kept = kept && count == std::array {3, 2, 1};
                return 1.0;
            },
            options);
        QVERIFY(strata && kept);
        int drawnTwice = 0;
        const auto clusters = bootstrap(
            Resampling::clusters(groups),
            [&](std::span<const std::uint32_t> items) {
                std::array<int, 6> count {};
                for (const std::uint32_t i : items)
                    ++count[i];
                kept = kept && count[0] == count[1] && count[1] == count[2] && count[3] == count[4]
                    && count[0] + count[3] + count[5] == 3;
                drawnTwice += count[0] >= 2;
                return 1.0;
            },
            options);
        QVERIFY(clusters && kept);
        QVERIFY(drawnTwice > 0); // with replacement
        QCOMPARE(clusters->interval.low, 1.0);
        QCOMPARE(clusters->interval.high, 1.0);
    }

    void bootstrapRefuses()
    {
        const auto one = [](std::span<const std::uint32_t>) { return 1.0; };
        QVERIFY_REFUSED(bootstrap(Resampling::items(0), one));
        QVERIFY_REFUSED(bootstrap(Resampling::items(3), [](std::span<const std::uint32_t>) { return kNaN; }));
        BootstrapOptions none;
        none.draws = 0;
        QVERIFY_REFUSED(bootstrap(Resampling::items(3), one, none));
        BootstrapOptions certain;
        certain.confidence = 1.0;
        QVERIFY_REFUSED(bootstrap(Resampling::items(3), one, certain));
        // Two items: every second draw holds one of them alone, and has no spread.
        QVERIFY_REFUSED(bootstrap(Resampling::items(2),
            [](std::span<const std::uint32_t> items) { return items[0] == items[1] ? kNaN : 1.0; }));
        BootstrapOptions lenient;
        lenient.undefinedShare = 0.9;
        const auto estimate = bootstrap(
            Resampling::items(2),
            [](std::span<const std::uint32_t> items) { return items.size() < 2 || items[0] == items[1] ? kNaN : 1.0; },
            lenient);
        QVERIFY(estimate);
        QVERIFY(estimate->undefinedDraws > 500); // and it says how many
    }

    void delong()
    {
        for (const Json &row : m_golden.at("delong_paired")) {
            const auto pa = numbers(row.at("positives_a")), na = numbers(row.at("negatives_a"));
            const auto pb = numbers(row.at("positives_b")), nb = numbers(row.at("negatives_b"));
            const auto area = aucSmallIsPositive(pa, na);
            QVERIFY(area && area->varianceKnown);
            QVERIFY(near(area->variance, row.at("variance_a")));
            const auto test = pairedAucTest(pa, na, pb, nb);
            QVERIFY(test);
            QVERIFY(near(test->aucA, row.at("auc_a")));
            QVERIFY(near(test->aucB, row.at("auc_b")));
            QVERIFY(near(test->standardError, row.at("error")));
            QVERIFY(near(test->z, row.at("z")));
            QVERIFY(near(test->p, row.at("p")));
            const auto same = pairedAucTest(pa, na, pa, na);
            QVERIFY(same);
            QCOMPARE(same->p, 1.0);
        }
    }

    void bootstrapOfTheArea()
    {
        // On many images both intervals tell the same.
        const Json &row = m_golden.at("delong_paired").at(1);
        const auto positives = numbers(row.at("positives_a")), negatives = numbers(row.at("negatives_a"));
        const auto delong = aucSmallIsPositive(positives, negatives);
        for (const BootstrapKind kind : {BootstrapKind::Percentile, BootstrapKind::Bca}) {
            BootstrapOptions options;
            options.kind = kind;
            options.draws = 1000;
            const auto area = bootstrapAucSmallIsPositive(positives, negatives, options);
            QVERIFY(area);
            QCOMPARE(area->value, delong->auc);
            const double width = delong->interval.high - delong->interval.low;
            QVERIFY(near(area->interval.low, delong->interval.low, 0.0, 0.12 * width));
            QVERIFY(near(area->interval.high, delong->interval.high, 0.0, 0.12 * width));
        }
        QVERIFY_REFUSED(bootstrapAucSmallIsPositive({}, {1.0}));
        QVERIFY_REFUSED(bootstrapAucSmallIsPositive({kNaN}, {1.0}));
        QVERIFY(bootstrapAucSmallIsPositive({1.0}, {2.0, 3.0})); // no draw or jackknife is out of range
    }

    void delongEdges()
    {
        QVERIFY_REFUSED(aucSmallIsPositive({}, {1.0}));
        QVERIFY_REFUSED(aucSmallIsPositive({1.0}, {kNaN}));
        QVERIFY_REFUSED(aucSmallIsPositive({1.0}, {2.0}, 1.0));
        QVERIFY(!aucSmallIsPositive({1.0}, {2.0, 3.0})->varianceKnown);
        QVERIFY_REFUSED(pairedAucTest({1.0, 2.0}, {3.0, 4.0}, {1.0}, {3.0, 4.0}));
        QVERIFY_REFUSED(pairedAucTest({1.0}, {3.0, 4.0}, {1.0}, {3.0, 4.0}));
        QVERIFY_REFUSED(pairedAucTest({1.0, 2.0}, {3.0, 4.0}, {3.0, 4.0}, {1.0, 2.0})); // 1 against 0, no variance
    }

    void pairedT()
    {
        for (const Json &row : m_golden.at("paired_t")) {
            const auto t = pairedTTest(numbers(row.at("a")), numbers(row.at("b")));
            QVERIFY(t);
            QVERIFY(near(t->t, row.at("t")));
            QVERIFY(near(t->p, row.at("p")));
            QVERIFY(near(t->interval.low, row.at("low")));
            QVERIFY(near(t->interval.high, row.at("high")));
        }
        QCOMPARE(pairedTTest({1.0, 2.0}, {1.0, 2.0})->p, 1.0);
        QCOMPARE(pairedTTest({2.0, 3.0}, {1.0, 2.0})->p, 0.0);
        QVERIFY(std::isinf(pairedTTest({2.0, 3.0}, {1.0, 2.0})->t));
        QVERIFY_REFUSED(pairedTTest({1.0}, {1.0}));
        QVERIFY_REFUSED(pairedTTest({1.0, 2.0}, {1.0}));
        QVERIFY_REFUSED(pairedTTest({1.0, kNaN}, {1.0, 2.0}));
        QVERIFY_REFUSED(pairedTTest({1.0, 2.0}, {1.0, 2.0}, 0.0));
    }

    void mcnemar()
    {
        // By hand: twice the lower tail of a binomial with one half.
        QVERIFY(near(mcnemarExactP(10, 2), 2.0 * (1 + 12 + 66) / 4096.0));
        QVERIFY(near(mcnemarExactP(2, 10), mcnemarExactP(10, 2)));
        QVERIFY(near(mcnemarExactP(0, 5), 2.0 / 32.0));
        QCOMPARE(mcnemarExactP(0, 0), 1.0);
        QCOMPARE(mcnemarExactP(7, 7), 1.0);
        QVERIFY(near(mcnemarExactP(0, 400), std::ldexp(1.0, -399), 1e-9));
    }

    void pairedAccuracyIsThatOfThePairs()
    {
        // 60 images of one class, 20 of another. A alone is right on 12 and 6 of them, B alone on none and 2.
        std::vector<int> truth;
        std::vector<bool> a, b;
        const auto add = [&](int label, int count, bool rightA, bool rightB) {
            truth.insert(truth.end(), static_cast<std::size_t>(count), label);
            a.insert(a.end(), static_cast<std::size_t>(count), rightA);
            b.insert(b.end(), static_cast<std::size_t>(count), rightB);
        };
        add(0, 12, true, false);
        add(0, 48, true, true);
        add(1, 6, true, false);
        add(1, 2, false, true);
        add(1, 12, true, true);
        const auto paired = pairedAccuracy(truth, a, b);
        QVERIFY(paired);
        QCOMPARE(paired->images, std::int64_t {80});
        QCOMPARE(paired->onlyA, std::int64_t {18});
        QCOMPARE(paired->onlyB, std::int64_t {2});
        QVERIFY(near(paired->accuracyDifference, 16.0 / 80.0));
        QVERIFY(near(paired->balancedDifference, 0.5 * (12.0 / 60.0 + 4.0 / 20.0)));
        QVERIFY(near(paired->mcnemarP, mcnemarExactP(18, 2)));
        // About the normal interval of a mean of paired differences: deviation sqrt(20 / 80 - 0.04) / sqrt(80).
        const double deviation = std::sqrt((20.0 / 80.0 - 0.04) / 80.0);
        QVERIFY(near(paired->accuracyInterval.low, 0.2 - 1.96 * deviation, 0.0, 0.02));
        QVERIFY(near(paired->accuracyInterval.high, 0.2 + 1.96 * deviation, 0.0, 0.02));
        QVERIFY(paired->balancedInterval.low > 0.0 && paired->balancedInterval.high > paired->balancedDifference);
        // The same models differ by nothing, whatever their accuracy.
        const auto same = pairedAccuracy(truth, b, b);
        QCOMPARE(same->balancedInterval.low, 0.0);
        QCOMPARE(same->balancedInterval.high, 0.0);
        QCOMPARE(same->mcnemarP, 1.0);
        QVERIFY_REFUSED(pairedAccuracy({}, {}, {}));
        QVERIFY_REFUSED(pairedAccuracy({0, 1}, {true}, {true, false}));
    }

    void isotonic()
    {
        for (const Json &row : m_golden.at("isotonic")) {
            const auto fit =
                IsotonicCalibration::fit(numbers(row.at("scores")), row.at("happened").get<std::vector<bool>>());
            QVERIFY(fit);
            for (std::size_t i = 0; i < row.at("at").size(); ++i)
                QVERIFY(near(fit->at(row.at("at").at(i)), row.at("probability").at(i)));
            QVERIFY(std::is_sorted(fit->knots().begin(), fit->knots().end(),
                [](const auto &a, const auto &b) { return a.probability < b.probability; }));
            QVERIFY(std::isnan(fit->at(kNaN)));
        }
        QCOMPARE(IsotonicCalibration::fit({3.0}, {true})->at(-5.0), 1.0);
        QVERIFY_REFUSED(IsotonicCalibration::fit({}, {}));
        QVERIFY_REFUSED(IsotonicCalibration::fit({1.0}, {}));
        QVERIFY_REFUSED(IsotonicCalibration::fit({kNaN}, {true}));
    }

    void brierAndReliability()
    {
        for (const Json &row : m_golden.at("brier")) {
            const auto several = brierScore(row.at("probabilities").get<std::vector<std::vector<double>>>(),
                row.at("truth").get<std::vector<int>>());
            QVERIFY(several);
            QVERIFY(near(*several, row.at("brier")));
            const auto p = numbers(row.at("binary"));
            const auto happened = row.at("happened").get<std::vector<bool>>();
            QVERIFY(near(*brierScore(p, happened), row.at("binary_brier")));
            const auto bins = reliabilityBins(p, happened, row.at("bins"));
            QVERIFY(bins);
            std::size_t filled = 0;
            double error = 0.0;
            for (const ReliabilityBin &bin : *bins) {
                if (bin.images == 0)
                    continue;
                QVERIFY(near(bin.meanProbability, row.at("bin_mean").at(filled)));
                QVERIFY(near(bin.accuracy, row.at("bin_share").at(filled)));
                QVERIFY(bin.accuracyInterval.low <= bin.accuracy && bin.accuracy <= bin.accuracyInterval.high);
                error += static_cast<double>(bin.images) * std::abs(bin.meanProbability - bin.accuracy);
                ++filled;
            }
            QCOMPARE(filled, row.at("bin_mean").size());
            QVERIFY(near(expectedCalibrationError(p, happened, row.at("bins")), error / static_cast<double>(p.size())));
        }
        QVERIFY_REFUSED(brierScore(std::vector<double> {}, std::vector<bool> {}));
        QVERIFY_REFUSED(brierScore(std::vector<double> {1.5}, std::vector<bool> {true}));
        QVERIFY_REFUSED(brierScore(std::vector<std::vector<double>> {{0.5, 0.5}}, std::vector<int> {2}));
        QVERIFY_REFUSED(brierScore(std::vector<std::vector<double>> {{0.5, kNaN}}, std::vector<int> {0}));
        QVERIFY_REFUSED(reliabilityBins({0.5}, {}, 10));
        QVERIFY_REFUSED(reliabilityBins({kNaN}, {true}, 10));
        QVERIFY_REFUSED(reliabilityBins({0.5}, {true}, 0));
        QCOMPARE(reliabilityBins({1.0}, {true}, 10)->back().images, 1); // the last bin is closed
    }

    void temperature()
    {
        for (const Json &row : m_golden.at("temperature")) {
            const auto fit = fitTemperature(
                row.at("scores").get<std::vector<std::vector<double>>>(), row.at("truth").get<std::vector<int>>());
            QVERIFY(fit);
            QVERIFY(near(fit->temperature, row.at("temperature"), 1e-6));
            QVERIFY(near(fit->logLoss, row.at("log_loss")));
        }
        QVERIFY_REFUSED(fitTemperature({{0.1, 0.2}}, {2}));
        QVERIFY_REFUSED(fitTemperature({{0.1, 0.2}}, {-1}));
        QVERIFY_REFUSED(fitTemperature({{0.1, kNaN}}, {0}));
        QVERIFY_REFUSED(fitTemperature({{}}, {0}));
    }

    void detection()
    {
        for (const Json &row : m_golden.at("detection")) {
            const auto d = signalDetection({row.at("hits"), row.at("signal"), row.at("alarms"), row.at("noise")});
            QVERIFY(d);
            QVERIFY(near(d->sensitivity, row.at("d")));
            QVERIFY(near(d->criterion, row.at("c"), 1e-9, 1e-9));
        }
        QVERIFY_REFUSED(signalDetection({0, 0, 0, 5}));
        QVERIFY_REFUSED(signalDetection({1, 5, 0, 0}));
        QVERIFY_REFUSED(signalDetection({6, 5, 0, 5}));
        QVERIFY_REFUSED(signalDetection({1, 5, -1, 5}));
    }
};

QTEST_GUILESS_MAIN(TestInference)
#include "test_inference.moc"
