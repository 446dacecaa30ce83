#include "review/study_evidence.h"

#include "study/evidence_rows.h"
#include "study/study_database.h"

#include <QHash>

#include <algorithm>

namespace cyto {

namespace {

EvidenceCell cellOf(const PredictedCellRow &row, int slide)
{
    EvidenceCell cell;
    cell.cell = row.cell;
    cell.slide = slide;
    cell.failed = row.state != CellState::Indexed || row.predictionFailed;
    if (row.predicted)
        cell.prediction =
            EvidencePrediction {row.predictedClass, row.probability, row.margin, row.anomalyScore, row.anomalous};
    return cell;
}

} // namespace

std::optional<LabelValue> wordOn(const EvidenceCell &cell, bool anyConsensus)
{
    LabelValue value;
    if (anyConsensus) {
        if (!cell.consensus || cell.consensus->method == ConsensusMethod::Unresolved)
            return std::nullopt;
        value.kind = cell.consensus->kind;
        value.classIndex = cell.consensus->classIndex;
        return value;
    }
    for (const LabelValue &vote : cell.votes)
        if (vote.kind != cell.votes.front().kind || vote.classIndex != cell.votes.front().classIndex)
            return std::nullopt;
    return cell.votes.empty() ? std::nullopt : std::optional(cell.votes.front());
}

QString StudyEvidence::readerName(ReaderId id) const
{
    const auto found =
        std::find_if(readers.begin(), readers.end(), [id](const Reader &reader) { return reader.id == id; });
    return found == readers.end() ? QString::number(id) : found->name;
}

int StudyEvidence::labelClassOf(int modelClass) const
{
    if (!model || modelClass < 0 || modelClass >= static_cast<int>(model->classNames.size()))
        return -1;
    return info.labelClasses.indexOf(model->classNames[static_cast<size_t>(modelClass)]).value_or(-1);
}

QString StudyEvidence::labelClassName(int labelClass) const
{
    const CellClass &c = info.labelClasses.at(labelClass);
    return naming ? naming(c) : c.displayName;
}

QString StudyEvidence::modelClassName(int modelClass) const
{
    if (const int label = labelClassOf(modelClass); label >= 0)
        return labelClassName(label);
    const QString &name = model->classNames[static_cast<size_t>(modelClass)];
    const auto alone = ClassSet::fromNames({name});
    if (!alone)
        return name;
    return naming ? naming(alone->at(0)) : alone->at(0).displayName;
}

Expected<StudyEvidence> readStudyEvidence(StudyDatabase &database, const std::optional<ModelRecord> &model)
{
    auto info = database.info();
    if (!info)
        return tl::unexpected<Error>(info.error());
    auto readers = ReaderStore(database).readers();
    if (!readers)
        return tl::unexpected<Error>(readers.error());
    auto rows = readEvidenceRows(database, model ? model->id : 0);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    StudyEvidence evidence {std::move(*info), std::move(*readers), std::move(rows->slides), model,
        rows->consensusVersion, {}, std::move(rows->repeats), {}};
    QHash<qint64, int> slides;
    for (size_t s = 0; s < evidence.slides.size(); ++s)
        slides.insert(evidence.slides[s].id, static_cast<int>(s));
    QHash<CellId, size_t> votes;
    for (size_t v = 0; v < rows->votes.size(); ++v)
        votes.insert(rows->votes[v].cell, v);
    QHash<CellId, size_t> consensus;
    for (size_t c = 0; c < rows->consensus.size(); ++c)
        consensus.insert(rows->consensus[c].cell, c);
    for (const PredictedCellRow &row : rows->cells) {
        EvidenceCell cell = cellOf(row, slides.value(row.slide));
        if (const auto found = votes.constFind(row.cell); found != votes.cend()) {
            cell.readers = std::move(rows->votes[*found].readers);
            cell.votes = std::move(rows->votes[*found].values);
        }
        if (const auto found = consensus.constFind(row.cell); found != consensus.cend())
            cell.consensus = rows->consensus[*found].result;
        if (cell.failed || cell.prediction || cell.consensus || !cell.votes.empty())
            evidence.cells.push_back(std::move(cell));
    }
    return evidence;
}

} // namespace cyto
