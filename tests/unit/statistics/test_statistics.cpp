// core/statistics against SciPy and scikit-learn (tests/golden/make_statistics_golden.py), and its edges.
#include "statistics/classification_metrics.h"
#include "statistics/roc.h"
#include "statistics/student_t.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <cmath>
#include <fstream>
#include <limits>

using namespace cyto;
using Json = nlohmann::json;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Within a relative error, and within an absolute one near zero.
bool near(double actual, double expected, double relative = 1e-10, double absolute = 1e-13)
{
    const bool ok = std::abs(actual - expected) <= std::max(absolute, relative * std::abs(expected));
    if (!ok)
        qWarning("actual %.17g, expected %.17g", actual, expected);
    return ok;
}

/// A share, or NaN where the golden file holds null.
bool sameShare(double actual, const Json &expected)
{
    return expected.is_null() ? std::isnan(actual) : near(actual, expected.get<double>());
}

RunningMoments momentsOf(const std::vector<double> &values)
{
    RunningMoments m;
    for (const double v : values)
        m.add(v);
    return m;
}

} // namespace

class TestStatistics final : public QObject {
    Q_OBJECT

    Json m_golden;

private Q_SLOTS:
    void initTestCase()
    {
        std::ifstream file(CYTO_SOURCE_DIR "/tests/golden/statistics.json");
        QVERIFY(file.good());
        m_golden = Json::parse(file);
    }

    void studentT()
    {
        for (const Json &row : m_golden.at("student_t")) {
            // Relative, not absolute: small p-values need their digits. Below the smallest
            // normal number neither side has any.
            const double p = studentTwoSidedP(row.at("t"), row.at("degrees"));
            QVERIFY2(near(p, row.at("p"), 1e-9, 1e-300), row.dump().c_str());
        }
    }

    void studentTEdges()
    {
        QCOMPARE(studentTwoSidedP(kNaN, 5), 1.0);
        QCOMPARE(studentTwoSidedP(kInfinity, 5), 0.0);
        QCOMPARE(studentTwoSidedP(-kInfinity, 5), 0.0);
        QCOMPARE(studentTwoSidedP(0.0, 5), 1.0);
        QCOMPARE(studentTwoSidedP(1.0, 0.0), 1.0);
        QCOMPARE(studentTwoSidedP(1.0, -3.0), 1.0);
        QCOMPARE(studentTwoSidedP(1.0, kNaN), 1.0);
        QVERIFY(studentTwoSidedP(1e300, 3) >= 0.0);
        QVERIFY(studentTwoSidedP(1e300, 1e300) <= 1e-30);
        QVERIFY(near(studentTwoSidedP(1.959963984540054, kInfinity), 0.05, 1e-9)); // the normal distribution
        QCOMPARE(studentTwoSidedP(-1.5, 7), studentTwoSidedP(1.5, 7));
    }

    void pairedTTest()
    {
        for (const Json &row : m_golden.at("paired_t_test")) {
            const auto differences = row.at("differences").get<std::vector<double>>();
            QVERIFY(near(pairedTTestP(momentsOf(differences)), row.at("p"), 1e-8));
        }
    }

    void pairedTTestEdges()
    {
        QCOMPARE(pairedTTestP(momentsOf({})), 1.0);
        QCOMPARE(pairedTTestP(momentsOf({3.0})), 1.0);
        QCOMPARE(pairedTTestP(momentsOf({0.0, 0.0, 0.0})), 1.0);
        QCOMPARE(pairedTTestP(momentsOf({0.1, 0.1, 0.1})), 0.0);
        QCOMPARE(pairedTTestP(momentsOf({1.0, kNaN, 2.0})), 1.0);
    }

    void runningMomentsAreStable()
    {
        // Sum of squares minus square of sums would lose every digit here.
        const RunningMoments m = momentsOf({1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16});
        QCOMPARE(m.count(), 4);
        QVERIFY(near(m.mean(), 1e9 + 10));
        QVERIFY(near(m.variance(), 30.0));
        QCOMPARE(momentsOf({5.0}).variance(), 0.0);
    }

    void wilson()
    {
        for (const Json &row : m_golden.at("wilson")) {
            const Interval i = wilsonInterval(row.at("successes"), row.at("total"), row.at("confidence"));
            QVERIFY2(near(i.low, row.at("low"), 1e-9, 1e-12), row.dump().c_str());
            QVERIFY2(near(i.high, row.at("high"), 1e-9, 1e-12), row.dump().c_str());
        }
        const Interval none = wilsonInterval(0, 0);
        QCOMPARE(none.low, 0.0);
        QCOMPARE(none.high, 1.0);
        QCOMPARE(wilsonInterval(0, 7).low, 0.0);
        QCOMPARE(wilsonInterval(7, 7).high, 1.0);
        QCOMPARE(wilsonInterval(3, 7, 1.0).high, 1.0);
    }

    void classification()
    {
        for (const Json &row : m_golden.at("classification")) {
            const auto m = classificationMetrics(row.at("truth").get<std::vector<int>>(),
                row.at("predicted").get<std::vector<int>>(), row.at("classes"), 1);
            QVERIFY(m);
            QVERIFY(m->confusion == row.at("confusion").get<std::vector<std::int64_t>>());
            QCOMPARE(static_cast<std::size_t>(m->images), row.at("truth").size());
            QVERIFY(near(m->accuracy, row.at("accuracy")));
            QVERIFY(near(m->balancedAccuracy, row.at("balanced_accuracy")));
            for (std::size_t c = 0; c < m->recall.size(); ++c) {
                QVERIFY(sameShare(m->recall[c], row.at("recall").at(c)));
                QVERIFY(sameShare(m->precision[c], row.at("precision").at(c)));
            }
            // A percentile of 2000 draws has a standard error of about 0.06 standard deviations;
            // recalls of small classes are coarse, which a fifth of one covers.
            const double margin = 0.2 * row.at("bootstrap_sd").get<double>() + 1e-12;
            QVERIFY(near(m->balancedAccuracyInterval.low, row.at("bootstrap_low"), 0.0, margin));
            QVERIFY(near(m->balancedAccuracyInterval.high, row.at("bootstrap_high"), 0.0, margin));
        }
    }

