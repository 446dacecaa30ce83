#include "training/train_common.h"

#include "jobs/available_cores.h"
#include "training/run_folder.h"

#include <ATen/Parallel.h>

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <cmath>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Training", text);
}

} // namespace

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

Status runTraining(const CancelToken &cancel, const std::function<Status()> &steps)
{
    try {
        if (Status s = steps(); !s)
            return s;
    } catch (const c10::Error &e) {
        return fail(ErrorCode::Internal, tr("Training stopped: %1").arg(QString::fromUtf8(e.what_without_backtrace())));
    } catch (const std::exception &e) {
        return fail(ErrorCode::Internal, tr("Training stopped: %1").arg(QString::fromUtf8(e.what())));
    }
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled, tr("Training was stopped; --resume goes on with it."));
    return {};
}

void tellLinks(const Dataset &data, ProgressSink *sink)
{
    if (!sink)
        return;
    for (const QString &link : data.links)
        sink->noticed(tr("%1 is a link to a folder: it is not followed, and its images take no part.").arg(link));
}

void tellUnreadable(
    const DataLoader &loader, const std::vector<Error> &validation, const TrainRequest &request, ProgressSink *sink)
{
    std::vector<Error> all = loader.unreadable();
    all.insert(all.end(), validation.begin(), validation.end());
    for (const Error &e : all) {
        if (sink)
            sink->noticed(e.text());
        if (request.unreadable)
            request.unreadable(e);
    }
}

Status SkippedSteps::stepDone(double norm, std::int64_t step, double learningRate)
{
    if (std::isfinite(norm)) {
        m_inARow = 0;
        return {};
    }
    ++m_count;
    if (++m_inARow < kMost)
        return {};
    return fail(ErrorCode::Internal,
        tr("The training has diverged: at the learning rate %1 the gradients of %2 steps in a row, to step %3, were "
           "not finite.")
            .arg(learningRate, 0, 'g', 4)
            .arg(kMost)
            .arg(step + 1),
        tr("Lower \"learning_rate\" in the configuration, or set \"precision\" to f32, and begin anew."));
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
