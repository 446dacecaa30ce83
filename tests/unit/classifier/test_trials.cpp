// What trials are, what they decide, and what becomes of their errors.
#include "classifier/engine.h"
#include "classifier/scores.h"
#include "classifier/trial_plan.h"
#include "classifier/weighted_error.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace cyto;

namespace {

ClassifierDefaults options(int trials, TrialAugmentation augmentation = TrialAugmentation::Full, int encodings = 0)
{
    ClassifierDefaults d;
    d.trials = trials;
    d.augmentation = augmentation;
    d.encodings = encodings;
    return d;
}

/// Feeds a table until it is done; error(trial, class).
template <class F>
TrialTable decide(int classes, const TrialRules &rules, F error)
{
    TrialTable table(classes, rules);
    while (!table.finished()) {
        for (int i = table.roundBegin(); i < table.roundEnd(); ++i)
            for (const int c : table.living())
                table.enter(i, c, error(i, c));
        if (!table.roundComplete())
            qFatal("a round is not complete");
        table.closeRound();
    }
    return table;
}

ModelSettings settings(int classes)
{
    ModelSettings s;
    std::vector<QString> names;
    for (int i = 0; i < classes; ++i)
        names.push_back(QStringLiteral("c%1").arg(i));
    s.classes = ClassSet::fromNames(names).value();
    return s;
}

} // namespace

class TestTrials : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheAskedClassesTakePart()
    {
        const auto error = [](int i, int c) { return c == 1 ? 0.0 : c + 0.01 * ((i * 7 + c * 3) % 5); };
        const TrialTable table = decide(4, {30, 10, 5, 2e-3, {0, 2, 3}}, error);
        QCOMPARE(table.best(), 0); // class 1, which has the least error, is not in question
        QVERIFY(!table.asked(1) && table.asked(3));
        QCOMPARE(table.trialsOf(1), 0);
        QCOMPARE(table.trialsOf(2), 10);
        QVERIFY(std::isnan(table.meanScores()[1]));
        ModelSettings s = settings(4);
        s.calibration = ProbabilityCalibration {0.5, "x", 1};
        s.anomaly = AnomalyRule {};
        s.anomaly->threshold = 100.0;
        const std::vector<int> timesteps(30, 1);
        const Prediction p = predictionOf(table, s, timesteps, false);
        QCOMPARE(p.predicted, 0);
        QCOMPARE(p.second, 2);
        QVERIFY(std::isnan(p.classes[1].score) && std::isnan(p.classes[1].probability));
        QVERIFY(std::abs(p.classes[0].score + p.classes[2].score + p.classes[3].score - 3.0) < 1e-12);
        QVERIFY(std::abs(p.classes[0].probability + p.classes[2].probability + p.classes[3].probability - 1.0) < 1e-12);
        QCOMPARE(p.evaluations, std::int64_t {30});
        // The threshold was fitted with all classes: it says nothing here.
        QVERIFY(!p.anomalyThreshold && !p.anomalous && p.anomalyScore > 0.0);
        QVERIFY(predictionOf(decide(4, {30, 10, 5, 2e-3}, error), s, timesteps, false).anomalyThreshold);
    }

    void timestepsAreSpreadEvenly();
    void planDependsOnItsKeyAlone();
    void viewsAreStratified();
    void noAugmentationEncodesOnce();
    void jitterStaysInItsRange();
    void imageKeyUsesSeedAndHash();
    void weightFollowsThePaper();
    void maskIsACircle();
    void maskedErrorsAreSums();
    void prunesOnlyWhatIsSignificant();
    void prunedAfterTheFirstRoundAndThenAtIntervals();
    void neverPrunesWithPZero();
    void fewerTrialsThanTheMinimum();
    void scoresFollowTheMethod();
    void winnerIsNeverADroppedClass();
    void equalErrorsDivideByNothing();
    void probabilitiesOnlyWithCalibration();
    void zetaFollowsItsFormula();
    void optionsAreChecked_data();
    void optionsAreChecked();
};

