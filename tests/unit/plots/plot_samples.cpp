#include "plot_samples.h"

#include "domain/philox.h"
#include "ui/plots/ablation_plot.h"
#include "ui/plots/anomaly_plot.h"
#include "ui/plots/confidence_matrix_plot.h"
#include "ui/plots/confusion_plot.h"
#include "ui/plots/differential_plot.h"
#include "ui/plots/forest_plot.h"
#include "ui/plots/learning_curve_plot.h"
#include "ui/plots/psychometric_plot.h"
#include "ui/plots/reliability_plot.h"
#include "ui/plots/roc_plot.h"
#include "ui/plots/trajectory_plot.h"

#include <cmath>

namespace cyto::test {

namespace {

template <class Plot>
std::unique_ptr<PlotWidget> empty()
{
    return std::make_unique<Plot>();
}

template <class Plot, class Data>
std::unique_ptr<PlotWidget> withData(Data data)
{
    auto plot = std::make_unique<Plot>();
    plot->setData(std::move(data));
    return plot;
}

std::vector<double> normals(int n, double mean, double spread, std::uint64_t seed)
{
    Philox random(seed);
    std::vector<double> values;
    for (int i = 0; i < n; ++i)
        values.push_back(mean + spread * static_cast<double>(random.normal()));
    return values;
}

const char *const classNames[] = {"Basophil", "Eosinophil", "Erythroblast", "Immature granulocyte", "Lymphocyte",
    "Monocyte", "Neutrophil", "Platelet"};

QString className(int i)
{
    return QString::fromLatin1(classNames[i]);
}

ScoreTrajectory trajectory()
{
    ScoreTrajectory data;
    for (int c = 0; c < 8; ++c) {
        ScoreTrajectory::Series s {className(c), {}, {}, {}};
        if (c != 6 && c != 3)
            s.prunedAt = 20 + 5 * c;
        for (int t = 1; t <= (s.prunedAt ? *s.prunedAt : 100); ++t) {
            s.trials.push_back(t);
            s.scores.push_back(0.6 + 0.15 * std::abs(c - 6) + 0.4 * std::sin(t * (c + 1)) / std::sqrt(t));
        }
        data.classes.push_back(std::move(s));
    }
    return data;
}

Differential differential()
{
    Differential data;
    const int counts[] = {1, 4, 0, 9, 41, 8, 96, 17};
    for (int c = 0; c < 8; ++c)
        data.classes.push_back({className(c), counts[c]});
    return data;
}

AnomalyDistribution anomaly()
{
    return {{{QStringLiteral("Normal cells"), normals(400, 1.0, 0.2, 1)},
                {QStringLiteral("Erythroblasts"), normals(80, 0.35, 0.15, 2)}},
        0.62, BandwidthRule::Scott};
}

CountMatrix confusion()
{
    CountMatrix data;
    for (int r = 0; r < 8; ++r) {
        data.names << className(r);
        for (int c = 0; c < 8; ++c)
            data.counts.push_back(r == c ? 60 + 9 * r : r + c == 9 ? 3 : std::abs(r - c) == 1 ? 1 : 0);
    }
    return data;
}

std::vector<RocSeries> roc()
{
    std::vector<RocSeries> data;
    for (const std::uint64_t seed : {1U, 5U}) {
        auto curve = rocSmallIsPositive(normals(60, 0.6, 0.25, seed), normals(200, 1.1, 0.3, seed + 1));
        const RocPoint chosen = curve->points[curve->points.size() / 3];
        data.push_back({seed == 1 ? QStringLiteral("Margin") : QStringLiteral("Zeta"), std::move(*curve), chosen});
    }
    return data;
}

Reliability reliability()
{
    Philox random(3);
    std::vector<double> probability;
    std::vector<bool> correct;
    for (int i = 0; i < 600; ++i) {
        const double p = 1.0 - 0.75 * std::pow(static_cast<double>(random.uniform()), 2.0);
        probability.push_back(p);
        correct.push_back(static_cast<double>(random.uniform()) < 0.15 + 0.8 * p);
    }
    return {*reliabilityBins(probability, correct, 15), expectedCalibrationError(probability, correct, 15)};
}

std::vector<PsychometricSeries> psychometric()
{
    std::vector<PsychometricBlock> blocks;
    const PsychometricParameters truth {0.35, 0.6, 0.03, 0.125, 0.0};
    Philox random(9);
    for (int i = 0; i < 25; ++i) {
        PsychometricBlock block {(i + 0.5) / 25.0, 0, 30};
        for (int k = 0; k < 30; ++k)
            block.correct += static_cast<double>(random.uniform()) < psychometricFunction(block.stimulus, truth);
        blocks.push_back(block);
    }
    PsychometricOptions options;
    options.guess = 0.125;
    options.coarse = {15, 15, 6, 4};
    options.fine = {20, 20, 8, 4};
    auto fit = fitPsychometric(blocks, options);
    return {{QStringLiteral("Model"), blocks, *fit}};
}

LearningCurve learning()
{
    LearningCurve data {QStringLiteral("Balanced accuracy"), {}};
    const char *const names[] = {"Diffusion classifier", "ViT-B/16", "EfficientNetV2-M"};
    for (int k = 0; k < 3; ++k) {
        LearningCurve::Series s {QString::fromLatin1(names[k]), {}};
        for (const int n : {10, 20, 50, 150}) {
            const double mean = 0.97 - (0.8 + 0.4 * k) / std::sqrt(n) * 0.8;
            s.points.push_back({n, 5, mean, {mean - 0.3 / n - 0.01, mean + 0.3 / n + 0.01}});
        }
        data.series.push_back(std::move(s));
    }
    return data;
}

Ablation ablation()
{
    Ablation data;
    data.title = QStringLiteral("Trials without pruning");
    data.axis = QStringLiteral("Trials per class");
    data.column = QStringLiteral("trials");
    data.measure = QStringLiteral("Accuracy");
    data.chosen = 100.0;
    const char *const names[] = {"Polynomial", "Uniform"};
    for (int k = 0; k < 2; ++k) {
        IntervalSeries s {QString::fromLatin1(names[k]), {}};
        for (const double n : {1000.0, 1.0, 5.0, 20.0, 100.0}) {
            const double mean = 0.96 - (0.3 + 0.2 * k) / std::sqrt(n);
            s.points.push_back({n, 3, mean, {mean - 0.02, mean + 0.02}});
        }
        data.series.push_back(std::move(s));
    }
    return data;
}

Forest forest()
{
    return {QStringLiteral("Real or synthetic told rightly"), QStringLiteral("Right answers (%), with 95 % interval"),
        {{QStringLiteral("Reader A"), 0.55, Interval {0.49, 0.61}, 288, false},
            {QStringLiteral("Reader B"), 0.49, Interval {0.43, 0.55}, 288, false},
            {QStringLiteral("All readers"), 0.523, Interval {0.505, 0.542}, 576, true}},
        0.5, QStringLiteral("Guessing")};
}

CountMatrix confidences()
{
    return {{QStringLiteral("High"), QStringLiteral("Moderate"), QStringLiteral("Low"), QStringLiteral("No")},
        {900, 120, 20, 4, 120, 260, 40, 10, 20, 40, 66, 12, 4, 10, 12, 0}};
}

} // namespace

std::vector<PlotSample> plotSamples()
{
    int trials = 0;
    for (const auto &s : trajectory().classes)
        trials += static_cast<int>(s.trials.size());
    int points = 0;
    for (const auto &s : roc())
        points += static_cast<int>(s.curve.points.size());
    return {
        {"trajectory", empty<TrajectoryPlot>, [] { return withData<TrajectoryPlot>(trajectory()); }, trials},
        {"differential", empty<DifferentialPlot>, [] { return withData<DifferentialPlot>(differential()); }, 8},
        {"anomaly", empty<AnomalyPlot>, [] { return withData<AnomalyPlot>(anomaly()); }, 512},
        {"confusion", empty<ConfusionPlot>, [] { return withData<ConfusionPlot>(confusion()); }, 64},
        {"roc", empty<RocPlot>, [] { return withData<RocPlot>(roc()); }, points},
        {"reliability", empty<ReliabilityPlot>, [] { return withData<ReliabilityPlot>(reliability()); }, 15},
        {"psychometric", empty<PsychometricPlot>, [] { return withData<PsychometricPlot>(psychometric()); }, 126},
        {"learning_curve", empty<LearningCurvePlot>, [] { return withData<LearningCurvePlot>(learning()); }, 12},
        {"confidence_matrix", empty<ConfidenceMatrixPlot>, [] { return withData<ConfidenceMatrixPlot>(confidences()); },
            16},
        {"ablation", empty<AblationPlot>, [] { return withData<AblationPlot>(ablation()); }, 10},
        {"forest", empty<ForestPlot>, [] { return withData<ForestPlot>(forest()); }, 3},
    };
}

} // namespace cyto::test
