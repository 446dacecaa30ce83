#include "ui/report/report_data.h"

#include "ui/report/statistics_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace cyto::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("StudyReport", text);
}

AnomalyCurves densitiesOf(const StudyStatistics &statistics)
{
    if (!statistics.anomaly)
        return {};
    const StudyAnomaly &a = *statistics.anomaly;
    return anomalyCurves({{{tr("Normal cells"), a.normalScores}, {tr("Abnormal cells"), a.abnormalScores}}, a.threshold,
        BandwidthRule::Scott});
}

} // namespace

Expected<StudyReportData> computeStudyReport(
    const StudyStatisticsRequest &request, const CancelToken &cancel, ProgressSink *sink)
{
    auto statistics = studyStatistics(request, cancel, sink);
    if (!statistics)
        return tl::unexpected<Error>(statistics.error());
    StudyReportData data;
    data.statistics = std::move(*statistics);
    data.densities = densitiesOf(data.statistics);
    data.fitted = request.psychometric.fit;
    data.madeAt = QDateTime::currentDateTimeUtc();
    return data;
}

QString readerName(const StudyStatistics &statistics, ReaderId reader)
{
    const auto at = std::find_if(
        statistics.readers.begin(), statistics.readers.end(), [reader](const Reader &r) { return r.id == reader; });
    return at != statistics.readers.end() ? at->name : tr("Reader %1").arg(reader);
}

QString judgeName(const StudyStatistics &statistics, const StudyConfusion &confusion)
{
    return confusion.reader == 0 ? tr("Consensus") : readerName(statistics, confusion.reader);
}

QString subjectName(const StudyStatistics &statistics, const StudyPsychometric &curve)
{
    switch (curve.subject) {
    case PsychometricSubject::Model: return tr("Model");
    case PsychometricSubject::AllReaders: return tr("All readers");
    case PsychometricSubject::Reader: break;
    }
    return readerName(statistics, curve.reader);
}

Differential differentialOf(const SlideDifferential &slide, std::int64_t warnBelow)
{
    Differential shown;
    shown.warnBelow = warnBelow;
    for (const DifferentialClass &c : slide.classes)
        shown.classes.push_back({c.name, c.count});
    return shown;
}

CountMatrix countsOf(const StudyConfusion &confusion)
{
    return {QStringList(confusion.names.begin(), confusion.names.end()), confusion.counts};
}

CountMatrix countsOf(const ConfidenceMatrix &matrix)
{
    CountMatrix shown;
    const auto n = static_cast<std::size_t>(matrix.levels);
    for (std::size_t row = n; row-- > 0;) {
        shown.names << confidenceText(static_cast<Confidence>(row));
        for (std::size_t column = n; column-- > 0;)
            shown.counts.push_back(matrix.counts[row * n + column]);
    }
    return shown;
}

PsychometricSeries seriesOf(const StudyStatistics &statistics, const StudyPsychometric &curve)
{
    return {subjectName(statistics, curve), curve.blocks, curve.fit};
}

std::vector<PsychometricSeries> psychometricsOf(const StudyStatistics &statistics, ConfidenceSource confidence)
{
    std::vector<PsychometricSeries> shown;
    for (const StudyPsychometric &curve : statistics.psychometrics)
        if (curve.confidence == confidence && !curve.blocks.empty())
            shown.push_back(seriesOf(statistics, curve));
    return shown;
}

std::vector<RocSeries> rocOf(const StudyAnomaly &anomaly)
{
    if (!anomaly.roc)
        return {};
    return {{tr("Anomaly score"), *anomaly.roc, {}}};
}

QString missingDifferential(const SlideDifferential &slide)
{
    switch (slide.source) {
    case DifferentialSource::Model: return tr("The model has predicted no countable cell of this slide yet.");
    case DifferentialSource::Reader: return tr("This reader has labelled no countable cell of this slide yet.");
    case DifferentialSource::Consensus: break;
    }
    return tr("No countable cell of this slide has a consensus yet. Label cells, then run the consensus.");
}

QString missingConfusion(const StudyStatistics &statistics, const StudyConfusion *confusion)
{
    if (!statistics.model)
        return tr("There is no model. Load one and predict the study to compare it with people.");
    if (confusion == nullptr)
        return tr("Nobody has labelled a predicted cell yet.");
    if (!confusion->problem.isEmpty())
        return confusion->problem;
    return tr("No cell has both a label and a prediction yet.");
}

QString missingConfidences()
{
    return tr("No cell has been labelled with a confidence by two readers yet.");
}

QString missingPsychometric(const StudyStatistics &statistics, ConfidenceSource confidence)
{
    for (const StudyPsychometric &curve : statistics.psychometrics)
        if (curve.confidence == confidence && !curve.problem.isEmpty())
            return curve.problem;
    if (statistics.consensusVersion == 0)
        return tr("There is no consensus yet, so that nothing says who is right. Run the consensus first.");
    if (confidence == ConfidenceSource::Model && !statistics.model)
        return tr("There is no model, and so no confidence of one.");
    return tr("Too few cells have a consensus and a confidence: several readers must label the same cells, and "
              "say how sure they are.");
}

QString missingAnomaly(const StudyStatistics &statistics)
{
    if (!statistics.anomaly)
        return tr("There is no model, and so no anomaly score.");
    if (!statistics.anomaly->problem.isEmpty())
        return statistics.anomaly->problem;
    return tr("No predicted cell has a label yet that says whether it is normal.");
}

} // namespace cyto::ui
