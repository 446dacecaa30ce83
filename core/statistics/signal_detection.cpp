#include "statistics/signal_detection.h"

#include "statistics/distributions.h"

#include <QCoreApplication>

namespace cyto {

Expected<Detection> signalDetection(const DetectionCounts &c)
{
    if (c.signalTrials < 1 || c.noiseTrials < 1)
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "Signal detection needs trials of both kinds."));
    if (c.hits < 0 || c.hits > c.signalTrials || c.falseAlarms < 0 || c.falseAlarms > c.noiseTrials)
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "Signal detection was given more answers than trials."));
    const auto corrected = [](std::int64_t answers, std::int64_t trials) {
        return (static_cast<double>(answers) + 0.5) / (static_cast<double>(trials) + 1.0);
    };
    Detection d;
    d.hitRate = corrected(c.hits, c.signalTrials);
    d.falseAlarmRate = corrected(c.falseAlarms, c.noiseTrials);
    const double zHits = normalQuantile(d.hitRate);
    const double zFalseAlarms = normalQuantile(d.falseAlarmRate);
    d.sensitivity = zHits - zFalseAlarms;
    d.criterion = -0.5 * (zHits + zFalseAlarms);
    return d;
}

} // namespace cyto
