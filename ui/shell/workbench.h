// What the window works on: the open study, the model, the background work. No widget. It owns the
// threads, so that closing it ends everything that is under way.
#pragma once

#include "review/study_indexer.h"
#include "review/study_predictor.h"
#include "ui/gallery/thumbnail_loader.h"
#include "ui/inspector/heatmap_service.h"
#include "ui/jobs/job_list.h"
#include "ui/models/model_doors.h"
#include "ui/preferences/preferences.h"
#include "ui/shell/recent_studies.h"
#include "ui/study/connection_watch.h"
#include "ui/study/study_session.h"

#include <QObject>

#include <memory>

namespace cyto::ui {

struct WorkbenchServices {
    ModelDoors models;
    using Index = std::function<Expected<IndexReport>(const StudyTicket &, const CancelToken &, ProgressSink *)>;
    Index index; ///< finds the slides and cells of the study's folder; in a worker
    Index hash; ///< hashes the contents and finds moved files; much slower, in a worker
    QString thumbnailFolder; ///< empty = no cache on disk
    QString demoFolder; ///< empty = none
    QString modelFolder; ///< for this run; empty = as in the preferences
    int threads = 3; ///< for everything but the engine
    std::function<int()> cudaDevices; ///< how many the engine can use; empty = not known
};

class Workbench final : public QObject {
    Q_OBJECT
public:
    Workbench(WorkbenchServices services, QSettings &settings, QObject *parent = nullptr);
    ~Workbench() override;

    /// A folder of slide folders, one slide's folder, or an image in one; or a study on a server: its address, with
    /// the password where one is needed. The password is neither kept nor told to anybody.
    void openStudy(const QString &path);
    void closeStudy();
    /// Looks again for new, changed and moved files.
    void indexStudy();
    /// The folder was moved: labels stay, images are read from the new place. Of a study on a server, by this computer
    /// alone.
    void relocateStudy(const QString &folder);
    /// Who labels from now on, until the study is closed; what the study holds is read again for that reader.
    void setReader(const QString &name);
    void loadModel();
    void setPreferences(const Preferences &preferences);

    void startPrediction();
    void pausePrediction();
    void retryFailed();
    void retryCell(CellId cell);
    /// Once more what engineFailure() tells of: loading the model, or the prediction.
    void retryEngine();
    /// As a table of paths and reasons; told by noticed().
    void saveFailures(const QString &path);
    /// Lets a more urgent job have the engine; the prediction goes on by itself.
    void giveWay();
    void setOpenSlide(std::optional<int> slideIndex);

    [[nodiscard]] StudySession *session() { return m_session.get(); }
    [[nodiscard]] const StudyPredictor *predictor() const { return m_predictor.get(); }
    [[nodiscard]] const std::shared_ptr<const ClassifierService> &classifier() const { return m_classifier; }
    [[nodiscard]] const QString &modelFailure() const { return m_modelFailure; }
    /// Why nothing is predicted: there is no model, or the engine ended the prediction. Empty = nothing is wrong.
    [[nodiscard]] QString engineFailure() const
    {
        return m_modelFailure.isEmpty() ? m_predictionFailure : m_modelFailure;
    }
    [[nodiscard]] QString modelFolder() const; ///< that is in use or was tried
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    [[nodiscard]] const WorkbenchServices &services() const { return m_services; }
    [[nodiscard]] bool isOpening() const { return m_opening; }
    [[nodiscard]] bool isIndexing() const { return m_indexJob != 0; }
    ThumbnailLoader &thumbnails() { return m_thumbnails; }
    HeatmapService &heatmaps() { return m_heatmaps; }
    JobList &jobs() { return m_jobs; }
    RecentStudies &recent() { return m_recent; }
    WorkerPool &pool() { return m_pool; }
    WorkerPool &engine() { return m_engine; }

Q_SIGNALS:
    /// Another study, or none; before the old one goes it is called with null.
    void sessionChanged(cyto::ui::StudySession *session);
    void modelChanged();
    void predictionStateChanged();
    void preferencesChanged();
    /// Something to be read: it does not stop the work.
    void failed(const cyto::Error &error);
    /// engineFailure() tells why, until it is solved.
    void engineFailed();
    /// @param place  what openStudy() would take again: a folder, or an address without its password
    void openFailed(const QString &place, const cyto::Error &error);
    void noticed(const QString &message);
    /// Of a study on a server.
    void connectionChanged(bool lost);

private:
    void openSharedStudy(const QString &location);
    void startOpening(OpenStudyRequest asked, const QString &place, const QString &title);
    void onOpened(Expected<OpenedStudy> opened, const QString &place, int generation);
    void watchConnection();
    /// The study's cells again, with the model that is loaded now.
    void reloadStudy();
    void onIndexed(const Expected<IndexReport> &result);
    void hashStudy();
    /// Integrity and today's backup, in the background.
    void careForStudy(bool checkIntegrity);
    void makePredictor();
    [[nodiscard]] OpenStudyRequest request(const QString &folder) const;
    [[nodiscard]] std::optional<ModelRecord> modelRecord() const;
    void endJob(int job, const Error *error, const QString &done = {});

    const WorkbenchServices m_services;
    QSettings &m_settings;
    Preferences m_preferences;
    QString m_modelForThisRun; ///< from the command line; empty = as in the preferences
    // Declared first, destroyed last: what uses the threads goes before they do.
    WorkerPool m_pool;
    WorkerPool m_engine; // one thread: the engine computes one thing at a time
    ThumbnailLoader m_thumbnails;
    HeatmapService m_heatmaps;
    JobList m_jobs;
    RecentStudies m_recent;
    std::shared_ptr<const ClassifierService> m_classifier;
    QString m_modelFailure, m_predictionFailure;
    std::unique_ptr<StudySession> m_session;
    std::unique_ptr<ConnectionWatch> m_watch; ///< of a session with a server
    std::unique_ptr<StudyPredictor> m_predictor;
    CancelToken m_openCancel, m_indexCancel, m_hashCancel;
    int m_generation = 0; ///< of the study: results for an earlier one are dropped
    int m_indexJob = 0, m_hashJob = 0, m_predictJob = 0;
    int m_careJob = 0;
    // What was asked for while the same work was under way, perhaps for a study that is closed by now: done at its end.
    bool m_indexAgain = false, m_hashAgain = false;
    std::optional<bool> m_careAgain; ///< with the check of integrity, or without
    bool m_opening = false, m_loadingModel = false;
    bool m_startWhenReady = false;
    QString m_reader; ///< of the open study; empty = as in the preferences
    std::optional<qint64> m_openSlide;
    int m_reload = 0; ///< the newest one begun: what an older one has read is out of date
};

} // namespace cyto::ui
