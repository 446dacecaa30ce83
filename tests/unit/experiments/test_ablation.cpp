// Weightings, pruning and the learned weighting on errors whose truth is known.
#include "review/experiment_ablation.h"
#include "review/experiment_buckets.h"

#include "domain/philox.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace cyto;

namespace {

/// Errors of three classes: below timestep 500 the true class is better by `gap`, above there is only noise.
std::vector<ImageTrials> syntheticImages(int perClass, int trials, double gap, double noise)
{
    std::vector<ImageTrials> images;
    for (int truth = 0; truth < 3; ++truth)
        for (int n = 0; n < perClass; ++n) {
            ImageTrials image;
            image.truth = truth;
            Philox random(77, static_cast<std::uint64_t>(truth * 1000 + n));
            for (int i = 0; i < trials; ++i) {
                const int t = 1 + static_cast<int>(random.below(999));
                std::vector<double> row;
                for (int c = 0; c < 3; ++c) {
                    const double low = t < 500 && c == truth ? -gap : 0.0;
                    row.push_back(10.0 + low + (t < 500 ? 0.2 : noise) * static_cast<double>(random.normal()));
                }
                image.timesteps.push_back(t);
                image.errors.push_back(row);
            }
            images.push_back(image);
        }
    return images;
}

double accuracyOf(const std::vector<ImageTrials> &images, const WeightingScheme &scheme, int trials)
{
    int right = 0;
    for (const ImageTrials &image : images)
        right += decide(image, scheme, trials) == image.truth ? 1 : 0;
    return right / static_cast<double>(images.size());
}

} // namespace

