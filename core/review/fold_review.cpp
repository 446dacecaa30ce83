#include "review/fold_review.h"

#include "review/csv_writer.h"
#include "review/study_evidence.h"
#include "study/review_sessions.h"

#include <QCoreApplication>
#include <QHash>

namespace cyto {

namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(FoldReview)
};

/// Nothing but the model against the labels.
QueueRules onlyDifferences(const ModelRecord &model)
{
    QueueRules rules;
    rules.model = model;
    rules.lowConfidenceBelow = 0.0;
    rules.anomaly = rules.readersDisagree = rules.readerUnsure = rules.predictionFailed = rules.escalated = false;
    return rules;
}

QString nameOf(const ClassSet &classes, LabelKind kind, int index)
{
    return kind == LabelKind::Class ? classes.at(index).name : QStringLiteral("cannot_identify");
}

/// What stands against the prediction.
QString labelsOf(const EvidenceCell &cell, const ClassSet &classes, const QString &predicted)
{
    if (cell.consensus && cell.consensus->method != ConsensusMethod::Unresolved)
        return nameOf(classes, cell.consensus->kind, cell.consensus->classIndex);
    QStringList names;
    for (const LabelValue &vote : cell.votes)
        if (const QString name = nameOf(classes, vote.kind, vote.classIndex);
            name != predicted && !names.contains(name))
            names << name;
    return names.join(QLatin1Char('|'));
}

} // namespace

Expected<std::vector<Disagreement>> foldDisagreements(StudyDatabase &database, const ModelRecord &model)
{
    const auto queue = ReviewSessions(database).queue(onlyDifferences(model));
    if (!queue)
        return tl::unexpected<Error>(queue.error());
    const auto evidence = readStudyEvidence(database, model);
    if (!evidence)
        return tl::unexpected<Error>(evidence.error());
    QHash<CellId, const EvidenceCell *> byCell;
    for (const EvidenceCell &cell : evidence->cells)
        byCell.insert(cell.cell, &cell);
    const CellStore cells(database);
    std::vector<Disagreement> all;
    for (const QueuedCell &queued : *queue) {
        const EvidenceCell *cell = byCell.value(queued.cell, nullptr);
        if (cell == nullptr || !cell->prediction)
            continue; // its prediction was removed a moment ago
        const auto record = cells.cell(queued.cell);
        if (!record)
            return tl::unexpected<Error>(record.error());
        Disagreement d;
        d.cell = queued.cell;
        d.imagePath = record->relativePath;
        d.predictedClass = model.classNames.at(static_cast<size_t>(cell->prediction->predicted));
        d.labelClass = labelsOf(*cell, evidence->info.labelClasses, d.predictedClass);
        d.probability = cell->prediction->probability;
        d.labels = static_cast<int>(cell->votes.size());
        all.push_back(std::move(d));
    }
    return all;
}

Status writeDisagreements(const QString &path, const std::vector<Disagreement> &disagreements)
{
    auto file = CsvFile::create(path,
        {QStringLiteral("cell_id"), QStringLiteral("image_path"), QStringLiteral("label_class"),
            QStringLiteral("predicted_class"), QStringLiteral("probability"), QStringLiteral("n_labels")});
    if (!file)
        return tl::unexpected<Error>(file.error());
    for (const Disagreement &d : disagreements) {
        CsvRow row;
        row.integer(d.cell).text(d.imagePath).text(d.labelClass).text(d.predictedClass).number(d.probability);
        row.integer(d.labels);
        (*file)->write(row);
    }
    return (*file)->commit();
}

Expected<SessionId> startFoldReview(StudyDatabase &database, const FoldReviewPlan &plan, ReaderId coordinator)
{
    ReviewSessions reviews(database);
    const auto queue = reviews.queue(onlyDifferences(plan.model));
    if (!queue)
        return tl::unexpected<Error>(queue.error());
    if (queue->empty())
        return fail(ErrorCode::InvalidArgument,
            ReviewText::tr("The predictions of %1 and the labels agree everywhere: there is nothing to review.")
                .arg(plan.model.name));
    ReviewPlan review;
    review.name = plan.name;
    review.blinded = plan.blinded;
    review.seed = plan.seed;
    review.readers = plan.readers;
    review.readersPerCell = plan.readersPerCell;
    review.onlyNewEyes = true;
    review.model = plan.model.id;
    return reviews.start(review, *queue, coordinator);
}

} // namespace cyto
