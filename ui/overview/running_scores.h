// The running score of each class after each trial (method.md section 3.4), from the trials' errors.
#pragma once

#include "domain/prediction.h"

#include <vector>

namespace cyto::ui {

struct RunningScores {
    std::vector<int> trials; ///< from 1
    std::vector<double> scores; ///< mean over the trials so far of error minus the trial's least error
    int prunedAt = 0; ///< 0 = never
};

/// One per class, in the model's order. A pruned class ends where it was dropped.
[[nodiscard]] std::vector<RunningScores> runningScores(const Prediction &prediction);

} // namespace cyto::ui
