#include "review/evaluate_run.h"

#include "classifier/scores.h"
#include "diffusion/model_config.h"
#include "review/anomaly_json.h"
#include "statistics/classification_metrics.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>
#include <set>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("EvaluateRun", text);
}

Json numberOrNull(double v)
{
    return std::isfinite(v) ? Json(v) : Json(nullptr);
}

Json intervalJson(const Interval &i)
{
    return Json::array({numberOrNull(i.low), numberOrNull(i.high)});
}

/// The predictions whose truth is a class of the model.
struct Judged {
    std::vector<int> truth, predicted;
    std::vector<double> topProbability;
    std::vector<bool> correct;
    double brier = 0.0; ///< sum over images
};

Judged judge(const ClassifyResult &run, const std::vector<int> &labels, const std::vector<ClassMeaning> &meanings)
{
    Judged j;
    for (size_t i = 0; i < run.rows.size(); ++i) {
        const auto truth = meanings.at(static_cast<size_t>(labels.at(i))).modelClass;
        if (!truth || !run.rows[i].result)
            continue;
        const Prediction &p = *run.rows[i].result;
        j.truth.push_back(*truth);
        j.predicted.push_back(p.predicted);
        j.topProbability.push_back(p.classes[static_cast<size_t>(p.predicted)].probability);
        j.correct.push_back(p.predicted == *truth);
        for (size_t c = 0; c < p.classes.size(); ++c) {
            const bool asked = p.classes[c].trials > 0;
            const double d = (asked ? p.classes[c].probability : 0.0) - (static_cast<int>(c) == *truth ? 1.0 : 0.0);
            j.brier += d * d;
        }
    }
    return j;
}

Status addClassification(Json &json, const Judged &judged, const ModelSettings &settings, EvaluationData *data)
{
    if (judged.truth.empty())
        return {};
    const int classes = settings.classes.size();
    const auto metrics = classificationMetrics(judged.truth, judged.predicted, classes);
    if (!metrics)
        return tl::unexpected<Error>(metrics.error());
    const ClassificationMetrics &m = *metrics;
    json["accuracy"] = m.accuracy;
    json["accuracy_interval"] = intervalJson(m.accuracyInterval);
    json["balanced_accuracy"] = m.balancedAccuracy;
    json["balanced_accuracy_interval"] = intervalJson(m.balancedAccuracyInterval);
    Json perClass = Json::array(), names = Json::array(), matrix = Json::array();
    for (int c = 0; c < classes; ++c) {
        std::int64_t inTruth = 0, inPrediction = 0;
        Json row = Json::array();
        const auto cell = [&](int truth, int predicted) {
            return m
                .confusion[static_cast<size_t>(truth) * static_cast<size_t>(classes) + static_cast<size_t>(predicted)];
        };
        for (int k = 0; k < classes; ++k) {
            inTruth += cell(c, k);
            inPrediction += cell(k, c);
            row.push_back(cell(c, k));
        }
        const auto i = static_cast<size_t>(c);
        names.push_back(settings.classes.at(c).name.toStdString());
        matrix.push_back(row);
        perClass.push_back({{"class", names.back()}, {"images", inTruth}, {"predicted", inPrediction},
            {"recall", numberOrNull(m.recall[i])},
            {"recall_interval", intervalJson(wilsonInterval(cell(c, c), inTruth))},
            {"precision", numberOrNull(m.precision[i])},
            {"precision_interval", intervalJson(wilsonInterval(cell(c, c), inPrediction))}});
    }
    json["per_class"] = perClass;
    json["confusion"] = {{"rows", "truth"}, {"columns", "prediction"}, {"classes", names}, {"matrix", matrix}};
    if (data)
        data->confusion = m.confusion;
    if (settings.calibration) {
        const double error = expectedCalibrationError(judged.topProbability, judged.correct);
        json["expected_calibration_error"] = error;
        if (data) {
            const auto bins = reliabilityBins(judged.topProbability, judged.correct);
            if (!bins)
                return tl::unexpected<Error>(bins.error());
            data->reliability = *bins;
            data->expectedCalibrationError = error;
        }
        json["brier_score"] = numberOrNull(judged.brier / static_cast<double>(judged.truth.size()));
    }
    return {};
}

double zetaOf(const Prediction &p)
{
    std::vector<double> scores;
    for (const ClassScore &c : p.classes)
        scores.push_back(c.score);
    return zetaScore(std::move(scores));
}

