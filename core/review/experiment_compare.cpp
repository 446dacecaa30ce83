#include "review/experiment_compare.h"

#include "classifier/scores.h"
#include "diffusion/model_config.h"
#include "statistics/delong.h"
#include "statistics/paired_accuracy.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

#include <algorithm>
#include <array>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentCompare", text);
}

Json ends(const Interval &i)
{
    return Json::array({i.low, i.high});
}

double zetaOf(const Prediction &p)
{
    std::vector<double> scores;
    for (const ClassScore &c : p.classes)
        scores.push_back(c.score);
    return zetaScore(std::move(scores));
}

/// What both models say of the images that both could classify.
struct Pairs {
    std::vector<int> truth; ///< class of the first model
    std::vector<bool> rightA, rightB;
    /// Anomaly scores of both, first the margin, then zeta; normal cells first, then abnormal ones.
    std::array<std::array<std::vector<double>, 2>, 2> scoresA, scoresB;
};

Expected<Pairs> pairsOf(const EvaluateResult &a, const EvaluateResult &b)
{
    Pairs pairs;
    if (a.run.rows.size() != b.run.rows.size())
        return fail(ErrorCode::Internal, tr("The models were not asked about the same images."));
    for (size_t i = 0; i < a.run.rows.size(); ++i) {
        if (a.run.rows[i].path != b.run.rows[i].path)
            return fail(ErrorCode::Internal, tr("The models were not asked about the same images."));
        const auto &one = a.run.rows[i].result, &other = b.run.rows[i].result;
        if (!one || !other)
            continue;
        const ClassMeaning &ofOne = a.meanings.at(i), &ofOther = b.meanings.at(i);
        const size_t group = ofOne.abnormal ? 1 : 0;
        pairs.scoresA[0][group].push_back(one->margin);
        pairs.scoresB[0][group].push_back(other->margin);
        pairs.scoresA[1][group].push_back(zetaOf(*one));
        pairs.scoresB[1][group].push_back(zetaOf(*other));
        if (!ofOne.modelClass || !ofOther.modelClass)
            continue;
        pairs.truth.push_back(*ofOne.modelClass);
        pairs.rightA.push_back(one->predicted == *ofOne.modelClass);
        pairs.rightB.push_back(other->predicted == *ofOther.modelClass);
    }
    return pairs;
}

/// @param b the model, @param a the first one
Expected<Json> differenceOf(const EvaluateResult &a, const EvaluateResult &b)
{
    const auto pairs = pairsOf(a, b);
    if (!pairs)
        return tl::unexpected<Error>(pairs.error());
    Json json {{"of", "this model minus the first"}};
    if (!pairs->truth.empty()) {
        const auto paired = pairedAccuracy(pairs->truth, pairs->rightB, pairs->rightA);
        if (!paired)
            return tl::unexpected<Error>(paired.error());
        json.update({{"images", paired->images}, {"accuracy_difference", paired->accuracyDifference},
            {"accuracy_difference_interval", ends(paired->accuracyInterval)},
            {"balanced_accuracy_difference", paired->balancedDifference},
            {"balanced_accuracy_difference_interval", ends(paired->balancedInterval)},
            {"only_this_right", paired->onlyA}, {"only_first_right", paired->onlyB}, {"mcnemar_p", paired->mcnemarP}});
    }
    const std::array names {"auc_margin", "auc_zeta"};
    for (size_t s = 0; s < names.size(); ++s) {
        const auto &first = pairs->scoresA[s], &other = pairs->scoresB[s];
        if (first[1].empty())
            continue;
        // It can say nothing of fewer than two images on a side: then there is no figure, not a wrong one.
        const auto test = pairedAucTest(other[1], other[0], first[1], first[0]);
        if (!test)
            continue;
        const std::string key = std::string(names[s]) + "_difference";
        json[key] = test->difference;
        json[key + "_interval"] = ends(test->interval);
        json[std::string(names[s]) + "_p"] = test->p;
        json["images_scored"] = first[0].size() + first[1].size();
    }
    return json;
}

/// "vit", then "vit-2".
QString uniqueName(const QString &name, const std::vector<ComparedModel> &taken)
{
    QString unique = name;
    for (int n = 2; std::any_of(taken.begin(), taken.end(),
             [&](const ComparedModel &m) { return m.name.compare(unique, Qt::CaseInsensitive) == 0; });
         ++n)
        unique = QStringLiteral("%1-%2").arg(name).arg(n);
    return unique;
}

/// The images by content, where all could be read: with the lines that `sha256sum` prints, as of an experiment's data.
Json dataOf(const EvaluateRequest &request, const ClassifyResult &run)
{
    const QDir root(request.dataset);
    Json data {{"role", "data"}, {"name", QDir(QDir::cleanPath(request.dataset)).dirName().toStdString()},
        {"images", run.rows.size()}};
    QCryptographicHash total(QCryptographicHash::Sha256);
    for (const PredictionRow &row : run.rows) {
        if (row.sha256.isEmpty())
            return data;
        total.addData(row.sha256.toHex() + "  " + root.relativeFilePath(row.path).toUtf8() + '\n');
    }
    data["sha256"] = total.result().toHex().toStdString();
    return data;
}

