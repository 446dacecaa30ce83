// Signal detection: how well a reader tells two kinds apart, and which answer comes easier
// (Green and Swets 1966; log-linear correction of Hautus, Behavior Research Methods 27, 1995).
#pragma once

#include "domain/error.h"

#include <cstdint>

namespace cyto {

/// In the Turing test, the signal is "synthetic".
struct DetectionCounts {
    std::int64_t hits = 0; ///< signals called signals
    std::int64_t signalTrials = 0;
    std::int64_t falseAlarms = 0; ///< noise called signals
    std::int64_t noiseTrials = 0;
};

struct Detection {
    double hitRate = 0.0; ///< corrected: (hits + 1/2) / (signal trials + 1)
    double falseAlarmRate = 0.0; ///< likewise
    double sensitivity = 0.0; ///< d' = z(hit rate) - z(false alarm rate); 0 = guessing
    double criterion = 0.0; ///< c = -(z(hit rate) + z(false alarm rate)) / 2; above 0: "signal" is said rarely
};

/// The correction keeps both finite at rates of 0 and 1. Errors: no trials of a kind, counts out of range.
[[nodiscard]] Expected<Detection> signalDetection(const DetectionCounts &counts);

} // namespace cyto
