// The study's Turing tests: taking one, making one, seeing what came out.
#pragma once

#include "jobs/worker_pool.h"
#include "review/turing_set.h"
#include "ui/report/study_context.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace cyto::ui {

/// The model in use as it makes cells; without one no test can be made.
struct TuringMaker {
    QString modelName;
    ClassSet modelClasses;
    /// In a worker: the images, then the test. The test's id.
    std::function<Expected<qint64>(
        const StudyTicket &, ReaderId coordinator, const TuringSetRequest &, const CancelToken &, ProgressSink *)>
        make;
};

class TuringListPage final : public QWidget {
    Q_OBJECT
public:
    /// @param pool for reading @param engine for making images; both outlive the page
    TuringListPage(WorkerPool &pool, WorkerPool &engine, QWidget *parent = nullptr);
    ~TuringListPage() override;

    /// Another study ends the making of a test; another reader of the same study does not.
    void setStudy(std::optional<StudyContext> study);
    void setMaker(std::optional<TuringMaker> maker);
    /// Where new sets of images lie.
    void setFolder(const QString &folder) { m_folder = folder; }
    void reload();
    void makeTest(const TuringSetRequest &request);
    [[nodiscard]] const std::vector<TuringTestInfo> &tests() const { return m_tests; }
    [[nodiscard]] bool isMaking() const { return m_making; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void takeAsked(const cyto::TuringTestInfo &test);
    void resultsAsked(const cyto::TuringTestInfo &test);
    void reloaded();
    /// The engine is about to be used for long.
    void aboutToMake();
    void made(qint64 test);
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void askForTest();
    void updateState();
    void say(const QString &message, bool failure);
    [[nodiscard]] const TuringTestInfo *chosen() const;

    WorkerPool &m_pool, &m_engine;
    std::optional<StudyContext> m_study;
    std::optional<TuringMaker> m_maker;
    QString m_folder;
    std::vector<TuringTestInfo> m_tests;
    int m_generation = 0; ///< of the list
    int m_makeGeneration = 0; ///< of the study that a test is made for
    bool m_making = false;
    CancelToken m_cancel;
    QTreeWidget *m_list;
    QLabel *m_message, *m_empty;
    QProgressBar *m_progress;
    QPushButton *m_take, *m_results, *m_new, *m_stop, *m_close;
};

} // namespace cyto::ui
