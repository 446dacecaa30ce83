// The further options of the trials, which are off by default: a test with an anytime-valid bound, antithetic noise,
// stratified timesteps.
#include "classifier/engine.h"
#include "classifier/trial_plan.h"
#include "classifier/trial_table.h"
#include "domain/philox.h"
#include "statistics/anytime_t_test.h"

#include <QTest>

#include <algorithm>
#include <cmath>

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
        const std::vector<int> living = table.living();
        for (int i = table.roundBegin(); i < table.roundEnd(); ++i)
            for (const int c : living)
                table.enter(i, c, error(i, c));
        table.closeRound();
    }
    return table;
}

/// Share of the runs that drop one of the first `watched` classes although none is worse than another: errors are
/// normal and alike, and are looked at after each trial.
double falselyDropped(int classes, int watched, PruneRule rule, double level)
{
    constexpr int kRuns = 400;
    int wrong = 0;
    for (std::uint64_t run = 0; run < kRuns; ++run) {
        Philox random(4242, run);
        const TrialTable table = decide(classes, {300, 5, 1, level, {}, rule},
            [&](int, int) { return 10.0 + static_cast<double>(random.normal()); });
        bool dropped = false;
        for (int c = 0; c < watched; ++c)
            dropped = dropped || table.prunedAt(c) > 0;
        wrong += dropped ? 1 : 0;
    }
    return static_cast<double>(wrong) / kRuns;
}

} // namespace

class TestTrialOptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Of two classes that are alike, dropping either is wrong; of five, dropping the first, which is as good as any.
    void theAnytimeRuleKeepsItsBoundWhereTTestsDoNot()
    {
        QVERIFY(falselyDropped(2, 2, PruneRule::TTest, 0.05) > 0.2);
        QVERIFY(falselyDropped(2, 2, PruneRule::Anytime, 0.05) <= 0.05);
        QVERIFY(falselyDropped(5, 1, PruneRule::TTest, 0.05) > 0.2);
        QVERIFY(falselyDropped(5, 1, PruneRule::Anytime, 0.05) <= 0.05);
    }

    void theAnytimeRuleDropsWhatIsWorse()
    {
        Philox random(5, 5);
        const TrialTable table = decide(8, {300, 8, 4, 0.01, {}, PruneRule::Anytime},
            [&](int, int c) { return (c == 3 ? 0.0 : 2.0) + static_cast<double>(random.normal()); });
        QCOMPARE(table.best(), 3);
        QCOMPARE(table.living(), std::vector<int> {3});
        QVERIFY2(table.trialsDone() < 100, qPrintable(QString::number(table.trialsDone())));
    }

    // n = 4, S = 8, V = 20, c^2 = 1: sqrt(1/5) (100 / 36)^2.
    void anytimeEvidenceFollowsItsFormula()
    {
        RunningMoments m;
        QCOMPARE(logAnytimeEvidence(m), 0.0);
        m.add(3.0);
        QVERIFY(std::abs(logAnytimeEvidence(m)) < 1e-12); // a single difference says nothing
        for (const double x : {1.0, 3.0, 1.0})
            m.add(x);
        const double expected = std::sqrt(0.2) * (100.0 / 36.0) * (100.0 / 36.0);
        QVERIFY(std::abs(std::exp(logAnytimeEvidence(m)) - expected) < 1e-9);
        QVERIFY(std::abs(anytimeP(m) - 1.0 / expected) < 1e-9);
        RunningMoments zero;
        for (int i = 0; i < 9; ++i)
            zero.add(0.0);
        QCOMPARE(anytimeP(zero), 1.0);
    }

    void antitheticTrialsArePairs()
    {
        ClassifierDefaults o = options(9, TrialAugmentation::Geometric, 3);
        o.antithetic = true;
        const TrialPlan plan(o, 21);
        QCOMPARE(plan.trials(), 9);
        QCOMPARE(plan.views(), 3);
        std::vector<float> a(50), b(50), later(50);
        for (int k = 0; k < 8; k += 2) {
            QCOMPARE(plan.timestep(k + 1), plan.timestep(k));
            QCOMPARE(plan.viewOf(k + 1), plan.viewOf(k));
            plan.drawNoise(k, a);
            plan.drawNoise(k + 1, b);
            for (size_t i = 0; i < a.size(); ++i)
                QCOMPARE(b[i], -a[i]);
            plan.drawNoise(k + 2, later);
            QVERIFY(later != a && later != b);
            plan.drawPosteriorNoise(k, a);
            plan.drawPosteriorNoise(k + 1, b);
            QCOMPARE(a, b);
        }
        // Five draws, spread as five are; the last of an odd number stands alone.
        std::vector<int> drawn;
        for (int trial = 0; trial < 9; trial += 2)
            drawn.push_back(plan.timestep(trial));
        std::sort(drawn.begin(), drawn.end());
        QCOMPARE(drawn, spreadTimesteps(5, 1, 999));
        QCOMPARE(TrialPlan(options(9, TrialAugmentation::Geometric, 3), 21).viewOf(4), 1); // without it nothing changes
    }

    // Trials whose noises cancel are one observation: alone they vary by 10, in pairs by 0.02.
    void pairsEnterTheTestsAsOne()
    {
        const auto error = [](int i, int c) {
            return c == 0 ? 0.0 : 1.0 + (i % 2 == 0 ? 10.0 : -10.0) + 0.01 * (i / 2 % 3);
        };
        ClassifierDefaults o = options(40);
        QCOMPARE(decide(2, rulesOf(o), error).prunedAt(1), 0);
        o.antithetic = true;
        QCOMPARE(rulesOf(o).perDraw, 2);
        QCOMPARE(decide(2, rulesOf(o), error).prunedAt(1), 20);
    }

    void stratifiedBeginningsAreSpread()
    {
        ClassifierDefaults o = options(64);
        o.stratified = true;
        for (const std::uint64_t key : {1U, 2U, 3U}) {
            const TrialPlan plan(o, key);
            std::vector<int> all(plan.timesteps().begin(), plan.timesteps().end());
            // Of the first eight, one lies in each eighth of the range, give or take where the eighths begin.
            std::vector<int> first(all.begin(), all.begin() + 8);
            std::sort(first.begin(), first.end());
            for (size_t i = 1; i < first.size(); ++i)
                QVERIFY(first[i] - first[i - 1] > 60 && first[i] - first[i - 1] < 190);
            std::sort(all.begin(), all.end());
            QCOMPARE(all, spreadTimesteps(64, 1, 999));
        }
        QVERIFY(TrialPlan(o, 1).timestep(0) != TrialPlan(o, 2).timestep(0)); // a shift of its own for each image
        for (const int n : {1, 2, 7, 24}) {
            std::vector<int> order = stratifiedOrder(n, 0xF0000000U);
            std::sort(order.begin(), order.end());
            for (int i = 0; i < n; ++i)
                QCOMPARE(order[static_cast<size_t>(i)], i);
        }
    }

    void trialOptionsComeBackFromTheFile()
    {
        ModelSettings s;
        s.classes = ClassSet::fromNames({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}).value();
        const auto before = s.toJson();
        for (const char *key : {"prune_rule", "antithetic", "stratified"})
            QVERIFY(!before.at("classifier").contains(key)); // older programs read what they know
        s.defaults.pruneRule = PruneRule::Anytime;
        s.defaults.antithetic = s.defaults.stratified = true;
        const auto back = ModelSettings::fromJson(s.toJson(), QStringLiteral("m.json"));
        QVERIFY(back && back->defaults.pruneRule == PruneRule::Anytime);
        QVERIFY(back->defaults.antithetic && back->defaults.stratified);
        auto wrong = s.toJson();
        wrong["classifier"]["prune_rule"] = "coin";
        const auto refused = ModelSettings::fromJson(wrong, QStringLiteral("m.json"));
        QVERIFY(!refused && refused.error().message.contains(QStringLiteral("prune_rule")));
        ClassifyOptions asked;
        asked.antithetic = false;
        asked.pruneRule = PruneRule::TTest;
        const auto resolved = resolveOptions(asked, back->defaults);
        QVERIFY(resolved && !resolved->antithetic && resolved->stratified && resolved->pruneRule == PruneRule::TTest);
    }
};

QTEST_APPLESS_MAIN(TestTrialOptions)
#include "test_trial_options.moc"
