#include "study/review_sessions.h"

#include "domain/philox.h"
#include "study/adjudication_queue.h"
#include "study/audit_log.h"
#include "study/hidden_cells.h"
#include "study/item_outcomes.h"
#include "study/label_writer.h"
#include "study/reader_store.h"
#include "study/session_plan.h"
#include "study/session_rows.h"
#include "study/study_connection.h"
#include "study/study_text.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace cyto {

namespace {

struct Evidence {
    std::vector<LabelValue> labels;
    std::optional<LabelValue> consensus;
    bool predicted = false;
    bool failed = false;
    bool anomalous = false;
    bool escalated = false;
    double probability = 1.0;
    QString predictedClass;
};

using EvidenceMap = QMap<CellId, Evidence>;

/// One vote per reader, the newest, as the consensus counts: who has changed their mind does not disagree with anybody.
Status readLabels(StudyConnection &connection, EvidenceMap &cells)
{
    auto rows = connection.run(
        QStringLiteral("SELECT cell_id, reader_id, kind, class_id, confidence FROM current_label WHERE is_repeat = 0 "
                       "AND kind <> 2 ORDER BY cell_id, reader_id, revision_id"));
    CYTO_TRY(rows);
    CellId lastCell = 0;
    ReaderId lastReader = 0;
    while (rows->next()) {
        const CellId cell = rows->value(0).toLongLong();
        const ReaderId reader = rows->value(1).toLongLong();
        std::vector<LabelValue> &labels = cells[cell].labels;
        if (cell == lastCell && reader == lastReader)
            labels.back() = readValue(*rows, 2);
        else
            labels.push_back(readValue(*rows, 2));
        lastCell = cell;
        lastReader = reader;
    }
    return connection.finished(*rows);
}

Status readEscalations(StudyConnection &connection, EvidenceMap &cells)
{
    auto open = openEscalations(connection);
    CYTO_TRY(open);
    for (const Escalation &escalation : *open)
        cells[escalation.cell].escalated = true;
    return {};
}

Status readPredictions(StudyConnection &connection, const ModelRecord &model, EvidenceMap &cells)
{
    auto rows = connection.run(QStringLiteral("SELECT cell_id, status, predicted, probability, anomalous FROM "
                                              "prediction WHERE model_id = ? AND status < 2"),
        {model.id});
    CYTO_TRY(rows);
    while (rows->next()) {
        Evidence &cell = cells[rows->value(0).toLongLong()];
        cell.failed = rows->value(1).toInt() == 1;
        cell.predicted = !cell.failed;
        if (cell.failed)
            continue;
        const auto index = static_cast<size_t>(rows->value(2).toInt());
        cell.predictedClass = index < model.classNames.size() ? model.classNames[index] : QString();
        cell.probability = rows->value(3).toDouble();
        cell.anomalous = rows->value(4).toInt() != 0;
    }
    return connection.finished(*rows);
}

/// Of the newest run, and of cells too that whoever makes the queue has still to judge blindly: the queue is the same
/// whoever makes it.
Status readConsensus(StudyConnection &connection, EvidenceMap &cells)
{
    auto rows = connection.run(QStringLiteral("SELECT cell_id, kind, class_id, NULL FROM consensus WHERE method <> "
                                              "'unresolved' AND run_id = (SELECT max(id) FROM consensus_run)"));
    CYTO_TRY(rows);
    while (rows->next())
        cells[rows->value(0).toLongLong()].consensus = readValue(*rows, 1);
    return connection.finished(*rows);
}

bool differs(const Evidence &cell, const LabelValue &label, const ClassSet &classes)
{
    return label.kind != LabelKind::Class || classes.at(label.classIndex).name != cell.predictedClass;
}

QStringList reasonsOf(const Evidence &cell, const QueueRules &rules, const ClassSet &classes)
{
    QStringList reasons;
    const std::vector<LabelValue> truth = cell.consensus ? std::vector {*cell.consensus} : cell.labels;
    if (rules.modelDiffers && cell.predicted
        && std::any_of(truth.begin(), truth.end(), [&](const LabelValue &l) { return differs(cell, l, classes); }))
        reasons << QStringLiteral("model_differs");
    if (cell.predicted && cell.probability < rules.lowConfidenceBelow)
        reasons << QStringLiteral("low_confidence");
    if (rules.anomaly && cell.anomalous)
        reasons << QStringLiteral("anomaly");
    if (rules.readersDisagree && std::any_of(cell.labels.begin(), cell.labels.end(), [&](const LabelValue &l) {
            return l.kind != cell.labels.front().kind || l.classIndex != cell.labels.front().classIndex;
        }))
        reasons << QStringLiteral("readers_disagree");
    if (rules.readerUnsure && std::any_of(cell.labels.begin(), cell.labels.end(), [](const LabelValue &l) {
            return l.confidence && *l.confidence <= Confidence::Low;
        }))
        reasons << QStringLiteral("reader_unsure");
    if (rules.predictionFailed && cell.failed)
        reasons << QStringLiteral("prediction_failed");
    if (rules.escalated && cell.escalated)
        reasons << QStringLiteral("escalated");
    return reasons;
}

Expected<QHash<CellId, QSet<ReaderId>>> readersWhoLabelled(StudyConnection &connection)
{
    auto rows = connection.run(QStringLiteral("SELECT DISTINCT cell_id, reader_id FROM current_label WHERE kind <> 2"));
    CYTO_TRY(rows);
    QHash<CellId, QSet<ReaderId>> all;
    while (rows->next())
        all[rows->value(0).toLongLong()].insert(rows->value(1).toLongLong());
    CYTO_TRY(connection.finished(*rows));
    return all;
}

QString imageName(StudyConnection &connection, CellId cell)
{
    const auto name = connection.value(
        QStringLiteral("SELECT CASE WHEN s.relative_path = '.' THEN c.file_name ELSE s.relative_path || '/' || "
                       "c.file_name END FROM cell c JOIN slide s ON s.id = c.slide_id WHERE c.id = ?"),
        {cell});
    return name && name->isValid() ? name->toString() : QString::number(cell);
}

struct SharedQueue {
    QMap<ReaderId, std::vector<QueuedCell>> byReader;
    int lacking = 0; ///< cells that find too few readers
    Status complete; ///< why not: the first of them
};

/// Who sees which cell; readers with the fewest cells first, so that the work is shared evenly.
Expected<SharedQueue> share(StudyConnection &connection, const ReviewPlan &plan, std::vector<QueuedCell> queue)
{
    auto labelled = readersWhoLabelled(connection);
    CYTO_TRY(labelled);
    auto escalations = openEscalations(connection);
    CYTO_TRY(escalations);
    QHash<CellId, QSet<ReaderId>> handedOn; // who asked for somebody else is not asked again
    for (const Escalation &escalation : *escalations)
        handedOn[escalation.cell].insert(escalation.reader);
    Philox random(plan.seed);
    for (size_t i = queue.size(); i > 1; --i)
        std::swap(queue[i - 1], queue[random.below(static_cast<std::uint32_t>(i))]);
    SharedQueue result;
    auto &shares = result.byReader;
    for (const QueuedCell &cell : queue) {
        std::vector<ReaderId> eligible;
        for (const ReaderId reader : plan.readers)
            if (!handedOn.value(cell.cell).contains(reader)
                && (!plan.onlyNewEyes || !labelled->value(cell.cell).contains(reader)))
                eligible.push_back(reader);
        std::stable_sort(eligible.begin(), eligible.end(),
            [&](ReaderId a, ReaderId b) { return shares[a].size() < shares[b].size(); });
        const size_t wanted = plan.readersPerCell > 0 ? static_cast<size_t>(plan.readersPerCell) : eligible.size();
        if (eligible.size() < std::max<size_t>(wanted, 1)) {
            if (result.lacking++ == 0)
                result.complete = fail(ErrorCode::InvalidArgument,
                    StudyText::tr("The image \"%1\" needs %2 readers who may judge it, but there are %3.")
                        .arg(imageName(connection, cell.cell))
                        .arg(std::max<size_t>(wanted, 1))
                        .arg(eligible.size()),
                    StudyText::tr("Add readers to the session, or ask for fewer per cell."));
            continue;
        }
        for (size_t r = 0; r < wanted; ++r)
            shares[eligible[r]].push_back(cell);
    }
    return result;
}

/// What stood when the session was made, whoever may see it.
Expected<LabelValue> former(StudyConnection &connection, SessionId session, CellId cell)
{
    auto made = connection.value(QStringLiteral("SELECT created_at FROM session WHERE id = ?"), {session});
    CYTO_TRY(made);
    if (!made->isValid())
        return fail(ErrorCode::NotFound, StudyText::tr("The study has no session %1.").arg(session));
    return formerLabel(connection, cell, session, made->toString());
}

using Reasons = QHash<CellId, QStringList>;

/// Readable images that are in no queue.
Expected<std::vector<CellId>> unqueuedCells(StudyConnection &connection, const Reasons &queued)
{
    auto rows = connection.run(QStringLiteral("SELECT id FROM cell WHERE state = 0 ORDER BY id"));
    CYTO_TRY(rows);
    std::vector<CellId> cells;
    while (rows->next())
        if (const CellId cell = rows->value(0).toLongLong(); !queued.contains(cell))
            cells.push_back(cell);
    CYTO_TRY(connection.finished(*rows));
    return cells;
}

/// In a blinded review the queue alone would tell that something is the matter with every cell: others are mixed in,
/// as many as an annotation session has unflagged ones, and some cells come twice.
Status blendIn(StudyConnection &connection, const ReviewPlan &plan, const Reasons &queued, ReaderId reader,
    std::vector<PlannedItem> &items)
{
    const double ratio = kLeastUnflaggedShare / (1.0 - kLeastUnflaggedShare);
    const auto wanted = static_cast<size_t>(std::ceil(ratio * static_cast<double>(items.size()) - 1e-9));
    auto cells = unqueuedCells(connection, queued);
    CYTO_TRY(cells);
    if (plan.onlyNewEyes) {
        auto labelled = readersWhoLabelled(connection);
        CYTO_TRY(labelled);
        std::erase_if(*cells, [&](CellId cell) { return labelled->value(cell).contains(reader); });
    }
    if (cells->size() < wanted)
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("This blinded review needs %1 cells that are not in its queue, but the study has %2.")
                .arg(wanted)
                .arg(cells->size()),
            StudyText::tr("Otherwise being shown would say that something is the matter with a cell. Make the review "
                          "open, or with fewer cells."));
    Philox random(plan.seed, static_cast<std::uint64_t>(reader)); // stream 0 is that of the queue
    for (size_t i = 0; i < wanted; ++i) {
        const size_t pick = i + random.below(static_cast<std::uint32_t>(cells->size() - i));
        std::swap((*cells)[i], (*cells)[pick]);
        items.push_back({(*cells)[i], false, false, -1});
    }
    const AnnotationPlan standard;
    shuffleItems(items, random);
    addRepeats(items, standard.repeatShare, standard.repeatGap, random);
    return {};
}

