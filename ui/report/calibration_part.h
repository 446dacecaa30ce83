// The section of the study report on the model's shown probabilities: the reliability diagram, and its error.
#pragma once

#include "ui/report/report_sections.h"
#include "ui/report/report_tables.h"

namespace cyto {
class ReliabilityPlot;
}

namespace cyto::ui {

class CalibrationPart final : public ReportPart {
    Q_OBJECT
public:
    explicit CalibrationPart(QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    void present(const StudyReportData &report) override;

private:
    QLabel *m_notes;
    ReliabilityPlot *m_plot;
    PlotCard *m_card;
    TableCard *m_table;
};

/// Expected calibration error and Brier score; without rows where nothing could be counted.
[[nodiscard]] StatisticsTable calibrationTable(const StudyStatistics &statistics);
/// What the diagram is of, as sentences.
[[nodiscard]] QStringList calibrationNotes(const StudyStatistics &statistics);
/// Why there is none.
[[nodiscard]] QString missingCalibration(const StudyStatistics &statistics);

} // namespace cyto::ui
