#include "ui/annotate/session_desk.h"

#include "study/cell_store.h"
#include "study/label_store.h"
#include "study/prediction_store.h"
#include "study/review_sessions.h"
#include "ui/annotate/model_word.h"

#include <QDir>

#include <algorithm>

namespace cyto::ui {

SessionDesk::SessionDesk(
    std::unique_ptr<StudyDatabase> database, SessionId session, ReaderId reader, std::optional<ModelRecord> model)
    : m_database(std::move(database))
    , m_session(session)
    , m_reader(reader)
    , m_model(std::move(model))
    , m_pictures(*m_database)
{
}

Expected<Sitting> SessionDesk::enter()
{
    AnnotationSessions sessions(*m_database);
    const auto mine = sessions.sessionsOf(m_reader);
    if (!mine)
        return tl::unexpected<Error>(mine.error());
    const auto info = std::find_if(mine->begin(), mine->end(), [this](const auto &s) { return s.id == m_session; });
    if (info == mine->end())
        return fail(ErrorCode::NotFound, tr("This reader takes no part in the session %1.").arg(m_session));
    if (const Status entered = sessions.enter(m_session, m_reader); !entered)
        return tl::unexpected<Error>(entered.error());
    m_sitting.kind = info->kind == QLatin1String("review") ? ReadingKind::Review : ReadingKind::Annotation;
    m_sitting.name = info->name;
    m_sitting.blinded = info->blinded;
    m_done = info->done;
    m_pictures.setBlinded(info->blinded);
    const auto waiting = waitingCells();
    if (!waiting)
        return tl::unexpected<Error>(waiting.error());
    m_sitting.waiting = 0;
    if (waiting->empty())
        return m_sitting;
    const auto counted = summary();
    if (!counted)
        return tl::unexpected<Error>(counted.error());
    m_sitting.waiting = counted->waiting;
    return m_sitting;
}

Expected<std::vector<CellId>> SessionDesk::waitingCells() const
{
    return m_sitting.blinded ? std::vector<CellId>() : CellStore(*m_database).hidden();
}

Status SessionDesk::refuseWaiting(const Answer &answer) const
{
    const auto waiting = waitingCells();
    if (!waiting)
        return tl::unexpected<Error>(waiting.error());
    if (!std::binary_search(waiting->begin(), waiting->end(), answer.cell))
        return {};
    return fail(ErrorCode::InvalidArgument, waitingText());
}

QString SessionDesk::waitingText()
{
    return tr("This cell waits until your blinded session is over.");
}

Status SessionDesk::leave()
{
    return AnnotationSessions(*m_database).leave(m_session, m_reader);
}

Expected<std::optional<Presentation>> SessionDesk::current()
{
    const auto cell = AnnotationSessions(*m_database).current(m_session, m_reader);
    if (!cell)
        return tl::unexpected<Error>(cell.error());
    if (!*cell)
        return std::optional<Presentation>();
    PresentedCell next = **cell;
    const auto waiting = waitingCells();
    if (!waiting)
        return tl::unexpected<Error>(waiting.error());
    const auto isOpen = [](const PresentedCell &c) { return c.outcome.isEmpty(); };
    const auto waits = [&](const PresentedCell &c) {
        return std::binary_search(waiting->begin(), waiting->end(), c.cell);
    };
    if (isOpen(next) && waits(next)) { // the first behind it that can be shown, or else from the beginning
        int tried = 0;
        do {
            if (++tried == next.count)
                return std::optional<Presentation>();
            const auto other = AnnotationSessions(*m_database).at(m_session, m_reader, (next.index + 1) % next.count);
            if (!other)
                return tl::unexpected<Error>(other.error());
            next = *other;
        } while (!isOpen(next) || waits(next));
    }
    auto shown = present(next);
    if (!shown)
        return tl::unexpected<Error>(shown.error());
    return std::optional(std::move(*shown));
}

Expected<Presentation> SessionDesk::at(int index, bool remember)
{
    AnnotationSessions sessions(*m_database);
    const auto cell = sessions.at(m_session, m_reader, index);
    if (!cell)
        return tl::unexpected<Error>(cell.error());
    // Where a reader is, is a convenience: that it could not be kept does not stop the reading.
    if (remember)
        (void)sessions.setCursor(m_session, m_reader, index);
    return present(*cell);
}

void SessionDesk::prefetch(int index)
{
    if (const auto cell = AnnotationSessions(*m_database).at(m_session, m_reader, index))
        (void)m_pictures.picture(cell->cell);
}

Expected<Presentation> SessionDesk::present(const PresentedCell &cell)
{
    Presentation shown;
    shown.item = cell.item;
    shown.index = cell.index;
    shown.count = cell.count;
    shown.done = m_done;
    shown.cell = cell.cell;
    shown.label = cell.label;
    shown.outcome = cell.outcome;
    shown.outcomeReason = cell.outcomeReason;
    shown.revealed = cell.revealed;
    const LabelStore labels(*m_database);
    shown.canUndo = labels.canUndo(m_reader, m_session).value_or(false);
    shown.canRedo = labels.canRedo(m_reader, m_session).value_or(false);
    const auto waiting = waitingCells();
    if (!waiting)
        return tl::unexpected<Error>(waiting.error());
    if (std::binary_search(waiting->begin(), waiting->end(), cell.cell)) {
        shown.waiting = true;
        shown.pictureFailure = waitingText();
        return shown;
    }
    const CellPictures::Picture &picture = m_pictures.picture(cell.cell);
    shown.picture = picture.image;
    shown.pictureFailure = picture.failure;
    if (m_sitting.blinded)
        return shown;
    shown.reasons = cell.reasons.split(u'|', Qt::SkipEmptyParts);
    if (const Status added = addContext(shown); !added)
        return tl::unexpected<Error>(added.error());
    return shown;
}

Status SessionDesk::addContext(Presentation &shown)
{
    const auto record = CellStore(*m_database).cell(shown.cell);
    if (!record)
        return tl::unexpected<Error>(record.error());
    shown.cellName = QDir::toNativeSeparators(record->relativePath);
    if (m_model)
        shown.model = modelWord(*m_database, shown.cell, *m_model);
    if (m_sitting.kind != ReadingKind::Review)
        return {};
    auto votes = ConsensusStore(*m_database).votesOn(shown.cell);
    if (!votes)
        return tl::unexpected<Error>(votes.error());
    shown.votes = std::move(*votes);
    const auto former = ReviewSessions(*m_database).formerLabel(m_session, shown.cell);
    if (!former)
        return tl::unexpected<Error>(former.error());
    shown.standing = *former;
    return {};
}

LabelChange SessionDesk::change(const Answer &answer) const
{
    LabelChange change;
    change.cell = answer.cell;
    change.value = answer.value;
    change.context.reader = m_reader;
    change.context.session = m_session;
    change.context.sessionItem = answer.item;
    change.context.blinded = m_sitting.blinded;
    change.context.activeMs = answer.activeMs;
    change.context.elapsedMs = answer.elapsedMs;
    return change;
}

Status SessionDesk::writable()
{
    return m_database->readOnlyReason().isEmpty() ? Status() : m_database->retryWriting();
}

Status SessionDesk::answer(const Answer &answer)
{
    if (Status status = writable(); !status)
        return status;
    if (Status status = refuseWaiting(answer); !status)
        return status;
    Status stored;
    if (m_sitting.kind == ReadingKind::Review) {
        stored = ReviewSessions(*m_database).answer(change(answer));
    } else if (const auto revision = LabelStore(*m_database).commit(change(answer)); !revision) {
        stored = tl::unexpected<Error>(revision.error());
    }
    if (!stored)
        return stored;
    // The label is on the disk: a count that cannot be read is no failure of it.
    (void)count();
    return {};
}

Status SessionDesk::skip(const Answer &answer, const QString &reason)
{
    if (Status status = writable(); !status)
        return status;
    if (Status status = refuseWaiting(answer); !status)
        return status;
    if (Status status = AnnotationSessions(*m_database).skip(m_session, m_reader, answer.item, reason); !status)
        return status;
    (void)count();
    return {};
}

Status SessionDesk::escalate(const Answer &answer, const QString &reason)
{
    if (Status status = writable(); !status)
        return status;
    if (Status status = refuseWaiting(answer); !status)
        return status;
    Status decided = ReviewSessions(*m_database).decide(change(answer), ReviewDecision::Escalate, reason);
    if (decided)
        (void)count();
    return decided;
}

Status SessionDesk::count()
{
    const auto mine = AnnotationSessions(*m_database).sessionsOf(m_reader);
    if (!mine)
        return tl::unexpected<Error>(mine.error());
    for (const SessionInfo &info : *mine)
        if (info.id == m_session)
            m_done = info.done;
    return {};
}

Expected<bool> SessionDesk::step(bool undo)
{
    if (const Status status = writable(); !status)
        return tl::unexpected<Error>(status.error());
    LabelStore labels(*m_database);
    const auto possible = undo ? labels.canUndo(m_reader, m_session) : labels.canRedo(m_reader, m_session);
    if (!possible || !*possible)
        return possible;
    const auto revisions = undo ? labels.undo(m_reader, m_session) : labels.redo(m_reader, m_session);
    if (!revisions)
        return tl::unexpected<Error>(revisions.error());
    (void)count();
    return true;
}

Expected<bool> SessionDesk::undo()
{
    return step(true);
}

Expected<bool> SessionDesk::redo()
{
    return step(false);
}

Expected<ModelWord> SessionDesk::reveal(const Answer &answer)
{
    const auto stored = AnnotationSessions(*m_database).reveal(m_session, m_reader, answer.item);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    const auto models = PredictionStore(*m_database).models();
    if (!models)
        return tl::unexpected<Error>(models.error());
    for (const ModelRecord &model : *models)
        if (model.id == stored->model)
            return wordOf(*stored, model);
    return fail(ErrorCode::NotFound, tr("The model of this prediction is not known any more."));
}

Expected<QString> SessionDesk::heatmapPath(const Answer &answer)
{
    const Status allowed = AnnotationSessions(*m_database).mayShowHeatmap(m_session, m_reader, answer.item);
    if (!allowed)
        return tl::unexpected<Error>(allowed.error());
    return CellStore(*m_database).imagePath(answer.cell);
}

Status SessionDesk::noteHeatmap(const Answer &answer)
{
    if (Status status = writable(); !status)
        return status;
    return AnnotationSessions(*m_database).noteHeatmap(m_session, m_reader, answer.item);
}

Expected<ReadingSummary> SessionDesk::summary()
{
    const AnnotationSessions sessions(*m_database);
    const auto waiting = waitingCells();
    if (!waiting)
        return tl::unexpected<Error>(waiting.error());
    ReadingSummary summary;
    for (int i = 0; i == 0 || i < summary.items; ++i) {
        const auto cell = sessions.at(m_session, m_reader, i);
        if (!cell)
            return tl::unexpected<Error>(cell.error());
        summary.items = cell->count;
        const LabelValue &label = cell->label;
        if (cell->outcome.isEmpty() && std::binary_search(waiting->begin(), waiting->end(), cell->cell))
            ++summary.waiting;
        else if (cell->outcome.isEmpty())
            summary.open.push_back(i);
        else if (cell->outcome == QLatin1String("skipped"))
            summary.skipped.push_back(i);
        else if (cell->outcome == QLatin1String("escalated"))
            summary.escalated.push_back(i);
        else if (label.kind == LabelKind::CannotIdentify)
            ++summary.cannotIdentify;
        else if (label.kind == LabelKind::Class)
            ++summary.labelled;
        summary.kept += cell->outcome == QLatin1String("kept") ? 1 : 0;
        summary.changed += cell->outcome == QLatin1String("changed") ? 1 : 0;
        if (label.kind == LabelKind::Class && label.confidence)
            ++summary.confidences[static_cast<size_t>(*label.confidence)];
    }
    return summary;
}

} // namespace cyto::ui
