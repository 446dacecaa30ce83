#include "ui/review/adjudication_desk.h"

#include "study/consensus_store.h"
#include "study/reader_store.h"

#include <algorithm>

namespace cyto::ui {

AdjudicationDesk::AdjudicationDesk(std::unique_ptr<StudyDatabase> database, ReaderId adjudicator)
    : m_database(std::move(database)), m_reader(adjudicator), m_pictures(*m_database)
{
}

Expected<Sitting> AdjudicationDesk::enter()
{
    const auto reader = ReaderStore(*m_database).reader(m_reader);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    if (reader->role != ReaderRole::Adjudicator)
        return fail(ErrorCode::InvalidArgument, tr("%1 is no adjudicator.").arg(reader->name),
            tr("A coordinator gives the role under \"Readers\"."));
    const auto version = consensusVersion();
    if (!version)
        return tl::unexpected<Error>(version.error());
    const auto queue = adjudicationQueue(*m_database, *version, m_reader);
    if (!queue)
        return tl::unexpected<Error>(queue.error());
    m_cases.clear();
    m_cursor = 0;
    m_waiting = queue->waiting;
    for (const AdjudicationQueue::Case &one : queue->cases)
        m_cases.push_back({one.cell, one.escalated, {}, {}});
    if (m_cases.empty())
        return tl::unexpected<Error>(nothingToDecide(*queue));
    Sitting sitting;
    sitting.kind = ReadingKind::Adjudication;
    sitting.name = tr("Adjudication after consensus %1").arg(*version);
    sitting.undoable = false;
    sitting.waiting = m_waiting;
    return sitting;
}

Expected<qint64> AdjudicationDesk::consensusVersion()
{
    ConsensusStore store(*m_database);
    if (m_database->access() != Access::Reader) {
        const auto run = store.run({}, m_reader);
        if (!run)
            return tl::unexpected<Error>(run.error());
        return run->version;
    }
    // A server lets a reader's own login make none.
    const auto runs = store.runs();
    if (!runs)
        return tl::unexpected<Error>(runs.error());
    if (runs->empty())
        return fail(ErrorCode::NotFound, tr("There is no consensus of the readers yet."),
            tr("A coordinator makes one with the study's report."));
    return runs->back().version;
}

Error AdjudicationDesk::nothingToDecide(const AdjudicationQueue &queue)
{
    QStringList why;
    if (queue.own > 0)
        why << tr("%n cell(s) wait for a decision, but you have labelled them yourself or handed them on.", nullptr,
            queue.own);
    if (queue.waiting > 0)
        why << tr("%n cell(s) wait until your blinded session is over.", nullptr, queue.waiting);
    if (why.isEmpty())
        return {ErrorCode::NotFound,
            tr("There is nothing to decide: the readers' labels give an answer for every cell, and nobody has handed "
               "one on."),
            {}};
    return {ErrorCode::NotFound, why.join(QLatin1Char(' ')),
        queue.own > 0 ? tr("Another adjudicator must decide on them.") : QString()};
}

Expected<std::optional<Presentation>> AdjudicationDesk::current()
{
    if (m_cursor >= static_cast<int>(m_cases.size()))
        return std::optional<Presentation>();
    auto shown = at(m_cursor, false);
    if (!shown)
        return tl::unexpected<Error>(shown.error());
    return std::optional(std::move(*shown));
}

Expected<Presentation> AdjudicationDesk::at(int index, bool remember)
{
    if (index < 0 || index >= static_cast<int>(m_cases.size()))
        return fail(ErrorCode::NotFound, tr("There is no cell number %1 to decide on.").arg(index + 1));
    const Case &one = m_cases[static_cast<size_t>(index)];
    auto votes = ConsensusStore(*m_database).votesOn(one.cell);
    if (!votes)
        return tl::unexpected<Error>(votes.error());
    if (remember)
        m_cursor = index;
    Presentation shown;
    shown.item = index + 1;
    shown.index = index;
    shown.count = static_cast<int>(m_cases.size());
    shown.done = static_cast<int>(std::count_if(m_cases.begin(), m_cases.end(),
        [](const Case &c) { return c.decision.kind != LabelKind::None || !c.skipped.isEmpty(); }));
    shown.cell = one.cell;
    shown.label = one.decision;
    shown.outcome = one.decision.kind != LabelKind::None ? QStringLiteral("labelled")
        : one.skipped.isEmpty()                          ? QString()
                                                         : QStringLiteral("skipped");
    shown.outcomeReason = one.skipped;
    shown.votes = std::move(*votes);
    if (one.escalated)
        shown.reasons = {QStringLiteral("escalated")};
    const CellPictures::Picture &picture = m_pictures.picture(one.cell);
    shown.picture = picture.image;
    shown.pictureFailure = picture.failure;
    return shown;
}

void AdjudicationDesk::prefetch(int index)
{
    if (index >= 0 && index < static_cast<int>(m_cases.size()))
        (void)m_pictures.picture(m_cases[static_cast<size_t>(index)].cell);
}

AdjudicationDesk::Case *AdjudicationDesk::caseOf(const Answer &answer)
{
    const bool known = answer.index >= 0 && answer.index < static_cast<int>(m_cases.size())
        && m_cases[static_cast<size_t>(answer.index)].cell == answer.cell;
    return known ? &m_cases[static_cast<size_t>(answer.index)] : nullptr;
}

Status AdjudicationDesk::answer(const Answer &answer)
{
    Case *one = caseOf(answer);
    if (one == nullptr)
        return fail(ErrorCode::InvalidArgument, tr("This cell is not among those to decide on."));
    if (!m_database->readOnlyReason().isEmpty()) {
        if (Status writable = m_database->retryWriting(); !writable)
            return writable;
    }
    if (Status decided =
            ConsensusStore(*m_database).adjudicate(one->cell, m_reader, answer.value, answer.value.comment);
        !decided)
        return decided;
    one->decision = answer.value;
    one->skipped.clear();
    m_cursor = answer.index + 1;
    return {};
}

// Nothing is recorded of a cell that was left out: the next sitting asks again.
Status AdjudicationDesk::skip(const Answer &answer, const QString &reason)
{
    Case *one = caseOf(answer);
    if (one == nullptr)
        return fail(ErrorCode::InvalidArgument, tr("This cell is not among those to decide on."));
    one->skipped = reason;
    m_cursor = answer.index + 1;
    return {};
}

Status AdjudicationDesk::escalate(const Answer &, const QString &)
{
    return fail(ErrorCode::InvalidArgument, tr("There is nobody above the adjudicator. Skip the cell instead."));
}

Expected<ModelWord> AdjudicationDesk::reveal(const Answer &)
{
    return fail(ErrorCode::InvalidArgument, tr("An adjudication rests on the readers' labels alone."));
}

Expected<QString> AdjudicationDesk::heatmapPath(const Answer &)
{
    return fail(ErrorCode::InvalidArgument, tr("An adjudication rests on the readers' labels alone."));
}

Status AdjudicationDesk::noteHeatmap(const Answer &)
{
    return fail(ErrorCode::InvalidArgument, tr("An adjudication rests on the readers' labels alone."));
}

Expected<ReadingSummary> AdjudicationDesk::summary()
{
    ReadingSummary summary;
    summary.items = static_cast<int>(m_cases.size());
    summary.waiting = m_waiting;
    for (size_t i = 0; i < m_cases.size(); ++i) {
        const Case &one = m_cases[i];
        if (!one.skipped.isEmpty())
            summary.skipped.push_back(static_cast<int>(i));
        else if (one.decision.kind == LabelKind::None)
            summary.open.push_back(static_cast<int>(i));
        else if (one.decision.kind == LabelKind::CannotIdentify)
            ++summary.cannotIdentify;
        else
            ++summary.labelled;
    }
    return summary;
}

} // namespace cyto::ui