/// What the model's threshold was chosen for; empty where it does not say.
std::optional<ThresholdAim> aimOf(const ModelSettings &settings)
{
    if (settings.anomaly && std::isfinite(settings.anomaly->specificity) && settings.anomaly->specificity > 0.0)
        return ThresholdAim {ThresholdAim::Kind::Specificity, settings.anomaly->specificity};
    if (settings.anomaly && std::isfinite(settings.anomaly->sensitivity) && settings.anomaly->sensitivity > 0.0)
        return ThresholdAim {ThresholdAim::Kind::Sensitivity, settings.anomaly->sensitivity};
    return std::nullopt;
}

/// Anomaly scores of the predictions, by whether their class is abnormal.
struct ScoredGroup {
    std::vector<double> own, margin, zeta;
    qint64 flagged = 0;
    bool judged = true; ///< the model's threshold was applied: not where some of its classes were ruled out
    void add(const Prediction &p)
    {
        own.push_back(p.anomalyScore);
        margin.push_back(p.margin);
        zeta.push_back(zetaOf(p));
        flagged += p.anomalous ? 1 : 0;
        judged = judged && p.anomalyThreshold.has_value();
    }
};

/// The model's word on each image, as its row of the table has it.
AnomalyScoreEvidence byTheModel(AnomalyScoreEvidence evidence, const ModelSettings &settings, const ScoredGroup &normal,
    const ScoredGroup &abnormal)
{
    evidence.chosen.threshold = settings.anomaly->threshold;
    evidence.chosen.normalPassed = evidence.chosen.normalImages - normal.flagged;
    evidence.chosen.abnormalFlagged = abnormal.flagged;
    evidence.source = ThresholdSource::Model;
    evidence.aim = aimOf(settings);
    return evidence;
}

/// ROC and thresholds of the abnormal classes against the others, for the model's own score and for both forms.
Status addAnomaly(Json &json, const ClassifyResult &run, const std::vector<int> &labels,
    const std::vector<ClassMeaning> &meanings, const ModelSettings &settings, EvaluationData *data,
    const std::optional<ThresholdAim> &aim)
{
    ScoredGroup abnormal, normal;
    for (size_t i = 0; i < run.rows.size(); ++i)
        if (run.rows[i].result)
            (meanings.at(static_cast<size_t>(labels.at(i))).abnormal ? abnormal : normal).add(*run.rows[i].result);
    if (abnormal.own.empty() || normal.own.empty())
        return fail(ErrorCode::InvalidArgument,
            tr("An AUC needs images of the abnormal classes and of others that could be predicted."));
    const ThresholdAim chosenFor = aim.value_or(aimOf(settings).value_or(ThresholdAim {}));
    auto own = anomalyEvidence(normal.own, abnormal.own, chosenFor);
    auto margin = anomalyEvidence(normal.margin, abnormal.margin, chosenFor);
    auto zeta = anomalyEvidence(normal.zeta, abnormal.zeta, chosenFor);
    for (const auto *evidence : {&own, &margin, &zeta})
        if (!*evidence)
            return tl::unexpected<Error>(evidence->error());
    const bool byZeta = settings.anomaly && settings.anomaly->kind == AnomalyScoreKind::Zeta;
    if (settings.anomaly && !aim && normal.judged && abnormal.judged) {
        *own = byTheModel(std::move(*own), settings, normal, abnormal);
        AnomalyScoreEvidence &same = byZeta ? *zeta : *margin;
        same = byTheModel(std::move(same), settings, normal, abnormal);
    }
    json["auc"] = own->roc.auc;
    json["auc_interval"] = intervalJson(own->roc.aucInterval);
    Json anomaly = evidenceJson(*own);
    anomaly.update({{"score", byZeta ? "zeta" : "margin"}, {"auc_margin", margin->roc.auc},
        {"auc_margin_interval", intervalJson(margin->roc.aucInterval)}, {"auc_zeta", zeta->roc.auc},
        {"auc_zeta_interval", intervalJson(zeta->roc.aucInterval)}, {"margin", evidenceJson(*margin)},
        {"zeta", evidenceJson(*zeta)}});
    json["anomaly"] = anomaly;
    if (data)
        data->anomaly = {std::move(*own), {std::move(*margin), std::move(*zeta)}};
    return {};
}

void addCost(Json &json, const ClassifyResult &run)
{
    double evaluations = 0.0, trials = 0.0, ms = 0.0;
    qint64 ok = 0;
    for (const PredictionRow &row : run.rows) {
        if (!row.result)
            continue;
        ++ok;
        evaluations += static_cast<double>(row.result->evaluations);
        trials += row.result->trials;
        ms += row.result->elapsedMs;
    }
    if (ok == 0)
        return;
    const auto n = static_cast<double>(ok);
    json["evaluations_per_image"] = evaluations / n;
    json["trials_per_image"] = trials / n;
    // The wall clock tells of this session alone; images of an earlier one count by their own time.
    json["compute_seconds_per_image"] = ms / 1000.0 / n;
    json["seconds_per_image"] =
        run.computed() > 0 ? run.seconds / static_cast<double>(run.computed()) : ms / 1000.0 / n;
}

