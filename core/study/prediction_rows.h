// Stored predictions as rows.
#pragma once

#include "study/study_types.h"

class QSqlQuery;

namespace cyto {

/// Selects what readPrediction() reads, from prediction p; a WHERE may follow.
[[nodiscard]] const QString &predictionQuery();
[[nodiscard]] Expected<StoredPrediction> readPrediction(const QSqlQuery &row);

} // namespace cyto
