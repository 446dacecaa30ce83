#include "ui/report/calibration_part.h"

#include "ui/plots/reliability_plot.h"
#include "ui/report/plot_card.h"
#include "ui/report/statistics_text.h"
#include "ui/report/table_card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace cyto::ui {

namespace {
constexpr int kPlotHeight = 380;
} // namespace

CalibrationPart::CalibrationPart(QWidget *parent)
    : ReportPart(parent)
    , m_plot(new ReliabilityPlot(this))
    , m_card(new PlotCard(m_plot, {}, this))
    , m_table(new TableCard(this))
{
    m_notes = addNote();
    m_card->setMinimumHeight(kPlotHeight);
    m_column->addWidget(m_card);
    m_column->addWidget(m_table);
}

QString CalibrationPart::heading() const
{
    return tr("Shown probabilities");
}

void CalibrationPart::present(const StudyReportData &report)
{
    const auto &calibration = report.statistics.calibration;
    m_plot->setData(
        calibration ? Reliability {calibration->bins, calibration->expectedCalibrationError} : Reliability {});
    m_card->update(missingCalibration(report.statistics));
    m_table->setTable(calibrationTable(report.statistics));
    const QStringList notes = calibrationNotes(report.statistics);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

StatisticsTable calibrationTable(const StudyStatistics &statistics)
{
    StatisticsTable t;
    if (!statistics.calibration || statistics.calibration->bins.empty())
        return t;
    const StudyCalibration &c = *statistics.calibration;
    t.shown.caption = CalibrationPart::tr("How far the shown probabilities are from what people say");
    t.shown.header = {CalibrationPart::tr("Measure"), CalibrationPart::tr("Value"), CalibrationPart::tr("Cells")};
    t.data.header = {QStringLiteral("measure"), QStringLiteral("value"), QStringLiteral("images")};
    const auto add = [&](const QString &name, const QString &column, double value) {
        t.shown.rows.push_back({name, valueText(value, 4), countText(c.images)});
        t.data.rows.push_back({column, value, c.images});
    };
    add(CalibrationPart::tr("Expected calibration error"), QStringLiteral("expected_calibration_error"),
        c.expectedCalibrationError);
    add(CalibrationPart::tr("Brier score of the predicted class"), QStringLiteral("brier_score"), c.brierScore);
    return t;
}

QStringList calibrationNotes(const StudyStatistics &statistics)
{
    QStringList notes;
    if (!statistics.calibration)
        return notes;
    const StudyCalibration &c = *statistics.calibration;
    notes << (statistics.consensusVersion > 0
            ? CalibrationPart::tr("Right is what agrees with the consensus: %1 cells.").arg(countText(c.images))
            : CalibrationPart::tr(
                "There is no consensus yet. Right is what agrees with every label of a cell: %1 cells.")
                  .arg(countText(c.images)));
    if (c.leftOut > 0)
        notes << CalibrationPart::tr("Cells without a label that the model could have given: %1")
                     .arg(countText(c.leftOut));
    if (c.withoutProbability > 0)
        notes << CalibrationPart::tr("Cells without a calibrated probability: %1").arg(countText(c.withoutProbability));
    return notes;
}

QString missingCalibration(const StudyStatistics &statistics)
{
    if (!statistics.calibration)
        return CalibrationPart::tr("There is no model, and so no probability of one.");
    return statistics.calibration->problem;
}

} // namespace cyto::ui
