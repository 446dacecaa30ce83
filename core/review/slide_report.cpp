#include "review/slide_report.h"

#include "study/cell_store.h"
#include "study/label_store.h"
#include "study/prediction_store.h"
#include "study/study_database.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace cyto {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(SlideReport)
};

bool sameSignatures(const std::vector<Signature> &a, const std::vector<Signature> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const Signature &x, const Signature &y) { return x.id == y.id && x.current == y.current; });
}

QString labelName(const StudyEvidence &evidence, LabelKind kind, int index)
{
    return kind == LabelKind::Class ? evidence.labelClassName(index) : ReportText::tr("Cannot identify");
}

/// Fills the lists of cells of one slide.
class CellLists {
public:
    CellLists(
        StudyDatabase &database, const StudyEvidence &evidence, const DifferentialOptions &options, SlideReport &report)
        : m_cells(database)
        , m_predictions(database)
        , m_labels(database)
        , m_evidence(evidence)
        , m_options(options)
        , m_report(report)
    {
    }

    Status add(const EvidenceCell &cell)
    {
        const auto record = m_cells.cell(cell.cell);
        if (!record)
            return tl::unexpected<Error>(record.error());
        if (Status s = addFailure(cell, *record); !s)
            return s;
        addExcluded(cell, *record);
        return addOverrides(cell, *record);
    }

private:
    Status addFailure(const EvidenceCell &cell, const CellRecord &record)
    {
        if (!cell.failed)
            return {};
        if (record.state != CellState::Indexed) {
            m_report.failures.push_back({record.relativePath, record.failure});
            return {};
        }
        const auto stored = m_predictions.prediction(cell.cell, m_report.model->id);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        m_report.failures.push_back({record.relativePath, stored->failure});
        return {};
    }

    void exclude(const CellRecord &record, const QString &reason)
    {
        m_report.excluded.push_back({record.relativePath, reason});
    }

    void addExcluded(const EvidenceCell &cell, const CellRecord &record)
    {
        const ClassSet &classes = m_evidence.info.labelClasses;
        const auto classed = [&](LabelKind kind, int index) {
            if (kind == LabelKind::CannotIdentify)
                return exclude(record, ReportText::tr("Cannot be identified"));
            if (kind == LabelKind::Class
                && std::find(m_options.notCounted.begin(), m_options.notCounted.end(), classes.at(index).name)
                    != m_options.notCounted.end())
                exclude(
                    record, ReportText::tr("%1: not part of the differential").arg(m_evidence.labelClassName(index)));
        };
        switch (m_options.source) {
        case DifferentialSource::Consensus:
            if (cell.consensus && cell.consensus->method == ConsensusMethod::Unresolved)
                exclude(record, ReportText::tr("Readers disagree, and nobody has decided"));
            else if (cell.consensus)
                classed(cell.consensus->kind, cell.consensus->classIndex);
            break;
        case DifferentialSource::Reader:
            for (size_t v = 0; v < cell.votes.size(); ++v)
                if (cell.readers[v] == m_options.reader)
                    classed(cell.votes[v].kind, cell.votes[v].classIndex);
            break;
        case DifferentialSource::Model:
            if (const int label = cell.prediction ? m_evidence.labelClassOf(cell.prediction->predicted) : -1;
                label >= 0)
                classed(LabelKind::Class, label);
            break;
        }
    }

