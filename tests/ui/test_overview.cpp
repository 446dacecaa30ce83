// Plots of the slide and of a cell's trials: the numbers that go into them.
#include "ui/overview/overview_panel.h"
#include "ui/overview/running_scores.h"
#include "ui/plots/anomaly_plot.h"
#include "ui/plots/differential_plot.h"
#include "ui/plots/trajectory_plot.h"
#include "ui/shell/labelling.h"
#include "ui/shell/main_window.h"
#include "workbench_fixture.h"

#include <QTest>

#include <limits>

using namespace cyto;
using namespace cyto::ui;

class TestOverview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runningScoresFollowTheMethod()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        Prediction p;
        p.classes.resize(3);
        p.classes[2].prunedAt = 2;
        p.trajectory = {{10, {1.0, 3.0, 6.0}}, {20, {4.0, 2.0, 8.0}}, {30, {1.0, 2.0, nan}}};
        const auto running = runningScores(p);
        QCOMPARE(running[0].scores, (std::vector<double> {0.0, 1.0, 2.0 / 3.0}));
        QCOMPARE(running[1].scores, (std::vector<double> {2.0, 1.0, 1.0}));
        QCOMPARE(running[2].scores, (std::vector<double> {5.0, 5.5}));
        QCOMPARE(running[2].trials, (std::vector<int> {1, 2}));
        QCOMPARE(running[2].prunedAt, 2);
        QVERIFY(runningScores({}).empty());
    }

    void differentialCountsTheReadersWordFirst()
    {
        fixture::Place place;
        Workbench workbench(place.services(), place.settings);
        MainWindow window(workbench, place.settings);
        window.resize(1200, 900);
        window.show();
        workbench.loadModel();
        workbench.openStudy(place.slides());
        QTRY_VERIFY(workbench.predictor() != nullptr && workbench.predictor()->state() == StudyPredictor::State::Done);
        OverviewPanel &panel = window.overview();
        for (QWidget *w = &panel; w != nullptr; w = w->parentWidget())
            w->show();
        QTRY_VERIFY(!panel.differential().isEmpty());
        QVERIFY(panel.differential().warns()); // 16 cells are fewer than 200
        QVERIFY(!panel.anomaly().isEmpty());
        std::vector<CellId> cells;
        for (int row = 0; row < 16; ++row)
            cells.push_back(workbench.session()->table().id(row));
        window.labelling().label(cells, *workbench.session()->styles().indexOf(QStringLiteral("platelet")));
        QTRY_VERIFY(toCsv(panel.differential().table()).contains("Platelet,16"));
    }
};

QTEST_MAIN(TestOverview)
#include "test_overview.moc"
