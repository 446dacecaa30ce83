#include "statistics/anomaly_evidence.h"

namespace cyto {

Expected<AnomalyScoreEvidence> anomalyEvidence(
    std::vector<double> normal, std::vector<double> abnormal, const ThresholdAim &aim)
{
    auto roc = rocSmallIsPositive(abnormal, normal);
    if (!roc)
        return tl::unexpected<Error>(roc.error());
    const auto chosen = fitThreshold(normal, abnormal, aim);
    if (!chosen)
        return tl::unexpected<Error>(chosen.error());
    return AnomalyScoreEvidence {
        std::move(normal), std::move(abnormal), std::move(*roc), *chosen, ThresholdSource::TheseImages, aim};
}

} // namespace cyto