void addFigures(std::vector<SummaryRow> &rows, const ComparedModel &model)
{
    const Json &m = model.result.metrics;
    const auto judged = m.value("images_judged", std::int64_t {0});
    const Json anomaly = m.value("anomaly", Json::object());
    const auto scored =
        anomaly.value("abnormal_images", std::int64_t {0}) + anomaly.value("normal_images", std::int64_t {0});
    const auto add = [&](std::optional<SummaryRow> row) {
        if (!row)
            return;
        row->method = model.name.toStdString();
        addJudged(*row, m);
        rows.push_back(std::move(*row));
    };
    for (const char *key : {"accuracy", "balanced_accuracy", "expected_calibration_error", "brier_score"})
        add(measuredRow(m, key, judged));
    for (const char *key : {"auc_margin", "auc_zeta"})
        add(measuredRow(anomaly, key, scored));
    for (const auto &[key, images] : {std::pair {"sensitivity", "abnormal_images"}, {"specificity", "normal_images"}})
        if (auto row = measuredRow(anomaly, key, anomaly.value(images, std::int64_t {0}))) {
            row->isShare = true;
            row->setting = "threshold from " + anomaly.value("threshold_from", std::string());
            add(std::move(row));
        }
}

void addDifferences(std::vector<SummaryRow> &rows, const ComparedModel &model, const QString &first)
{
    if (!model.difference.is_object())
        return;
    for (const auto &[key, images] :
        {std::pair {"accuracy_difference", "images"}, {"balanced_accuracy_difference", "images"},
            {"auc_margin_difference", "images_scored"}, {"auc_zeta_difference", "images_scored"}}) {
        auto row = measuredRow(model.difference, key, model.difference.value(images, std::int64_t {0}));
        if (!row)
            continue;
        row->method = model.name.toStdString();
        row->setting = "minus " + first.toStdString() + ", paired";
        row->isShare = !QLatin1String(key).startsWith(QLatin1String("auc"));
        row->modelSha256 = model.result.metrics.value("model_sha256", std::string());
        rows.push_back(std::move(*row));
    }
}

} // namespace

QString modelName(const QString &folder)
{
    const QDir dir(QDir::cleanPath(QDir(folder).absolutePath()));
    const QString name = dir.dirName();
    if (name != QLatin1String("model") && name != QLatin1String("best"))
        return name;
    return QStringLiteral("%1-%2").arg(dir.absolutePath().section(QLatin1Char('/'), -2, -2), name);
}

Expected<std::vector<ComparedModel>> compareModels(ComparedModel first, const std::vector<QString> &folders,
    const EvaluateRequest &request, const std::function<Expected<ClassifierService>(const QString &folder)> &load,
    const CancelToken &cancel, ProgressSink *sink)
{
    std::vector<ComparedModel> models;
    models.push_back(std::move(first));
    for (const QString &folder : folders) {
        const QString name = uniqueName(modelName(folder), models);
        if (sink)
            sink->noticed(tr("Comparing with %1").arg(name));
        const auto service = load(folder);
        if (!service)
            return tl::unexpected<Error>(service.error());
        EvaluateRequest other = request;
        other.output = request.output + QStringLiteral("/compare/") + name;
        auto result = evaluateDataset(other, *service, cancel, sink);
        if (!result)
            return tl::unexpected<Error>(result.error());
        auto difference = differenceOf(models.front().result, *result);
        if (!difference)
            return tl::unexpected<Error>(difference.error());
        models.push_back({name, std::move(*result), std::move(*difference)});
    }
    return models;
}

Status writeComparison(const EvaluateRequest &request, const std::vector<ComparedModel> &models)
{
    Json record {{"experiment", "evaluate"}, {"program_version", CYTO_VERSION},
        {"data", Json::array({dataOf(request, models.front().result.run)})}, {"models", Json::object()},
        {"config", Json::object()}};
    std::vector<SummaryRow> rows;
    Json compared = Json::array();
    for (const ComparedModel &model : models) {
        record["models"][model.name.toStdString()] = model.result.metrics.value("model_sha256", std::string());
        addFigures(rows, model);
        compared.push_back(
            {{"name", model.name.toStdString()}, {"metrics", model.result.metrics}, {"difference", model.difference}});
    }
    for (const ComparedModel &model : models)
        addDifferences(rows, model, models.front().name);
    if (Status s = writeSummary(request.output, record, rows); !s || models.size() < 2)
        return s;
    record["compared"] = std::move(compared);
    return writeJsonFile(request.output + QStringLiteral("/comparison.json"), record);
}

} // namespace cyto
