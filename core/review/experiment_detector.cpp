#include "review/experiment_detector.h"

#include "review/experiment_folds.h"
#include "statistics/delong.h"
#include "statistics/proportion.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cyto {

namespace {

using Json = nlohmann::json;

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentSynthetic", text);
}

TrainRequest requestOf(const DetectorRequest &request, int fold)
{
    TrainRequest r;
    r.dataset = request.cells;
    r.selection.split = {request.folds, fold, request.seed, {}, QStringLiteral("^[^/]+/([^/]+)/")};
    return r;
}

/// What the step says of its cells, kept in its result.
Json cellsJson(const EvaluateResult &judged, const ClassSet &classes, const QString &folder, int fold)
{
    Json list = Json::array();
    const QDir root(folder);
    const int synthetic = classes.indexOf(QStringLiteral("synthetic")).value_or(-1);
    for (const PredictionRow &row : judged.run.rows) {
        const QString path = root.relativeFilePath(row.path);
        Json cell {{"path", path.toStdString()}, {"class", path.section(QLatin1Char('/'), 1, 1).toStdString()},
            {"synthetic", path.startsWith(QLatin1String("synthetic/"))}, {"fold", fold}};
        if (row.result) {
            const bool called = row.result->predicted == synthetic;
            cell["called_synthetic"] = called;
            cell["score"] = called ? row.result->margin : -row.result->margin; // of two classes
        } else {
            cell["reason"] = row.result.error().message.toStdString();
        }
        list.push_back(std::move(cell));
    }
    return list;
}

Expected<Json> doFold(int fold, const DetectorRequest &request, const ExperimentFolder &folder,
    const ExperimentTools &tools, const CancelToken &cancel, ProgressSink *sink)
{
    const QString name = QStringLiteral("detector/fold-%1").arg(fold);
    if (auto known = folder.result(name))
        return *known;
    if (sink)
        sink->noticed(tr("Step %1").arg(name));
    TrainingStep step;
    step.method = request.method;
    step.folder = folder.step(name);
    step.request = requestOf(request, fold);
    step.seed = request.seed;
    const auto trained = trainStep(step, tools, cancel, sink);
    if (!trained)
        return tl::unexpected<Error>(trained.error());
    const auto service = tools.load(trained->folder);
    if (!service)
        return tl::unexpected<Error>(service.error());
    const auto judged =
        predictLeftOut(step.request, *service, request.method.classifier.options(), step.folder, true, cancel, sink);
    if (!judged)
        return tl::unexpected<Error>(judged.error());
    Json result = summaryOf(judged->metrics);
    result.update({{"fold", fold}, {"training", trained->record},
        {"cells", cellsJson(*judged, service->settings.classes, request.cells, fold)}});
    if (Status s = folder.finish(name, result); !s)
        return tl::unexpected<Error>(s.error());
    return result;
}

/// Adds what a step's result says. Error: it is of another form.
Status gather(const Json &step, const DetectorRequest &request, Detection &detection)
{
    DetectedFold fold;
    fold.step = step;
    fold.step.erase("cells");
    std::vector<double> synthetic, real; // small is positive
    try {
        for (const Json &cell : step.at("cells")) {
            DetectedCell c {cell.at("path").get<std::string>(), cell.at("class").get<std::string>(),
                cell.at("synthetic").get<bool>(), false, 0.0, cell.at("fold").get<int>()};
            if (cell.contains("reason")) {
                detection.failed.push_back({QDir(request.cells).filePath(QString::fromStdString(c.path)),
                    QString::fromStdString(cell.at("reason").get<std::string>()),
                    QStringLiteral("detector/fold-%1").arg(c.fold)});
                continue;
            }
            cell.at("called_synthetic").get_to(c.calledSynthetic);
            cell.at("score").get_to(c.score);
            ++fold.cells;
            fold.right += c.right() ? 1 : 0;
            (c.synthetic ? synthetic : real).push_back(-c.score);
            detection.cells.push_back(std::move(c));
        }
    } catch (const Json::exception &) {
        return fail(ErrorCode::Corrupt, tr("The result of a fold of the detector is damaged."),
            tr("Remove the folder \"detector\" and run the experiment again."));
    }
    const auto auc = aucSmallIsPositive(synthetic, real);
    fold.auc = auc ? auc->auc : kUnknown;
    fold.aucVariance = auc && auc->varianceKnown ? auc->variance : kUnknown;
    detection.folds.push_back(std::move(fold));
    return {};
}

} // namespace

double CountedShare::share() const
{
    return total > 0 ? static_cast<double>(right) / static_cast<double>(total) : kUnknown;
}

Interval CountedShare::interval() const
{
    return wilsonInterval(right, total);
}

void CountedShare::add(bool isRight)
{
    ++total;
    right += isRight ? 1 : 0;
}

Expected<Detection> detectSynthetic(const DetectorRequest &request, const ExperimentFolder &folder,
    const ExperimentTools &tools, const CancelToken &cancel, ProgressSink *sink)
{
    Detection detection;
    for (int fold = 0; fold < request.folds; ++fold) {
        const auto step = doFold(fold, request, folder, tools, cancel, sink);
        if (!step)
            return tl::unexpected<Error>(step.error());
        if (Status s = gather(*step, request, detection); !s)
            return tl::unexpected<Error>(s.error());
    }
    if (detection.cells.empty())
        return fail(ErrorCode::Unreadable, tr("None of the cells of %1 could be judged.").arg(request.cells));
    return detection;
}

MeanAuc meanAuc(const std::vector<DetectedFold> &folds)
{
    constexpr double kNormal95 = 1.959963984540054;
    const auto count = static_cast<double>(folds.size());
    MeanAuc mean;
    double variance = 0.0;
    for (const DetectedFold &f : folds) {
        mean.value += f.auc / count;
        variance += f.aucVariance / (count * count);
    }
    const double half = kNormal95 * std::sqrt(variance);
    mean.interval = std::isfinite(half) ? Interval {std::max(0.0, mean.value - half), std::min(1.0, mean.value + half)}
                                        : Interval {kUnknown, kUnknown};
    return mean;
}

} // namespace cyto