void TestTrials::timestepsAreSpreadEvenly()
{
    const auto t = spreadTimesteps(5, 1, 999);
    QCOMPARE(t, (std::vector<int> {1, 251, 500, 750, 999}));
    QCOMPARE(spreadTimesteps(1, 100, 300), std::vector<int> {200});
    QCOMPARE(spreadTimesteps(3, 7, 7), (std::vector<int> {7, 7, 7}));
    const auto all = spreadTimesteps(999, 1, 999);
    QCOMPARE(std::set<int>(all.begin(), all.end()).size(), size_t {999});
}

void TestTrials::planDependsOnItsKeyAlone()
{
    const TrialPlan a(options(50), 12), b(options(50), 12), other(options(50), 13);
    std::vector<float> x(100), y(100), z(100);
    b.drawNoise(3, y); // what was drawn before does not matter
    b.drawPosteriorNoise(7, y);
    a.drawNoise(7, x);
    b.drawNoise(7, y);
    QCOMPARE(x, y);
    a.drawPosteriorNoise(7, y);
    QVERIFY(x != y);
    other.drawNoise(7, z);
    QVERIFY(x != z);
    QVERIFY(std::equal(a.timesteps().begin(), a.timesteps().end(), b.timesteps().begin()));
    QVERIFY(!std::equal(a.timesteps().begin(), a.timesteps().end(), other.timesteps().begin()));
    std::vector<int> sorted(a.timesteps().begin(), a.timesteps().end());
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(sorted, spreadTimesteps(50, 1, 999));
    QCOMPARE(a.views(), 50);
    QCOMPARE(a.view(4).geometry.angleDegrees, b.view(4).geometry.angleDegrees);
}

void TestTrials::viewsAreStratified()
{
    const TrialPlan plan(options(100, TrialAugmentation::Geometric, 10), 5);
    QCOMPARE(plan.views(), 10);
    QCOMPARE(plan.viewOf(23), 3);
    std::set<std::pair<bool, double>> seen;
    for (int i = 0; i < 8; ++i) {
        const TrialView v = plan.view(i);
        QVERIFY(!v.jittered);
        QCOMPARE(std::fmod(v.geometry.angleDegrees, 90.0), 0.0);
        seen.insert({v.geometry.mirror, v.geometry.angleDegrees});
    }
    QCOMPARE(seen.size(), size_t {8}); // all symmetries of the square
    QVERIFY(std::fmod(plan.view(8).geometry.angleDegrees, 90.0) != 0.0);
    // More encodings than trials are never used.
    QCOMPARE(TrialPlan(options(3, TrialAugmentation::Geometric, 10), 5).views(), 3);
}

void TestTrials::noAugmentationEncodesOnce()
{
    const TrialPlan plan(options(100, TrialAugmentation::None, 0), 5);
    QCOMPARE(plan.views(), 1);
    QCOMPARE(plan.view(0).geometry.angleDegrees, 0.0);
    QVERIFY(!plan.view(0).geometry.mirror);
}

void TestTrials::jitterStaysInItsRange()
{
    const TrialPlan plan(options(500), 9);
    int mirrored = 0;
    for (int i = 0; i < 500; ++i) {
        const TrialView v = plan.view(i);
        QVERIFY(v.jittered);
        for (const float f : {v.jitter.brightness, v.jitter.contrast, v.jitter.saturation})
            QVERIFY(f >= 0.75F && f <= 1.25F);
        QVERIFY(std::abs(v.jitter.hue) <= 0.125F);
        QCOMPARE(std::set<int>(v.jitter.order.begin(), v.jitter.order.end()), (std::set<int> {0, 1, 2, 3}));
        mirrored += v.geometry.mirror ? 1 : 0;
    }
    QVERIFY(mirrored > 200 && mirrored < 300);
}

