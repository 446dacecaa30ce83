#include "ui/study/study_session.h"

#include "study/prediction_store.h"

#include <algorithm>
#include <cmath>

namespace cyto::ui {

StudySession::StudySession(OpenedStudy opened, std::unique_ptr<StudyDatabase> database, QObject *parent)
    : QObject(parent), m_opened(std::move(opened)), m_database(std::move(database))
{
    restyle();
    countSlides();
    m_cursorTimer.setSingleShot(true);
    m_cursorTimer.setInterval(500);
    connect(&m_cursorTimer, &QTimer::timeout, this, &StudySession::storeCursor);
    // The window must not stand still for a server that does not answer. Told later: whoever met the loss has its own
    // words for it first.
    m_database->leaveReconnecting(
        [this] { QMetaObject::invokeMethod(this, &StudySession::connectionLost, Qt::QueuedConnection); });
}

StudySession::~StudySession()
{
    storeCursor();
}

void StudySession::setLetters(const QMap<QString, QString> &letters)
{
    if (letters == m_letters)
        return;
    m_letters = letters;
    restyle();
    Q_EMIT reloaded();
}

void StudySession::reload(OpenedStudy opened)
{
    m_opened = std::move(opened);
    restyle();
    countSlides();
    Q_EMIT reloaded();
    Q_EMIT slidesChanged();
}

// A model may know classes that the study's readers do not give: they get a look, but no key.
void StudySession::restyle()
{
    std::vector<CellClass> classes = m_opened.info.labelClasses.all();
    m_styleOfModelClass.clear();
    if (m_opened.model) {
        for (const QString &name : m_opened.model->classNames) {
            const auto known =
                std::find_if(classes.begin(), classes.end(), [&](const CellClass &c) { return c.name == name; });
            m_styleOfModelClass.push_back(static_cast<int>(known - classes.begin()));
            if (known != classes.end())
                continue;
            const auto one = ClassSet::fromNames({name});
            classes.push_back(one ? one->at(0) : CellClass {name, name, {}, {}});
        }
    }
    if (auto set = ClassSet::create(std::move(classes)))
        m_styles = ClassStyles(*set, m_letters);
}

int StudySession::styleOf(int modelClass) const
{
    return modelClass >= 0 && modelClass < static_cast<int>(m_styleOfModelClass.size())
        ? m_styleOfModelClass[static_cast<size_t>(modelClass)]
        : CellTable::kNoClass;
}

QString StudySession::imagePath(CellId cell) const
{
    const int row = table().rowOf(cell);
    if (row < 0)
        return {};
    // A name that is hidden is not in the table; the picture itself is what the reader is to judge.
    if (table().fileName(row).isEmpty())
        return CellStore(*m_database).imagePath(cell).value_or(QString());
    const SlideInfo &slide = slides()[static_cast<size_t>(table().slideIndex(row))];
    return slide.relativePath == QLatin1String(".")
        ? QStringLiteral("%1/%2").arg(info().sourceFolder, table().fileName(row))
        : QStringLiteral("%1/%2/%3").arg(info().sourceFolder, slide.relativePath, table().fileName(row));
}

QString StudySession::cellName(CellId cell) const
{
    const int row = table().rowOf(cell);
    if (row < 0)
        return {};
    const QString slide = slides()[static_cast<size_t>(table().slideIndex(row))].name;
    if (table().fileName(row).isEmpty())
        return tr("%1 / hidden: your blinded session is not over").arg(slide);
    return tr("%1 / %2", "slide and file").arg(slide, table().fileName(row));
}

CellFile StudySession::file(CellId cell) const
{
    const auto known = record(cell);
    return known ? known->file : CellFile();
}

Expected<StoredPrediction> StudySession::prediction(CellId cell) const
{
    return PredictionStore(*m_database).prediction(cell, model() ? model()->id : 0);
}

Expected<std::vector<StoredPrediction>> StudySession::predictionsOfAllModels(CellId cell) const
{
    return PredictionStore(*m_database).predictions(cell);
}

Expected<std::vector<ModelRecord>> StudySession::models() const
{
    return PredictionStore(*m_database).models();
}

Expected<std::vector<LabelRevision>> StudySession::history(CellId cell) const
{
    return LabelStore(*m_database).history(cell);
}

Expected<CellRecord> StudySession::record(CellId cell) const
{
    return CellStore(*m_database).cell(cell);
}

Expected<LabelValue> StudySession::currentLabel(CellId cell) const
{
    return LabelStore(*m_database).current(cell, reader().id);
}

std::vector<CellId> StudySession::exemplars(int style, int count, CellId except) const
{
    struct Candidate {
        float worth;
        CellId cell;
    };
    std::vector<Candidate> best;
    const CellTable &t = table();
    for (int row = 0; row < t.size(); ++row) {
        if (t.isFailed(row) || t.id(row) == except)
            continue;
        const int label = t.label(row).labelClass;
        const bool predicted = styleOf(t.predictedClass(row)) == style;
        // A person's word counts more than any probability; a person's other word rules a cell out.
        const bool labelled = label == style;
        if (!labelled && (!predicted || label != CellTable::kNoClass))
            continue;
        // Without calibration the margin says how sure the model is.
        const float sure = std::isnan(t.probability(row)) ? t.margin(row) : t.probability(row);
        const float worth = (labelled ? 10.0F : 0.0F) + (predicted ? sure : 0.0F);
        const auto at = std::find_if(best.begin(), best.end(), [worth](const Candidate &c) { return worth > c.worth; });
        if (at == best.end() && static_cast<int>(best.size()) >= count)
            continue;
        best.insert(at, {worth, t.id(row)});
        if (static_cast<int>(best.size()) > count)
            best.pop_back();
    }
    std::vector<CellId> cells;
    for (const Candidate &candidate : best)
        cells.push_back(candidate.cell);
    return cells;
}

int StudySession::pendingPredictions() const
{
    int pending = 0;
    for (int row = 0; row < table().size(); ++row)
        pending += table().isPredicted(row) || table().isFailed(row) ? 0 : 1;
    return pending;
}

std::vector<CellId> StudySession::failedPredictions() const
{
    std::vector<CellId> cells;
    for (int row = 0; row < table().size(); ++row)
        if (table().predictionFailed(row))
            cells.push_back(table().id(row));
    return cells;
}

void StudySession::applyPredictions(const std::vector<StoredPrediction> &predictions)
{
    // They are stored; what cannot be asked now comes with the next reload.
    const auto hidden = CellStore(*m_database).hidden();
    if (!hidden)
        return;
    std::vector<CellId> cells;
    for (const StoredPrediction &p : predictions) {
        if (std::binary_search(hidden->begin(), hidden->end(), p.cell))
            continue; // the reader is still to judge it blindly
        const int row = table().rowOf(p.cell);
        // Of a model that is no longer the active one, or of a cell that went with a reload.
        if (row < 0 || !model() || p.model != model()->id)
            continue;
        m_opened.cells.table.setPrediction(row, tablePrediction(p));
        cells.push_back(p.cell);
    }
    if (cells.empty())
        return;
    countSlides();
    Q_EMIT predictionsChanged(cells);
    Q_EMIT slidesChanged();
}

Status StudySession::label(const std::vector<CellId> &cells, const LabelValue &value)
{
    std::vector<LabelChange> changes;
    for (const CellId cell : cells) {
        LabelChange change;
        change.cell = cell;
        change.value = value;
        change.context.reader = reader().id;
        // In the gallery the prediction is on screen before the label.
        const int row = table().rowOf(cell);
        if (row >= 0 && table().isPredicted(row))
            change.context.revealedAt = QDateTime::currentDateTimeUtc();
        changes.push_back(change);
    }
    const auto done = applyRevisions(LabelStore(*m_database).commitAll(changes));
    if (!done)
        return tl::unexpected<Error>(done.error());
    storeCursor();
    return {};
}

Expected<int> StudySession::undo()
{
    return applyRevisions(LabelStore(*m_database).undo(reader().id));
}

Expected<int> StudySession::redo()
{
    return applyRevisions(LabelStore(*m_database).redo(reader().id));
}

Expected<int> StudySession::applyRevisions(Expected<std::vector<LabelRevision>> revisions)
{
    if (!revisions)
        return tl::unexpected<Error>(revisions.error());
    std::vector<CellId> cells;
    for (const LabelRevision &revision : *revisions) {
        const int row = table().rowOf(revision.cell);
        if (row < 0)
            continue;
        LabelValue value = revision.value;
        if (value.kind == LabelKind::None) // one given elsewhere, in a session for instance, stands still
            value = currentLabel(revision.cell).value_or(value);
        m_opened.cells.table.setLabel(row, tableLabel(value));
        cells.push_back(revision.cell);
    }
    if (!cells.empty()) {
        countSlides();
        Q_EMIT labelsChanged(cells);
        Q_EMIT slidesChanged();
    }
    return static_cast<int>(cells.size());
}

bool StudySession::canUndo() const
{
    return LabelStore(*m_database).canUndo(reader().id).value_or(false);
}

bool StudySession::canRedo() const
{
    return LabelStore(*m_database).canRedo(reader().id).value_or(false);
}

QString StudySession::readOnlyReason() const
{
    return m_database->readOnlyReason();
}

Status StudySession::retryWriting()
{
    return m_database->retryWriting();
}

bool StudySession::isConnectionLost() const
{
    return m_database->isConnectionLost();
}

bool StudySession::isInDoubt() const
{
    return m_database->isInDoubt();
}

Status StudySession::reconnect()
{
    return m_database->reconnect();
}

Status StudySession::setSourceFolder(const QString &absolutePath)
{
    // Other computers may find the images of a shared study under other paths.
    if (m_opened.onServer) {
        m_database->setImageFolder(absolutePath);
        m_opened.ticket.imageFolder = m_opened.info.sourceFolder = absolutePath;
        return {};
    }
    Status status = m_database->setSourceFolder(absolutePath);
    if (status)
        m_opened.info.sourceFolder = absolutePath;
    return status;
}

CellId StudySession::cursor() const
{
    if (m_cursor != 0)
        return m_cursor;
    const auto stored = m_database->setting(QStringLiteral("cursor/%1").arg(reader().id));
    return stored ? stored->toLongLong() : 0;
}

void StudySession::setCursor(CellId cell)
{
    m_cursor = cell;
    m_cursorTimer.start();
}

void StudySession::storeCursor()
{
    m_cursorTimer.stop();
    // Where a reader was is a convenience: that it could not be kept is no failure of the work.
    if (m_cursor != 0)
        (void)m_database->setSetting(QStringLiteral("cursor/%1").arg(reader().id), QString::number(m_cursor));
    m_cursor = 0;
}

// From the columns: linear and cheap, and never out of step with what the gallery shows.
void StudySession::countSlides()
{
    for (SlideInfo &slide : m_opened.cells.slides)
        slide.cells = slide.predicted = slide.flagged = slide.failed = slide.labelled = 0;
    for (int row = 0; row < table().size(); ++row) {
        SlideInfo &slide = m_opened.cells.slides[static_cast<size_t>(table().slideIndex(row))];
        ++slide.cells;
        slide.predicted += table().isPredicted(row) ? 1 : 0;
        slide.flagged += table().isAnomalous(row) ? 1 : 0;
        slide.failed += table().isFailed(row) ? 1 : 0;
        slide.labelled += table().isReviewed(row) ? 1 : 0;
    }
}

} // namespace cyto::ui
