// What both trainers do alike: data, identity of a run, threads, progress.
#pragma once

#include "jobs/progress.h"
#include "training/denoiser_trainer.h"
#include "training/image_selection.h"

#include <torch/types.h>

#include <nlohmann/json_fwd.hpp>

namespace cyto {

/// Hash of what must not change between a run and its resumption: everything but lengths,
/// intervals, threads and cache.
[[nodiscard]] std::string identityOf(nlohmann::json config, const Dataset &data);

/// Sets LibTorch's threads: all cores for 0. @return the number set
int setTrainingThreads(int threads);

/// Images per second and remaining time, told to the sink and to the metrics.
class TrainingProgress {
public:
    TrainingProgress(ProgressSink *sink, QString task, std::int64_t firstStep, std::int64_t steps, int batch);
    void stepDone(std::int64_t step);
    [[nodiscard]] double imagesPerSecond() const { return m_meter.perSecond(); }

private:
    ProgressSink *m_sink;
    QString m_task;
    std::int64_t m_first, m_steps;
    int m_batch;
    RateMeter m_meter;
};

[[nodiscard]] torch::ScalarType trainingType(const RunConfig &run);

} // namespace cyto
