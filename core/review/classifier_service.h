// The engine as the services here see it: functions, so that tests need neither LibTorch nor a model.
#pragma once

#include "classifier/engine.h"

#include <functional>
#include <memory>

namespace cyto {

struct ClassifierService {
    ModelSettings settings;
    QString modelSha256;
    QString device; ///< description, for records
    std::function<Status(const ImageSource &, const ClassifyOptions &, const CancelToken &, ProgressSink *,
        const Engine::ResultHandler &)>
        classify;
    std::function<Expected<Explanation>(const LoadedImage &, const std::vector<int> &targets, const ClassifyOptions &,
        const CancelToken &, ProgressSink *)>
        explain;
    /// One synthetic cell after the other, see Engine::generate.
    std::function<Status(int classIndex, int count, const Engine::GenerateOptions &, const CancelToken &,
        ProgressSink *, const Engine::ImageHandler &)>
        generate;
    /// See Engine::startSha256. Unset: there is none.
    std::function<Expected<QString>()> startSha256;
    /// The same model by the naive procedure (classifier/naive.h), to compare with. Unset: there is none.
    decltype(classify) classifyNaively {};
};

/// The functions keep the engine alive.
[[nodiscard]] ClassifierService serviceOf(std::shared_ptr<Engine> engine);

} // namespace cyto
