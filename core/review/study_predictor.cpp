#include "review/study_predictor.h"

#include "jobs/run_async.h"

namespace cyto {

namespace {
// Long enough for the engine's batches to stay full, short enough to change plans.
constexpr int kTurn = 64;
} // namespace

// The engine's notices ("batch halved"); its progress counts within a turn and is not passed on.
class StudyPredictor::Sink final : public ProgressSink {
public:
    explicit Sink(QPointer<QObject> owner) : m_owner(std::move(owner)) { }
    void progressed(const Progress &) override { }
    void noticed(const QString &message) override
    {
        postToGui(m_owner,
            [owner = m_owner, message] { Q_EMIT static_cast<StudyPredictor *>(owner.data())->noticed(message); });
    }

private:
    const QPointer<QObject> m_owner;
};

StudyPredictor::StudyPredictor(WorkerPool &engine, StudyTicket ticket, std::shared_ptr<const ClassifierService> service,
    ModelId model, ClassifyOptions options, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_request {std::move(ticket), std::move(service), model, std::move(options), 0, kTurn, {}}
{
    m_progress.task = tr("Predicting");
}

StudyPredictor::~StudyPredictor()
{
    // The worker ends by itself soon after; what it holds it holds by value.
    m_cancel.cancel();
}

void StudyPredictor::start(int pending)
{
    m_progress.done = 0;
    m_progress.failed = 0;
    m_progress.total = pending;
    m_rate = RateMeter();
    if (pending == 0 && m_retries.empty()) {
        setState(State::Done);
        return;
    }
    setState(State::Running);
    submit();
}

void StudyPredictor::pause()
{
    if (m_state != State::Running)
        return;
    setState(State::Paused);
    m_cancel.cancel();
}

void StudyPredictor::setFirstSlide(qint64 slide)
{
    if (slide == m_request.firstSlide)
        return;
    m_request.firstSlide = slide;
    giveWay();
}

void StudyPredictor::giveWay()
{
    // onTurnEnded() submits the next turn, behind what is more urgent.
    if (m_state == State::Running)
        m_cancel.cancel();
}

void StudyPredictor::retry(const std::vector<CellId> &cells)
{
    m_retries.insert(m_retries.end(), cells.begin(), cells.end());
    m_progress.total += static_cast<qint64>(cells.size());
    if (m_state == State::Running)
        return;
    setState(State::Running);
    submit();
}

void StudyPredictor::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void StudyPredictor::submit()
{
    if (m_underWay)
        return;
    m_underWay = true;
    ChunkRequest request = m_request;
    const auto most = std::min<size_t>(m_retries.size(), kTurn);
    request.cells.assign(m_retries.begin(), m_retries.begin() + static_cast<std::ptrdiff_t>(most));
    m_retries.erase(m_retries.begin(), m_retries.begin() + static_cast<std::ptrdiff_t>(most));
    const QPointer<QObject> self(this);
    m_cancel = runAsync(
        m_engine, JobPriority::Batch, this,
        [request = std::move(request), self](const CancelToken &cancel) {
            Sink sink(self);
            return predictChunk(request, cancel, &sink, [self](const std::vector<StoredPrediction> &predictions) {
                postToGui(
                    self, [self, predictions] { static_cast<StudyPredictor *>(self.data())->onStored(predictions); });
            });
        },
        [this](const Expected<ChunkResult> &result) { onTurnEnded(result); });
}

void StudyPredictor::onStored(const std::vector<StoredPrediction> &predictions)
{
    m_progress.done += static_cast<qint64>(predictions.size());
    for (const StoredPrediction &p : predictions)
        m_progress.failed += p.failed ? 1 : 0;
    m_progress.total = std::max(m_progress.total, m_progress.done);
    m_rate.update(static_cast<double>(m_progress.done));
    m_progress.perSecond = m_rate.perSecond();
    m_progress.remainingSeconds =
        m_rate.remainingSeconds(static_cast<double>(m_progress.done), static_cast<double>(m_progress.total));
    Q_EMIT predicted(predictions);
    Q_EMIT progressed(m_progress);
}

void StudyPredictor::onTurnEnded(const Expected<ChunkResult> &result)
{
    m_underWay = false;
    if (!result) {
        setState(State::Failed);
        Q_EMIT failed(result.error());
        return;
    }
    m_retries.insert(m_retries.begin(), result->left.begin(), result->left.end());
    if (m_state != State::Running)
        return;
    // Otherwise the same cells would be taken on for ever.
    if (result->wanted > 0 && result->stored == 0 && !result->interrupted) {
        setState(State::Failed);
        Q_EMIT failed({ErrorCode::Internal, tr("The engine returned nothing for %n cell(s).", nullptr, result->wanted),
            tr("Choose another model, or start the prediction again.")});
        return;
    }
    if (result->wanted == 0 && m_retries.empty())
        setState(State::Done);
    else
        submit();
}

} // namespace cyto
