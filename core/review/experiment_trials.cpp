#include "review/experiment_trials.h"

#include "diffusion/model_config.h"
#include "review/csv_writer.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentTrials", text);
}

constexpr const char *kFormat = "cytodiffusion-trials-1";

/// The engine's errors hold w(t) = 1 / poly4 of the weighting in force.
ImageTrials withoutWeights(const Prediction &p, const ModelSettings &settings)
{
    ImageTrials trials;
    for (const TrialRecord &record : p.trajectory) {
        const double undo = weightingPolynomial(settings.weighting, record.timestep);
        trials.timesteps.push_back(record.timestep);
        trials.errors.push_back(record.errors);
        for (double &e : trials.errors.back())
            e *= undo;
    }
    return trials;
}

bool isWhole(const ImageTrials &t)
{
    return t.truth >= 0 && !t.errors.empty() && t.errors.size() == t.timesteps.size()
        && std::all_of(t.errors.begin(), t.errors.end(), [&](const std::vector<double> &row) {
               return row.size() == t.errors.front().size() && static_cast<size_t>(t.truth) < row.size()
                   && std::all_of(row.begin(), row.end(), [](double e) { return std::isfinite(e); });
           });
}

} // namespace

Status writeImageTrials(const QString &path, const ImageTrials &trials, const std::string &identity)
{
    const Json json {{"format", kFormat}, {"identity", identity}, {"truth", trials.truth},
        {"timesteps", trials.timesteps}, {"errors", trials.errors}};
    const std::vector<std::uint8_t> bytes = Json::to_cbor(json);
    return writeWhole(
        path, QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())));
}

Expected<ImageTrials> readImageTrials(const QString &path, const std::string &identity)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    const Json json = Json::from_cbor(bytes.begin(), bytes.end(), /*strict=*/true, /*allow_exceptions=*/false);
    const auto damaged = fail(ErrorCode::Corrupt, tr("%1 holds no trials of an image.").arg(path));
    if (!json.is_object() || !json.contains("format") || json.at("format") != kFormat)
        return damaged;
    try {
        if (json.at("identity").get<std::string>() != identity)
            return fail(ErrorCode::Mismatch, tr("%1 was computed with another model or other options.").arg(path));
        ImageTrials trials {json.at("truth").get<int>(), json.at("timesteps").get<std::vector<int>>(),
            json.at("errors").get<std::vector<std::vector<double>>>()};
        if (isWhole(trials))
            return trials;
    } catch (const Json::exception &) { // a field is missing or of another type
    }
    return damaged;
}

Status collectTrials(const ClassifierService &service, const std::vector<QString> &paths, ClassifyOptions options,
    const CancelToken &cancel, ProgressSink *sink,
    const std::function<Status(size_t index, const Expected<ImageTrials> &)> &done)
{
    options.keepTrajectory = true;
    options.pruneP = 0.0; // every class in every trial
    Status kept;
    const auto handler = [&](size_t index, const Expected<Prediction> &p) {
        if (kept)
            kept = done(index,
                p ? Expected<ImageTrials>(withoutWeights(*p, service.settings))
                  : Expected<ImageTrials>(tl::unexpected<Error>(p.error())));
        if (!kept)
            cancel.cancel(); // nothing more could be kept
    };
    const Status s = service.classify(ImageSource::files(paths), options, cancel, sink, handler);
    return kept ? s : kept;
}

Status fitWeightingOf(const QString &model, const ClassifierService &service, const std::vector<QString> &paths,
    const ClassifyOptions &options, const CancelToken &cancel, ProgressSink *sink)
{
    const auto resolved = resolveOptions(options, service.settings.defaults);
    if (!resolved)
        return tl::unexpected<Error>(resolved.error());
    std::vector<TrialErrors> trials;
    const Status collected =
        collectTrials(service, paths, options, cancel, sink, [&](size_t, const Expected<ImageTrials> &image) -> Status {
            for (size_t i = 0; image && i < image->timesteps.size(); ++i)
                trials.push_back({image->timesteps[i], image->errors[i]});
            return {};
        });
    if (!collected)
        return collected;
    const auto fit = fitWeighting(trials, resolved->timestepLow, resolved->timestepHigh);
    if (!fit)
        return tl::unexpected<Error>(fit.error());
    const QString path = model + QStringLiteral("/cytodiffusion.json");
    return readJsonFile(path)
        .and_then([&](const Json &json) { return ModelSettings::fromJson(json, path); })
        .and_then([&](ModelSettings settings) {
            settings.weighting = fit->coefficients;
            settings.calibration.reset();
            settings.anomaly.reset();
            if (settings.training.is_object())
                settings.training["weighting"] = {{"images", paths.size()}, {"timesteps", fit->points.size()},
                    {"relative_error", fit->relativeError}};
            return writeJsonFile(path, settings.toJson());
        });
}

} // namespace cyto