    void bootstrapDependsOnItsSeedAlone()
    {
        const std::vector<int> truth {0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 2};
        const std::vector<int> predicted {0, 0, 1, 0, 1, 2, 1, 2, 2, 0, 2, 2};
        const Interval a = classificationMetrics(truth, predicted, 3, 5)->balancedAccuracyInterval;
        const Interval b = classificationMetrics(truth, predicted, 3, 5)->balancedAccuracyInterval;
        QCOMPARE(a.low, b.low);
        QCOMPARE(a.high, b.high);
        const double value = classificationMetrics(truth, predicted, 3, 5)->balancedAccuracy;
        QVERIFY(a.low < value && value < a.high);
    }

    void classificationRefuses_data()
    {
        QTest::addColumn<std::vector<int>>("truth");
        QTest::addColumn<std::vector<int>>("predicted");
        QTest::newRow("nothing") << std::vector<int> {} << std::vector<int> {};
        QTest::newRow("lengths") << std::vector<int> {0, 1} << std::vector<int> {0};
        QTest::newRow("negative truth") << std::vector<int> {-1} << std::vector<int> {0};
        QTest::newRow("truth too large") << std::vector<int> {3} << std::vector<int> {0};
        QTest::newRow("negative prediction") << std::vector<int> {0} << std::vector<int> {-1};
        QTest::newRow("prediction too large") << std::vector<int> {0} << std::vector<int> {3};
    }

    void classificationRefuses()
    {
        QFETCH(std::vector<int>, truth);
        QFETCH(std::vector<int>, predicted);
        const auto m = classificationMetrics(truth, predicted, 3);
        QVERIFY(!m);
        QCOMPARE(errorCodeName(m.error().code), errorCodeName(ErrorCode::InvalidArgument));
        QVERIFY(!m.error().message.isEmpty());
    }

    void roc()
    {
        for (const Json &row : m_golden.at("roc")) {
            const auto positives = row.at("positives").get<std::vector<double>>();
            const auto negatives = row.at("negatives").get<std::vector<double>>();
            const auto curve = rocSmallIsPositive(positives, negatives);
            QVERIFY(curve);
            QVERIFY(near(curve->auc, row.at("auc")));
            QVERIFY(near(curve->aucInterval.low, row.at("low"), 1e-9));
            QVERIFY(near(curve->aucInterval.high, row.at("high"), 1e-9));
            QCOMPARE(curve->points.size(), row.at("sensitivity").size());
            for (std::size_t i = 0; i < curve->points.size(); ++i) {
                const RocPoint &point = curve->points[i];
                QVERIFY(near(point.sensitivity, row.at("sensitivity").at(i)));
                QVERIFY(near(point.specificity, row.at("specificity").at(i)));
                // The threshold does what it promises.
                const auto below = [&](double x) { return x < point.threshold; };
                const auto hits = std::count_if(positives.begin(), positives.end(), below);
                const auto falls = std::count_if(negatives.begin(), negatives.end(), below);
                QVERIFY(near(static_cast<double>(hits) / static_cast<double>(positives.size()), point.sensitivity));
                QVERIFY(
                    near(1.0 - static_cast<double>(falls) / static_cast<double>(negatives.size()), point.specificity));
            }
        }
    }

    void rocEdges()
    {
        QVERIFY(!rocSmallIsPositive({}, {1.0}));
        QVERIFY(!rocSmallIsPositive({1.0}, {}));
        QVERIFY(!rocSmallIsPositive({kNaN}, {1.0}));
        QVERIFY(!rocSmallIsPositive({1.0}, {kInfinity}));
        const auto tied = rocSmallIsPositive({1.0, 1.0}, {1.0, 1.0, 1.0});
        QCOMPARE(tied->auc, 0.5);
        QCOMPARE(tied->points.size(), std::size_t {2});
        const auto single = rocSmallIsPositive({1.0}, {2.0});
        QCOMPARE(single->auc, 1.0);
        QCOMPARE(single->aucInterval.low, 0.0); // one image says nothing about the spread
        QCOMPARE(single->aucInterval.high, 1.0);
        // Neighbouring numbers still get a threshold between them.
        const double next = std::nextafter(1.0, 2.0);
        const auto close = rocSmallIsPositive({1.0, 0.0}, {next, 2.0});
        QCOMPARE(close->points[2].threshold, next);
        QCOMPARE(close->points[2].sensitivity, 1.0);
        QCOMPARE(close->points[2].specificity, 1.0);
    }

    void calibration()
    {
        for (const Json &row : m_golden.at("calibration"))
            QVERIFY(near(expectedCalibrationError(row.at("probability").get<std::vector<double>>(),
                             row.at("correct").get<std::vector<bool>>(), row.at("bins")),
                row.at("ece")));
        QCOMPARE(expectedCalibrationError({}, {}), 0.0);
        QCOMPARE(expectedCalibrationError({1.0, 1.0}, {false, false}), 1.0);
        QCOMPARE(expectedCalibrationError({kNaN, 7.0, -1.0}, {false, true, false}, 0), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestStatistics)
#include "test_statistics.moc"
