#include "ui/turing/turing_results_page.h"

#include "jobs/run_async.h"
#include "ui/report/plot_card.h"
#include "ui/report/save_report.h"
#include "ui/report/table_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cyto::ui {

TuringResultsPage::TuringResultsPage(WorkerPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_pool(pool)
    , m_plot(new ForestPlot(this))
    , m_card(new PlotCard(m_plot, {}, this))
    , m_readers(new TableCard(this))
    , m_classes(new TableCard(this))
    , m_confidences(new TableCard(this))
    , m_title(new QLabel(this))
    , m_notes(new QLabel(this))
    , m_save(new QPushButton(tr("&Save report…"), this))
    , m_close(new QPushButton(tr("Clos&e"), this))
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    m_title->setFont(font);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_card->setMinimumHeight(300);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_save);
    top->addWidget(m_close);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setAlignment(Qt::AlignTop);
    for (QWidget *part : {static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_readers),
             static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_classes), static_cast<QWidget *>(m_confidences)})
        column->addWidget(part);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    connect(m_save, &QPushButton::clicked, this, [this] { saveReport(askReportPlace(this, tr("turing-test"))); });
    connect(m_close, &QPushButton::clicked, this, &TuringResultsPage::closed);
    setFocusProxy(m_close);
    showReport();
}

void TuringResultsPage::load(const StudyContext &study, const TuringTestInfo &test)
{
    m_report.reset();
    m_title->setText(tr("Results: %1").arg(test.name));
    showReport();
    runAsync(
        m_pool, JobPriority::Wanted, this,
        [ticket = study.ticket, id = test.id](const CancelToken &) { return readTuringReport(ticket, id); },
        [this, generation = ++m_generation](Expected<TuringReport> report) {
            if (generation != m_generation)
                return;
            if (report) {
                m_report = std::move(*report);
                showReport();
                Q_EMIT loaded();
                return;
            }
            m_card->update(tr("The results could not be read. %1").arg(report.error().text()));
            Q_EMIT failed(report.error());
        });
}

void TuringResultsPage::showReport()
{
    const bool there = m_report && m_report->results;
    m_plot->setData(there ? turingForest(*m_report) : Forest {});
    m_card->setHeading(m_plot->title());
    m_card->update(m_report ? tr("Nobody has finished this test yet. Results are shown for readers who have answered "
                                 "every image.")
                            : tr("The results are being computed."));
    m_readers->setTable(there ? turingReaderTable(*m_report) : StatisticsTable {});
    m_classes->setTable(there ? turingClassTable(*m_report) : StatisticsTable {});
    m_confidences->setTable(there ? turingConfidenceTable(*m_report) : StatisticsTable {});
    const QStringList notes = m_report ? turingNotes(*m_report) : QStringList();
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    m_save->setEnabled(there);
}

void TuringResultsPage::saveReport(const QString &base)
{
    if (!m_report || base.isEmpty())
        return;
    m_save->setEnabled(false);
    ui::saveReport(m_pool, this, turingDocument(*m_report), base, [this](const Expected<QString> &saved) {
        m_save->setEnabled(m_report && m_report->results);
        if (saved)
            Q_EMIT noticed(*saved);
        else
            Q_EMIT failed(saved.error());
    });
}

} // namespace cyto::ui
