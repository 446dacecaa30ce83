#include "ui/annotate/reading_session.h"

#include "jobs/run_async.h"

#include <future>

namespace cyto::ui {

namespace {
constexpr int kPauseMs = 2000;
}

struct ReadingSession::Held {
    MakeDesk make;
    std::unique_ptr<Desk> desk;
};

/// What came of a request; several parts may be there at once.
struct ReadingSession::Step {
    std::optional<Sitting> begun;
    bool stored = false, undone = false, redone = false, nothing = false;
    std::optional<Presentation> shown;
    std::optional<ReadingSummary> summary;
    std::optional<ModelWord> revealed;
    std::optional<QString> heatmapPath;
    bool heatmapNoted = false;
    std::optional<Error> error, heatmapError;
    bool lost = false; ///< the server is away
    bool doubt = false; ///< whether the error has left something stored
};

ReadingSession::ReadingSession(MakeDesk make, QObject *parent)
    : QObject(parent), m_held(std::make_shared<Held>(Held {std::move(make), nullptr})), m_pool(1)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReadingSession::lookForServer);
}

ReadingSession::~ReadingSession()
{
    // The desk goes in its own thread, behind whatever is still being stored.
    std::promise<void> gone;
    auto wait = gone.get_future();
    m_pool.submit(JobPriority::Batch, [held = m_held, leave = !m_left, &gone](const CancelToken &) {
        if (held->desk && leave)
            (void)held->desk->leave(); // nobody is there any more to be told
        held->desk.reset();
        gone.set_value();
    });
    wait.wait();
}

void ReadingSession::lookForServer()
{
    if (!m_lost || m_left)
        return;
    runAsync(
        m_pool, JobPriority::Batch, this,
        [held = m_held](const CancelToken &) -> Expected<bool> {
            return held->desk && (!held->desk->isLost() || held->desk->reconnect().has_value());
        },
        [this](const Expected<bool> &there) {
            if (!m_lost || m_left)
                return; // another request has found it
            if (!there || !*there) {
                m_pause.start();
                return;
            }
            m_lost = false;
            Q_EMIT serverReturned();
        });
}

void ReadingSession::tell(const Step &step)
{
    m_busy = false;
    m_lost = step.lost;
    if (m_lost && !m_pause.isActive())
        m_pause.start();
    Q_EMIT busyChanged(false);
    if (step.begun)
        Q_EMIT begun(*step.begun);
    if (step.stored)
        Q_EMIT stored();
    if (step.undone)
        Q_EMIT undone();
    if (step.redone)
        Q_EMIT redone();
    if (step.nothing)
        Q_EMIT nothingToDo();
    if (step.shown)
        Q_EMIT presented(*step.shown);
    if (step.summary)
        Q_EMIT ended(*step.summary);
    if (step.revealed)
        Q_EMIT revealed(*step.revealed);
    if (step.heatmapPath)
        Q_EMIT heatmapAllowed(*step.heatmapPath);
    if (step.heatmapNoted)
        Q_EMIT heatmapNoted();
    if (step.heatmapError)
        Q_EMIT heatmapRefused(*step.heatmapError);
    if (step.error && step.doubt)
        Q_EMIT doubted(*step.error);
    else if (step.error)
        Q_EMIT failed(*step.error);
    if (step.shown && step.shown->index + 1 < step.shown->count)
        m_pool.submit(JobPriority::Batch, [held = m_held, index = step.shown->index + 1](const CancelToken &) {
            if (held->desk)
                held->desk->prefetch(index);
        });
}

bool ReadingSession::run(Work work)
{
    if (m_busy || m_left)
        return false;
    m_busy = true;
    Q_EMIT busyChanged(true);
    runAsync(
        m_pool, JobPriority::Wanted, this,
        [held = m_held, work = std::move(work)](const CancelToken &) -> Expected<Step> {
            if (!held->desk)
                return fail(ErrorCode::Internal, {});
            Step step = work(*held->desk);
            step.doubt = !step.stored && held->desk->isInDoubt();
            step.lost = held->desk->isLost();
            return step;
        },
        [this](Expected<Step> step) {
            if (!step) { // an exception at the thread's edge
                Step failure;
                failure.error = step.error();
                step = failure;
            }
            tell(*step);
        });
    return true;
}

void ReadingSession::next(Desk &desk, Step &step)
{
    auto shown = desk.current();
    if (!shown) {
        step.error = shown.error();
        return;
    }
    if (*shown) {
        step.shown = std::move(**shown);
        return;
    }
    auto summary = desk.summary();
    if (summary)
        step.summary = std::move(*summary);
    else
        step.error = summary.error();
}