void TestTrials::imageKeyUsesSeedAndHash()
{
    const QByteArray a(32, 'a'), b(32, 'b');
    QVERIFY(imageKey(1, a) != imageKey(1, b));
    QVERIFY(imageKey(1, a) != imageKey(2, a));
    QCOMPARE(imageKey(1, a), imageKey(1, a));
    QCOMPARE(imageKey(1, QByteArray()), imageKey(1, QByteArray(8, 0))); // an image without a file
}

void TestTrials::weightFollowsThePaper()
{
    const ModelSettings s;
    QVERIFY(std::abs(errorSpread(s.weighting, 1000) - 0.9270553940204841) < 1e-12);
    double sum = 0.0;
    for (const double c : s.weighting)
        sum += c;
    QVERIFY(std::abs(errorSpread(s.weighting, 0) - sum) < 1e-12);
    QVERIFY(std::abs(trialWeight(s.weighting, 500) * errorSpread(s.weighting, 500) - 1.0) < 1e-12);
    QVERIFY(weightsArePositive(s.weighting, 1, 999));
    QVERIFY(!weightsArePositive({-1.0, 0.0, 0.0, 0.0, 0.0}, 1, 999));
    QVERIFY(!weightsArePositive({std::nan(""), 0.0, 0.0, 0.0, 0.0}, 1, 999));
}

void TestTrials::maskIsACircle()
{
    const torch::Tensor mask = circularMask(45, 45, 20.0 / 45.0);
    QCOMPARE(mask[22][22].item<float>(), 1.0F);
    QCOMPARE(mask[22][2].item<float>(), 1.0F); // its centre lies 20 from the middle
    QCOMPARE(mask[22][1].item<float>(), 0.0F);
    QCOMPARE(mask[0][0].item<float>(), 0.0F);
    QVERIFY(torch::equal(mask, mask.transpose(0, 1)) && torch::equal(mask, mask.flip({0})));
    QVERIFY(std::abs(mask.sum().item<double>() - 3.14159 * 400.0) < 15.0);
    QCOMPARE(circularMask(16, 16, 0.75).sum().item<float>(), 256.0F); // beyond the corners: all
    QCOMPARE(circularMask(4, 4, 0.01).sum().item<float>(), 0.0F);
}

void TestTrials::maskedErrorsAreSums()
{
    const torch::Tensor difference = torch::arange(2 * 3 * 4 * 4, torch::kFloat).view({2, 3, 4, 4});
    const torch::Tensor mask = circularMask(4, 4, 0.3);
    const auto errors = maskedSquaredErrors(difference, mask);
    QCOMPARE(errors.size(), size_t {2});
    for (int n = 0; n < 2; ++n)
        QCOMPARE(
            errors[static_cast<size_t>(n)], (difference[n].to(torch::kDouble).square() * mask).sum().item<double>());
}

void TestTrials::prunesOnlyWhatIsSignificant()
{
    // Class 1 is always worse by 1 +- 0.1, class 2 by 0 +- 1 in a pattern that averages out.
    const auto error = [](int i, int c) {
        const double common = 5.0 + i % 7; // shared by all classes: the test is paired
        if (c == 1)
            return common + 1.0 + (i % 2 == 0 ? 0.1 : -0.1);
        if (c == 2)
            return common + (i % 2 == 0 ? 1.0 : -1.0);
        return common;
    };
    const TrialTable table = decide(3, {40, 20, 5, 2e-3}, error);
    QCOMPARE(table.prunedAt(1), 20);
    QCOMPARE(table.prunedAt(0), 0);
    QCOMPARE(table.prunedAt(2), 0);
    QCOMPARE(table.trialsDone(), 40);
    QCOMPARE(table.trialsOf(1), 20);
    QVERIFY(std::isnan(table.row(20)[1]));
    QVERIFY(!std::isnan(table.row(19)[1]));
}