/// The classes of the model that the data set has, as its map says.
std::vector<QString> classesOf(const std::vector<ClassMeaning> &meanings, const ClassSet &model)
{
    std::set<int> known;
    for (const ClassMeaning &m : meanings)
        if (m.modelClass && !m.leftOut)
            known.insert(*m.modelClass);
    std::vector<QString> names;
    for (const int c : known)
        names.push_back(model.at(c).name);
    return names;
}

} // namespace

Expected<Json> metricsOf(const ClassifyResult &run, const std::vector<int> &labels,
    const std::vector<ClassMeaning> &meanings, const ModelSettings &settings, EvaluationData *data,
    const std::optional<ThresholdAim> &aim)
{
    if (data)
        for (const CellClass &c : settings.classes.all())
            data->classNames.push_back(c.displayName);
    const Judged judged = judge(run, labels, meanings);
    Json json {{"accuracy", nullptr}, {"balanced_accuracy", nullptr}, {"auc", nullptr},
        {"expected_calibration_error", nullptr}, {"images", run.rows.size()}, {"images_failed", run.failed()},
        {"images_judged", judged.truth.size()}, {"confidence_level", 0.95}};
    if (Status s = addClassification(json, judged, settings, data); !s)
        return tl::unexpected<Error>(s.error());
    bool abnormal = false;
    for (const ClassMeaning &m : meanings)
        abnormal = abnormal || m.abnormal;
    if (abnormal)
        if (Status s = addAnomaly(json, run, labels, meanings, settings, data, aim); !s)
            return tl::unexpected<Error>(s.error());
    addCost(json, run);
    return json;
}

Expected<EvaluateResult> evaluateDataset(
    const EvaluateRequest &request, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink)
{
    if (request.aim && request.abnormalClasses.empty())
        return fail(ErrorCode::InvalidArgument, tr("A threshold is chosen where a class is abnormal, and none is."),
            tr("Name it with --abnormal-class."));
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
    const auto meanings = classMeanings(*whole, service.settings.classes, map, request.abnormalClasses);
    if (!meanings)
        return tl::unexpected<Error>(meanings.error());
    if (Status s = makeFolder(request.output); !s)
        return tl::unexpected<Error>(s.error());

    ClassifyRequest classify;
    std::vector<int> labels;
    for (const DatasetItem &item : limited(*whole, request.limit).items) {
        if (meanings->at(static_cast<size_t>(item.label)).leftOut)
            continue;
        classify.images.push_back(item.path);
        labels.push_back(item.label);
    }
    classify.options = request.options;
    // Anomalies are found by all classes' scores.
    if (!map.isEmpty() && !request.allClasses && request.abnormalClasses.empty() && request.options.classes.empty())
        classify.options.classes = classesOf(*meanings, service.settings.classes);
    classify.precision = request.precision;
    classify.output = request.output + QStringLiteral("/predictions.csv");
    classify.scores = request.output + QStringLiteral("/scores.csv");
    classify.resume = request.resume;
    auto run = classifyImages(classify, service, cancel, sink);
    if (!run)
        return tl::unexpected<Error>(run.error());

    EvaluationData data;
    auto metrics = metricsOf(*run, labels, *meanings, service.settings, &data, request.aim);
    if (!metrics)
        return tl::unexpected<Error>(metrics.error());
    Json abnormal = Json::array(), classMap = Json::object();
    for (const QString &name : request.abnormalClasses)
        abnormal.push_back(name.toStdString());
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        classMap[it.key().toStdString()] = it.value().isEmpty() ? Json(nullptr) : Json(it.value().toStdString());
    metrics->update({{"dataset", request.dataset.toStdString()}, {"limit_per_class", request.limit},
        {"abnormal_classes", abnormal}, {"class_map", classMap}, {"model_sha256", service.modelSha256.toStdString()},
        {"options", run->identity}, {"device", service.device.toStdString()}, {"program_version", CYTO_VERSION},
        {"written_at", QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString()}});
    if (Status s = writeJsonFile(request.output + QStringLiteral("/metrics.json"), *metrics); !s)
        return tl::unexpected<Error>(s.error());
    std::vector<ClassMeaning> byRow;
    for (const int label : labels)
        byRow.push_back(meanings->at(static_cast<size_t>(label)));
    return EvaluateResult {std::move(*run), std::move(*metrics), std::move(data), std::move(byRow)};
}

} // namespace cyto
