#include "ui/shell/workbench.h"

#include "jobs/run_async.h"
#include "review/failure_list.h"
#include "ui/jobs/gui_progress.h"

#include <QDir>
#include <QSettings>

namespace cyto::ui {

namespace {
constexpr qint64 kDiskCache = qint64 {2} << 30; // bytes of thumbnails

/// What the engine is loaded with.
bool isSame(const ComputeOptions &a, const ComputeOptions &b)
{
    return a.device == b.device && a.precision == b.precision && a.threads == b.threads && a.batch == b.batch;
}
} // namespace

Workbench::Workbench(WorkbenchServices services, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_settings(settings)
    , m_preferences(Preferences::load(settings))
    , m_modelForThisRun(m_services.modelFolder)
    , m_pool(m_services.threads)
    , m_engine(1)
    , m_thumbnails(m_pool, m_services.thumbnailFolder)
    , m_heatmaps(m_engine)
    , m_recent(settings)
{
    connect(&m_heatmaps, &HeatmapService::aboutToCompute, this, &Workbench::giveWay);
    m_pool.submit(JobPriority::Batch,
        [folder = m_services.thumbnailFolder](const CancelToken &) { ThumbnailDiskCache(folder).trim(kDiskCache); });
}

Workbench::~Workbench()
{
    m_openCancel.cancel();
    m_indexCancel.cancel();
    m_hashCancel.cancel();
}

std::optional<ModelRecord> Workbench::modelRecord() const
{
    if (!m_classifier)
        return {};
    ModelRecord record;
    record.name = QDir(modelFolder()).dirName();
    record.sha256 = m_classifier->modelSha256;
    for (const CellClass &c : m_classifier->settings.classes.all())
        record.classNames.push_back(c.name);
    if (m_classifier->settings.anomaly)
        record.anomalyThreshold = m_classifier->settings.anomaly->threshold;
    return record;
}

void Workbench::endJob(int job, const Error *error, const QString &done)
{
    if (error == nullptr)
        m_jobs.end(job, JobList::End::Done, done);
    else if (error->code == ErrorCode::Cancelled)
        m_jobs.end(job, JobList::End::Cancelled);
    else
        m_jobs.end(job, JobList::End::Failed, error->text());
}

QString Workbench::modelFolder() const
{
    if (!m_modelForThisRun.isEmpty())
        return m_modelForThisRun;
    return m_preferences.modelFolder.isEmpty() ? m_services.models.defaultFolder : m_preferences.modelFolder;
}

void Workbench::loadModel()
{
    if (m_loadingModel)
        return;
    m_loadingModel = true;
    if (m_predictor && m_predictor->state() == StudyPredictor::State::Running) {
        m_startWhenReady = true; // with the other model or device
        m_predictor->pause();
    }
    m_modelFailure.clear(); // it is tried again
    Q_EMIT predictionStateChanged();
    const QString folder = modelFolder();
    const ComputeOptions compute = m_preferences.compute;
    const int job = m_jobs.begin(tr("Loading the model %1").arg(QDir(folder).dirName()), {});
    // What the engine says of device and precision is in the status bar once it is loaded.
    auto sink = std::make_shared<GuiProgress>(
        this, [this, job](const Progress &progress) { m_jobs.report(job, progress); }, [](const QString &) {});
    runAsync(
        m_engine, JobPriority::Wanted, this,
        [load = m_services.models.load, folder, compute, sink](
            const CancelToken &) { return load(folder, compute, sink.get()); },
        [this, job, folder, compute](Expected<ClassifierService> service) {
            m_loadingModel = false;
            endJob(job, service ? nullptr : &service.error());
            // Something else was chosen in the meantime.
            if (folder != modelFolder() || !isSame(compute, m_preferences.compute)) {
                loadModel();
                return;
            }
            m_predictor.reset();
            m_classifier = service ? std::make_shared<const ClassifierService>(std::move(*service)) : nullptr;
            m_modelFailure = service ? QString() : service.error().text();
            m_predictionFailure.clear(); // of another engine
            m_heatmaps.setClassifier(m_classifier, m_preferences.classify());
            Q_EMIT modelChanged();
            if (!service)
                Q_EMIT engineFailed();
            if (m_session && m_indexJob == 0)
                reloadStudy();
            Q_EMIT predictionStateChanged();
        });
}

void Workbench::setPreferences(const Preferences &preferences)
{
    const Preferences before = m_preferences;
    m_preferences = preferences;
    if (before.modelFolder != preferences.modelFolder)
        m_modelForThisRun.clear();
    m_preferences.save(m_settings);
    m_settings.sync();
    if (m_settings.status() != QSettings::NoError)
        Q_EMIT failed({ErrorCode::Io, tr("The preferences could not be saved in %1.").arg(m_settings.fileName()),
            tr("They hold until the program is closed.")});
    if (m_session)
        m_session->setLetters(preferences.keys.letters);
    Q_EMIT preferencesChanged();
    if (before.modelFolder != preferences.modelFolder || !isSame(before.compute, preferences.compute)) {
        loadModel();
    } else if (before.trials != preferences.trials) {
        m_heatmaps.setClassifier(m_classifier, m_preferences.classify());
        makePredictor();
    }
}

void Workbench::makePredictor()
{
    const bool running = m_predictor && m_predictor->state() == StudyPredictor::State::Running;
    m_predictor.reset();
    // A login that may not add predictions would compute them for nothing.
    if (m_session && m_session->mayAddCells() && m_classifier && m_session->model()
        && m_session->model()->sha256 == m_classifier->modelSha256) {
        m_predictor = std::make_unique<StudyPredictor>(
            m_engine, m_session->ticket(), m_classifier, m_session->model()->id, m_preferences.classify());
        if (m_openSlide)
            m_predictor->setFirstSlide(*m_openSlide);
        connect(m_predictor.get(), &StudyPredictor::predicted, m_session.get(), &StudySession::applyPredictions);
        connect(m_predictor.get(), &StudyPredictor::progressed, this,
            [this](const Progress &progress) { m_jobs.report(m_predictJob, progress); });
        connect(m_predictor.get(), &StudyPredictor::noticed, this, &Workbench::noticed);
        connect(m_predictor.get(), &StudyPredictor::failed, this, [this](const Error &error) {
            endJob(std::exchange(m_predictJob, 0), &error);
            m_predictionFailure = error.text();
            Q_EMIT engineFailed();
        });
        connect(m_predictor.get(), &StudyPredictor::stateChanged, this, [this](StudyPredictor::State state) {
            if (state == StudyPredictor::State::Running || state == StudyPredictor::State::Done)
                m_predictionFailure.clear();
            if (state == StudyPredictor::State::Done)
                endJob(std::exchange(m_predictJob, 0), nullptr);
            else
                m_jobs.setPaused(m_predictJob, state == StudyPredictor::State::Paused);
            Q_EMIT predictionStateChanged();
        });
        if (running || std::exchange(m_startWhenReady, false))
            startPrediction();
    }
    Q_EMIT predictionStateChanged();
}

void Workbench::startPrediction()
{
    if (!m_predictor)
        return;
    if (m_predictJob == 0)
        m_predictJob = m_jobs.begin(tr("Predicting"), [this] { pausePrediction(); });
    m_predictor->start(m_session->pendingPredictions());
}

void Workbench::pausePrediction()
{
    if (m_predictor)
        m_predictor->pause();
}

void Workbench::retryFailed()
{
    if (!m_predictor)
        return;
    const std::vector<CellId> cells = m_session->failedPredictions();
    if (cells.empty())
        return;
    if (m_predictJob == 0)
        m_predictJob = m_jobs.begin(tr("Predicting"), [this] { pausePrediction(); });
    m_predictor->retry(cells);
}

void Workbench::retryCell(CellId cell)
{
    if (!m_predictor)
        return;
    if (m_predictJob == 0)
        m_predictJob = m_jobs.begin(tr("Predicting"), [this] { pausePrediction(); });
    m_predictor->retry({cell});
}

void Workbench::retryEngine()
{
    if (m_classifier)
        startPrediction();
    else
        loadModel();
}

void Workbench::saveFailures(const QString &path)
{
    if (!m_session)
        return;
    runAsync(
        m_pool, JobPriority::Wanted, this,
        [ticket = m_session->ticket(), model = m_session->model() ? m_session->model()->id : ModelId {0}, path](
            const CancelToken &) { return exportFailures(ticket, model, path); },
        [this, path](const Expected<int> &written) {
            if (written)
                Q_EMIT noticed(
                    tr("%n failed cell(s) listed in %1.", nullptr, *written).arg(QDir::toNativeSeparators(path)));
            else
                Q_EMIT failed(written.error());
        });
}

void Workbench::giveWay()
{
    if (m_predictor)
        m_predictor->giveWay();
}

void Workbench::setOpenSlide(std::optional<int> slideIndex)
{
    m_openSlide = slideIndex && m_session
        ? std::optional<qint64>(m_session->slides()[static_cast<size_t>(*slideIndex)].id)
        : std::nullopt;
    if (m_predictor)
        m_predictor->setFirstSlide(m_openSlide.value_or(0));
}

} // namespace cyto::ui
