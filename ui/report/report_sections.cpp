#include "ui/report/report_sections.h"

#include "ui/plots/confidence_matrix_plot.h"
#include "ui/plots/confusion_plot.h"
#include "ui/report/plot_card.h"
#include "ui/report/statistics_text.h"
#include "ui/report/table_card.h"
#include "ui/theme/class_style.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace cyto::ui {

namespace {

constexpr int kPlotHeight = 380;
constexpr int kChoiceWidth = 520;

QWidget *choice(const QString &text, QComboBox *box, QWidget *parent)
{
    auto *row = new QWidget(parent);
    row->setMaximumWidth(kChoiceWidth);
    auto *form = new QFormLayout(row);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(text, box);
    return row;
}

PlotCard *card(PlotWidget *plot, const QString &heading, QWidget *parent)
{
    auto *made = new PlotCard(plot, heading, parent);
    made->setMinimumHeight(kPlotHeight);
    return made;
}

/// Fills the box anew and keeps what was chosen, by its data.
void refill(QComboBox &box, const std::vector<std::pair<QString, QVariant>> &items)
{
    const QSignalBlocker blocker(box);
    const QVariant before = box.currentData();
    box.clear();
    for (const auto &[text, data] : items)
        box.addItem(text, data);
    box.setCurrentIndex(std::max(0, box.findData(before)));
}

} // namespace

ReportPart::ReportPart(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setAlignment(Qt::AlignTop);
}

QLabel *ReportPart::addNote()
{
    auto *note = new QLabel(this);
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_column->addWidget(note);
    return note;
}

DifferentialPart::DifferentialPart(QWidget *parent)
    : ReportPart(parent)
    , m_slide(new QComboBox(this))
    , m_source(new QComboBox(this))
    , m_plot(new DifferentialPlot(this))
    , m_card(card(m_plot, {}, this))
    , m_classes(new TableCard(this))
    , m_slides(new TableCard(this))
{
    m_column->addWidget(choice(tr("S&lide:"), m_slide, this));
    m_column->addWidget(choice(tr("&Counted by:"), m_source, this));
    m_notes = addNote();
    m_column->addWidget(m_card);
    m_column->addWidget(m_classes);
    m_column->addWidget(m_slides);
    m_source->addItem(tr("Consensus"), 0);
    connect(m_slide, &QComboBox::currentIndexChanged, this, &DifferentialPart::showSlide);
    connect(m_source, &QComboBox::currentIndexChanged, this, &ReportPart::optionsChanged);
}

QString DifferentialPart::heading() const
{
    return tr("Differential");
}

void DifferentialPart::present(const StudyReportData &report)
{
    m_data = &report;
    std::vector<std::pair<QString, QVariant>> slides, sources;
    for (const SlideDifferential &s : report.statistics.slides)
        slides.emplace_back(s.slide.name, s.slide.id);
    sources.emplace_back(tr("Consensus"), 0);
    for (const ReaderId reader : report.statistics.agreement.readers)
        sources.emplace_back(readerName(report.statistics, reader), reader);
    if (report.statistics.model)
        sources.emplace_back(tr("Model"), -1);
    refill(*m_slide, slides);
    refill(*m_source, sources);
    m_slides->setTable(slidesTable(report.statistics.slides));
    showSlide();
}

void DifferentialPart::fill(DifferentialOptions &options) const
{
    const qint64 who = m_source->currentData().toLongLong();
    options.source = who < 0 ? DifferentialSource::Model
        : who > 0            ? DifferentialSource::Reader
                             : DifferentialSource::Consensus;
    options.reader = who > 0 ? who : 0;
    options.warnBelow = m_warnBelow;
}

void DifferentialPart::chooseSlide(int index)
{
    m_slide->setCurrentIndex(index);
}

