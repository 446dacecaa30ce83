#include "classifier/scheduler.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Scheduler", text);
}

} // namespace

Scheduler::Scheduler(BatchEvaluator &evaluator, int classes, const TrialRules &rules, int batch)
    : m_evaluator(evaluator), m_classes(classes), m_rules(rules), m_batch(std::max(1, batch))
{
}

size_t Scheduler::readyEvaluations() const
{
    size_t ready = 0;
    for (const Image &i : m_window)
        ready += static_cast<size_t>(i.table.roundEnd() - i.next.trial) * i.table.living().size() - i.next.place;
    return ready;
}

void Scheduler::admitImages(const Callbacks &callbacks)
{
    size_t ready = readyEvaluations();
    while (!m_exhausted && ready < static_cast<size_t>(m_batch)) {
        // Waiting pays only when there is nothing to compute meanwhile.
        const bool wait = ready == 0;
        const std::optional<size_t> index = callbacks.admit(wait);
        if (!index) {
            m_exhausted = wait;
            return;
        }
        m_window.push_back({*index, TrialTable(m_classes, m_rules), {}, {}});
        const TrialTable &table = m_window.back().table;
        ready += static_cast<size_t>(table.roundEnd()) * table.living().size();
    }
}

std::vector<Evaluation> Scheduler::pack()
{
    std::vector<Evaluation> batch;
    const auto limit = static_cast<size_t>(m_batch);
    for (Image &image : m_window) {
        image.saved = image.next;
        const std::vector<int> &living = image.table.living();
        while (image.next.trial < image.table.roundEnd() && batch.size() < limit) {
            const size_t rest = living.size() - image.next.place;
            // A trial that is cut in two costs its trunk twice: only where none fits whole.
            if (rest > limit - batch.size() && living.size() <= limit)
                break;
            const size_t take = std::min(rest, limit - batch.size());
            for (size_t k = 0; k < take; ++k)
                batch.push_back({image.index, image.next.trial, living[image.next.place + k]});
            image.next.place += take;
            if (image.next.place == living.size())
                image.next = {image.next.trial + 1, 0};
        }
    }
    return batch;
}

void Scheduler::enter(std::span<const Evaluation> batch, std::span<const double> errors, const Callbacks &callbacks)
{
    // Evaluations of an image follow each other, in the order of the window.
    size_t k = 0;
    for (auto image = m_window.begin(); image != m_window.end() && k < batch.size();) {
        std::optional<Error> failure;
        for (; k < batch.size() && batch[k].image == image->index; ++k) {
            if (!std::isfinite(errors[k]) && !failure)
                failure = Error {ErrorCode::Internal,
                    tr("The network gave a number that is not finite, so that this image cannot be classified."),
                    tr("Check the model with \"model verify\", or use the precision f32.")};
            image->table.enter(batch[k].trial, batch[k].classIndex, errors[k]);
        }
        if (!failure && image->table.roundComplete() && !image->table.finished()) {
            image->table.closeRound();
            image->next = {image->table.roundBegin(), 0};
        }
        if (failure || image->table.finished()) {
            // Taken out before the callback, which may throw.
            Image done = std::move(*image);
            image = m_window.erase(image);
            if (failure)
                callbacks.finished(done.index, tl::unexpected<Error>(*failure));
            else
                callbacks.finished(done.index, std::move(done.table));
        } else {
            ++image;
        }
    }
}

void Scheduler::isolate(std::span<const Evaluation> batch, const Error &error, const Callbacks &callbacks)
{
    for (size_t first = 0; first < batch.size();) {
        const size_t index = batch[first].image;
        size_t last = first;
        while (last < batch.size() && batch[last].image == index)
            ++last;
        const auto part = batch.subspan(first, last - first);
        first = last;
        // Who was alone has been tried already.
        const Expected<std::vector<double>> errors = part.size() == batch.size()
            ? Expected<std::vector<double>>(tl::unexpected<Error>(error))
            : m_evaluator.evaluate(part);
        if (errors) {
            count(part.size());
            enter(part, *errors, callbacks);
            continue;
        }
        std::erase_if(m_window, [index](const Image &i) { return i.index == index; });
        callbacks.finished(index, tl::unexpected<Error>(errors.error()));
    }
}

void Scheduler::count(size_t evaluations)
{
    ++m_statistics.batches;
    m_statistics.evaluations += static_cast<std::int64_t>(evaluations);
    m_statistics.places += m_batch;
}

Status Scheduler::run(const Callbacks &callbacks, const CancelToken &cancel)
{
    m_exhausted = false;
    for (;;) {
        admitImages(callbacks);
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, tr("Cancelled."));
        const std::vector<Evaluation> batch = pack();
        if (batch.empty())
            return {};
        auto errors = m_evaluator.evaluate(batch);
        if (errors) {
            count(batch.size());
            enter(batch, *errors, callbacks);
        } else if (errors.error().code == ErrorCode::OutOfMemory && batch.size() > 1) {
            for (Image &image : m_window)
                image.next = image.saved;
            // Below what was tried, which may have been less than the limit.
            m_batch = std::max(1, static_cast<int>(batch.size()) / 2);
            callbacks.halved(m_batch);
        } else {
            isolate(batch, errors.error(), callbacks);
        }
        callbacks.advanced();
    }
}

} // namespace cyto
