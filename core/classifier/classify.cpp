#include "classifier/engine_p.h"

#include "classifier/progress_reporter.h"
#include "classifier/scores.h"

#include <QCoreApplication>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Engine", text);
}

/// One run of Engine::classify.
class Run {
public:
    Run(Engine::Private &p, const ClassifierDefaults &options, const ClassifyOptions &asked, std::vector<int> classes,
        const ImageSource &images, const CancelToken &cancel, ProgressSink *sink, const Engine::ResultHandler &handler)
        : m_p(p)
        , m_options(options)
        , m_classes(std::move(classes))
        , m_keepTrajectory(asked.keepTrajectory)
        , m_handler(handler)
        , m_progress(sink, tr("Classifying"), static_cast<std::int64_t>(images.count))
        , m_evaluator(p.model, asked.generalPath, p.beforeBatch)
        , m_queue(images, p.model.preprocessing, options, cancel)
    {
    }

    Status go(const CancelToken &cancel)
    {
        Scheduler scheduler(m_evaluator, m_p.model.settings.classes.size(), rulesOf(m_options, m_classes), m_p.batch);
        m_progress.report(0);
        const Status status = scheduler.run(
            {.admit = [this](bool wait) { return admit(wait); },
                .finished = [this](size_t index, Expected<TrialTable> t) { finished(index, std::move(t)); },
                .halved = [this](int batch) { halved(batch); },
                .advanced = [this] { m_progress.report(m_done, m_failed); }},
            cancel);
        m_progress.report(m_done, m_failed, true);
        return status;
    }

private:
    std::optional<size_t> admit(bool wait)
    {
        for (;;) {
            auto item = m_queue.next(wait);
            if (!item)
                return std::nullopt;
            if (item->image) {
                m_evaluator.add(item->index, std::move(*item->image));
                return item->index;
            }
            deliver(item->index, tl::unexpected<Error>(item->image.error()));
            m_progress.report(m_done, m_failed);
        }
    }

    void finished(size_t index, Expected<TrialTable> table)
    {
        Expected<Prediction> result = tl::unexpected<Error>(Error {});
        if (table)
            result = predict(index, *table);
        else
            result = tl::unexpected<Error>(table.error());
        const NetworkEvaluator::Cost cost = m_evaluator.remove(index);
        if (result)
            result->elapsedMs = cost.ms;
        deliver(index, std::move(result));
    }

    Prediction predict(size_t index, const TrialTable &table) const
    {
        const PreparedImage &image = m_evaluator.image(index);
        Prediction p = predictionOf(table, m_p.model.settings, image.plan.timesteps(), m_keepTrajectory);
        p.imageSha256 = image.sha256;
        p.modelSha256 = m_p.model.sha256;
        p.seed = m_options.seed;
        return p;
    }

    void deliver(size_t index, Expected<Prediction> result)
    {
        ++m_done;
        m_failed += result ? 0 : 1;
        m_handler(index, std::move(result));
    }

    void halved(int batch)
    {
        m_p.batch = batch;
        m_progress.notice(tr("The batch was halved to %1: memory ran out.").arg(batch));
    }

    Engine::Private &m_p;
    const ClassifierDefaults &m_options;
    std::vector<int> m_classes; ///< in question; empty = all
    bool m_keepTrajectory;
    const Engine::ResultHandler &m_handler;
    std::int64_t m_done = 0, m_failed = 0;
    ProgressReporter m_progress;
    NetworkEvaluator m_evaluator;
    ImageQueue m_queue;
};

} // namespace

Status Engine::classify(const ImageSource &images, const ClassifyOptions &options, const CancelToken &cancel,
    ProgressSink *sink, const ResultHandler &handler)
{
    const auto resolved = m_p->resolve(options);
    if (!resolved)
        return tl::unexpected<Error>(resolved.error());
    auto classes = askedClasses(options, m_p->model.settings.classes);
    if (!classes)
        return tl::unexpected<Error>(classes.error());
    try {
        m_p->model.compute.applyThreads();
        return Run(*m_p, *resolved, options, std::move(*classes), images, cancel, sink, handler).go(cancel);
    } catch (const std::exception &e) {
        return tl::unexpected<Error>(errorOf(e));
    }
}

} // namespace cyto
