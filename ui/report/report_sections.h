// The sections of the study report. Each shows its part of the statistics, and asks for others by a signal.
#pragma once

#include "ui/report/report_data.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace cyto::ui {

class PlotCard;
class TableCard;

class ReportPart : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] virtual QString heading() const = 0;
    /// @param report outlives the part, or the next call
    virtual void present(const StudyReportData &report) = 0;

Q_SIGNALS:
    /// Something else has to be computed.
    void optionsChanged();

protected:
    explicit ReportPart(QWidget *parent);
    /// A line of explanation above the plots.
    QLabel *addNote();
    QVBoxLayout *m_column;
};

class DifferentialPart final : public ReportPart {
    Q_OBJECT
public:
    explicit DifferentialPart(QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    void present(const StudyReportData &report) override;
    void fill(DifferentialOptions &options) const;
    void chooseSlide(int index);

private:
    void showSlide();
    const StudyReportData *m_data = nullptr;
    QComboBox *m_slide, *m_source;
    QLabel *m_notes;
    DifferentialPlot *m_plot;
    PlotCard *m_card;
    TableCard *m_classes, *m_slides;
    std::int64_t m_warnBelow = DifferentialOptions().warnBelow;
};

class ComparisonPart final : public ReportPart {
    Q_OBJECT
public:
    explicit ComparisonPart(QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    void present(const StudyReportData &report) override;

private:
    void showJudge();
    const StudyReportData *m_data = nullptr;
    QComboBox *m_judge;
    QLabel *m_notes;
    MatrixPlot *m_plot;
    PlotCard *m_card;
    TableCard *m_accuracy, *m_classes;
};

class AgreementPart final : public ReportPart {
    Q_OBJECT
public:
    explicit AgreementPart(QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    void present(const StudyReportData &report) override;

private:
    QLabel *m_notes;
    MatrixPlot *m_plot;
    PlotCard *m_card;
    TableCard *m_measures, *m_pairs, *m_repeats;
};

class PsychometricPart final : public ReportPart {
    Q_OBJECT
public:
    explicit PsychometricPart(QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    void present(const StudyReportData &report) override;

private:
    void showSource();
    const StudyReportData *m_data = nullptr;
    QComboBox *m_source;
    QLabel *m_notes;
    PsychometricPlot *m_plot;
    PlotCard *m_card;
    TableCard *m_table;
};

class AnomalyPart final : public ReportPart {
    Q_OBJECT
public:
    explicit AnomalyPart(QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    void present(const StudyReportData &report) override;
    void fill(StudyAnomalyOptions &options) const;

private:
    QComboBox *m_abnormal;
    QLabel *m_notes;
    RocPlot *m_roc;
    AnomalyPlot *m_density;
    PlotCard *m_rocCard, *m_densityCard;
};

} // namespace cyto::ui
