#include "review/study_statistics.h"

#include <QCoreApplication>

namespace cyto {

namespace {

struct StatisticsText {
    Q_DECLARE_TR_FUNCTIONS(StudyStatistics)
};

/// Counts steps and looks for a cancellation between them.
class Steps {
public:
    Steps(const CancelToken &cancel, ProgressSink *sink) : m_cancel(cancel), m_sink(sink) { }
    Status next()
    {
        if (m_cancel.isCancelled())
            return fail(ErrorCode::Cancelled, StatisticsText::tr("The statistics were cancelled."));
        if (m_sink != nullptr)
            m_sink->progressed({StatisticsText::tr("Computing statistics"), m_done, kSteps, 0, 0.0, std::nullopt});
        ++m_done;
        return {};
    }

private:
    static constexpr std::int64_t kSteps = 6;
    const CancelToken &m_cancel;
    ProgressSink *m_sink;
    std::int64_t m_done = 0;
};

Status compute(const StudyEvidence &evidence, const StudyStatisticsRequest &request, const CancelToken &cancel,
    Steps &steps, StudyStatistics &result)
{
    if (Status s = steps.next(); !s)
        return s;
    auto slides = slideDifferentials(evidence, request.differential);
    if (!slides)
        return tl::unexpected<Error>(slides.error());
    result.slides = std::move(*slides);
    if (Status s = steps.next(); !s)
        return s;
    result.agreement = studyAgreement(evidence, request.agreement);
    if (auto matrix = studyConfidenceMatrix(evidence))
        result.confidenceMatrix = std::move(*matrix);
    if (Status s = steps.next(); !s)
        return s;
    result.confusions = studyConfusions(evidence);
    result.calibration = studyCalibration(evidence);
    if (Status s = steps.next(); !s)
        return s;
    if (evidence.model) {
        auto anomaly = studyAnomaly(evidence, request.anomaly);
        if (!anomaly)
            return tl::unexpected<Error>(anomaly.error());
        result.anomaly = std::move(*anomaly);
    }
    if (Status s = steps.next(); !s)
        return s;
    auto curves = studyPsychometrics(evidence, request.psychometric, cancel);
    if (!curves)
        return tl::unexpected<Error>(curves.error());
    result.psychometrics = std::move(*curves);
    return steps.next();
}

} // namespace

Expected<StudyStatistics> studyStatistics(
    const StudyStatisticsRequest &request, const CancelToken &cancel, ProgressSink *sink)
{
    const auto database = StudyDatabase::open(request.ticket);
    if (!database)
        return tl::unexpected<Error>(database.error());
    auto evidence = readStudyEvidence(**database, request.model);
    if (!evidence)
        return tl::unexpected<Error>(evidence.error());
    evidence->naming = request.naming;
    StudyStatistics result;
    result.info = evidence->info;
    result.model = evidence->model;
    result.readers = evidence->readers;
    result.consensusVersion = evidence->consensusVersion;
    Steps steps(cancel, sink);
    if (Status status = compute(*evidence, request, cancel, steps, result); !status)
        return tl::unexpected<Error>(status.error());
    return result;
}

} // namespace cyto