Status insertItems(StudyConnection &connection, SessionId session, ReaderId reader, const Reasons &queued,
    const std::vector<PlannedItem> &items)
{
    CYTO_TRY(connection.execute(
        QStringLiteral("INSERT INTO session_reader (session_id, reader_id) VALUES (?, ?)"), {session, reader}));
    std::vector<qint64> ids;
    for (const PlannedItem &item : items) {
        auto id = connection.value(
            QStringLiteral("INSERT INTO session_item (session_id, reader_id, presented_index, cell_id, is_common, "
                           "is_flagged, repeat_of, queue_reasons) VALUES (?, ?, ?, ?, 0, ?, ?, ?) RETURNING id"),
            {session, reader, static_cast<int>(ids.size()), item.cell, item.flagged ? 1 : 0,
                item.repeatOf < 0 ? QVariant(QMetaType::fromType<qint64>())
                                  : QVariant(ids[static_cast<size_t>(item.repeatOf)]),
                queued.contains(item.cell) ? queued.value(item.cell).join(QLatin1Char('|')) : QStringLiteral("")});
        CYTO_TRY(id);
        ids.push_back(id->toLongLong());
    }
    return {};
}

QString outcomeName(ReviewDecision decision)
{
    switch (decision) {
    case ReviewDecision::Change: return QStringLiteral("changed");
    case ReviewDecision::Escalate: return QStringLiteral("escalated");
    case ReviewDecision::CannotIdentify: return QStringLiteral("cannot_identify");
    case ReviewDecision::Keep: break;
    }
    return QStringLiteral("kept");
}

} // namespace

