#include "review/study_calibration.h"

#include <QCoreApplication>

namespace cyto {

namespace {

struct CalibrationText {
    Q_DECLARE_TR_FUNCTIONS(StudyCalibration)
};

/// Whether the model knows the class.
bool isKnown(const StudyEvidence &evidence, int labelClass)
{
    for (int c = 0; c < static_cast<int>(evidence.model->classNames.size()); ++c)
        if (evidence.labelClassOf(c) == labelClass)
            return true;
    return false;
}

} // namespace

std::optional<StudyCalibration> studyCalibration(const StudyEvidence &evidence)
{
    if (!evidence.model)
        return std::nullopt;
    StudyCalibration result;
    std::vector<double> probabilities;
    std::vector<bool> right;
    for (const EvidenceCell &cell : evidence.cells) {
        if (!cell.prediction || (cell.votes.empty() && !cell.consensus))
            continue;
        const auto word = wordOn(cell, evidence.consensusVersion != 0);
        if (!word || word->kind != LabelKind::Class || !isKnown(evidence, word->classIndex)) {
            ++result.leftOut;
            continue;
        }
        const double probability = cell.prediction->probability;
        if (!(probability > 0.0 && probability <= 1.0)) { // the most probable class is never one of no probability
            ++result.withoutProbability;
            continue;
        }
        probabilities.push_back(probability);
        right.push_back(evidence.labelClassOf(cell.prediction->predicted) == word->classIndex);
    }
    result.images = static_cast<std::int64_t>(right.size());
    if (right.empty()) {
        result.problem = result.withoutProbability > 0
            ? CalibrationText::tr("The model's probabilities are not calibrated, and so are not shown.")
            : CalibrationText::tr("No predicted cell has a label of a class that the model knows.");
        return result;
    }
    auto bins = reliabilityBins(probabilities, right);
    const auto brier = brierScore(probabilities, right);
    if (!bins || !brier) {
        result.problem = (bins ? brier.error() : bins.error()).text();
        return result;
    }
    result.bins = std::move(*bins);
    result.expectedCalibrationError = expectedCalibrationError(probabilities, right);
    result.brierScore = *brier;
    return result;
}

} // namespace cyto
