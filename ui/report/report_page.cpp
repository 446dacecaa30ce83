#include "ui/report/report_page.h"

#include "jobs/run_async.h"
#include "study/consensus_store.h"
#include "ui/report/calibration_part.h"
#include "ui/report/report_sections.h"
#include "ui/report/save_report.h"
#include "ui/report/statistics_text.h"
#include "ui/report/study_report_document.h"
#include "ui/theme/class_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cyto::ui {

namespace {
constexpr int kSoonMs = 1200;
} // namespace

ReportPage::ReportPage(WorkerPool &pool, Compute work, QWidget *parent)
    : QWidget(parent)
    , m_pool(pool)
    , m_compute(std::move(work))
    , m_data(std::make_shared<const StudyReportData>())
    , m_differential(new DifferentialPart(this))
    , m_anomaly(new AnomalyPart(this))
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_title(new QLabel(tr("Study report"), this))
    , m_state(new QLabel(this))
    , m_failure(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_save(new QPushButton(tr("&Save report…"), this))
    , m_consensus(new QPushButton(tr("&Run consensus"), this))
    , m_again(new QPushButton(tr("&Try again"), this))
    , m_close(new QPushButton(tr("Clos&e"), this))
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    m_title->setFont(font);
    m_state->setWordWrap(true);
    m_failure->setWordWrap(true);
    m_failure->setAccessibleName(tr("Failure"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(120);
    m_busy->setAccessibleName(tr("The statistics are being computed"));
    m_save->setToolTip(tr("Save everything that is shown here as an HTML page and as a PDF."));
    m_consensus->setToolTip(tr("Decide every labelled cell by the votes of its readers. Earlier runs are kept."));
    m_list->setAccessibleName(tr("Parts of the report"));
    m_list->setFixedWidth(210);
    m_list->setSpacing(3);
    for (ReportPart *part : {static_cast<ReportPart *>(m_differential), static_cast<ReportPart *>(new ComparisonPart),
             static_cast<ReportPart *>(new AgreementPart), static_cast<ReportPart *>(new PsychometricPart),
             static_cast<ReportPart *>(new CalibrationPart), static_cast<ReportPart *>(m_anomaly)})
        addPart(part);
    m_list->setCurrentRow(0);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addWidget(m_busy);
    top->addStretch(1);
    for (QPushButton *button : {m_consensus, m_save, m_close})
        top->addWidget(button);
    auto *wrong = new QHBoxLayout;
    wrong->addWidget(m_failure, 1);
    wrong->addWidget(m_again);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_state);
    layout->addLayout(wrong);
    layout->addLayout(middle, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { compute(false); });
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_save, &QPushButton::clicked, this, [this] { saveReport(askReportPlace(this, tr("study-report"))); });
    connect(m_consensus, &QPushButton::clicked, this, &ReportPage::runConsensus);
    connect(m_again, &QPushButton::clicked, this, [this] { compute(false); });
    connect(m_close, &QPushButton::clicked, this, &ReportPage::closed);
    setFocusProxy(m_list);
    updateState();
}

ReportPage::~ReportPage()
{
    m_cancel.cancel();
}

void ReportPage::addPart(ReportPart *part)
{
    m_parts.push_back(part);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(part);
    m_pages->addWidget(scroll);
    m_list->addItem(part->heading());
    connect(part, &ReportPart::optionsChanged, this, [this] {
        ++m_generation; // what is under way is of the old options
        m_cancel.cancel();
        m_computing = false;
        compute(false);
    });
}

void ReportPage::setStudy(std::optional<StudyContext> study)
{
    ++m_generation;
    m_cancel.cancel();
    m_soon.stop();
    m_computing = false;
    m_failure->clear();
    m_study = std::move(study);
    const auto before = std::exchange(m_data, std::make_shared<const StudyReportData>());
    for (ReportPart *part : m_parts) // they point into what goes now
        part->present(*m_data);
    m_dirty = m_study.has_value();
    if (isVisible() && m_dirty)
        compute(false);
    updateState();
}

void ReportPage::invalidate()
{
    m_dirty = true;
    if (isVisible() && !m_computing && m_study)
        m_soon.start();
}

