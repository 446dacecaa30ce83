// What all trainers do alike: data, identity of a run, threads, progress, the end.
#pragma once

#include "jobs/progress.h"
#include "training/data_loader.h"
#include "training/denoiser_trainer.h"
#include "training/image_selection.h"

#include <torch/types.h>

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <utility>

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

/// Runs the steps of a training. What they throw becomes an error; when they end because of `cancel`, the error says
/// how to go on.
[[nodiscard]] Status runTraining(const CancelToken &cancel, const std::function<Status()> &steps);

/// Names links to folders, whose images take no part. @param sink may be null
void tellLinks(const Dataset &data, ProgressSink *sink);

/// Names the images that the loader had to replace and those that could not be validated on, to the sink and to
/// the request. @param sink may be null
void tellUnreadable(
    const DataLoader &loader, const std::vector<Error> &validation, const TrainRequest &request, ProgressSink *sink);

/// Counts the steps that changed nothing, because their gradients were not finite.
class SkippedSteps {
public:
    /// @param norm of the gradient, from FlatParameters::step(). Error, which names the learning rate: kMost such
    /// steps in a row, so that the run has diverged
    [[nodiscard]] Status stepDone(double norm, std::int64_t step, double learningRate);
    /// Since it was called before: for a row of the metrics.
    [[nodiscard]] double take() { return static_cast<double>(std::exchange(m_count, 0)); }
    static constexpr int kMost = 20;

private:
    std::int64_t m_count = 0;
    int m_inARow = 0;
};

[[nodiscard]] torch::ScalarType trainingType(const RunConfig &run);

} // namespace cyto