void DifferentialPart::showSlide()
{
    const int index = m_slide->currentIndex();
    if (m_data == nullptr || index < 0 || index >= static_cast<int>(m_data->statistics.slides.size())) {
        m_plot->setData({});
        m_card->update(tr("The study has no slides."));
        m_classes->setTable({});
        m_notes->hide();
        return;
    }
    const SlideDifferential &slide = m_data->statistics.slides[static_cast<std::size_t>(index)];
    m_plot->setData(differentialOf(slide, m_warnBelow));
    m_card->setHeading(tr("Differential of %1").arg(slide.slide.name));
    m_card->update(missingDifferential(slide));
    m_classes->setTable(slide.total > 0 ? differentialTable(slide) : StatisticsTable {});
    const QStringList notes = differentialNotes(slide, m_warnBelow);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

ComparisonPart::ComparisonPart(QWidget *parent)
    : ReportPart(parent)
    , m_judge(new QComboBox(this))
    , m_plot(new ConfusionPlot(this))
    , m_card(card(m_plot, {}, this))
    , m_accuracy(new TableCard(this))
    , m_classes(new TableCard(this))
{
    m_column->addWidget(m_accuracy);
    m_column->addWidget(choice(tr("&Compared with:"), m_judge, this));
    m_notes = addNote();
    m_card->setMinimumHeight(kPlotHeight + 140); // rotated names below, a row per class
    m_column->addWidget(m_card);
    m_column->addWidget(m_classes);
    connect(m_judge, &QComboBox::currentIndexChanged, this, &ComparisonPart::showJudge);
}

QString ComparisonPart::heading() const
{
    return tr("Model and people");
}

void ComparisonPart::present(const StudyReportData &report)
{
    m_data = &report;
    std::vector<std::pair<QString, QVariant>> judges;
    for (const StudyConfusion &c : report.statistics.confusions)
        judges.emplace_back(judgeName(report.statistics, c), c.reader);
    refill(*m_judge, judges);
    m_accuracy->setTable(accuracyTable(report.statistics));
    showJudge();
}

void ComparisonPart::showJudge()
{
    if (m_data == nullptr)
        return;
    const StudyStatistics &statistics = m_data->statistics;
    const int index = m_judge->currentIndex();
    const bool there = index >= 0 && index < static_cast<int>(statistics.confusions.size());
    const StudyConfusion *confusion = there ? &statistics.confusions[static_cast<std::size_t>(index)] : nullptr;
    m_plot->setData(there ? countsOf(*confusion) : CountMatrix {});
    m_card->setHeading(there ? tr("Model against: %1").arg(judgeName(statistics, *confusion)) : QString());
    m_card->update(missingConfusion(statistics, confusion));
    m_classes->setTable(there ? classTable(statistics, *confusion) : StatisticsTable {});
    QStringList notes;
    if (there && confusion->withoutPrediction > 0)
        notes << tr("%n labelled cell(s) have no prediction and are left out.", nullptr,
            static_cast<int>(confusion->withoutPrediction));
    if (there && confusion->unresolved > 0)
        notes << tr("%n cell(s) are unresolved and left out.", nullptr, static_cast<int>(confusion->unresolved));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

AgreementPart::AgreementPart(QWidget *parent)
    : ReportPart(parent)
    , m_plot(new ConfidenceMatrixPlot(this))
    , m_card(card(m_plot, {}, this))
    , m_measures(new TableCard(this))
    , m_pairs(new TableCard(this))
    , m_repeats(new TableCard(this))
{
    m_notes = addNote();
    for (TableCard *table : {m_measures, m_pairs, m_repeats})
        m_column->addWidget(table);
    m_column->addWidget(m_card);
}

QString AgreementPart::heading() const
{
    return tr("Agreement");
}

void AgreementPart::present(const StudyReportData &report)
{
    const StudyAgreement &agreement = report.statistics.agreement;
    m_notes->setText(tr("%1 cells have a label; %2 of them have labels of two readers or more. Intervals are drawn "
                        "anew by slide, because cells of one slide belong together.")
                         .arg(countText(agreement.images), countText(agreement.comparedImages)));
    m_measures->setTable(agreementTable(agreement));
    m_pairs->setTable(pairsTable(report.statistics));
    m_repeats->setTable(repeatsTable(report.statistics));
    const auto &matrix = report.statistics.confidenceMatrix;
    m_plot->setData(matrix ? countsOf(*matrix) : CountMatrix {});
    m_card->update(missingConfidences());
}

PsychometricPart::PsychometricPart(QWidget *parent)
    : ReportPart(parent)
    , m_source(new QComboBox(this))
    , m_plot(new PsychometricPlot(this))
    , m_card(card(m_plot, {}, this))
    , m_table(new TableCard(this))
{
    m_source->addItem(tr("confidence of the consensus"), static_cast<int>(ConfidenceSource::Consensus));
    m_source->addItem(tr("confidence of the model"), static_cast<int>(ConfidenceSource::Model));
    m_column->addWidget(choice(tr("Accuracy a&gainst the"), m_source, this));
    m_notes = addNote();
    m_column->addWidget(m_card);
    m_column->addWidget(m_table);
    connect(m_source, &QComboBox::currentIndexChanged, this, &PsychometricPart::showSource);
}

QString PsychometricPart::heading() const
{
    return tr("Accuracy and confidence");
}

void PsychometricPart::present(const StudyReportData &report)
{
    m_data = &report;
    showSource();
}

void PsychometricPart::showSource()
{
    if (m_data == nullptr)
        return;
    const auto source = static_cast<ConfidenceSource>(m_source->currentData().toInt());
    m_plot->setData(psychometricsOf(m_data->statistics, source));
    m_card->update(missingPsychometric(m_data->statistics, source));
    m_table->setTable(
        m_plot->isEmpty() || !m_data->fitted ? StatisticsTable {} : psychometricTable(m_data->statistics, source));
    m_notes->setText(m_data->fitted
            ? tr("Right is what agrees with the consensus. Points are shares of right answers; the line is the fitted "
                 "psychometric function with its credibility band.")
            : tr("Right is what agrees with the consensus. The curves are being fitted."));
    m_notes->setVisible(!m_plot->isEmpty());
}

AnomalyPart::AnomalyPart(QWidget *parent)
    : ReportPart(parent)
    , m_abnormal(new QComboBox(this))
    , m_roc(new RocPlot(this))
    , m_density(new AnomalyPlot(this))
    , m_rocCard(card(m_roc, {}, this))
    , m_densityCard(card(m_density, {}, this))
{
    m_abnormal->addItem(tr("Classes that the model does not know"), QString());
    m_column->addWidget(choice(tr("A&bnormal:"), m_abnormal, this));
    m_notes = addNote();
    m_column->addWidget(m_rocCard);
    m_column->addWidget(m_densityCard);
    connect(m_abnormal, &QComboBox::currentIndexChanged, this, &ReportPart::optionsChanged);
}

QString AnomalyPart::heading() const
{
    return tr("Anomaly score");
}

void AnomalyPart::present(const StudyReportData &report)
{
    std::vector<std::pair<QString, QVariant>> classes;
    classes.emplace_back(tr("Classes that the model does not know"), QString());
    for (const CellClass &c : report.statistics.info.labelClasses.all())
        classes.emplace_back(displayNameOf(c), c.name);
    refill(*m_abnormal, classes);
    const auto &anomaly = report.statistics.anomaly;
    m_roc->setData(anomaly ? rocOf(*anomaly) : std::vector<RocSeries> {});
    m_density->setCurves(report.densities);
    m_rocCard->update(missingAnomaly(report.statistics));
    m_densityCard->update(missingAnomaly(report.statistics));
    m_notes->setText(anomaly ? anomalyNotes(*anomaly).join(QLatin1Char('\n')) : QString());
    m_notes->setVisible(anomaly.has_value());
}

void AnomalyPart::fill(StudyAnomalyOptions &options) const
{
    if (const QString name = m_abnormal->currentData().toString(); !name.isEmpty())
        options.abnormal = {name};
}

} // namespace cyto::ui
