#include "training/train_common.h"

#include "jobs/available_cores.h"
#include "training/run_folder.h"

#include <ATen/Parallel.h>

#include <nlohmann/json.hpp>

namespace cyto {

std::string identityOf(nlohmann::json config, const Dataset &data)
{
    for (const char *key :
        {"steps", "threads", "log_every", "validate_every", "save_every", "validation_images", "cache_megabytes"})
        config["run"].erase(key);
    std::vector<QString> files;
    for (const DatasetItem &i : data.items)
        files.push_back(i.path);
    return runIdentity(config, files);
}

int setTrainingThreads(int threads)
{
    const int n = threads > 0 ? threads : availableCores();
    at::set_num_threads(n);
    return n;
}

torch::ScalarType trainingType(const RunConfig &run)
{
    return run.precision == "bf16" ? torch::kBFloat16 : torch::kFloat;
}

TrainingProgress::TrainingProgress(
    ProgressSink *sink, QString task, std::int64_t firstStep, std::int64_t steps, int batch)
    : m_sink(sink), m_task(std::move(task)), m_first(firstStep), m_steps(steps), m_batch(batch)
{
}

void TrainingProgress::stepDone(std::int64_t step)
{
    m_meter.update(static_cast<double>((step + 1 - m_first) * m_batch));
    if (!m_sink)
        return;
    Progress p;
    p.task = m_task;
    p.done = step + 1;
    p.total = m_steps;
    p.perSecond = m_meter.perSecond();
    if (p.perSecond > 0.0)
        p.remainingSeconds = static_cast<double>((m_steps - step - 1) * m_batch) / p.perSecond;
    m_sink->progressed(p);
}

} // namespace cyto
