#include "ui/jobs/jobs_panel.h"

#include "ui/jobs/job_list.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace cyto::ui {

namespace {

// The style's own progress bar, with the numbers beside it as text.
class ProgressDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant fraction = index.data(JobList::FractionRole);
        if (!fraction.isValid() || fraction.toDouble() < 0.0) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionProgressBar bar;
        bar.rect = option.rect.adjusted(2, 2, -2, -2);
        bar.palette = option.palette;
        bar.state = option.state | QStyle::State_Horizontal;
        bar.fontMetrics = option.fontMetrics;
        bar.minimum = 0;
        bar.maximum = 1000;
        bar.progress = static_cast<int>(1000.0 * fraction.toDouble());
        bar.text = index.data().toString();
        bar.textVisible = true;
        bar.textAlignment = Qt::AlignCenter;
        QApplication::style()->drawControl(QStyle::CE_ProgressBar, &bar, painter);
    }
};

} // namespace

JobsPanel::JobsPanel(JobList &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_view(new QTreeView(this))
    , m_cancel(new QPushButton(tr("&Cancel job"), this))
    , m_clear(new QPushButton(tr("Clear &finished jobs"), this))
{
    setFocusProxy(m_view);
    m_view->setModel(&jobs);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setItemDelegateForColumn(JobList::ProgressColumn, new ProgressDelegate(m_view));
    m_view->header()->setSectionResizeMode(JobList::TaskColumn, QHeaderView::ResizeToContents);
    m_view->header()->resizeSection(JobList::ProgressColumn, 220);
    m_view->header()->setStretchLastSection(true);
    m_view->setAccessibleName(tr("Jobs"));
    m_view->setWhatsThis(tr("What the program is doing in the background, how fast, and how long it will take as "
                            "measured so far. Failures stay here until they are cleared."));
    m_cancel->setToolTip(tr("Stop the selected job. What it has finished is kept."));
    m_clear->setToolTip(tr("Remove jobs that ended from the list, failures too."));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_view);
    layout->addLayout(buttons);

    connect(m_cancel, &QPushButton::clicked, this, [this] { m_jobs.cancel(m_view->currentIndex().row()); });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_jobs.clearEnded(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &JobsPanel::onChanged);
    connect(&jobs, &QAbstractItemModel::dataChanged, this, &JobsPanel::onChanged);
    connect(&jobs, &QAbstractItemModel::modelReset, this, &JobsPanel::onChanged);
    // "Cancel" means what runs: a new job is chosen, unless the one that is chosen runs, too.
    const auto choose = [this] {
        if (!m_jobs.canCancel(m_view->currentIndex().row()) && m_jobs.rowCount() > 0
            && (m_jobs.canCancel(0) || !m_view->currentIndex().isValid()))
            m_view->setCurrentIndex(m_jobs.index(0, 0));
        onChanged();
    };
    connect(&jobs, &QAbstractItemModel::rowsInserted, this, choose);
    connect(&jobs, &QAbstractItemModel::rowsMoved, this, choose);
    connect(&jobs, &QAbstractItemModel::rowsRemoved, this, choose);
    onChanged();
}

void JobsPanel::onChanged()
{
    m_cancel->setEnabled(m_jobs.canCancel(m_view->currentIndex().row()));
    m_clear->setEnabled(m_jobs.rowCount() > m_jobs.running());
}

} // namespace cyto::ui
