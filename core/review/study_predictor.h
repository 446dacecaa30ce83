// Prediction of a study in the background: turn by turn, the open slide first, pausable. What is done
// is in the database, so that it goes on after a restart where it was. Lives in the GUI thread.
#pragma once

#include "jobs/progress.h"
#include "jobs/worker_pool.h"
#include "review/predict_chunk.h"

#include <QObject>

namespace cyto {

class StudyPredictor final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle, ///< nothing was asked for
        Running,
        Paused, ///< by the reader
        Done, ///< every cell has a prediction or a reason
        Failed, ///< an error ended it; start() tries again
    };
    Q_ENUM(State)

    /// @param engine  pool of the one thread in which the engine computes; outlives the predictor
    StudyPredictor(WorkerPool &engine, StudyTicket ticket, std::shared_ptr<const ClassifierService> service,
        ModelId model, ClassifyOptions options, QObject *parent = nullptr);
    ~StudyPredictor() override;

    /// Begins, goes on after pause(), or tries again. @param pending cells that are still to do, for progress
    void start(int pending);
    void pause();
    /// The open slide; a turn under way for another one gives way.
    void setFirstSlide(qint64 slide);
    /// Ends the turn under way so that a more urgent job has the engine; then goes on by itself.
    void giveWay();
    /// Once more for cells whose prediction failed; they go before the rest.
    void retry(const std::vector<CellId> &cells);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Progress &progress() const { return m_progress; }
    [[nodiscard]] ModelId model() const { return m_request.model; }

Q_SIGNALS:
    /// They are stored.
    void predicted(const std::vector<cyto::StoredPrediction> &predictions);
    void progressed(const cyto::Progress &progress);
    void stateChanged(cyto::StudyPredictor::State state);
    void failed(const cyto::Error &error);
    void noticed(const QString &message);

private:
    class Sink;
    void setState(State state);
    void submit();
    void onStored(const std::vector<StoredPrediction> &predictions);
    void onTurnEnded(const Expected<ChunkResult> &result);

    WorkerPool &m_engine;
    ChunkRequest m_request;
    std::vector<CellId> m_retries;
    State m_state = State::Idle;
    CancelToken m_cancel;
    bool m_underWay = false; ///< a turn waits or runs
    Progress m_progress;
    RateMeter m_rate;
};

} // namespace cyto
