#include "review/experiment_ablation.h"

#include "review/experiment_buckets.h"

#include <QCoreApplication>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentAblation", text);
}

std::vector<int> truthOf(const std::vector<ImageTrials> &images)
{
    std::vector<int> truth;
    for (const ImageTrials &image : images)
        truth.push_back(image.truth);
    return truth;
}

Expected<AblationRow> judged(
    AblationRow row, const std::vector<ImageTrials> &images, const std::vector<int> &predicted, int classes)
{
    auto metrics = classificationMetrics(truthOf(images), predicted, classes);
    if (!metrics)
        return tl::unexpected<Error>(metrics.error());
    row.metrics = std::move(*metrics);
    return row;
}

/// Every second image of each class in one half.
std::vector<int> halvesOf(const std::vector<ImageTrials> &images, int classes)
{
    std::vector<int> next(static_cast<size_t>(classes), 0), half;
    for (const ImageTrials &image : images)
        half.push_back(next[static_cast<size_t>(image.truth)]++ % 2);
    return half;
}

/// Each image by the weights that were fitted to the other half.
Expected<std::vector<int>> decideByLearned(
    const std::vector<ImageTrials> &images, int classes, int trials, const AblationConfig &config, std::int64_t steps)
{
    const std::vector<int> half = halvesOf(images, classes);
    std::vector<int> predicted(images.size(), -1);
    for (int judgedHalf = 0; judgedHalf < 2; ++judgedHalf) {
        std::vector<const ImageTrials *> fitted;
        for (size_t i = 0; i < images.size(); ++i)
            if (half[i] != judgedHalf)
                fitted.push_back(&images[i]);
        const auto weights = fitBucketWeights(fitted, trials, config.buckets, steps, config.ridge);
        if (!weights)
            return tl::unexpected<Error>(weights.error());
        const WeightingScheme scheme = learnedScheme(*weights);
        for (size_t i = 0; i < images.size(); ++i)
            if (half[i] == judgedHalf)
                predicted[i] = decide(images[i], scheme, trials);
    }
    return predicted;
}

Expected<AblationRow> withPruning(
    const std::vector<ImageTrials> &images, int classes, const WeightingScheme &scheme, const TrialRules &rules)
{
    AblationRow row {scheme.name, rules.trials, rules.pruneP, rules.minTrials, 0.0, 0.0, {}};
    std::vector<int> predicted;
    for (const ImageTrials &image : images) {
        const PrunedDecision d = decideWithPruning(image, scheme, rules);
        predicted.push_back(d.predicted);
        row.meanTrials += d.trials / static_cast<double>(images.size());
        row.meanEvaluations += static_cast<double>(d.evaluations) / static_cast<double>(images.size());
    }
    return judged(std::move(row), images, predicted, classes);
}

} // namespace

Expected<AblationResult> ablate(const std::vector<ImageTrials> &images, int classes, const AblationConfig &config,
    const std::array<double, 5> &weighting, const ScheduleConfig &schedule)
{
    for (const ImageTrials &image : images)
        if (image.errors.front().size() != static_cast<size_t>(classes))
            return fail(ErrorCode::Mismatch, tr("The trials were computed with another number of classes."));
    const WeightingScheme own = polynomialScheme(weighting);
    std::vector<WeightingScheme> schemes {
        own, uniformScheme(), truncatedSnrScheme(schedule), rowNormalisedScheme(), rankingScheme()};
    for (const double a : config.exponents)
        schemes.push_back(exponentialScheme(a));

    AblationResult result;
    for (const int trials : config.trials) {
        const double evaluations = static_cast<double>(trials) * classes;
        const auto add = [&](const std::string &name, const std::vector<int> &predicted) -> Status {
            auto row = judged(
                {name, trials, 0.0, trials, static_cast<double>(trials), evaluations, {}}, images, predicted, classes);
            if (!row)
                return tl::unexpected<Error>(row.error());
            result.weightings.push_back(std::move(*row));
            return {};
        };
        for (const WeightingScheme &scheme : schemes) {
            std::vector<int> predicted;
            for (const ImageTrials &image : images)
                predicted.push_back(decide(image, scheme, trials));
            if (Status s = add(scheme.name, predicted); !s)
                return tl::unexpected<Error>(s.error());
        }
        const auto learned = decideByLearned(images, classes, trials, config, schedule.steps);
        if (!learned)
            return tl::unexpected<Error>(learned.error());
        if (Status s = add("learned", *learned); !s)
            return tl::unexpected<Error>(s.error());
    }
    for (const int minTrials : config.minTrials)
        for (const double p : config.pValues) {
            auto row = withPruning(images, classes, own, {config.pruneTrials, minTrials, config.pruneInterval, p});
            if (!row)
                return tl::unexpected<Error>(row.error());
            result.pruning.push_back(std::move(*row));
        }
    return result;
}

} // namespace cyto