Expected<std::vector<QueuedCell>> ReviewSessions::queue(const QueueRules &rules) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    const ReadSnapshot snapshot(connection);
    CYTO_TRY(snapshot.status());
    auto info = m_database.info();
    CYTO_TRY(info);
    EvidenceMap cells;
    CYTO_TRY(readLabels(connection, cells));
    CYTO_TRY(readEscalations(connection, cells));
    CYTO_TRY(readConsensus(connection, cells));
    if (rules.model.id != 0)
        CYTO_TRY(readPredictions(connection, rules.model, cells));
    std::vector<QueuedCell> queue;
    for (auto it = cells.cbegin(); it != cells.cend(); ++it)
        if (const QStringList reasons = reasonsOf(*it, rules, info->labelClasses); !reasons.isEmpty())
            queue.push_back({it.key(), reasons});
    return queue;
}

Expected<ReviewShares> ReviewSessions::shares(const ReviewPlan &plan, const std::vector<QueuedCell> &queue) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    auto shared = share(connection, plan, queue);
    CYTO_TRY(shared);
    ReviewShares result;
    result.lacking = shared->lacking;
    for (const ReaderId reader : plan.readers)
        result.cells.emplace_back(reader, static_cast<int>(shared->byReader.value(reader).size()));
    return result;
}

