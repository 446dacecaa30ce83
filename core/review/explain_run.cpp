#include "review/explain_run.h"

#include "classifier/heatmap.h"
#include "classifier/progress_reporter.h"
#include "diffusion/model_config.h"
#include "review/picture.h"
#include "review/prediction_json.h"
#include "review/run_manifest.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("ExplainRun", text);
}

constexpr int kLatentScale = 8; // pixels per latent pixel: a latent of 16 x 16 would not be seen
constexpr int kBarWidth = 320, kBarHeight = 48;

Expected<std::vector<int>> targetsOf(const std::vector<QString> &names, const ClassSet &classes)
{
    std::vector<int> targets;
    for (const QString &name : names) {
        const auto index = classes.indexOf(name);
        if (!index) {
            QStringList known;
            for (const CellClass &c : classes.all())
                known << c.name;
            return fail(ErrorCode::InvalidArgument, tr("The model does not know the class \"%1\".").arg(name),
                tr("It knows: %1.").arg(known.join(QStringLiteral(", "))));
        }
        targets.push_back(*index);
    }
    return targets;
}

Json identityOfRun(const ClassifierService &service, const ClassifierDefaults &options, const std::vector<int> &asked,
    const ExplainRequest &request)
{
    Json identity = runIdentityJson(service.settings, service.modelSha256, options, asked, request.precision);
    Json targets = Json::array();
    for (const QString &name : request.targets)
        targets.push_back(name.toStdString());
    identity["targets"] = targets;
    return identity;
}

/// The prediction of an explanation that need not be made again.
std::optional<Prediction> existing(const QString &folder, const Json &identity, int classes)
{
    const QString path = folder + QStringLiteral("/explanation.json");
    if (!QFileInfo::exists(path))
        return std::nullopt;
    const auto json = readJsonFile(path);
    if (!json || !json->is_object() || json->value("identity", Json()) != identity || !json->contains("prediction"))
        return std::nullopt;
    auto p = predictionFromJson(json->at("prediction"), classes);
    return p ? std::optional(*p) : std::nullopt;
}

/// The error of one image, or of the run (cancelled, writing).
bool endsRun(const Error &error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::Io
        || error.code == ErrorCode::InvalidArgument;
}

} // namespace

QString explanationFolder(const QString &output, const QString &path, const QByteArray &sha256)
{
    return output + QLatin1Char('/') + fileNamePart(QFileInfo(path).completeBaseName()) + QLatin1Char('_')
        + QString::fromLatin1(sha256.toHex().left(8));
}

Status writeExplanation(const QString &folder, const QString &imagePath, const Explanation &e, const ClassSet &classes,
    const Json &identity)
{
    if (Status s = makeFolder(folder); !s)
        return s;
    const auto file = [&](const QString &name) { return folder + QLatin1Char('/') + name; };
    if (Status s = savePng(file(QStringLiteral("input.png")), e.input); !s)
        return s;
    const double limit = magnitudeLimit(e.heatmaps);
    if (Status s = savePng(file(QStringLiteral("scale.png")), renderColourBar(limit, kBarWidth, kBarHeight)); !s)
        return s;
    Json heatmaps = Json::array();
    for (const Heatmap &h : e.heatmaps) {
        const QString name = fileNamePart(classes.at(h.target).name) + QStringLiteral(".png");
        const QString direct = QStringLiteral("direct_") + name, overlay = QStringLiteral("overlay_") + name,
                      latent = QStringLiteral("latent_") + name;
        const Status s =
            savePng(file(direct), h.direct)
                .and_then([&] { return savePng(file(overlay), renderOverlay(e.input, h, limit)); })
                .and_then([&] { return savePng(file(latent), renderSignedMap(h.latentMean, kLatentScale)); });
        if (!s)
            return s;
        heatmaps.push_back({{"target", classes.at(h.target).name.toStdString()}, {"direct", direct.toStdString()},
            {"overlay", overlay.toStdString()}, {"latent_mean", latent.toStdString()}});
    }
    const Prediction &p = e.prediction;
    // Written last: where it stands, the pictures are complete.
    return writeJsonFile(file(QStringLiteral("explanation.json")),
        {{"image_path", imagePath.toStdString()}, {"image_sha256", p.imageSha256.toHex().toStdString()},
            {"predicted_class", classes.at(p.predicted).name.toStdString()}, {"prediction", predictionToJson(p)},
            {"overlay_limit", limit}, {"overlay_scale", "scale.png"}, {"heatmaps", heatmaps}, {"identity", identity},
            {"caption", "What the model would change. Not where disease is."}, {"program_version", CYTO_VERSION}});
}

Expected<std::vector<PredictionRow>> explainImages(
    const ExplainRequest &request, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink)
{
    const auto targets = targetsOf(request.targets, service.settings.classes);
    if (!targets)
        return tl::unexpected<Error>(targets.error());
    const auto options = resolveOptions(request.options, service.settings.defaults);
    if (!options)
        return tl::unexpected<Error>(options.error());
    const auto asked = askedClasses(request.options, service.settings.classes);
    if (!asked)
        return tl::unexpected<Error>(asked.error());
    if (Status s = makeFolder(request.output); !s)
        return tl::unexpected<Error>(s.error());

    const Json identity = identityOfRun(service, *options, *asked, request);
    const auto total = static_cast<std::int64_t>(request.images.size());
    // One image shows its own trials; of many, the number done tells more.
    ProgressSink *const inner = total == 1 ? sink : nullptr;
    ProgressReporter progress(total == 1 ? nullptr : sink, tr("Explaining"), total);
    std::vector<PredictionRow> rows;
    std::int64_t failed = 0;
    for (const QString &path : request.images) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, tr("Explaining was stopped."),
                tr("What is done is kept: the same command with --resume goes on."));
        PredictionRow row;
        row.path = path;
        if (const auto failure = request.unreachable.find(path); failure != request.unreachable.end()) {
            row.result = tl::unexpected<Error>(failure->second);
        } else if (const auto image = loadImage(path); !image) {
            row.sha256 = fileSha256(path);
            row.result = tl::unexpected<Error>(image.error());
        } else {
            row.sha256 = image->sha256;
            const QString folder = explanationFolder(request.output, path, image->sha256);
            const auto known =
                request.resume ? existing(folder, identity, service.settings.classes.size()) : std::nullopt;
            if (known) {
                row.result = *known;
            } else if (auto e = service.explain(*image, *targets, request.options, cancel, inner); !e) {
                if (endsRun(e.error()))
                    return tl::unexpected<Error>(e.error());
                row.result = tl::unexpected<Error>(e.error());
            } else {
                if (Status s = writeExplanation(folder, path, *e, service.settings.classes, identity); !s)
                    return tl::unexpected<Error>(s.error());
                row.result = std::move(e->prediction);
            }
        }
        failed += row.result ? 0 : 1;
        rows.push_back(std::move(row));
        progress.report(static_cast<std::int64_t>(rows.size()), failed);
    }
    progress.report(total, failed, true);
    return rows;
}

} // namespace cyto