QString ReportPage::failure() const
{
    return m_failure->text();
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_dirty && !m_computing && m_study)
        compute(false);
}

void ReportPage::compute(bool fit)
{
    if (!m_study || m_computing)
        return;
    m_soon.stop();
    m_dirty = false;
    m_computing = true;
    StudyStatisticsRequest request;
    request.ticket = m_study->ticket;
    request.model = m_study->model;
    request.naming = displayNameOf;
    request.psychometric.fit = fit;
    m_differential->fill(request.differential);
    m_anomaly->fill(request.anomaly);
    m_cancel = runAsync(
        m_pool, JobPriority::Wanted, this,
        [work = m_compute, request](const CancelToken &cancel) { return work(request, cancel, nullptr); },
        [this, generation = m_generation, fit](
            Expected<StudyReportData> data) { onComputed(std::move(data), generation, fit); });
    updateState();
}

void ReportPage::onComputed(Expected<StudyReportData> data, int generation, bool fit)
{
    if (generation != m_generation)
        return;
    m_computing = false;
    if (!data) {
        m_failure->setText(tr("The statistics could not be computed. %1").arg(data.error().text()));
        updateState();
        return;
    }
    m_failure->clear();
    const auto before = std::exchange(m_data, std::make_shared<const StudyReportData>(std::move(*data)));
    for (ReportPart *part : m_parts) // they point into what goes now
        part->present(*m_data);
    Q_EMIT computed();
    if (m_dirty && isVisible())
        m_soon.start();
    else if (!fit && isVisible())
        compute(true);
    updateState();
}

void ReportPage::updateState()
{
    const bool there = m_study && m_data->madeAt.isValid();
    m_list->setEnabled(there);
    m_pages->setVisible(there);
    m_busy->setVisible(m_computing || m_saving);
    m_failure->setVisible(!m_failure->text().isEmpty());
    m_again->setVisible(!m_failure->text().isEmpty());
    m_save->setEnabled(there && !m_saving);
    m_consensus->setEnabled(m_study.has_value() && !m_saving);
    if (!there) {
        m_state->setText(m_computing ? tr("The statistics are being computed.") : QString());
        return;
    }
    const StudyStatistics &s = m_data->statistics;
    const QString consensus = s.consensusVersion > 0 ? tr("Consensus: version %1.").arg(s.consensusVersion)
                                                     : tr("No consensus has been run yet.");
    const QString model = s.model ? tr("Model: %1.").arg(s.model->name) : tr("No model.");
    m_state->setText(tr("State of %1. %2 %3", "time, sentence about the consensus, sentence about the model")
                         .arg(timeText(m_data->madeAt), consensus, model));
}

void ReportPage::saveReport(const QString &base)
{
    if (!m_data->madeAt.isValid() || m_saving || base.isEmpty())
        return;
    m_saving = true;
    updateState();
    ui::saveReport(m_pool, this, studyReportDocument(*m_data, DifferentialOptions().warnBelow), base,
        [this](const Expected<QString> &saved) {
            m_saving = false;
            updateState();
            if (saved)
                Q_EMIT noticed(*saved);
            else
                Q_EMIT failed(saved.error());
        });
}

void ReportPage::runConsensus()
{
    if (!m_study)
        return;
    m_consensus->setEnabled(false);
    runAsync(
        m_pool, JobPriority::Wanted, this,
        [ticket = m_study->ticket, reader = m_study->reader.id](const CancelToken &) -> Expected<ConsensusRun> {
            auto database = StudyDatabase::open(ticket);
            if (!database)
                return tl::unexpected<Error>(database.error());
            return ConsensusStore(**database).run({}, reader);
        },
        [this, generation = m_generation](Expected<ConsensusRun> run) {
            updateState();
            if (!run) {
                Q_EMIT failed(run.error());
                return;
            }
            Q_EMIT noticed(tr("Consensus version %1: %2 cells, %3 of them unresolved.")
                               .arg(countText(run->version), countText(run->cells), countText(run->unresolved)));
            if (generation == m_generation) {
                m_dirty = true;
                compute(false);
            }
        });
}

} // namespace cyto::ui
