// Accuracy against confidence (method.md section 5): readers against the consensus' confidence, readers
// against the model's confidence, and the model against its own.
#pragma once

#include "review/study_evidence.h"
#include "statistics/psychometric.h"

#include "jobs/cancel_token.h"

namespace cyto {

struct StudyPsychometricOptions {
    int readerBins = 12;
    int modelBins = 25;
    int minimumReaders = 2; ///< images that fewer readers labelled are not common ones
    bool fit = true; ///< off: the counts alone, at once
    PsychometricOptions fitting; ///< its guess rate is set here: 1 / number of classes
};

enum class PsychometricSubject { Reader, AllReaders, Model };
enum class ConfidenceSource { Consensus, Model };

/// One curve. Right is what agrees with the consensus; cells without a resolved one do not count.
struct StudyPsychometric {
    PsychometricSubject subject = PsychometricSubject::Reader;
    ReaderId reader = 0; ///< of Reader
    ConfidenceSource confidence = ConfidenceSource::Consensus;
    std::int64_t images = 0; ///< judged; for AllReaders, judgements
    std::int64_t right = 0;
    std::vector<PsychometricBlock> blocks; ///< stimulus rescaled to [0, 1]; empty bins left out
    std::optional<PsychometricFit> fit;
    QString problem; ///< translated: why there are no blocks, or no fit
};

/// A reader's confidence as a number: High 1, Moderate 2/3, Low 1/3, No 0.
[[nodiscard]] double confidenceNumber(Confidence confidence);

/// Consensus confidence of a cell: the mean over its votes that have one; empty when none has.
[[nodiscard]] std::optional<double> consensusConfidence(const EvidenceCell &cell);

/// Each reader and all readers against the consensus' confidence, the same against the model's, then the
/// model against its own; those without any image are left out. Fits take seconds each. Error: Cancelled.
[[nodiscard]] Expected<std::vector<StudyPsychometric>> studyPsychometrics(
    const StudyEvidence &evidence, const StudyPsychometricOptions &options, const CancelToken &cancel);

} // namespace cyto
