// The psychometric fit against python-psignifit (tests/golden/make_psychometric_golden.py, and the fits
// handed to the project), and its edges.
#include "golden.h"

#include "statistics/psychometric.h"
#include "statistics/psychometric_model.h"

#include <QDir>

#include <algorithm>

using namespace cyto;
using namespace cyto::test;

namespace {

std::vector<PsychometricBlock> blocksOf(const Json &rows)
{
    std::vector<PsychometricBlock> blocks;
    for (const Json &row : rows)
        blocks.push_back({row.at(0).get<double>(), static_cast<std::int64_t>(row.at(1).get<double>()),
            static_cast<std::int64_t>(row.at(2).get<double>())});
    return blocks;
}

/// method.md 5: the most probable within 1 % of the stimulus range, interval ends within 2 %; the same
/// numbers for the two rates, whose range is 1.
void compareFit(const Json &golden, double guess)
{
    const std::vector<PsychometricBlock> blocks = blocksOf(golden.at("data"));
    PsychometricOptions options;
    options.guess = guess;
    const auto fit = fitPsychometric(blocks, options);
    QVERIFY(fit);
    const double range = blocks.back().stimulus - blocks.front().stimulus;
    struct Row {
        const char *name;
        double map, mean;
        Interval interval;
        double scale;
    };
    for (const Row &row : {Row {"threshold", fit->map.threshold, fit->mean.threshold, fit->threshold, range},
             Row {"width", fit->map.width, fit->mean.width, fit->width, range},
             Row {"lambda", fit->map.lapse, fit->mean.lapse, fit->lapse, 1.0},
             Row {"eta", fit->map.overdispersion, fit->mean.overdispersion, fit->overdispersion, 1.0}}) {
        QVERIFY2(near(row.map, golden.at("map").at(row.name), 0.0, 0.01 * row.scale), row.name);
        QVERIFY2(near(row.mean, golden.at("mean").at(row.name), 0.0, 0.01 * row.scale), row.name);
        QVERIFY2(near(row.interval.low, golden.at("ci95").at(row.name).at(0), 0.0, 0.02 * row.scale), row.name);
        QVERIFY2(near(row.interval.high, golden.at("ci95").at(row.name).at(1), 0.0, 0.02 * row.scale), row.name);
    }
}

PsychometricOptions quick(double guess = 0.1)
{
    PsychometricOptions options;
    options.guess = guess;
    options.coarse = {12, 12, 5, 4};
    options.fine = {12, 12, 5, 4};
    options.bandPoints = 5;
    return options;
}

} // namespace