void ReadingSession::begin()
{
    if (m_busy || m_left)
        return;
    m_busy = true;
    Q_EMIT busyChanged(true);
    runAsync(
        m_pool, JobPriority::Wanted, this,
        [held = m_held](const CancelToken &) -> Expected<Step> {
            if (!held->desk) {
                auto desk = held->make();
                if (!desk)
                    return tl::unexpected<Error>(desk.error());
                held->desk = std::move(*desk);
            }
            auto sitting = held->desk->enter();
            if (!sitting)
                return tl::unexpected<Error>(sitting.error());
            Step step;
            step.begun = std::move(*sitting);
            next(*held->desk, step);
            return step;
        },
        [this](const Expected<Step> &step) {
            if (step) {
                tell(*step);
                return;
            }
            m_busy = false;
            Q_EMIT busyChanged(false);
            Q_EMIT refused(step.error());
        });
}

bool ReadingSession::answer(const Answer &answer, bool advance)
{
    return run([answer, advance](Desk &desk) {
        Step step;
        if (const Status status = desk.answer(answer); !status) {
            step.error = status.error();
            return step;
        }
        step.stored = true;
        if (advance) {
            next(desk, step);
        } else if (auto again = desk.at(answer.index, false)) {
            step.shown = std::move(*again);
        } else {
            step.error = again.error();
        }
        return step;
    });
}

bool ReadingSession::skip(const Answer &answer, const QString &reason)
{
    return run([answer, reason](Desk &desk) {
        Step step;
        if (const Status status = desk.skip(answer, reason); !status) {
            step.error = status.error();
            return step;
        }
        step.stored = true;
        next(desk, step);
        return step;
    });
}

bool ReadingSession::escalate(const Answer &answer, const QString &reason)
{
    return run([answer, reason](Desk &desk) {
        Step step;
        if (const Status status = desk.escalate(answer, reason); !status) {
            step.error = status.error();
            return step;
        }
        step.stored = true;
        next(desk, step);
        return step;
    });
}

bool ReadingSession::goTo(int index)
{
    return run([index](Desk &desk) {
        Step step;
        if (auto shown = desk.at(index, true))
            step.shown = std::move(*shown);
        else
            step.error = shown.error();
        return step;
    });
}

bool ReadingSession::goOn(int index, int count)
{
    if (index + 1 < count)
        return goTo(index + 1);
    return run([](Desk &desk) {
        Step step;
        auto summary = desk.summary();
        if (!summary) {
            step.error = summary.error();
        } else if (summary->open.empty()) {
            step.summary = std::move(*summary);
        } else if (auto shown = desk.at(summary->open.front(), true)) {
            step.shown = std::move(*shown);
        } else {
            step.error = shown.error();
        }
        return step;
    });
}

bool ReadingSession::undo()
{
    return run([](Desk &desk) {
        Step step;
        const auto done = desk.undo();
        step.undone = done && *done;
        step.nothing = done && !*done;
        if (!done)
            step.error = done.error();
        else if (*done)
            next(desk, step);
        return step;
    });
}

bool ReadingSession::redo()
{
    return run([](Desk &desk) {
        Step step;
        const auto done = desk.redo();
        step.redone = done && *done;
        step.nothing = done && !*done;
        if (!done)
            step.error = done.error();
        else if (*done)
            next(desk, step);
        return step;
    });
}

bool ReadingSession::reveal(const Answer &answer)
{
    return run([answer](Desk &desk) {
        Step step;
        auto word = desk.reveal(answer);
        if (word)
            step.revealed = std::move(*word);
        else
            step.error = word.error();
        return step;
    });
}

bool ReadingSession::askHeatmap(const Answer &answer)
{
    return run([answer](Desk &desk) {
        Step step;
        if (auto path = desk.heatmapPath(answer))
            step.heatmapPath = std::move(*path);
        else
            step.heatmapError = path.error();
        return step;
    });
}

bool ReadingSession::noteHeatmap(const Answer &answer)
{
    return run([answer](Desk &desk) {
        Step step;
        const Status noted = desk.noteHeatmap(answer);
        step.heatmapNoted = noted.has_value();
        if (!noted)
            step.heatmapError = noted.error();
        return step;
    });
}

void ReadingSession::leave()
{
    if (m_left)
        return;
    m_left = true;
    runAsync(
        m_pool, JobPriority::Batch, this,
        [held = m_held](const CancelToken &) -> Expected<bool> {
            Status status = held->desk ? held->desk->leave() : Status();
            held->desk.reset();
            if (!status)
                return tl::unexpected<Error>(status.error());
            return true;
        },
        [this](const Expected<bool> &done) { Q_EMIT left(done ? QString() : done.error().text()); });
}

} // namespace cyto::ui