void TestTrials::prunedAfterTheFirstRoundAndThenAtIntervals()
{
    // Class 1 differs clearly from the start, class 2 only from trial 20 on.
    const auto error = [](int i, int c) {
        const double wobble = 0.05 * ((i * 7 + c * 3) % 5 - 2);
        return wobble + (c == 1 ? 1.0 : c == 2 && i >= 20 ? 3.0 : 0.0);
    };
    const TrialTable table = decide(3, {100, 10, 5, 2e-3}, error);
    QCOMPARE(table.prunedAt(1), 10);
    QVERIFY(table.prunedAt(2) > 20 && table.prunedAt(2) < 60);
    QCOMPARE(table.prunedAt(2) % 5, 0);
    QCOMPARE(table.trialsDone(), table.prunedAt(2)); // one class left: done
    QCOMPARE(table.best(), 0);
}

void TestTrials::neverPrunesWithPZero()
{
    const TrialTable table = decide(4, {33, 20, 5, 0.0}, [](int, int c) { return static_cast<double>(c); });
    QCOMPARE(table.trialsDone(), 33);
    QCOMPARE(table.living().size(), size_t {4});
}

void TestTrials::fewerTrialsThanTheMinimum()
{
    const TrialTable table = decide(2, {7, 20, 5, 2e-3}, [](int i, int c) { return i + 3.0 * c; });
    QCOMPARE(table.trialsDone(), 7);
    QCOMPARE(table.best(), 0);
}

void TestTrials::scoresFollowTheMethod()
{
    // Two trials: rows minus their minima are (0, 2, 4) and (1, 0, 5); means 0.5, 1, 4.5; their mean 2.
    const double e[2][3] = {{3, 5, 7}, {11, 10, 15}};
    const TrialTable table = decide(3, {2, 2, 1, 0.0}, [&](int i, int c) { return e[i][c]; });
    const std::vector<int> timesteps {400, 600};
    const Prediction p = predictionOf(table, settings(3), timesteps, true);
    QCOMPARE(p.classes[0].score, 0.25);
    QCOMPARE(p.classes[1].score, 0.5);
    QCOMPARE(p.classes[2].score, 2.25);
    QCOMPARE(p.predicted, 0);
    QCOMPARE(p.second, 1);
    QCOMPARE(p.margin, 0.25);
    QCOMPARE(p.anomalyScore, p.margin);
    QVERIFY(!p.anomalyThreshold && !p.anomalous);
    QCOMPARE(p.trials, 2);
    QCOMPARE(p.evaluations, std::int64_t {6});
    QCOMPARE(p.trajectory.size(), size_t {2});
    QCOMPARE(p.trajectory[1].timestep, 600);
    QCOMPARE(p.trajectory[1].errors[2], 15.0);

    ModelSettings s = settings(3);
    s.anomaly = AnomalyRule {};
    s.anomaly->threshold = 0.3;
    QVERIFY(predictionOf(table, s, timesteps, false).anomalous);
    s.anomaly->threshold = 0.2;
    QVERIFY(!predictionOf(table, s, timesteps, false).anomalous);
    QVERIFY(predictionOf(table, s, timesteps, false).trajectory.empty());
}

void TestTrials::winnerIsNeverADroppedClass()
{
    // Class 1 is dropped with a small mean; afterwards classes 0 and 2 take turns in being far off, so
    // that both end with larger means than class 1 had.
    const auto error = [](int i, int c) {
        if (i < 10)
            return c == 1 ? 1.0 + 0.01 * (i % 2) : 0.02 * ((i + c) % 3);
        return ((i + c / 2) % 2 == 0) ? 50.0 : 0.0;
    };
    const TrialTable table = decide(3, {40, 10, 5, 2e-3}, error);
    QCOMPARE(table.prunedAt(1), 10);
    const std::vector<double> means = table.meanScores();
    QVERIFY(means[1] < means[0] && means[1] < means[2]);
    const std::vector<int> timesteps(40, 500);
    const Prediction p = predictionOf(table, settings(3), timesteps, false);
    QVERIFY(p.predicted != 1);
    QVERIFY(p.margin >= 0.0);
}

