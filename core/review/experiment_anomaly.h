// What the tables of a finished step say of the class that was left out of its training. Read from the tables, so
// that the plots can also be made of steps that an earlier version of the program has finished.
#pragma once

#include "imaging/scan.h"
#include "statistics/anomaly_evidence.h"

#include <QString>

namespace cyto {

/// Both scores from the step's predictions.csv and scores.csv. Failed images have no part in it.
/// @param test the images of the step, in the order of its tables @param leftOut their abnormal class
/// Errors: tables that do not belong to these images; as anomalyEvidence().
[[nodiscard]] Expected<AnomalyEvidence> anomalyOfStep(
    const QString &folder, const Dataset &test, const QString &leftOut, const ThresholdAim &aim);

} // namespace cyto
