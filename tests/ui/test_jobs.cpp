// The list of jobs: what runs stands first and can be cancelled, what is computed on demand is there while it runs,
// and the keys of the lower panels bring them to the front.
#include "program.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/jobs/job_list.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/overview/overview_panel.h"
#include "ui/plots/trajectory_plot.h"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace cyto;
using namespace cyto::ui;

namespace {

QStringList tasks(const JobList &jobs)
{
    QStringList names;
    for (int row = 0; row < jobs.rowCount(); ++row)
        names << jobs.index(row, JobList::TaskColumn).data().toString();
    return names;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class TestJobs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatRunsStandsFirst()
    {
        JobList jobs;
        const QAbstractItemModelTester tester(&jobs, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int a = jobs.begin(QStringLiteral("a"), {});
        const int b = jobs.begin(QStringLiteral("b"), {});
        const int c = jobs.begin(QStringLiteral("c"), {});
        QCOMPARE(tasks(jobs), words("c b a"));
        jobs.end(c, JobList::End::Failed, QStringLiteral("first failure"));
        QCOMPARE(tasks(jobs), words("b a c"));
        jobs.setPaused(b, true);
        jobs.end(a, JobList::End::Failed, QStringLiteral("second failure"));
        QCOMPARE(tasks(jobs), words("b a c"));
        QCOMPARE(jobs.lastFailure(), QStringLiteral("second failure"));
        jobs.begin(QStringLiteral("d"), {});
        QCOMPARE(tasks(jobs), words("d b a c"));
        jobs.end(b, JobList::End::Done);
        QCOMPARE(tasks(jobs), words("d b a c"));
        jobs.clearEnded();
        QCOMPARE(tasks(jobs), words("d"));
        // What is asked for now and then leaves a trace only when it failed.
        const int done = jobs.begin(QStringLiteral("e"), {}, JobList::Keep::Failed);
        QCOMPARE(tasks(jobs), words("e d"));
        jobs.end(done, JobList::End::Done);
        QCOMPARE(tasks(jobs), words("d"));
        const int failed = jobs.begin(QStringLiteral("f"), {}, JobList::Keep::Failed);
        jobs.end(failed, JobList::End::Failed, QStringLiteral("why"));
        QCOMPARE(tasks(jobs), words("d f"));
    }

    void cancelMeansTheJobThatRuns()
    {
        JobList jobs;
        JobsPanel panel(jobs);
        panel.show();
        auto *view = panel.findChild<QTreeView *>();
        auto *cancel = panel.findChild<QPushButton *>(); // the first that was made
        int cancelled = 0;
        const int loading = jobs.begin(QStringLiteral("loading"), {});
        jobs.end(loading, JobList::End::Done);
        QVERIFY(!cancel->isEnabled());
        jobs.begin(QStringLiteral("predicting"), [&] { ++cancelled; });
        QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("predicting"));
        QVERIFY(cancel->isEnabled());
        cancel->click();
        QCOMPARE(cancelled, 1);
        // What the reader has chosen, and runs, stays chosen.
        int other = 0;
        const int newer = jobs.begin(QStringLiteral("newer"), [&] { ++other; });
        QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("predicting"));
        view->setCurrentIndex(jobs.index(0, 0));
        QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("newer"));
        jobs.end(newer, JobList::End::Done); // now the one that still runs is meant
        QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("predicting"));
        cancel->click();
        QCOMPARE(cancelled, 2);
        QCOMPARE(other, 0);
    }

    void whatIsComputedOnDemandIsListed()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        p.view().selectCell(p.cell(0));
        JobList &jobs = p.workbench.jobs();
        QTRY_VERIFY(jobs.running() == 0 && p.workbench.pool().active() == 0);
        const int before = jobs.rowCount();
        place.classifier->hold(); // the engine predicts the cell once more, as slowly as we like
        p.window.overview().computeTrajectory();
        QCOMPARE(jobs.rowCount(), before + 1);
        QCOMPARE(tasks(jobs).first(), QStringLiteral("Trials of one cell"));
        QVERIFY(jobs.canCancel(0));
        jobs.cancel(0);
        QCOMPARE(jobs.rowCount(), before);
        place.classifier->release();
        p.window.overview().computeTrajectory(); // and can be asked for again
        QCOMPARE(jobs.rowCount(), before + 1);
        QTRY_COMPARE(jobs.rowCount(), before);

        p.window.actions().counterfactual->trigger();
        QCOMPARE(tasks(jobs).first(), QStringLiteral("What the model would change"));
        jobs.cancel(0);
        QCOMPARE(jobs.rowCount(), before);
        QCOMPARE(p.workbench.heatmaps().working(), CellId {0});
        p.window.actions().counterfactual->trigger();
        QCOMPARE(jobs.rowCount(), before + 1);
        QTRY_COMPARE(jobs.rowCount(), before);
        // A failure stays to be read.
        {
            const std::lock_guard lock(place.classifier->mutex);
            place.classifier->failure = {ErrorCode::OutOfMemory, QStringLiteral("no memory for trials"), {}};
        }
        p.window.overview().computeTrajectory();
        QTRY_VERIFY(jobs.lastFailure().contains(QStringLiteral("no memory for trials")));
    }

    void keysBringTheLowerPanelsToTheFront()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        QVERIFY(QTest::qWaitForWindowActive(&p.window));
        auto *jobs = p.window.findChild<QDockWidget *>(QStringLiteral("jobs"));
        auto *plots = p.window.findChild<QDockWidget *>(QStringLiteral("plots"));
        const auto inFront = [](const QDockWidget *dock) {
            return dock->isVisible() && !dock->visibleRegion().isEmpty();
        };
        plots->toggleViewAction()->trigger();
        QTRY_VERIFY(inFront(plots));
        QVERIFY(plots->isAncestorOf(QApplication::focusWidget()));
        // Both lie in one place: the one whose key is pressed is the one that is seen.
        jobs->toggleViewAction()->trigger();
        QTRY_VERIFY(inFront(jobs) && !inFront(plots));
        QVERIFY(jobs->isAncestorOf(QApplication::focusWidget()));
        plots->toggleViewAction()->trigger(); // is shown, but behind: comes forward instead of going away
        QTRY_VERIFY(inFront(plots) && !inFront(jobs));
        QVERIFY(plots->toggleViewAction()->isChecked());
        plots->toggleViewAction()->trigger();
        QTRY_VERIFY(!plots->isVisible());
        QVERIFY(!plots->toggleViewAction()->isChecked());
        QTRY_VERIFY(inFront(jobs));
    }
};

QTEST_MAIN(TestJobs)
#include "test_jobs.moc"
