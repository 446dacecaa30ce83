#include "review/study_confusion.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace cyto {

namespace {

struct ConfusionText {
    Q_DECLARE_TR_FUNCTIONS(StudyConfusion)
};

/// The names of rows and columns, and where each side's classes stand among them.
struct Axes {
    std::vector<QString> names;
    std::vector<int> ofModel; ///< by model class
    std::vector<int> toModel; ///< by label class; -1 = the model does not know it
    int cannotIdentify = 0;
};

Axes axesOf(const StudyEvidence &evidence)
{
    Axes axes;
    for (int c = 0; c < evidence.info.labelClasses.size(); ++c)
        axes.names.push_back(evidence.labelClassName(c));
    axes.toModel.assign(axes.names.size(), -1);
    const std::vector<QString> &model = evidence.model->classNames;
    for (size_t m = 0; m < model.size(); ++m) {
        const int label = evidence.labelClassOf(static_cast<int>(m));
        if (label >= 0) {
            axes.toModel[static_cast<size_t>(label)] = static_cast<int>(m);
            axes.ofModel.push_back(label);
        } else {
            axes.ofModel.push_back(static_cast<int>(axes.names.size()));
            axes.names.push_back(evidence.modelClassName(static_cast<int>(m)));
        }
    }
    axes.cannotIdentify = static_cast<int>(axes.names.size());
    axes.names.push_back(ConfusionText::tr("Cannot identify"));
    return axes;
}

class Counter {
public:
    Counter(const Axes &axes, ReaderId reader) : m_axes(axes)
    {
        m_result.reader = reader;
        m_result.names = axes.names;
        m_result.counts.assign(axes.names.size() * axes.names.size(), 0);
    }

    void add(LabelKind kind, int classIndex, const std::optional<EvidencePrediction> &prediction)
    {
        if (kind == LabelKind::None)
            return;
        const int modelClass = prediction ? prediction->predicted : -1;
        if (modelClass < 0 || modelClass >= static_cast<int>(m_axes.ofModel.size())) {
            ++m_result.withoutPrediction;
            return;
        }
        const int row = kind == LabelKind::Class ? classIndex : m_axes.cannotIdentify;
        const int column = m_axes.ofModel[static_cast<size_t>(modelClass)];
        ++m_result.counts[static_cast<size_t>(row) * m_axes.names.size() + static_cast<size_t>(column)];
        ++m_result.images;
        const int truth = kind == LabelKind::Class ? m_axes.toModel[static_cast<size_t>(classIndex)] : -1;
        if (truth < 0)
            return;
        m_truth.push_back(truth);
        m_predicted.push_back(modelClass);
    }

    void addUnresolved() { ++m_result.unresolved; }

    StudyConfusion finish(std::uint64_t seed)
    {
        if (m_truth.empty()) {
            m_result.problem = ConfusionText::tr("No predicted image has a label that the model knows.");
            return std::move(m_result);
        }
        auto metrics = classificationMetrics(m_truth, m_predicted, static_cast<int>(m_axes.ofModel.size()), seed);
        if (metrics)
            m_result.metrics = std::move(*metrics);
        else
            m_result.problem = metrics.error().text();
        return std::move(m_result);
    }

private:
    const Axes &m_axes;
    StudyConfusion m_result;
    std::vector<int> m_truth, m_predicted; ///< of the model's classes
};

enum class Meaning { Normal, Abnormal, Ignored };

/// By label class.
Expected<std::vector<Meaning>> meaningsOf(const StudyEvidence &evidence, const StudyAnomalyOptions &options)
{
    const ClassSet &classes = evidence.info.labelClasses;
    std::vector<Meaning> meanings;
    for (const CellClass &c : classes.all()) {
        const auto &known = evidence.model->classNames;
        const bool unknown = std::find(known.begin(), known.end(), c.name) == known.end();
        meanings.push_back(options.abnormal.empty() && unknown ? Meaning::Abnormal : Meaning::Normal);
    }
    for (const QString &name : options.ignored)
        if (const auto index = classes.indexOf(name)) // a default that this study may not have
            meanings[static_cast<size_t>(*index)] = Meaning::Ignored;
    for (const QString &name : options.abnormal) {
        const auto index = classes.indexOf(name);
        if (!index)
            return fail(ErrorCode::InvalidArgument, ConfusionText::tr("The study has no class \"%1\".").arg(name));
        meanings[static_cast<size_t>(*index)] = Meaning::Abnormal;
    }
    return meanings;
}

} // namespace

std::vector<StudyConfusion> studyConfusions(const StudyEvidence &evidence, std::uint64_t seed)
{
    if (!evidence.model)
        return {};
    const Axes axes = axesOf(evidence);
    std::vector<StudyConfusion> all;
    Counter consensus(axes, 0);
    std::set<ReaderId> voted;
    for (const EvidenceCell &cell : evidence.cells) {
        voted.insert(cell.readers.begin(), cell.readers.end());
        if (!cell.consensus)
            continue;
        if (cell.consensus->method == ConsensusMethod::Unresolved)
            consensus.addUnresolved();
        else
            consensus.add(cell.consensus->kind, cell.consensus->classIndex, cell.prediction);
    }
    all.push_back(consensus.finish(seed));
    if (evidence.consensusVersion == 0)
        all.back().problem = ConfusionText::tr("There is no consensus yet.");
    for (const Reader &reader : evidence.readers) {
        if (!voted.contains(reader.id))
            continue;
        Counter counter(axes, reader.id);
        for (const EvidenceCell &cell : evidence.cells)
            for (size_t v = 0; v < cell.votes.size(); ++v)
                if (cell.readers[v] == reader.id)
                    counter.add(cell.votes[v].kind, cell.votes[v].classIndex, cell.prediction);
        all.push_back(counter.finish(seed));
    }
    return all;
}

Expected<StudyAnomaly> studyAnomaly(const StudyEvidence &evidence, const StudyAnomalyOptions &options)
{
    if (!evidence.model)
        return fail(ErrorCode::InvalidArgument, ConfusionText::tr("The anomaly score needs a model."));
    const auto meanings = meaningsOf(evidence, options);
    if (!meanings)
        return tl::unexpected<Error>(meanings.error());
    StudyAnomaly result;
    result.threshold = evidence.model->anomalyThreshold;
    for (size_t c = 0; c < meanings->size(); ++c)
        if ((*meanings)[c] == Meaning::Abnormal)
            result.abnormalClasses.push_back(evidence.labelClassName(static_cast<int>(c)));
    for (const EvidenceCell &cell : evidence.cells) {
        if (!cell.prediction || (cell.votes.empty() && !cell.consensus))
            continue;
        const auto word = wordOn(cell, evidence.consensusVersion != 0);
        const Meaning meaning = word && word->kind == LabelKind::Class
            ? (*meanings)[static_cast<size_t>(word->classIndex)]
            : Meaning::Ignored;
        if (meaning == Meaning::Ignored)
            ++result.leftOut;
        else
            (meaning == Meaning::Abnormal ? result.abnormalScores : result.normalScores)
                .push_back(cell.prediction->anomalyScore);
    }
    auto roc = rocSmallIsPositive(result.abnormalScores, result.normalScores);
    if (!roc) {
        result.problem = roc.error().text();
        return result;
    }
    result.roc = std::move(*roc);
    const auto area = bootstrapAucSmallIsPositive(result.abnormalScores, result.normalScores, options.bootstrap);
    if (area)
        result.bootstrapAuc = *area;
    else
        result.problem = area.error().text();
    return result;
}

} // namespace cyto
