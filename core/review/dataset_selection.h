// Which images of a data set (DATASET/<class>/<image>) a run takes, and what their classes mean to
// the model.
#pragma once

#include "domain/class_set.h"
#include "domain/error.h"
#include "imaging/scan.h"

#include <QHash>

#include <optional>
#include <vector>

namespace cyto {

/// At most `perClass` images of each class, evenly spread over its files; 0 = all.
[[nodiscard]] Dataset limited(const Dataset &data, int perClass);

/// Dataset class -> model class; empty = left out.
using ClassMap = QHash<QString, QString>;
/// A JSON object {"dataset class": "model class"}; null leaves a class out.
[[nodiscard]] Expected<ClassMap> readClassMap(const QString &path);

/// What a class of the data set is to the run.
struct ClassMeaning {
    std::optional<int> modelClass; ///< empty: the model does not know it
    bool abnormal = false; ///< its images are the positives of the ROC
    bool leftOut = false;
};

/// One per class of the data set. Errors: a class that the model does not know and that is neither
/// mapped nor abnormal; an abnormal class or a key of the map that the data set lacks; a map to a
/// class that the model lacks.
[[nodiscard]] Expected<std::vector<ClassMeaning>> classMeanings(
    const Dataset &data, const ClassSet &model, const ClassMap &map, const std::vector<QString> &abnormal);

} // namespace cyto