Expected<SessionId> ReviewSessions::start(const ReviewPlan &plan, const std::vector<QueuedCell> &queue, ReaderId by)
{
    StudyConnection &connection = m_database.connection();
    auto maker = ReaderStore(m_database).reader(by);
    CYTO_TRY(maker);
    if (plan.readers.empty() || queue.empty())
        return fail(ErrorCode::InvalidArgument, StudyText::tr("A review needs at least one reader and one cell."));
    auto shared = share(connection, plan, queue);
    CYTO_TRY(shared);
    CYTO_TRY(shared->complete);
    Reasons queued;
    for (const QueuedCell &cell : queue)
        queued.insert(cell.cell, cell.reasons);
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    auto session = insertSession(connection,
        {QStringLiteral("review"), plan.name, plan.blinded, plan.seed,
            QStringLiteral("{\"readers_per_cell\":%1,\"only_new_eyes\":%2}")
                .arg(plan.readersPerCell)
                .arg(plan.onlyNewEyes ? QStringLiteral("true") : QStringLiteral("false")),
            plan.model, by});
    CYTO_TRY(session);
    for (auto it = shared->byReader.cbegin(); it != shared->byReader.cend(); ++it) {
        std::vector<PlannedItem> items;
        for (const QueuedCell &cell : *it)
            items.push_back({cell.cell, false, cell.reasons.contains(QLatin1String("anomaly")), -1});
        if (plan.blinded)
            CYTO_TRY(blendIn(connection, plan, queued, it.key(), items));
        CYTO_TRY(insertItems(connection, *session, it.key(), queued, items));
    }
    CYTO_TRY(AuditLog::append(connection,
        {0, {}, maker->name, QStringLiteral("session created"), QStringLiteral("session/%1").arg(*session), {},
            QStringLiteral("review; %1; %2 cells; seed %3").arg(plan.name).arg(queue.size()).arg(plan.seed), {}}));
    CYTO_TRY(transaction->commit());
    return *session;
}

Status ReviewSessions::decide(const LabelChange &change, ReviewDecision decision, const QString &reason)
{
    StudyConnection &connection = m_database.connection();
    const LabelContext &context = change.context;
    const bool labels = decision != ReviewDecision::Escalate;
    const LabelKind wanted = decision == ReviewDecision::CannotIdentify ? LabelKind::CannotIdentify : LabelKind::Class;
    const bool keepsUnsure = decision == ReviewDecision::Keep && change.value.kind == LabelKind::CannotIdentify;
    if (labels && change.value.kind != wanted && !keepsUnsure)
        return fail(ErrorCode::InvalidArgument, StudyText::tr("The decision and the label contradict each other."));
    if (!labels && reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, StudyText::tr("Escalating a cell needs a reason."));
    if (context.session == 0 || context.sessionItem == 0)
        return fail(ErrorCode::InvalidArgument, StudyText::tr("A review decision belongs to a cell of a session."));
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    auto blinded = isBlinded(connection, context.session, context.reader);
    CYTO_TRY(blinded);
    auto writer = LabelWriter::begin(connection, context.reader, context.session, LabelWriter::Act::Label);
    CYTO_TRY(writer);
    if (!labels)
        CYTO_TRY(writer->leaveOut(context.sessionItem, {outcomeName(decision), reason.trimmed()}));
    else // "kept" would tell a blinded reader what others said
        CYTO_TRY(writer->append(
            change, 0, ItemDecision {*blinded ? QStringLiteral("labelled") : outcomeName(decision), reason}));
    return transaction->commit();
}

Expected<LabelValue> ReviewSessions::formerLabel(SessionId session, CellId cell) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    CYTO_TRY(refuseWhenHidden(connection, cell));
    return former(connection, session, cell);
}

Status ReviewSessions::answer(const LabelChange &change)
{
    StudyConnection &connection = m_database.connection();
    // In a blinded session nobody asks here: the record compares, once the label is there.
    LabelValue stood;
    if (!connection.blindScope()) {
        auto found = former(connection, change.context.session, change.cell);
        CYTO_TRY(found);
        stood = *found;
    }
    const QString outcome = comparedWith(stood, change.value);
    return decide(change,
        outcome == QLatin1String("kept")          ? ReviewDecision::Keep
            : outcome == QLatin1String("changed") ? ReviewDecision::Change
                                                  : ReviewDecision::CannotIdentify,
        {});
}

} // namespace cyto
