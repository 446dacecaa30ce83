// What the window can do with model folders, as functions: the program gives it the engine, tests a fake.
#pragma once

#include "review/classifier_service.h"

#include <functional>

namespace cyto::ui {

struct ModelDoors {
    /// Slow; in a worker.
    std::function<Expected<ClassifierService>(const QString &folder, const ComputeOptions &, ProgressSink *)> load;
    /// What the folder holds, for people; without loading the networks.
    std::function<Expected<QString>(const QString &folder)> describe;
    /// Compares the engine with a reference file; the report, or an error when they differ. Slow.
    std::function<Expected<QString>(const QString &folder, const QString &reference)> verify;
    QString defaultFolder; ///< of the model that comes with the program
};

} // namespace cyto::ui
