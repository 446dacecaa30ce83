#include "review/calibrate_run.h"

#include "classifier/scores.h"
#include "diffusion/model_config.h"
#include "review/anomaly_json.h"
#include "review/dataset_selection.h"

#include <QCoreApplication>
#include <QDir>

#include <cmath>
#include <limits>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CalibrateRun", text);
}

/// Images of known classes.
struct Sample {
    std::vector<QString> paths;
    std::vector<int> truth; ///< class of the model; -1 = abnormal
};

enum class Abnormal { LeftOut, Taken };

Expected<Sample> sampleOf(const CalibrateRequest &request, const ClassSet &classes, int limit, Abnormal abnormal)
{
    const auto whole = openDataset(request.dataset);
    if (!whole)
        return tl::unexpected<Error>(whole.error());
    ClassMap map;
    if (!request.classMap.isEmpty()) {
        auto read = readClassMap(request.classMap);
        if (!read)
            return tl::unexpected<Error>(read.error());
        map = *read;
    }
    for (const QString &name : request.excludedClasses)
        map.insert(name, {});
    const auto meanings = classMeanings(*whole, classes, map, request.abnormalClasses);
    if (!meanings)
        return tl::unexpected<Error>(meanings.error());
    Sample sample;
    bool anyNormal = false;
    for (const DatasetItem &item : limited(*whole, limit).items) {
        const ClassMeaning &meaning = (*meanings)[static_cast<size_t>(item.label)];
        if (meaning.leftOut || (meaning.abnormal && abnormal == Abnormal::LeftOut))
            continue;
        sample.paths.push_back(item.path);
        sample.truth.push_back(meaning.abnormal ? -1 : *meaning.modelClass);
        anyNormal = anyNormal || !meaning.abnormal;
    }
    if (!anyNormal)
        return fail(ErrorCode::InvalidArgument, tr("No class of %1 is left to calibrate with.").arg(request.dataset));
    return sample;
}

QString settingsPath(const QString &model)
{
    return model + QStringLiteral("/cytodiffusion.json");
}

/// Reads the file anew before each change: only what was fitted is changed in it.
Status changeSettings(const QString &model, const std::function<void(ModelSettings &)> &change)
{
    const QString path = settingsPath(model);
    return readJsonFile(path)
        .and_then([&](const nlohmann::json &json) { return ModelSettings::fromJson(json, path); })
        .and_then([&](ModelSettings settings) {
            change(settings);
            return writeJsonFile(path, settings.toJson());
        });
}

void setWeighting(ModelSettings &settings, const std::array<double, 5> &coefficients)
{
    settings.weighting = coefficients;
    settings.calibration.reset(); // both were fitted on scores with the old one
    settings.anomaly.reset();
}

Status reload(const ServiceLoader &load, Expected<ClassifierService> &service)
{
    service = fail(ErrorCode::Internal, {}); // frees the networks before they are loaded anew
    service = load();
    return service ? Status() : tl::unexpected<Error>(service.error());
}

/// A weighting that turns negative is refused by the engine, which could then never be helped by
/// fitting another: even weights take its place for the fit.
Status makeUsable(const CalibrateRequest &request, const ServiceLoader &load, Expected<ClassifierService> &service)
{
    const auto options = resolveOptions(request.options, service->settings.defaults);
    if (!options)
        return tl::unexpected<Error>(options.error());
    if (isPositive(service->settings.weighting, options->timestepLow, options->timestepHigh))
        return {};
    return changeSettings(request.model, [](ModelSettings &s) {
        setWeighting(s, {1.0, 0.0, 0.0, 0.0, 0.0});
    }).and_then([&] { return reload(load, service); });
}

Expected<WeightingFit> weightingOf(const CalibrateRequest &request, const ClassifierService &service,
    CalibrateResult &result, const CancelToken &cancel, ProgressSink *sink)
{
    const auto sample = sampleOf(request, service.settings.classes, request.weightingLimit, Abnormal::LeftOut);
    if (!sample)
        return tl::unexpected<Error>(sample.error());
    ClassifyOptions options = request.options;
    options.keepTrajectory = true;
    options.pruneP = 0.0; // the spread over classes needs every class in every trial
    const auto resolved = resolveOptions(options, service.settings.defaults);
    if (!resolved)
        return tl::unexpected<Error>(resolved.error());
    std::vector<TrialErrors> trials;
    const auto collect = [&](size_t, const Expected<Prediction> &p) {
        if (!p) {
            result.failures.push_back(p.error());
            return;
        }
        for (const TrialRecord &record : p->trajectory) {
            // The engine's errors hold w(t) = 1 / poly4 of the weighting in force.
            const double undo = weightingPolynomial(service.settings.weighting, record.timestep);
            TrialErrors t {record.timestep, record.errors};
            for (double &e : t.errors)
                e *= undo;
            trials.push_back(std::move(t));
        }
    };
    if (Status s = service.classify(ImageSource::files(sample->paths), options, cancel, sink, collect); !s)
        return tl::unexpected<Error>(s.error());
    return fitWeighting(trials, resolved->timestepLow, resolved->timestepHigh);
}

/// What the two later fits need of the images, from one run with the model's defaults.
struct Scored {
    std::vector<std::vector<double>> scores; ///< of images of the model's classes
    std::vector<int> truth; ///< of the same
    std::vector<double> normal, abnormal; ///< anomaly scores
};