void TestTrials::equalErrorsDivideByNothing()
{
    const TrialTable table = decide(3, {5, 5, 5, 2e-3}, [](int, int) { return 4.0; });
    const Prediction p = predictionOf(table, settings(3), std::vector<int>(5, 500), false);
    QCOMPARE(p.predicted, 0);
    QCOMPARE(p.margin, 0.0);
    QCOMPARE(p.classes[2].score, 0.0);
    const TrialTable single = decide(1, {50, 5, 5, 2e-3}, [](int, int) { return 4.0; });
    const Prediction q = predictionOf(single, settings(1), std::vector<int>(50, 500), false);
    QCOMPARE(q.predicted, 0);
    QCOMPARE(q.second, -1);
    QCOMPARE(q.trials, 5);
}

void TestTrials::probabilitiesOnlyWithCalibration()
{
    const TrialTable table = decide(3, {5, 5, 5, 0.0}, [](int, int c) { return 1.0 + c; });
    ModelSettings s = settings(3);
    const std::vector<int> timesteps(5, 500);
    QVERIFY(std::isnan(predictionOf(table, s, timesteps, false).classes[0].probability));
    s.calibration = ProbabilityCalibration {0.5, "test", 10};
    const Prediction p = predictionOf(table, s, timesteps, false); // scores 0, 1, 2
    double sum = 0.0;
    for (const ClassScore &c : p.classes)
        sum += c.probability;
    QVERIFY(std::abs(sum - 1.0) < 1e-12);
    QVERIFY(std::abs(std::log(p.classes[0].probability / p.classes[1].probability) - 2.0) < 1e-9);
    // No overflow whatever the temperature.
    const auto sharp = probabilitiesOf(std::vector<double> {0.1, 5.0, 900.0}, 1e-9);
    QCOMPARE(sharp[0], 1.0);
}

void TestTrials::zetaFollowsItsFormula()
{
    // C = 4, k = 3: j, l in {1, 2}: (1 + 3) / 3 - 2 |3 - 1| / 6.
    QVERIFY(std::abs(zetaScore({7.0, 0.0, 3.0, 1.0}) - (4.0 / 3.0 - 4.0 / 6.0)) < 1e-12);
    QCOMPARE(zetaScore({2.0, 0.5}), 1.5);
    QCOMPARE(zetaScore({2.0}), 0.0);
    // Twenty classes: only the ten nearest count.
    std::vector<double> many(20, 1.0);
    many[0] = 0.0;
    QVERIFY(std::abs(zetaScore(many) - 0.9) < 1e-12);
}

void TestTrials::optionsAreChecked_data()
{
    QTest::addColumn<ClassifyOptions>("asked");
    QTest::addColumn<QString>("named");
    ClassifyOptions o;
    o.trials = 0;
    QTest::newRow("no trials") << o << QStringLiteral("trials");
    o = {};
    o.minTrials = -1;
    QTest::newRow("minimum") << o << QStringLiteral("min-trials");
    o = {};
    o.pruneP = 1.5;
    QTest::newRow("p above 1") << o << QStringLiteral("prune-p");
    o.pruneP = std::nan("");
    QTest::newRow("p is no number") << o << QStringLiteral("prune-p");
    o = {};
    o.encodings = -3;
    QTest::newRow("encodings") << o << QStringLiteral("encodings");
    o = {};
    o.timestepLow = 500;
    o.timestepHigh = 400;
    QTest::newRow("range") << o << QStringLiteral("timestep-low");
}

void TestTrials::optionsAreChecked()
{
    QFETCH(ClassifyOptions, asked);
    QFETCH(QString, named);
    const auto r = resolveOptions(asked, {});
    QVERIFY(!r);
    QCOMPARE(r.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(r.error().message.contains(named), qPrintable(r.error().message));
    ClassifyOptions good;
    good.trials = 7;
    good.seed = 11;
    QCOMPARE(resolveOptions(good, {})->trials, 7);
    QCOMPARE(resolveOptions(good, {})->minTrials, 20);
}

QTEST_APPLESS_MAIN(TestTrials)
#include "test_trials.moc"
