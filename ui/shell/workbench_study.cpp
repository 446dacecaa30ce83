// The study of the workbench: opening, looking for cells, caring for the database, closing.
#include "jobs/run_async.h"
#include "study/study_address.h"
#include "ui/jobs/gui_progress.h"
#include "ui/shell/workbench.h"
#include "ui/study/database_care.h"

#include <QDir>
#include <QFileInfo>

namespace cyto::ui {

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

void Workbench::openStudy(const QString &path)
{
    if (StudyAddress::isAddress(path)) {
        openSharedStudy(path);
        return;
    }
    const QFileInfo info(path);
    // An image stands for the slide that it lies in.
    const QString folder = QDir::cleanPath(info.isFile() ? info.absolutePath() : info.absoluteFilePath());
    startOpening(request(folder), folder, QDir(folder).dirName());
}

void Workbench::openSharedStudy(const QString &location)
{
    const auto address = StudyAddress::parse(location);
    if (!address) {
        closeStudy();
        Q_EMIT failed(address.error()); // without the text, which may hold a password
        return;
    }
    const QString shown = address->location();
    OpenStudyRequest r = request(m_recent.imageFolder(shown));
    r.location = location;
    startOpening(std::move(r), shown, address->name());
}

void Workbench::startOpening(OpenStudyRequest asked, const QString &place, const QString &title)
{
    closeStudy();
    const int generation = ++m_generation;
    m_opening = true;
    const int job = m_jobs.begin(tr("Opening %1").arg(title), [this] { m_openCancel.cancel(); });
    m_openCancel = runAsync(
        m_pool, JobPriority::Wanted, this,
        [asked = std::move(asked)](const CancelToken &cancel) { return cyto::openStudy(asked, cancel); },
        [this, place, generation, job](Expected<OpenedStudy> opened) {
            endJob(job, opened ? nullptr : &opened.error());
            onOpened(std::move(opened), place, generation);
        });
    Q_EMIT predictionStateChanged();
}

void Workbench::onOpened(Expected<OpenedStudy> opened, const QString &place, int generation)
{
    if (generation != m_generation)
        return;
    m_opening = false;
    auto database = opened ? StudyDatabase::open(opened->ticket)
                           : Expected<std::unique_ptr<StudyDatabase>>(tl::unexpected<Error>(opened.error()));
    if (!database) {
        Q_EMIT predictionStateChanged();
        if (database.error().code != ErrorCode::Cancelled)
            Q_EMIT openFailed(place, database.error());
        return;
    }
    m_recent.add(place);
    const bool missing = opened->sourceMissing || opened->sourceEmpty;
    const bool integrityPending = opened->integrityPending;
    // The model may have come while the study was being read.
    const bool stale = m_classifier && (!opened->model || opened->model->sha256 != m_classifier->modelSha256);
    m_session = std::make_unique<StudySession>(std::move(*opened), std::move(*database));
    m_session->setLetters(m_preferences.keys.letters);
    if (m_session->isOnServer())
        watchConnection();
    m_startWhenReady = m_preferences.predictOnOpen;
    Q_EMIT sessionChanged(m_session.get());
    if (const QString reason = m_session->readOnlyReason(); !reason.isEmpty())
        Q_EMIT failed({ErrorCode::Io, reason, {}});
    careForStudy(integrityPending);
    if (!missing && m_session->mayAddCells())
        indexStudy();
    else if (stale)
        reloadStudy();
    else
        makePredictor();
}

void Workbench::watchConnection()
{
    m_watch = std::make_unique<ConnectionWatch>(*m_session, m_pool);
    connect(m_watch.get(), &ConnectionWatch::lost, this, [this] { Q_EMIT connectionChanged(true); });
    connect(m_watch.get(), &ConnectionWatch::restored, this, [this] {
        Q_EMIT connectionChanged(false);
        reloadStudy(); // what is shown is what is stored, whatever was under way
    });
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
    m_predictionFailure.clear();
    m_indexAgain = m_hashAgain = false;
    m_careAgain.reset();
    m_heatmaps.clear(); // the next study's cells have the same numbers
    m_openSlide.reset();
    if (!m_session)
        return;
    Q_EMIT sessionChanged(nullptr);
    m_watch.reset();
    m_session.reset();
    m_thumbnails.clear();
    Q_EMIT predictionStateChanged();
}

void Workbench::indexStudy()
{
    if (!m_session || !m_session->mayAddCells())
        return;
    m_indexAgain = m_indexJob != 0;
    if (m_indexAgain)
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
            if (generation == m_generation)
                onIndexed(result);
            if (m_indexAgain)
                indexStudy();
        });
    Q_EMIT predictionStateChanged();
}

void Workbench::onIndexed(const Expected<IndexReport> &result)
{
    if (!result && result.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(result.error());
    // Small pictures are kept by cell: those of files with another content are out of date.
    if (result && (result->counts.changed > 0 || result->counts.returned > 0))
        m_thumbnails.clear();
    // What was found before an error or a cancellation is there to be used.
    reloadStudy();
    if (result)
        hashStudy();
}

void Workbench::hashStudy()
{
    m_hashAgain = m_hashJob != 0;
    if (m_hashAgain)
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
            if (generation == m_generation) {
                if (!result && result.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(result.error());
                if (result && (result->moved > 0 || result->unreadable > 0))
                    reloadStudy();
            }
            if (m_hashAgain)
                hashStudy();
        });
}

void Workbench::careForStudy(bool checkIntegrity)
{
    // Only its owner may read all of a study on a server.
    if (m_session->isOnServer() && m_session->access() != Access::Owner) {
        // Nobody is to believe that copies are made where none are.
        if (m_session->mayAddCells())
            endJob(m_jobs.begin(tr("No backup by this program"), {}), nullptr,
                tr("The study is on a server: who runs the server backs it up, for instance with pg_dump"));
        return;
    }
    // One at a time: that of a study that was closed ends by itself.
    if (m_careJob != 0) {
        m_careAgain = checkIntegrity;
        return;
    }
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
            if (const auto again = std::exchange(m_careAgain, {}))
                careForStudy(*again);
        });
}

void Workbench::reloadStudy()
{
    if (!m_session)
        return;
    const int generation = m_generation;
    const int reload = ++m_reload;
    runAsync(
        m_pool, JobPriority::Wanted, this,
        [r = request(m_session->info().sourceFolder), ticket = m_session->ticket()](
            const CancelToken &cancel) { return cyto::reloadStudy(ticket, r, cancel); },
        [this, generation, reload](Expected<OpenedStudy> opened) {
            if (generation != m_generation || reload != m_reload)
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
    if (m_session->isOnServer())
        if (const auto address = StudyAddress::parse(m_session->ticket().location))
            m_recent.setImageFolder(address->location(), QDir::cleanPath(folder));
    if (m_session->mayAddCells())
        indexStudy();
    else
        reloadStudy();
}

} // namespace cyto::ui