Expected<Scored> scoresOf(const CalibrateRequest &request, const ClassifierService &service, AnomalyScoreKind kind,
    CalibrateResult &result, const CancelToken &cancel, ProgressSink *sink)
{
    const auto sample = sampleOf(
        request, service.settings.classes, request.limit, request.anomaly ? Abnormal::Taken : Abnormal::LeftOut);
    if (!sample)
        return tl::unexpected<Error>(sample.error());
    Scored scored;
    const auto collect = [&](size_t index, const Expected<Prediction> &p) {
        if (!p) {
            result.failures.push_back(p.error());
            return;
        }
        std::vector<double> scores;
        for (const ClassScore &c : p->classes)
            scores.push_back(c.score);
        const int truth = sample->truth[index];
        (truth < 0 ? scored.abnormal : scored.normal)
            .push_back(kind == AnomalyScoreKind::Zeta ? zetaScore(scores) : p->margin);
        if (truth < 0)
            return;
        scored.scores.push_back(std::move(scores));
        scored.truth.push_back(truth);
    };
    if (Status s = service.classify(ImageSource::files(sample->paths), {}, cancel, sink, collect); !s)
        return tl::unexpected<Error>(s.error());
    return scored;
}

AnomalyRule ruleOf(
    const CalibrateRequest &request, AnomalyScoreKind kind, const ThresholdFit &fit, const QString &record)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const bool bySensitivity = request.aim.kind == ThresholdAim::Kind::Sensitivity;
    AnomalyRule rule;
    rule.kind = kind;
    rule.threshold = fit.threshold;
    rule.specificity = bySensitivity ? none : request.aim.share;
    rule.sensitivity = bySensitivity ? request.aim.share : none;
    rule.fittedOn = record.toStdString();
    rule.reached = thresholdJson(fit);
    rule.reached.erase("threshold"); // it stands beside this record
    nlohmann::json classes = nlohmann::json::array();
    for (const QString &name : request.abnormalClasses)
        classes.push_back(name.toStdString());
    rule.reached["abnormal_classes"] = classes;
    return rule;
}

} // namespace

Expected<CalibrateResult> calibrateModel(
    const CalibrateRequest &request, const ServiceLoader &load, const CancelToken &cancel, ProgressSink *sink)
{
    CalibrateResult result;
    // Hours of trials come before the fit that would find it out.
    if (request.anomaly && request.aim.kind == ThresholdAim::Kind::Sensitivity && request.abnormalClasses.empty())
        return tl::unexpected<Error>(fitThreshold({}, {}, request.aim).error());
    const QString record = request.record.isEmpty() ? QDir(QDir::cleanPath(request.dataset)).dirName() : request.record;
    auto service = load();
    if (!service)
        return tl::unexpected<Error>(service.error());
    // Which score flags anomalies is the model's choice; a new weighting makes it forget.
    const AnomalyScoreKind kind = request.anomalyScore.value_or(
        service->settings.anomaly ? service->settings.anomaly->kind : AnomalyScoreKind::Margin);

    if (request.weighting) {
        if (Status s = makeUsable(request, load, service); !s)
            return tl::unexpected<Error>(s.error());
        auto fit = weightingOf(request, *service, result, cancel, sink);
        if (!fit)
            return tl::unexpected<Error>(fit.error());
        result.weighting = std::move(*fit);
        const Status saved = changeSettings(request.model, [&](ModelSettings &s) {
            setWeighting(s, result.weighting->coefficients);
            if (s.training.is_null())
                s.training = nlohmann::json::object();
            if (s.training.is_object())
                s.training["weighting"] = {{"fitted_on", record.toStdString()},
                    {"images_per_class", request.weightingLimit}, {"timesteps", result.weighting->points.size()},
                    {"relative_error", result.weighting->relativeError}};
        });
        if (!saved)
            return tl::unexpected<Error>(saved.error());
    }
    if (!request.temperature && !request.anomaly)
        return result;

    if (request.weighting)
        if (Status s = reload(load, service); !s)
            return tl::unexpected<Error>(s.error());
    const auto scored = scoresOf(request, *service, kind, result, cancel, sink);
    if (!scored)
        return tl::unexpected<Error>(scored.error());
    if (request.temperature) {
        auto fit = fitTemperature(scored->scores, scored->truth);
        if (!fit)
            return tl::unexpected<Error>(fit.error());
        result.temperature = *fit;
        if (fit->atBound && sink)
            sink->noticed(
                tr("The probabilities are not well determined: too few of the images are classified wrongly."));
    }
    if (request.anomaly) {
        auto fit = fitThreshold(scored->normal, scored->abnormal, request.aim);
        if (!fit)
            return tl::unexpected<Error>(fit.error());
        result.threshold = *fit;
    }
    const Status saved = changeSettings(request.model, [&](ModelSettings &s) {
        if (result.temperature)
            s.calibration = ProbabilityCalibration {result.temperature->temperature, record.toStdString(),
                static_cast<std::int64_t>(scored->scores.size())};
        if (result.threshold)
            s.anomaly = ruleOf(request, kind, *result.threshold, record);
    });
    if (!saved)
        return tl::unexpected<Error>(saved.error());
    return result;
}

} // namespace cyto
