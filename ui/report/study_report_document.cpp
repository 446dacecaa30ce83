#include "ui/report/study_report_document.h"

#include "ui/plots/confidence_matrix_plot.h"
#include "ui/plots/confusion_plot.h"
#include "ui/plots/reliability_plot.h"
#include "ui/report/calibration_part.h"
#include "ui/report/report_tables.h"
#include "ui/report/statistics_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace cyto::ui {

namespace {

// Each slide has a figure of its own; a study of thousands keeps to the table.
constexpr std::size_t kMostSlideFigures = 12;
constexpr std::size_t kMostSlideRows = 200;

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("StudyReport", text, comment, n);
}

/// The figure, or the sentence that says why there is none.
void addFigure(ReportSection &section, PlotWidget &plot, const QString &missing)
{
    if (plot.isEmpty())
        section.paragraphs << missing;
    else
        section.figures.push_back(figureOf(plot));
}

ReportSection differentials(const StudyStatistics &statistics, std::int64_t warnBelow)
{
    ReportSection s;
    s.heading = tr("Differential");
    std::vector<SlideDifferential> listed = statistics.slides;
    if (listed.size() > kMostSlideRows) {
        s.paragraphs << tr("The first %1 of %2 slides. The table of all slides can be saved from the screen.")
                            .arg(countText(static_cast<std::int64_t>(kMostSlideRows)),
                                countText(static_cast<std::int64_t>(listed.size())));
        listed.resize(kMostSlideRows);
    }
    s.tables.push_back(slidesTable(listed).shown);
    if (statistics.slides.size() > kMostSlideFigures)
        return s;
    for (const SlideDifferential &slide : statistics.slides) {
        ReportTable table = differentialTable(slide).shown;
        for (const QString &note : differentialNotes(slide, warnBelow))
            table.caption += QLatin1Char(' ') + note;
        s.tables.push_back(std::move(table));
        DifferentialPlot plot;
        plot.setData(differentialOf(slide, warnBelow));
        if (plot.isEmpty())
            continue; // the table's caption says so
        ReportFigure figure = figureOf(plot);
        figure.caption = tr("Differential of %1").arg(slide.slide.name);
        s.figures.push_back(std::move(figure));
    }
    return s;
}

ReportSection comparison(const StudyStatistics &statistics)
{
    ReportSection s;
    s.heading = tr("Model and people");
    if (statistics.confusions.empty()) {
        s.paragraphs << missingConfusion(statistics, nullptr);
        return s;
    }
    s.tables.push_back(accuracyTable(statistics).shown);
    for (const StudyConfusion &confusion : statistics.confusions) {
        ConfusionPlot plot;
        plot.setData(countsOf(confusion));
        if (plot.isEmpty()) {
            s.paragraphs << tr("%1: %2").arg(
                judgeName(statistics, confusion), missingConfusion(statistics, &confusion));
            continue;
        }
        ReportFigure figure = figureOf(plot);
        figure.caption = tr("Model against: %1").arg(judgeName(statistics, confusion));
        s.figures.push_back(std::move(figure));
        if (ReportTable table = classTable(statistics, confusion).shown; !table.rows.empty())
            s.tables.push_back(std::move(table));
    }
    return s;
}

ReportSection agreementSection(const StudyStatistics &statistics)
{
    ReportSection s;
    s.heading = tr("Agreement of the readers");
    s.paragraphs << tr("%1 cells have a label; %2 of them have labels of two readers or more.")
                        .arg(countText(statistics.agreement.images), countText(statistics.agreement.comparedImages));
    s.tables.push_back(agreementTable(statistics.agreement).shown);
    if (!statistics.agreement.pairs.empty())
        s.tables.push_back(pairsTable(statistics).shown);
    if (!statistics.agreement.intra.empty())
        s.tables.push_back(repeatsTable(statistics).shown);
    ConfidenceMatrixPlot plot;
    if (statistics.confidenceMatrix)
        plot.setData(countsOf(*statistics.confidenceMatrix));
    addFigure(s, plot, missingConfidences());
    return s;
}

ReportSection psychometricSection(const StudyStatistics &statistics)
{
    ReportSection s;
    s.heading = tr("Accuracy and confidence");
    for (const ConfidenceSource source : {ConfidenceSource::Consensus, ConfidenceSource::Model}) {
        PsychometricPlot plot;
        plot.setData(psychometricsOf(statistics, source));
        if (plot.isEmpty()) {
            s.paragraphs << missingPsychometric(statistics, source);
            continue;
        }
        ReportFigure figure = figureOf(plot);
        figure.caption = source == ConfidenceSource::Consensus ? tr("Accuracy against the confidence of the consensus")
                                                               : tr("Accuracy against the confidence of the model");
        s.figures.push_back(std::move(figure));
        s.tables.push_back(psychometricTable(statistics, source).shown);
    }
    return s;
}

ReportSection calibrationSection(const StudyStatistics &statistics)
{
    ReportSection s;
    s.heading = tr("Shown probabilities");
    s.paragraphs << calibrationNotes(statistics);
    ReliabilityPlot plot;
    if (statistics.calibration)
        plot.setData({statistics.calibration->bins, statistics.calibration->expectedCalibrationError});
    addFigure(s, plot, missingCalibration(statistics));
    if (ReportTable table = calibrationTable(statistics).shown; !table.rows.empty())
        s.tables.push_back(std::move(table));
    return s;
}

ReportSection anomalies(const StudyReportData &data)
{
    ReportSection s;
    s.heading = tr("Anomaly score");
    if (!data.statistics.anomaly) {
        s.paragraphs << missingAnomaly(data.statistics);
        return s;
    }
    s.paragraphs << anomalyNotes(*data.statistics.anomaly);
    RocPlot roc;
    roc.setData(rocOf(*data.statistics.anomaly));
    if (!roc.isEmpty())
        s.figures.push_back(figureOf(roc)); // without: the notes say why
    AnomalyPlot density;
    density.setCurves(data.densities);
    addFigure(s, density, missingAnomaly(data.statistics));
    return s;
}

} // namespace

Report studyReportDocument(const StudyReportData &data, std::int64_t warnBelow)
{
    const StudyStatistics &statistics = data.statistics;
    Report r;
    r.title = tr("Report of the study %1").arg(statistics.info.name);
    r.language = QLocale().bcp47Name();
    r.facts << tr("Study: %1").arg(statistics.info.uuid);
    if (statistics.model)
        r.facts << tr("Model: %1 (SHA-256 of its weights: %2)").arg(statistics.model->name, statistics.model->sha256);
    else
        r.facts << tr("Without a model.");
    r.facts << (statistics.consensusVersion > 0 ? tr("Consensus: version %1").arg(statistics.consensusVersion)
                                                : tr("No consensus has been run yet."));
    r.facts << tr("Readers: %1").arg(countText(static_cast<std::int64_t>(statistics.agreement.readers.size())));
    r.facts << tr("Made at: %1").arg(utcTimeText(data.madeAt));
    r.facts << tr("Program version: %1").arg(QStringLiteral(CYTO_VERSION));
    r.facts << tr("For research use only.");
    r.sections.push_back(differentials(statistics, warnBelow));
    r.sections.push_back(comparison(statistics));
    r.sections.push_back(agreementSection(statistics));
    r.sections.push_back(psychometricSection(statistics));
    r.sections.push_back(calibrationSection(statistics));
    r.sections.push_back(anomalies(data));
    return r;
}

} // namespace cyto::ui