class TestPsychometric final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPsignifit_data()
    {
        QTest::addColumn<int>("index");
        const Json fits = golden("psychometric.json");
        QVERIFY(!fits.is_null());
        for (int i = 0; i < static_cast<int>(fits.at("fits").size()); ++i)
            QTest::addRow("fit %d", i) << i;
    }

    void agreesWithPsignifit()
    {
        QFETCH(int, index);
        const Json fits = golden("psychometric.json").at("fits");
        const Json &fit = fits.at(static_cast<std::size_t>(index));
        compareFit(fit, fit.at("guess"));
    }

    void agreesWithTheSharedFits()
    {
        const QDir folder(QStringLiteral(CYTO_SHARED_DIR "/golden/psignifit"));
        const QStringList files = folder.entryList({QStringLiteral("*.json")});
        if (files.isEmpty())
            QSKIP("The fits of shared/golden/psignifit are not beside the source folder.");
        for (const QString &name : files) {
            std::ifstream file(folder.filePath(name).toStdString());
            const Json fit = Json::parse(file);
            compareFit(fit, fit.at("map").at("gamma"));
            if (QTest::currentTestFailed())
                return;
        }
    }

    // What makes a fit take its time, whatever the machine (tests/benchmarks/bench_statistics.cpp has the time): gamma
    // functions only for the tables and on the way to the most probable point, and one look-up per point of two grids.
    void aFitCostsNoMoreThanItsGrids()
    {
        std::vector<PsychometricBlock> blocks;
        for (int i = 0; i < 25; ++i)
            blocks.push_back({0.04 * i, 10 + i, 40});
        PsychometricOptions options;
        options.guess = 0.1;
        const auto fit = fitPsychometric(blocks, options);
        QVERIFY(fit);
        const auto points = [](const PsychometricGrid &g) {
            return std::int64_t {g.threshold} * g.width * g.lapse * g.overdispersion;
        };
        QVERIFY(fit->cost.lookups > 0 && fit->cost.likelihoods > 0);
        QVERIFY(fit->cost.lookups <= 25 * (points(options.coarse) + points(options.fine)));
        // 1201 nodes for each overdispersion of both grids, and two searches, each of 4000 steps at most.
        const std::int64_t tables = 1201 * (options.coarse.overdispersion + options.fine.overdispersion);
        QVERIFY(fit->cost.likelihoods <= 25 * (tables + 2 * 4100));
        QVERIFY(10 * fit->cost.likelihoods < fit->cost.lookups); // or the tables would save nothing
    }

    void functionMeetsItsDefinition()
    {
        const PsychometricParameters p {0.4, 0.3, 0.05, 0.1, 0.0};
        QVERIFY(near(psychometricFunction(0.4, p), 0.1 + 0.85 * 0.5));
        QVERIFY(near(psychometricFunction(0.25, p), 0.1 + 0.85 * 0.05));
        QVERIFY(near(psychometricFunction(0.55, p), 0.1 + 0.85 * 0.95));
        QCOMPARE(psychometricFunction(-1e6, p), 0.1);
    }

    void tailsKeepTheirDigits()
    {
        const detail::Tails low = detail::tails(-300.0, 0.0, 0.0);
        QVERIFY(near(low.psi, std::exp(-300.0)));
        QCOMPARE(low.miss, 1.0);
        const detail::Tails high = detail::tails(300.0, 0.1, 0.0);
        QVERIFY(near(high.miss, 0.9 * std::exp(-300.0)));
        QVERIFY(near(detail::logRising(1e12, 50.0), 50.0 * std::log(1e12), 1e-12));
        QVERIFY(near(detail::logRising(16.5, 7.0), std::lgamma(23.5) - std::lgamma(16.5), 1e-12));
        QVERIFY(near(detail::logRising(2.5, 7.0), std::lgamma(9.5) - std::lgamma(2.5), 1e-12));
        // Overdispersion that tends to nothing is the binomial.
        const PsychometricBlock block {0.5, 30, 40};
        QVERIFY(near(detail::logLikelihood(block, 0.7, 0.3, 4e-5), detail::logLikelihood(block, 0.7, 0.3, 0.0), 1e-4));
    }

    void bandHoldsTheCurve()
    {
        PsychometricOptions options;
        options.guess = 0.1;
        options.bandPoints = 5;
        std::vector<PsychometricBlock> blocks;
        const PsychometricParameters truth {0.4, 0.5, 0.02, 0.1, 0.0};
        for (int i = 0; i < 20; ++i) {
            const double x = 0.05 * i;
            blocks.push_back({x, std::llround(1000.0 * psychometricFunction(x, truth)), 1000});
        }
        const auto fit = fitPsychometric(blocks, options);
        QVERIFY(fit);
        QCOMPARE(fit->band.size(), std::size_t {5});
        for (const PsychometricBandPoint &point : fit->band) {
            const double psi = psychometricFunction(point.stimulus, truth);
            QVERIFY(point.proportion.low - 0.01 <= psi && psi <= point.proportion.high + 0.01);
            QVERIFY(point.proportion.high - point.proportion.low < 0.12);
        }
        QVERIFY(near(fit->map.threshold, 0.4, 0.0, 0.01));
        QVERIFY(!fit->thresholdBeyondStimuli && !fit->widthBeyondStimuli);
    }

    void unitOfTheStimulusDoesNotMatter()
    {
        std::vector<PsychometricBlock> blocks {{0.1, 3, 20}, {0.3, 6, 20}, {0.5, 12, 20}, {0.7, 17, 20}, {0.9, 19, 20}};
        const auto fit = fitPsychometric(blocks, quick());
        for (PsychometricBlock &block : blocks)
            block.stimulus = 1000.0 * block.stimulus + 5.0;
        const auto scaled = fitPsychometric(blocks, quick());
        QVERIFY(fit && scaled);
        QVERIFY(near(scaled->map.threshold, 1000.0 * fit->map.threshold + 5.0, 1e-3));
        QVERIFY(near(scaled->threshold.low, 1000.0 * fit->threshold.low + 5.0, 1e-6));
        QVERIFY(near(scaled->width.high, 1000.0 * fit->width.high, 1e-6));
    }

    void levelsArePooled()
    {
        const auto one = fitPsychometric({{0.2, 4, 20}, {0.5, 12, 20}, {0.8, 18, 20}}, quick());
        const auto split =
            fitPsychometric({{0.8, 9, 10}, {0.5, 12, 20}, {0.2, 4, 20}, {0.8, 9, 10}, {0.6, 0, 0}}, quick());
        QVERIFY(one && split);
        QCOMPARE(split->map.threshold, one->map.threshold);
        QCOMPARE(split->width.low, one->width.low);
    }

    void saysWhenTheDataDoNotTell()
    {
        // Half right everywhere: no threshold can be found.
        const auto flat = fitPsychometric({{0.1, 5, 10}, {0.4, 5, 10}, {0.7, 5, 10}, {1.0, 5, 10}}, quick());
        QVERIFY(flat);
        QVERIFY(flat->thresholdBeyondStimuli && flat->widthBeyondStimuli);
        // Extreme answers end in numbers, not in NaN.
        for (const std::int64_t correct : {0, 10}) {
            const auto fit = fitPsychometric({{0.0, correct, 10}, {1.0, correct, 10}}, quick(0.0));
            QVERIFY(fit);
            for (const double value : {fit->map.threshold, fit->map.width, fit->mean.threshold, fit->mean.lapse,
                     fit->width.low, fit->threshold.high, fit->band.at(0).proportion.low})
                QVERIFY(std::isfinite(value));
        }
    }

    void refused_data()
    {
        QTest::addColumn<std::vector<PsychometricBlock>>("blocks");
        QTest::addColumn<double>("guess");
        using Blocks = std::vector<PsychometricBlock>;
        QTest::newRow("nothing") << Blocks {} << 0.1;
        QTest::newRow("one level") << Blocks {{0.1, 1, 2}, {0.1, 2, 2}} << 0.1;
        QTest::newRow("no answers") << Blocks {{0.1, 0, 0}, {0.2, 0, 0}, {0.3, 1, 2}} << 0.1;
        QTest::newRow("more right than asked") << Blocks {{0.1, 3, 2}, {0.2, 1, 2}} << 0.1;
        QTest::newRow("negative") << Blocks {{0.1, -1, 2}, {0.2, 1, 2}} << 0.1;
        QTest::newRow("NaN") << Blocks {{kNaN, 1, 2}, {0.2, 1, 2}} << 0.1;
        QTest::newRow("infinite range") << Blocks {{-1e308, 1, 2}, {1e308, 1, 2}} << 0.1;
        QTest::newRow("guess below") << Blocks {{0.1, 1, 2}, {0.2, 1, 2}} << -0.1;
        QTest::newRow("guess above") << Blocks {{0.1, 1, 2}, {0.2, 1, 2}} << 0.6;
        QTest::newRow("guess NaN") << Blocks {{0.1, 1, 2}, {0.2, 1, 2}} << kNaN;
    }

    void refused()
    {
        QFETCH(std::vector<PsychometricBlock>, blocks);
        QFETCH(double, guess);
        QVERIFY_REFUSED(fitPsychometric(blocks, quick(guess)));
    }

    void bins()
    {
        const auto blocks = psychometricBlocks({2.0, 4.0, 12.0, 3.0}, {false, true, true, true}, 5);
        QVERIFY(blocks);
        QCOMPARE(blocks->size(), std::size_t {3});
        QVERIFY(near(blocks->at(0).stimulus, 0.1));
        QCOMPARE(blocks->at(0).total, 2);
        QCOMPARE(blocks->at(0).correct, 1);
        QVERIFY(near(blocks->at(1).stimulus, 0.3));
        QVERIFY(near(blocks->at(2).stimulus, 0.9)); // the largest belongs to the last bin
        QVERIFY_REFUSED(psychometricBlocks({}, {}));
        QVERIFY_REFUSED(psychometricBlocks({1.0, 1.0}, {true, true}));
        QVERIFY_REFUSED(psychometricBlocks({1.0, kNaN}, {true, true}));
        QVERIFY_REFUSED(psychometricBlocks({1.0, 2.0}, {true}));
        QVERIFY_REFUSED(psychometricBlocks({1.0, 2.0}, {true, true}, 0));
    }
};

QTEST_GUILESS_MAIN(TestPsychometric)
#include "test_psychometric.moc"
