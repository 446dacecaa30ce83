#include "ui/shell/workbench.h"

#include "jobs/run_async.h"
#include "review/failure_list.h"
#include "ui/jobs/gui_progress.h"
#include "ui/study/database_care.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace cyto::ui {

namespace {
constexpr qint64 kDiskCache = qint64 {2} << 30; // bytes of thumbnails
}

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

OpenStudyRequest Workbench::request(const QString &folder) const
{
    OpenStudyRequest r;
    r.sourceFolder = folder;
    r.readerName = m_reader.isEmpty() ? m_preferences.reader() : m_reader;
    r.model = modelRecord();
    r.labelClasses =
        defaultLabelClasses(m_classifier ? std::optional<ClassSet>(m_classifier->settings.classes) : std::nullopt);
    return r;
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

void Workbench::openStudy(const QString &path)
{
    const QFileInfo info(path);
    // An image stands for the slide that it lies in.
    const QString folder = QDir::cleanPath(info.isFile() ? info.absolutePath() : info.absoluteFilePath());
    closeStudy();
    const int generation = ++m_generation;
    m_opening = true;
    const int job = m_jobs.begin(tr("Opening %1").arg(QDir(folder).dirName()), [this] { m_openCancel.cancel(); });
    m_openCancel = runAsync(
        m_pool, JobPriority::Wanted, this,
        [r = request(folder)](const CancelToken &cancel) { return cyto::openStudy(r, cancel); },
        [this, folder, generation, job](Expected<OpenedStudy> opened) {
            endJob(job, opened ? nullptr : &opened.error());
            onOpened(std::move(opened), folder, generation);
        });
    Q_EMIT predictionStateChanged();
}

void Workbench::onOpened(Expected<OpenedStudy> opened, const QString &folder, int generation)
{
    if (generation != m_generation)
        return;
    m_opening = false;
    auto database = opened ? StudyDatabase::open(opened->ticket)
                           : Expected<std::unique_ptr<StudyDatabase>>(tl::unexpected<Error>(opened.error()));
    if (!database) {
        Q_EMIT predictionStateChanged();
        if (database.error().code != ErrorCode::Cancelled)
            Q_EMIT openFailed(folder, database.error());
        return;
    }
    m_recent.add(folder);
    const bool missing = opened->sourceMissing;
    const bool integrityPending = opened->integrityPending;
    // The model may have come while the study was being read.
    const bool stale = m_classifier && (!opened->model || opened->model->sha256 != m_classifier->modelSha256);
    m_session = std::make_unique<StudySession>(std::move(*opened), std::move(*database));
    m_session->setLetters(m_preferences.keys.letters);
    m_startWhenReady = m_preferences.predictOnOpen;
    Q_EMIT sessionChanged(m_session.get());
    if (const QString reason = m_session->readOnlyReason(); !reason.isEmpty())
        Q_EMIT failed({ErrorCode::Io, reason, {}});
    careForStudy(integrityPending);
    if (!missing)
        indexStudy();
    else if (stale)
        reloadStudy();
    else
        makePredictor();
}

void Workbench::setReader(const QString &name)
{
    m_reader = name;
    reloadStudy();
}

void Workbench::closeStudy()
{
    ++m_generation;
    m_reader.clear();
    m_opening = false;
    m_openCancel.cancel();
    m_indexCancel.cancel();
    m_hashCancel.cancel();
    if (m_predictor) {
        endJob(std::exchange(m_predictJob, 0), nullptr, tr("Goes on when the study is opened again"));
        m_predictor.reset();
    }
    m_heatmaps.cancel();
    m_openSlide.reset();
    if (!m_session)
        return;
    Q_EMIT sessionChanged(nullptr);
    m_session.reset();
    m_thumbnails.clear();
    Q_EMIT predictionStateChanged();
}

void Workbench::indexStudy()
{
    if (!m_session || m_indexJob != 0)
        return;
    const int generation = m_generation;
    m_indexJob = m_jobs.begin(tr("Looking for cells"), [this] { m_indexCancel.cancel(); });
    auto sink = std::make_shared<GuiProgress>(
        this, [this, job = m_indexJob](const Progress &progress) { m_jobs.report(job, progress); },
        [this](const QString &message) { Q_EMIT noticed(message); });
    m_indexCancel = runAsync(
        m_pool, JobPriority::Index, this,
        [index = m_services.index, ticket = m_session->ticket(), sink](
            const CancelToken &cancel) { return index(ticket, cancel, sink.get()); },
        [this, generation](const Expected<IndexReport> &result) {
            endJob(std::exchange(m_indexJob, 0), result ? nullptr : &result.error());
            if (generation != m_generation)
                return;
            if (!result && result.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(result.error());
            // What was found before an error or a cancellation is there to be used.
            reloadStudy();
            if (result)
                hashStudy();
        });
    Q_EMIT predictionStateChanged();
}

void Workbench::hashStudy()
{
    if (m_hashJob != 0)
        return;
    const int generation = m_generation;
    m_hashJob = m_jobs.begin(tr("Reading contents"), [this] { m_hashCancel.cancel(); });
    auto sink = std::make_shared<GuiProgress>(
        this, [this, job = m_hashJob](const Progress &progress) { m_jobs.report(job, progress); },
        [this](const QString &message) { Q_EMIT noticed(message); });
    m_hashCancel = runAsync(
        m_pool, JobPriority::Batch, this,
        [hash = m_services.hash, ticket = m_session->ticket(), sink](
            const CancelToken &cancel) { return hash(ticket, cancel, sink.get()); },
        [this, generation](const Expected<IndexReport> &result) {
            endJob(std::exchange(m_hashJob, 0), result ? nullptr : &result.error());
            if (generation != m_generation)
                return;
            if (!result && result.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(result.error());
            if (result && (result->moved > 0 || result->unreadable > 0))
                reloadStudy();
        });
}

void Workbench::careForStudy(bool checkIntegrity)
{
    // One at a time: that of a study that was closed ends by itself.
    if (m_careJob != 0)
        return;
    m_careJob = m_jobs.begin(tr("Backing up the study's database"), {});
    runAsync(
        m_pool, JobPriority::Batch, this,
        [ticket = m_session->ticket(), checkIntegrity](const CancelToken &) -> Expected<bool> {
            const Status status = careForDatabase(ticket, checkIntegrity);
            if (!status)
                return tl::unexpected<Error>(status.error());
            return true;
        },
        [this](const Expected<bool> &result) {
            endJob(std::exchange(m_careJob, 0), result ? nullptr : &result.error());
            if (!result)
                Q_EMIT failed(result.error());
        });
}

void Workbench::reloadStudy()
{
    if (!m_session)
        return;
    const int generation = m_generation;
    runAsync(
        m_pool, JobPriority::Wanted, this,
        [r = request(m_session->info().sourceFolder), ticket = m_session->ticket()](
            const CancelToken &cancel) { return cyto::reloadStudy(ticket, r, cancel); },
        [this, generation](Expected<OpenedStudy> opened) {
            if (generation != m_generation)
                return;
            if (!opened) {
                Q_EMIT failed(opened.error());
                return;
            }
            m_session->reload(std::move(*opened));
            makePredictor();
        });
}

void Workbench::relocateStudy(const QString &folder)
{
    if (!m_session)
        return;
    if (const Status status = m_session->setSourceFolder(QDir::cleanPath(folder)); !status) {
        Q_EMIT failed(status.error());
        return;
    }
    m_thumbnails.clear();
    indexStudy();
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
    const QString folder = modelFolder();
    const int job = m_jobs.begin(tr("Loading the model %1").arg(QDir(folder).dirName()), {});
    // What the engine says of device and precision is in the status bar once it is loaded.
    auto sink = std::make_shared<GuiProgress>(
        this, [this, job](const Progress &progress) { m_jobs.report(job, progress); }, [](const QString &) {});
    runAsync(
        m_engine, JobPriority::Wanted, this,
        [load = m_services.models.load, folder, compute = m_preferences.compute, sink](
            const CancelToken &) { return load(folder, compute, sink.get()); },
        [this, job, folder](Expected<ClassifierService> service) {
            m_loadingModel = false;
            endJob(job, service ? nullptr : &service.error());
            // Another folder was chosen in the meantime.
            if (folder != modelFolder()) {
                loadModel();
                return;
            }
            m_predictor.reset();
            m_classifier = service ? std::make_shared<const ClassifierService>(std::move(*service)) : nullptr;
            m_modelFailure = service ? QString() : service.error().text();
            m_heatmaps.setClassifier(m_classifier, m_preferences.classify());
            Q_EMIT modelChanged();
            if (!service)
                Q_EMIT failed(service.error());
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
    const bool engine = before.modelFolder != preferences.modelFolder
        || before.compute.device != preferences.compute.device
        || before.compute.precision != preferences.compute.precision
        || before.compute.threads != preferences.compute.threads;
    if (engine) {
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
    if (m_session && m_classifier && m_session->model() && m_session->model()->sha256 == m_classifier->modelSha256) {
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
            Q_EMIT failed(error);
        });
        connect(m_predictor.get(), &StudyPredictor::stateChanged, this, [this](StudyPredictor::State state) {
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