class TestAblation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void schemesWeighAsTheySay()
    {
        const std::vector<double> errors {3.0, 1.0, 5.0, 1.0};
        const auto at = [&](const WeightingScheme &s, int t) { return s.contribution(t, errors); };
        QCOMPARE(at(uniformScheme(), 400), errors);
        QVERIFY(std::abs(at(exponentialScheme(7.0), 500)[0] - 3.0 * std::exp(-3.5)) < 1e-12);
        QVERIFY(std::abs(at(polynomialScheme({2.0, 4.0, 0.0, 0.0, 0.0}), 500)[2] - 5.0 / 4.0) < 1e-12);
        // Minus the least: 2 0 4 0, whose mean is 1.5.
        const std::vector<double> normalised {2.0 / 1.5, 0.0, 4.0 / 1.5, 0.0};
        QCOMPARE(at(rowNormalisedScheme(), 9), normalised);
        QCOMPARE(at(rankingScheme(), 9), (std::vector<double> {2.0, 0.5, 3.0, 0.5}));
        const std::vector<double> equal(4, 2.5);
        QCOMPARE(rowNormalisedScheme().contribution(9, equal), std::vector<double>(4, 0.0));
        QCOMPARE(rankingScheme().contribution(9, equal), std::vector<double>(4, 1.5));
    }

    // alpha_bar as diffusers gives it for Stable Diffusion 1.5: 0.9991 at the first step, 0.0047 at the last.
    void signalToNoiseIsThatOfTheSchedule()
    {
        const ScheduleConfig schedule;
        const auto snr = signalToNoise(schedule);
        QCOMPARE(snr.size(), size_t {1000});
        const auto alphaBar = [&](size_t t) { return snr[t] / (1.0 + snr[t]); };
        QVERIFY(std::abs(alphaBar(0) - 0.99915) < 1e-5);
        QVERIFY(std::abs(alphaBar(999) - 0.0046601) < 1e-5);
        for (size_t t = 1; t < snr.size(); ++t)
            QVERIFY(snr[t] < snr[t - 1]);
        const auto w = truncatedSnrScheme(schedule);
        QCOMPARE(w.contribution(1, std::vector<double> {2.0})[0], 2.0); // little noise: the weight is 1
        QVERIFY(std::abs(w.contribution(999, std::vector<double> {2.0})[0] - 2.0 / snr[999]) < 1e-9);
    }

    void pruningSavesAndDecidesAlike()
    {
        const auto images = syntheticImages(10, 200, 1.0, 0.2);
        for (const ImageTrials &image : images) {
            const PrunedDecision all = decideWithPruning(image, uniformScheme(), {200, 20, 5, 0.0});
            QCOMPARE(all.trials, 200);
            QCOMPARE(all.evaluations, std::int64_t {600});
            QCOMPARE(all.predicted, decide(image, uniformScheme(), 200));
            const PrunedDecision pruned = decideWithPruning(image, uniformScheme(), {200, 20, 5, 2e-3});
            QVERIFY(pruned.evaluations < all.evaluations);
            QVERIFY(pruned.trials >= 20);
            QCOMPARE(pruned.predicted, image.truth);
        }
    }

    void theLearnedWeightingFindsWhereClassesDiffer()
    {
        // Loud noise at high timesteps hides what the low ones say.
        const auto images = syntheticImages(20, 60, 0.5, 12.0);
        std::vector<const ImageTrials *> all;
        for (const ImageTrials &image : images)
            all.push_back(&image);
        const auto weights = fitBucketWeights(all, 60, 10, 1000, 1.0);
        QVERIFY2(weights.has_value(), weights ? "" : qPrintable(weights.error().text()));
        QCOMPARE(weights->weights.size(), size_t {10});
        for (size_t low = 0; low < 5; ++low)
            for (size_t high = 5; high < 10; ++high)
                QVERIFY(weights->weights[low] > 3.0 * std::abs(weights->weights[high]));
        QVERIFY(weights->logLoss < 0.5 * std::log(3.0)); // of guessing
        const double learned = accuracyOf(images, learnedScheme(*weights), 60);
        const double uniform = accuracyOf(images, uniformScheme(), 60);
        QVERIFY2(learned > 0.9 && uniform < 0.8, qPrintable(QStringLiteral("%1 %2").arg(learned).arg(uniform)));
    }

    // At the minimum the gradient is zero: moving any weight makes the penalised likelihood worse.
    void separableImagesConverge()
    {
        const auto images = syntheticImages(6, 40, 50.0, 0.2);
        std::vector<const ImageTrials *> all;
        for (const ImageTrials &image : images)
            all.push_back(&image);
        const auto loose = fitBucketWeights(all, 40, 4, 1000, 1e-3), tight = fitBucketWeights(all, 40, 4, 1000, 100.0);
        QVERIFY(loose && tight);
        QVERIFY(loose->logLoss < tight->logLoss);
        for (size_t b = 0; b < 2; ++b) {
            QVERIFY(std::isfinite(loose->weights[b]));
            QVERIFY(loose->weights[b] > tight->weights[b]);
        }
        QVERIFY(!fitBucketWeights({}, 40, 4, 1000, 1.0).has_value());
    }

    void everyVariantIsThere()
    {
        const auto images = syntheticImages(8, 50, 1.0, 2.0);
        AblationConfig config;
        config.trials = {1, 10, 50};
        config.exponents = {7.0};
        config.buckets = 5;
        config.pValues = {0.05, 1e-3};
        config.minTrials = {5, 20};
        config.pruneTrials = 50;
        const auto result = ablate(images, 3, config, {1.0, 0.0, 0.0, 0.0, 0.0}, {});
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text()));
        QCOMPARE(result->weightings.size(), size_t {3 * 7});
        QCOMPARE(result->pruning.size(), size_t {4});
        const auto row = [&](const std::string &name, int trials) -> const AblationRow & {
            for (const AblationRow &r : result->weightings)
                if (r.weighting == name && r.trials == trials)
                    return r;
            qFatal("no such row");
        };
        QCOMPARE(row("uniform", 10).meanEvaluations, 30.0);
        QCOMPARE(row("uniform", 10).metrics.images, std::int64_t {24});
        QVERIFY(row("learned", 50).metrics.accuracy > row("uniform", 1).metrics.accuracy);
        QVERIFY(row("exponential 7", 50).metrics.accuracy > row("truncated SNR", 50).metrics.accuracy);
        // A stricter test keeps classes longer.
        QVERIFY(result->pruning[1].meanEvaluations > result->pruning[0].meanEvaluations);
        QVERIFY(result->pruning[2].meanTrials >= 20.0);
        QVERIFY(!ablate(images, 4, config, {1.0, 0.0, 0.0, 0.0, 0.0}, {}).has_value());
    }

    void storedTrialsComeBack()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("t.cbor"));
        const ImageTrials image = syntheticImages(1, 7, 1.0, 1.0).front();
        QVERIFY(writeImageTrials(path, image, "mine").has_value());
        const auto back = readImageTrials(path, "mine");
        QVERIFY(back.has_value());
        QVERIFY(back->truth == image.truth && back->timesteps == image.timesteps && back->errors == image.errors);
        QCOMPARE(readImageTrials(path, "other").error().code, ErrorCode::Mismatch);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 20));
        file.close();
        QCOMPARE(readImageTrials(path, "mine").error().code, ErrorCode::Corrupt);
        ImageTrials broken = image;
        broken.errors[3].pop_back();
        QVERIFY(writeImageTrials(path, broken, "mine").has_value());
        QCOMPARE(readImageTrials(path, "mine").error().code, ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestAblation)
#include "test_ablation.moc"
