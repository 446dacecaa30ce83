// Small studies whose statistics can be worked out by hand.
#pragma once

#include "review/study_evidence.h"

#include <cmath>

namespace cyto::examples {

inline constexpr ReaderId kAda = 11, kBob = 12, kCarl = 13;

inline bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance;
}

inline LabelValue label(int classIndex, std::optional<Confidence> confidence = {})
{
    LabelValue value;
    value.kind = LabelKind::Class;
    value.classIndex = classIndex;
    value.confidence = confidence;
    return value;
}

inline LabelValue unsure()
{
    LabelValue value;
    value.kind = LabelKind::CannotIdentify;
    return value;
}

inline ConsensusResult agreed(int classIndex)
{
    return {ConsensusMethod::Unanimous, LabelKind::Class, classIndex, 1, 1};
}

/// Four classes of the readers; the model knows two of them and one that they do not have; two slides.
inline StudyEvidence emptyStudy()
{
    StudyEvidence evidence;
    evidence.info.labelClasses = *ClassSet::fromNames({QStringLiteral("basophil"), QStringLiteral("blast"),
        QStringLiteral("lymphocyte"), QStringLiteral("artefact")});
    for (const auto &[id, name] : {std::pair(kAda, "Ada"), std::pair(kBob, "Bob"), std::pair(kCarl, "Carl")}) {
        Reader reader;
        reader.id = id;
        reader.name = QString::fromLatin1(name);
        evidence.readers.push_back(reader);
    }
    for (int s = 0; s < 2; ++s) {
        SlideInfo slide;
        slide.id = s + 1;
        slide.name = QString(QLatin1Char(static_cast<char>('a' + s)));
        evidence.slides.push_back(slide);
    }
    evidence.model = ModelRecord {7, QStringLiteral("m"), {},
        {QStringLiteral("basophil"), QStringLiteral("blast"), QStringLiteral("monocyte")}, 0.25};
    return evidence;
}

/// @param votes of Ada, Bob, Carl; nobody where empty
inline EvidenceCell &add(StudyEvidence &evidence, int slide, const std::vector<std::optional<LabelValue>> &votes)
{
    EvidenceCell cell;
    cell.cell = static_cast<CellId>(evidence.cells.size()) + 1;
    cell.slide = slide;
    const ReaderId readers[] = {kAda, kBob, kCarl};
    for (size_t r = 0; r < votes.size(); ++r) {
        if (!votes[r])
            continue;
        cell.readers.push_back(readers[r]);
        cell.votes.push_back(*votes[r]);
    }
    ++evidence.slides[static_cast<size_t>(slide)].cells;
    evidence.cells.push_back(std::move(cell));
    return evidence.cells.back();
}

inline EvidencePrediction predicted(int modelClass, double margin = 0.5, double anomalyScore = 0.5)
{
    return {modelClass, 0.9, margin, anomalyScore, anomalyScore < 0.25};
}

/// Three readers, four images: 000, 001, 111, 101.
inline StudyEvidence fourImages()
{
    StudyEvidence evidence = emptyStudy();
    add(evidence, 0, {label(0), label(0), label(0)});
    add(evidence, 0, {label(0), label(0), label(1)});
    add(evidence, 1, {label(1), label(1), label(1)});
    add(evidence, 1, {label(1), label(0), label(1)});
    return evidence;
}

} // namespace cyto::examples
