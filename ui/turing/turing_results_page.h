// What came out of a Turing test: readers, all together, classes, confidence.
#pragma once

#include "jobs/worker_pool.h"
#include "ui/report/study_context.h"
#include "ui/turing/turing_report.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cyto::ui {

class PlotCard;
class TableCard;

class TuringResultsPage final : public QWidget {
    Q_OBJECT
public:
    /// The pool outlives the page.
    explicit TuringResultsPage(WorkerPool &pool, QWidget *parent = nullptr);

    void load(const StudyContext &study, const TuringTestInfo &test);
    [[nodiscard]] const std::optional<TuringReport> &report() const { return m_report; }
    /// <base>.html and <base>.pdf; the end is told by noticed() or failed(). Empty: nothing happens.
    void saveReport(const QString &base);

Q_SIGNALS:
    void loaded();
    void closed();
    void noticed(const QString &message);
    void failed(const cyto::Error &error);

private:
    void showReport();

    WorkerPool &m_pool;
    std::optional<TuringReport> m_report;
    int m_generation = 0;
    ForestPlot *m_plot;
    PlotCard *m_card;
    TableCard *m_readers, *m_classes, *m_confidences;
    QLabel *m_title, *m_notes;
    QPushButton *m_save, *m_close;
};

} // namespace cyto::ui
