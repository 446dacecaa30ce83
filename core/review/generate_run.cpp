#include "review/generate_run.h"

#include "classifier/progress_reporter.h"
#include "diffusion/model_config.h"
#include "review/csv_writer.h"
#include "review/picture.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("GenerateRun", text);
}

/// Images per class: the first classes get one more where they cannot be equally many.
std::vector<int> countsOf(const GenerateRequest &request, int classes, std::optional<int> only)
{
    std::vector<int> counts(static_cast<size_t>(classes), 0);
    for (int i = 0; i < request.count; ++i)
        ++counts[static_cast<size_t>(only ? *only : i % classes)];
    return counts;
}

} // namespace

Status generateImages(
    const GenerateRequest &request, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink)
{
    const ClassSet &classes = service.settings.classes;
    std::optional<int> only;
    if (!request.className.isEmpty()) {
        only = classes.indexOf(request.className);
        if (!only)
            return fail(ErrorCode::InvalidArgument,
                tr("The model does not know the class \"%1\".").arg(request.className),
                tr("`model info` lists its classes."));
    }
    Expected<QString> start = QString();
    if (request.options.gaussianStart && service.startSha256)
        start = service.startSha256();
    if (!start)
        return tl::unexpected<Error>(start.error());
    ProgressReporter progress(sink, tr("Generating"), request.count);
    int done = 0;
    nlohmann::json files = nlohmann::json::array();
    const std::vector<int> counts = countsOf(request, classes.size(), only);
    for (int c = 0; c < classes.size(); ++c) {
        const int count = counts[static_cast<size_t>(c)];
        if (count == 0)
            continue;
        const QString name = fileNamePart(classes.at(c).name);
        const QString folder = request.output + QLatin1Char('/') + name;
        if (Status s = makeFolder(folder); !s)
            return s;
        Status written;
        const auto handler = [&](int index, const cv::Mat &rgb) {
            const QString file = QStringLiteral("%1_%2.png").arg(name).arg(index + 1, 4, 10, QLatin1Char('0'));
            if (written)
                written = savePng(folder + QLatin1Char('/') + file, rgb);
            if (!written)
                cancel.cancel(); // nothing more could be kept
            files.push_back({{"file", (name + QLatin1Char('/') + file).toStdString()},
                {"class", classes.at(c).name.toStdString()}, {"index", index}});
            progress.report(++done);
        };
        // The engine's own progress would begin anew with each class.
        const Status s = service.generate(c, count, request.options, cancel, nullptr, handler);
        if (!written)
            return written;
        if (!s)
            return s;
    }
    progress.report(request.count, 0, true);
    nlohmann::json record {{"model_sha256", service.modelSha256.toStdString()}, {"steps", request.options.steps},
        {"seed", request.options.seed}, {"sampler", request.options.dpmSolver ? "dpm-solver++" : "ddim"},
        {"synthetic", true}, {"images", files}, {"program_version", CYTO_VERSION}, {"start", "noise"}};
    if (!start->isEmpty()) {
        record["start"] = "class_gaussians";
        record["start_sha256"] = start->toStdString();
    }
    return writeJsonFile(request.output + QStringLiteral("/generated.json"), record);
}

} // namespace cyto
