#include "ui/overview/running_scores.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cyto::ui {

std::vector<RunningScores> runningScores(const Prediction &prediction)
{
    const size_t classes = prediction.classes.size();
    std::vector<RunningScores> running(classes);
    std::vector<double> sums(classes, 0.0);
    for (size_t c = 0; c < classes; ++c)
        running[c].prunedAt = prediction.classes[c].prunedAt;
    int trial = 0;
    for (const TrialRecord &record : prediction.trajectory) {
        ++trial;
        double least = std::numeric_limits<double>::infinity();
        for (const double error : record.errors)
            if (!std::isnan(error))
                least = std::min(least, error);
        for (size_t c = 0; c < std::min(classes, record.errors.size()); ++c) {
            if (std::isnan(record.errors[c]))
                continue;
            sums[c] += record.errors[c] - least;
            running[c].trials.push_back(trial);
            running[c].scores.push_back(sums[c] / static_cast<double>(running[c].trials.size()));
        }
    }
    return running;
}

} // namespace cyto::ui
