#include "review/prediction_json.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>
#include <set>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("PredictionJson", text);
}

Json numberOrNull(double v)
{
    return std::isfinite(v) ? Json(v) : Json(nullptr);
}

double numberOf(const Json &j)
{
    return j.is_null() ? std::nan("") : j.get<double>();
}

QString shortText(const Json &value)
{
    const QString text = QString::fromStdString(value.dump());
    return text.size() <= 60 ? text : text.left(57) + QStringLiteral("...");
}

} // namespace

Json predictionToJson(const Prediction &p)
{
    Json classes = Json::array();
    for (const ClassScore &c : p.classes)
        classes.push_back({{"score", numberOrNull(c.score)}, {"probability", numberOrNull(c.probability)},
            {"trials", c.trials}, {"pruned_at", c.prunedAt}});
    return {{"image_sha256", p.imageSha256.toHex().toStdString()}, {"classes", classes}, {"predicted", p.predicted},
        {"second", p.second}, {"margin", numberOrNull(p.margin)}, {"anomaly_score", numberOrNull(p.anomalyScore)},
        {"anomaly_threshold", p.anomalyThreshold ? numberOrNull(*p.anomalyThreshold) : Json(nullptr)},
        {"anomalous", p.anomalous}, {"trials", p.trials}, {"evaluations", p.evaluations},
        {"elapsed_ms", numberOrNull(p.elapsedMs)}, {"model_sha256", p.modelSha256.toStdString()}, {"seed", p.seed}};
}

Expected<Prediction> predictionFromJson(const Json &json, int classes)
{
    try {
        Prediction p;
        p.imageSha256 = QByteArray::fromHex(QByteArray::fromStdString(json.at("image_sha256").get<std::string>()));
        for (const Json &c : json.at("classes"))
            p.classes.push_back({numberOf(c.at("score")), numberOf(c.at("probability")), c.at("trials").get<int>(),
                c.at("pruned_at").get<int>()});
        p.predicted = json.at("predicted").get<int>();
        p.second = json.at("second").get<int>();
        p.margin = numberOf(json.at("margin"));
        p.anomalyScore = numberOf(json.at("anomaly_score"));
        if (!json.at("anomaly_threshold").is_null())
            p.anomalyThreshold = json.at("anomaly_threshold").get<double>();
        p.anomalous = json.at("anomalous").get<bool>();
        p.trials = json.at("trials").get<int>();
        p.evaluations = json.at("evaluations").get<std::int64_t>();
        p.elapsedMs = numberOf(json.at("elapsed_ms"));
        p.modelSha256 = QString::fromStdString(json.at("model_sha256").get<std::string>());
        p.seed = json.at("seed").get<std::uint64_t>();
        const bool plausible = static_cast<int>(p.classes.size()) == classes && p.imageSha256.size() == 32
            && p.predicted >= 0 && p.predicted < classes && p.second >= -1 && p.second < classes;
        if (plausible)
            return p;
    } catch (const Json::exception &) {
        // Same answer as for a field that contradicts the model.
    }
    return fail(ErrorCode::Corrupt, tr("The record of a prediction is damaged."));
}

QString augmentationName(TrialAugmentation a)
{
    switch (a) {
    case TrialAugmentation::None: return QStringLiteral("none");
    case TrialAugmentation::Geometric: return QStringLiteral("geometric");
    case TrialAugmentation::Full: break;
    }
    return QStringLiteral("full");
}

Json runIdentityJson(const ModelSettings &settings, const QString &modelSha256, const ClassifierDefaults &resolved,
    const std::vector<int> &asked, const QString &precision)
{
    // Calibration changes what a row says although the weights, and so the hash, stay the same.
    Json model = settings.toJson();
    Json identity {{"model_sha256", modelSha256.toStdString()}, {"precision", precision.toStdString()},
        {"trials", resolved.trials}, {"min_trials", resolved.minTrials}, {"prune_interval", resolved.pruneInterval},
        {"prune_p", resolved.pruneP}, {"seed", resolved.seed}, {"timestep_low", resolved.timestepLow},
        {"timestep_high", resolved.timestepHigh}, {"tta", augmentationName(resolved.augmentation).toStdString()},
        {"encodings", resolved.encodings}};
    addTrialOptions(identity, resolved);
    for (const char *key : {"classes", "preprocessing", "mask_radius_fraction", "weighting"})
        identity[key] = model.at(key);
    for (const int c : asked)
        identity["classes_in_question"].push_back(settings.classes.at(c).name.toStdString());
    if (settings.calibration)
        identity["temperature"] = settings.calibration->temperature;
    if (settings.anomaly)
        identity["anomaly"] = {model.at("anomaly").at("score"), model.at("anomaly").at("threshold")};
    return identity;
}

QString identityDifference(const Json &before, const Json &now)
{
    if (before == now)
        return {};
    std::set<std::string> keys;
    for (const Json *j : {&before, &now})
        if (j->is_object())
            for (const auto &item : j->items())
                keys.insert(item.key());
    QStringList differences;
    for (const std::string &key : keys) {
        const Json a = before.is_object() ? before.value(key, Json()) : Json();
        const Json b = now.is_object() ? now.value(key, Json()) : Json();
        if (a != b)
            differences << tr("%1 was %2 and is now %3").arg(QString::fromStdString(key), shortText(a), shortText(b));
    }
    return differences.isEmpty() ? tr("the record is of another kind") : differences.join(QStringLiteral("; "));
}

} // namespace cyto
