#include "review/study_psychometric.h"

#include <QCoreApplication>

#include <algorithm>

namespace cyto {

namespace {

struct PsychometricText {
    Q_DECLARE_TR_FUNCTIONS(StudyPsychometric)
};

/// Judgements of one curve, in the order of the cells.
struct Judgements {
    std::vector<double> confidence;
    std::vector<bool> right;
    void add(double c, bool r)
    {
        confidence.push_back(c);
        right.push_back(r);
    }
};

bool agrees(const LabelValue &vote, const ConsensusResult &consensus)
{
    return vote.kind == consensus.kind && (vote.kind != LabelKind::Class || vote.classIndex == consensus.classIndex);
}

StudyPsychometric curveOf(const Judgements &judgements, int bins)
{
    StudyPsychometric curve;
    curve.images = static_cast<std::int64_t>(judgements.right.size());
    curve.right = std::count(judgements.right.begin(), judgements.right.end(), true);
    auto blocks = psychometricBlocks(judgements.confidence, judgements.right, bins);
    if (blocks)
        curve.blocks = std::move(*blocks);
    else
        curve.problem = blocks.error().text();
    return curve;
}

class Curves {
public:
    Curves(const StudyEvidence &evidence, const StudyPsychometricOptions &options)
        : m_evidence(evidence), m_options(options)
    {
    }

    void collect()
    {
        for (const ConfidenceSource source : {ConfidenceSource::Consensus, ConfidenceSource::Model}) {
            for (const Reader &reader : m_evidence.readers)
                addReaders(reader.id, source);
            addReaders(0, source);
        }
        addModel();
    }

    std::vector<StudyPsychometric> take() { return std::move(m_curves); }
    std::vector<StudyPsychometric> &curves() { return m_curves; }

private:
    [[nodiscard]] bool isJudged(const EvidenceCell &cell) const
    {
        return cell.consensus && cell.consensus->method != ConsensusMethod::Unresolved;
    }

    /// @param reader 0 = all
    void addReaders(ReaderId reader, ConfidenceSource source)
    {
        Judgements judgements;
        for (const EvidenceCell &cell : m_evidence.cells) {
            if (!isJudged(cell) || static_cast<int>(cell.votes.size()) < m_options.minimumReaders)
                continue;
            std::optional<double> confidence;
            if (source == ConfidenceSource::Consensus)
                confidence = consensusConfidence(cell);
            else if (cell.prediction)
                confidence = cell.prediction->margin;
            for (size_t v = 0; v < cell.votes.size() && confidence; ++v)
                if (reader == 0 || cell.readers[v] == reader)
                    judgements.add(*confidence, agrees(cell.votes[v], *cell.consensus));
        }
        add(judgements, m_options.readerBins,
            reader == 0 ? PsychometricSubject::AllReaders : PsychometricSubject::Reader, reader, source);
    }

    void addModel()
    {
        Judgements judgements;
        for (const EvidenceCell &cell : m_evidence.cells)
            if (isJudged(cell) && cell.consensus->kind == LabelKind::Class && cell.prediction)
                judgements.add(cell.prediction->margin,
                    m_evidence.labelClassOf(cell.prediction->predicted) == cell.consensus->classIndex);
        add(judgements, m_options.modelBins, PsychometricSubject::Model, 0, ConfidenceSource::Model);
    }

    void add(
        const Judgements &judgements, int bins, PsychometricSubject subject, ReaderId reader, ConfidenceSource source)
    {
        if (judgements.right.empty())
            return;
        StudyPsychometric curve = curveOf(judgements, bins);
        curve.subject = subject;
        curve.reader = reader;
        curve.confidence = source;
        m_curves.push_back(std::move(curve));
    }

    const StudyEvidence &m_evidence;
    const StudyPsychometricOptions &m_options;
    std::vector<StudyPsychometric> m_curves;
};

} // namespace

double confidenceNumber(Confidence confidence)
{
    return static_cast<double>(confidence) / 3.0;
}

std::optional<double> consensusConfidence(const EvidenceCell &cell)
{
    double sum = 0.0;
    int given = 0;
    for (const LabelValue &vote : cell.votes) {
        if (!vote.confidence)
            continue;
        sum += confidenceNumber(*vote.confidence);
        ++given;
    }
    return given == 0 ? std::nullopt : std::optional(sum / given);
}

Expected<std::vector<StudyPsychometric>> studyPsychometrics(
    const StudyEvidence &evidence, const StudyPsychometricOptions &options, const CancelToken &cancel)
{
    Curves curves(evidence, options);
    curves.collect();
    if (!options.fit)
        return curves.take();
    for (StudyPsychometric &curve : curves.curves()) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, PsychometricText::tr("The statistics were cancelled."));
        if (curve.blocks.empty())
            continue;
        // Readers choose from their own list, the model from its own.
        const auto choices = curve.subject == PsychometricSubject::Model
            ? evidence.model->classNames.size()
            : static_cast<size_t>(evidence.info.labelClasses.size());
        PsychometricOptions fitting = options.fitting;
        fitting.guess = 1.0 / static_cast<double>(std::max<size_t>(choices, 2));
        auto fit = fitPsychometric(curve.blocks, fitting);
        if (fit)
            curve.fit = std::move(*fit);
        else
            curve.problem = fit.error().text();
    }
    return curves.take();
}

} // namespace cyto
