// What the program is doing and what went wrong: one row per job, those under way first and the newest before older
// ones; errors are kept to be read.
#pragma once

#include "domain/error.h"
#include "jobs/progress.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace cyto::ui {

class JobList final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Columns { TaskColumn, ProgressColumn, RateColumn, RemainingColumn, StateColumn, ColumnCount };
    enum Roles { FractionRole = Qt::UserRole }; ///< 0..1, -1 unknown, invalid when not running
    enum class End { Done, Cancelled, Failed };
    enum class Keep {
        Ended, ///< stays in the list when it has ended
        Failed, ///< is there while it runs; afterwards only when it failed
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param cancel  called when the reader cancels; may be empty: the job cannot be cancelled
    int begin(const QString &task, std::function<void()> cancel, Keep keep = Keep::Ended);
    void report(int job, const Progress &progress);
    void setPaused(int job, bool paused);
    void end(int job, End end, const QString &message = {});
    [[nodiscard]] bool isRunning(int job) const;
    [[nodiscard]] int running() const;
    /// Latest failure that nobody has removed; empty when there is none.
    [[nodiscard]] QString lastFailure() const;

    void cancel(int row);
    [[nodiscard]] bool canCancel(int row) const;
    /// Jobs that ended, failed ones too.
    void clearEnded();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void runningChanged(int running);

private:
    enum class State { Running, Paused, Done, Cancelled, Failed };
    struct Job {
        int id = 0;
        QString task;
        std::function<void()> cancel;
        Progress progress;
        State state = State::Running;
        QString message;
        Keep keep = Keep::Ended;
        [[nodiscard]] bool isUnderWay() const { return state == State::Running || state == State::Paused; }
    };
    [[nodiscard]] int rowOf(int job) const;
    void changed(int row);
    void remove(int row);
    [[nodiscard]] QString text(const Job &job, int column) const;

    std::vector<Job> m_jobs;
    int m_next = 1;
};

} // namespace cyto::ui
