#include "ui/review/adjudication_desk.h"

#include "study/reader_store.h"

#include <QSet>

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
    ConsensusStore store(*m_database);
    const auto run = store.run({}, m_reader);
    if (!run)
        return tl::unexpected<Error>(run.error());
    const auto results = store.results(run->version);
    if (!results)
        return tl::unexpected<Error>(results.error());
    const auto votes = store.votes();
    if (!votes)
        return tl::unexpected<Error>(votes.error());
    // Who has voted on a cell cannot decide on it.
    QSet<CellId> own;
    for (const CellVotes &cell : *votes)
        if (std::find(cell.readers.begin(), cell.readers.end(), m_reader) != cell.readers.end())
            own.insert(cell.cell);
    int others = 0;
    m_cases.clear();
    m_cursor = 0;
    for (const CellConsensus &cell : *results) {
        if (cell.result.method != ConsensusMethod::Unresolved)
            continue;
        if (own.contains(cell.cell))
            ++others;
        else
            m_cases.push_back({cell.cell, {}, {}});
    }
    if (m_cases.empty())
        return fail(ErrorCode::NotFound,
            others == 0 ? tr("There is nothing to decide: the readers' labels give an answer for every cell.")
                        : tr("%n cell(s) wait for a decision, but you have labelled them yourself.", nullptr, others),
            others == 0 ? QString() : tr("Another adjudicator must decide on them."));
    Sitting sitting;
    sitting.kind = ReadingKind::Adjudication;
    sitting.name = tr("Adjudication after consensus %1").arg(run->version);
    sitting.undoable = false;
    return sitting;
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
