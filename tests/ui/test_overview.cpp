// Plots of the slide and of a cell's trials: the numbers that go into them.
#include "large_study.h"
#include "ui/overview/overview_panel.h"
#include "ui/overview/running_scores.h"
#include "ui/plots/anomaly_plot.h"
#include "ui/plots/differential_plot.h"
#include "ui/plots/trajectory_plot.h"
#include "ui/shell/labelling.h"
#include "ui/shell/main_window.h"

#include <QCryptographicHash>
#include <QTest>

#include <limits>

using namespace cyto;
using namespace cyto::ui;

class TestOverview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

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

    void manyScoresAreDrawnByAWorker()
    {
        constexpr int cells = 6000;
        fixture::Place place;
        fixture::makeLargeStudy(StudyDatabase::defaultLocation(place.slides()), place.slides(), cells);
        Preferences preferences;
        preferences.predictOnOpen = false;
        preferences.save(place.settings);
        Workbench workbench(fixture::servicesWithoutIndexing(place), place.settings);
        workbench.loadModel();
        workbench.openStudy(place.slides());
        QTRY_VERIFY_WITH_TIMEOUT(workbench.predictor() != nullptr, 60'000);
        StudySession &session = *workbench.session();
        std::vector<StoredPrediction> predictions(cells);
        for (int row = 0; row < cells; ++row) {
            StoredPrediction &p = predictions[static_cast<size_t>(row)];
            p.cell = session.table().id(row);
            p.model = session.model()->id;
            LoadedImage image;
            image.sha256 = QCryptographicHash::hash(QByteArray::number(row), QCryptographicHash::Sha256);
            p.prediction = place.classifier->fake.predict(image, 0);
        }
        session.applyPredictions(predictions);
        OverviewPanel panel(workbench.engine(), workbench.pool());
        panel.setSession(&session);
        panel.show();
        QCOMPARE(panel.differential().isEmpty(), false); // at once
        QVERIFY(panel.anomaly().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!panel.anomaly().isEmpty(), 60'000);
        QVERIFY(panel.anomaly().summary().contains(QStringLiteral("6000")));
        // One slide is small; what the worker still says of the whole study comes too late.
        panel.refresh();
        panel.setSlide(0);
        QTRY_VERIFY(panel.anomaly().summary().contains(QString::number(fixture::kPerSlide)));
        QTRY_COMPARE(workbench.pool().active(), 0);
        QCoreApplication::processEvents();
        QVERIFY(panel.anomaly().summary().contains(QString::number(fixture::kPerSlide)));
        // Nor does it bring back a study that was closed.
        panel.setSlide({});
        panel.hide();
        panel.show();
        panel.setSession(nullptr);
        QTRY_COMPARE(workbench.pool().active(), 0);
        QCoreApplication::processEvents();
        QVERIFY(panel.anomaly().isEmpty());
    }
};

QTEST_MAIN(TestOverview)
#include "test_overview.moc"
