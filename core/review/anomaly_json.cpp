#include "review/anomaly_json.h"

#include "statistics/proportion.h"

#include <nlohmann/json.hpp>

namespace cyto {

namespace {

using Json = nlohmann::json;

Json shareJson(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? Json(static_cast<double>(part) / static_cast<double>(whole)) : Json(nullptr);
}

Json intervalJson(std::int64_t part, std::int64_t whole)
{
    if (whole == 0)
        return Json::array({nullptr, nullptr});
    const Interval i = wilsonInterval(part, whole);
    return Json::array({i.low, i.high});
}

} // namespace

Json thresholdJson(const ThresholdFit &fit)
{
    return {{"threshold", fit.threshold}, {"sensitivity", shareJson(fit.abnormalFlagged, fit.abnormalImages)},
        {"sensitivity_interval", intervalJson(fit.abnormalFlagged, fit.abnormalImages)},
        {"specificity", shareJson(fit.normalPassed, fit.normalImages)},
        {"specificity_interval", intervalJson(fit.normalPassed, fit.normalImages)},
        {"abnormal_images", fit.abnormalImages}, {"normal_images", fit.normalImages}};
}

Json aimJson(const ThresholdAim &aim)
{
    Json json = Json::object();
    json[aim.kind == ThresholdAim::Kind::Sensitivity ? "sensitivity" : "specificity"] = aim.share;
    return json;
}

Json evidenceJson(const AnomalyScoreEvidence &evidence)
{
    Json json = thresholdJson(evidence.chosen);
    json["threshold_from"] = evidence.source == ThresholdSource::Model ? "model" : "these images";
    json["threshold_aim"] = evidence.aim ? aimJson(*evidence.aim) : Json(nullptr);
    return json;
}

} // namespace cyto