    /// One line per answer that differs from the prediction, with the readers who gave it.
    Status addOverrides(const EvidenceCell &cell, const CellRecord &record)
    {
        if (!cell.prediction)
            return {};
        const int predicted = m_evidence.labelClassOf(cell.prediction->predicted);
        std::vector<OverriddenCell> found;
        std::vector<std::pair<LabelKind, int>> answers;
        for (size_t v = 0; v < cell.votes.size(); ++v) {
            const LabelValue &vote = cell.votes[v];
            if (vote.kind == LabelKind::Class && vote.classIndex == predicted)
                continue;
            const std::pair answer(vote.kind, vote.kind == LabelKind::Class ? vote.classIndex : -1);
            auto at = std::find(answers.begin(), answers.end(), answer);
            if (at == answers.end()) {
                answers.push_back(answer);
                at = answers.end() - 1;
                found.push_back({record.relativePath, m_evidence.modelClassName(cell.prediction->predicted),
                    cell.prediction->probability, labelName(m_evidence, vote.kind, vote.classIndex), {}, {}});
            }
            OverriddenCell &line = found[static_cast<size_t>(at - answers.begin())];
            const auto comment = commentOf(cell.cell, cell.readers[v]);
            if (!comment)
                return tl::unexpected<Error>(comment.error());
            join(line.readers, m_evidence.readerName(cell.readers[v]), QStringLiteral(", "));
            join(line.reason, *comment, QStringLiteral("; "));
        }
        m_report.overridden.insert(m_report.overridden.end(), found.begin(), found.end());
        return {};
    }

    [[nodiscard]] Expected<QString> commentOf(CellId cell, ReaderId reader) const
    {
        auto current = m_labels.current(cell, reader);
        if (!current)
            return tl::unexpected<Error>(current.error());
        return current->comment;
    }

    static void join(QString &list, const QString &entry, const QString &separator)
    {
        if (!entry.isEmpty())
            list += (list.isEmpty() ? QString() : separator) + entry;
    }

    const CellStore m_cells;
    const PredictionStore m_predictions;
    const LabelStore m_labels;
    const StudyEvidence &m_evidence;
    const DifferentialOptions &m_options;
    SlideReport &m_report;
};

} // namespace

Expected<SlideReport> slideReport(StudyDatabase &database, qint64 slide, const std::optional<ModelRecord> &model,
    const DifferentialOptions &options, const ClassNaming &naming)
{
    const SignOff signOff(database);
    auto signatures = signOff.signatures(slide);
    if (!signatures)
        return tl::unexpected<Error>(signatures.error());
    auto evidence = readStudyEvidence(database, model);
    if (!evidence)
        return tl::unexpected<Error>(evidence.error());
    evidence->naming = naming;
    const auto at = std::find_if(evidence->slides.begin(), evidence->slides.end(),
        [slide](const SlideInfo &candidate) { return candidate.id == slide; });
    if (at == evidence->slides.end())
        return fail(ErrorCode::NotFound, ReportText::tr("The study has no slide %1.").arg(slide));
    const auto index = static_cast<int>(at - evidence->slides.begin());
    const auto differentials = slideDifferentials(*evidence, options);
    if (!differentials)
        return tl::unexpected<Error>(differentials.error());
    const auto readiness = signOff.readiness(slide, model ? model->id : 0);
    if (!readiness)
        return tl::unexpected<Error>(readiness.error());

    SlideReport report;
    report.study = evidence->info;
    report.slide = *at;
    report.model = model;
    report.readiness = *readiness;
    report.differential = (*differentials)[static_cast<size_t>(index)];
    report.consensusVersion = evidence->consensusVersion;
    report.madeAt = QDateTime::currentDateTimeUtc();
    report.program = QStringLiteral("cytodiffusion " CYTO_VERSION);
    CellLists lists(database, *evidence, options, report);
    for (const EvidenceCell &cell : evidence->cells)
        if (cell.slide == index)
            if (Status status = lists.add(cell); !status)
                return tl::unexpected<Error>(status.error());

    // What was read in several steps must be of what was signed.
    const auto after = signOff.signatures(slide);
    if (!after)
        return tl::unexpected<Error>(after.error());
    if (!sameSignatures(*signatures, *after))
        return fail(ErrorCode::Mismatch, ReportText::tr("The slide was changed while its report was made."),
            ReportText::tr("Make the report again."));
    report.signatures = std::move(*signatures);
    report.signedNow = std::any_of(report.signatures.begin(), report.signatures.end(),
        [](const Signature &signature) { return signature.current; });
    return report;
}

} // namespace cyto
