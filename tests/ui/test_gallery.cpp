// Order, groups, layout and view of the gallery, up to 560,000 cells.
#include "gallery_table.h"
#include "jobs/worker_pool.h"
#include "support/patience.h"
#include "ui/gallery/gallery_layout.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_order.h"
#include "ui/gallery/gallery_view.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <limits>
#include <set>

using namespace cyto;
using namespace cyto::ui;
using namespace gallery;

class TestGallery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void largeStudiesAreSortedInAWorker()
    {
        CellTable t = table(20'000, 100);
        WorkerPool pool(2);
        GalleryModel model(nullptr, &pool);
        GalleryView view;
        view.setGalleryModel(&model);
        QSignalSpy arranged(&model, &GalleryModel::arranged);
        model.setStudy(&t, styles());
        model.setOptions(options());
        QVERIFY(model.isArranging());
        QCOMPARE(model.rowCount(), 0); // not yet
        view.selectCell(15'000); // kept until its place is known
        // The table changes while the worker sorts; the order follows.
        predict(t, 19'999, 2, 0.97F);
        model.rearrange();
        QTRY_VERIFY(!model.isArranging());
        QCOMPARE(arranged.count(), 1); // the first order was out of date, and nobody saw it
        QCOMPARE(model.rowCount(), 20'000);
        QCOMPARE(model.positionOf(1000 + 19'999), 0);
        QCOMPARE(view.currentCell(), CellId {15'000});
        // Another study while one is being sorted.
        CellTable other = table(6000, 100);
        model.rearrange();
        model.setStudy(&other, styles());
        model.setOptions(options());
        QTRY_VERIFY(!model.isArranging());
        QCOMPARE(model.rowCount(), 6000);
        // And none.
        model.rearrange();
        model.setStudy(nullptr, {});
        QTRY_VERIFY(!model.isArranging());
        QCOMPARE(model.rowCount(), 0);
    }

    void filtersCountWhatTheyHide()
    {
        CellTable t = table(10, 5);
        for (int i = 0; i < 10; ++i)
            predict(t, i, i % 2, 0.9F, i == 3);
        t.setLabel(0, {0, 3});
        ArrangeOptions o = options();
        o.filter.onlyAnomalous = true;
        GalleryOrder order = arrange(t, o);
        QCOMPARE(order.shown(), 1);
        QCOMPARE(order.hidden(), 9);
        QCOMPARE(order.rows.front(), 3);
        o.filter = {};
        o.filter.slideIndex = 1;
        order = arrange(t, o);
        QCOMPARE(order.total, 5); // a slide is what is looked at, not a filter that hides
        QCOMPARE(order.hidden(), 0);
        o.filter = {};
        o.filter.onlyUnreviewed = true;
        o.filter.onlyClass = 0;
        QCOMPARE(arrange(t, o).shown(), 4);
    }

    void sorts_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<std::vector<int>>("rows");
        QTest::newRow("slide order") << static_cast<int>(SortBy::SlideOrder) << std::vector<int> {0, 1, 2, 3};
        // The cell without a prediction comes last.
        QTest::newRow("anomaly") << static_cast<int>(SortBy::Anomaly) << std::vector<int> {3, 0, 1, 2};
        QTest::newRow("probability") << static_cast<int>(SortBy::Probability) << std::vector<int> {3, 0, 1, 2};
        QTest::newRow("margin") << static_cast<int>(SortBy::Margin) << std::vector<int> {3, 0, 1, 2};
    }
    void sorts()
    {
        QFETCH(int, sort);
        QFETCH(std::vector<int>, rows);
        CellTable t = table(4, 4);
        predict(t, 0, 0, 0.5F);
        predict(t, 1, 1, 0.9F);
        predict(t, 3, 1, -0.25F); // an anomaly score may be negative
        ArrangeOptions o = options(GroupBy::Nothing);
        o.sortBy = static_cast<SortBy>(sort);
        QCOMPARE(arrange(t, o).rows, rows);
    }

    void randomOrderFollowsFromTheSeed()
    {
        const CellTable t = table(200, 200);
        ArrangeOptions o = options(GroupBy::Nothing);
        o.sortBy = SortBy::Random;
        o.randomSeed = 7;
        const auto first = arrange(t, o).rows;
        QCOMPARE(arrange(t, o).rows, first);
        o.randomSeed = 8;
        QVERIFY(arrange(t, o).rows != first);
        QCOMPARE(std::set<int>(first.begin(), first.end()).size(), 200U);
    }

    void layoutFindsEveryTile()
    {
        GalleryLayout layout;
        layout.setGroups(
            {{GroupKind::Class, 0, 0, 7}, {GroupKind::Unidentified, -1, 7, 0}, {GroupKind::Failed, -1, 7, 5}}, true);
        layout.setGeometry(330, {100, 120}, 30);
        QCOMPARE(layout.columns(), 3);
        QCOMPARE(layout.count(), 12);
        QCOMPARE(layout.height(), 3 * 30 + 3 * 120 + 2 * 120);
        for (int i = 0; i < 12; ++i) {
            const QRect tile = layout.tileRect(i);
            QCOMPARE(layout.positionAt(tile.center()), i);
            QCOMPARE(layout.positionAt(tile.topLeft()), i);
            const auto [first, last] = layout.range(tile.top(), tile.bottom() + 1);
            QVERIFY(first <= i && i < last);
        }
        QCOMPARE(layout.positionAt({320, 40}), -1); // right of the last column
        QCOMPARE(layout.positionAt(layout.headerRect(1).center()), -1);
        QCOMPARE(layout.groupOfPosition(7), 2); // not the empty group
        QCOMPARE(layout.moved(4, 1), 6); // the shorter last row
        QCOMPARE(layout.moved(6, 1), 7); // over the empty group
        QCOMPARE(layout.moved(8, -1), 6);
        QCOMPARE(layout.moved(11, 1), 11);
        QVERIFY(layout.tileRect(12).isNull());
        QVERIFY(layout.tileRect(-1).isNull());
    }

    void modelKeepsItsContract()
    {
        CellTable t = table(50, 10);
        GalleryModel model(nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStudy(&t, styles());
        model.setOptions(options());
        QCOMPARE(model.rowCount(), 50);
        predict(t, 4, 2, 0.97F);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.rearrange();
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.positionOf(1004), 0);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Monocyte")));
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not yet predicted")));
        model.rearrange(); // the same order again
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.positionOf(99), -1);
        model.setStudy(nullptr, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void withoutCalibrationNoNumberIsShownAsProbability()
    {
        CellTable t = table(1, 1);
        predict(t, 0, 2, std::numeric_limits<float>::quiet_NaN());
        GalleryModel model(nullptr);
        model.setStudy(&t, styles());
        model.setOptions(options());
        QVERIFY(!model.index(0).data(GalleryModel::ProbabilityRole).isValid());
        QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("nan")));
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("predicted Monocyte")));
    }

    void draggedCellsArriveAsTheyWere()
    {
        CellTable t = table(5, 5);
        GalleryModel model(nullptr);
        model.setStudy(&t, styles());
        model.setOptions(options());
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(1), model.index(3)}));
        QCOMPARE(GalleryModel::cellsOf(data.get()), (std::vector<CellId> {1001, 1003}));
        QMimeData foreign;
        foreign.setData(GalleryModel::cellsMimeType(), "abc");
        QVERIFY(GalleryModel::cellsOf(&foreign).empty());
    }

    void selectionSurvivesANewOrder()
    {
        CellTable t = table(40, 40);
        GalleryModel model(nullptr);
        model.setStudy(&t, styles());
        model.setOptions(options());
        GalleryView view;
        view.resize(500, 400);
        view.setGalleryModel(&model);
        view.show();
        view.selectCell(1007);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view.selectedCells(), (std::vector<CellId> {1007, 1008}));
        predict(t, 8, 1, 0.9F);
        predict(t, 7, 2, 0.9F);
        model.rearrange();
        QCOMPARE(view.selectedCells(), (std::vector<CellId> {1008, 1007})); // as they stand now
        QCOMPARE(view.currentCell(), CellId {1008});
    }

    void keysAndMouseSelect()
    {
        CellTable t = table(60, 60);
        GalleryModel model(nullptr);
        model.setStudy(&t, styles());
        model.setOptions(options(GroupBy::Nothing));
        GalleryView view;
        view.resize(600, 500);
        view.setGalleryModel(&model);
        view.show();
        const auto at = [&](int position) { return view.visualRect(model.index(position)).center(); };
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(1));
        QCOMPARE(view.selectedCells(), std::vector<CellId> {1001});
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, at(3));
        QCOMPARE(view.selectedCells(), (std::vector<CellId> {1001, 1003}));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(2));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, at(6));
        QCOMPARE(view.selectedCells().size(), 5U);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentCell(), CellId {1000});
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentCell(), CellId {1000 + view.galleryLayout().columns()});
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentCell(), CellId {1059});
        view.selectAll();
        QCOMPARE(view.selectedCells().size(), 60U);
    }

    void rubberBand()
    {
        CellTable t = table(9, 9);
        GalleryModel model(nullptr);
        model.setStudy(&t, styles());
        model.setOptions(options(GroupBy::Nothing));
        GalleryView view;
        view.resize(500, 900);
        view.setGalleryModel(&model);
        view.show();
        const int columns = view.galleryLayout().columns();
        const QRect first = view.visualRect(model.index(0));
        const QRect below = view.visualRect(model.index(columns));
        const QPoint empty(first.left() + columns * first.width() + 3, 500);
        if (empty.x() >= view.viewport()->width())
            QSKIP("no empty place beside the tiles at this font size");
        // From the empty margin over the last tiles of the first two rows.
        const QPoint end(first.left() + columns * first.width() - 10, first.center().y());
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, QPoint(empty.x(), below.center().y()));
        QTest::mouseMove(view.viewport(), end + QPoint(5, 5));
        QTest::mouseMove(view.viewport(), end);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, end);
        QCOMPARE(view.selectedCells(), (std::vector<CellId> {1000 + columns - 1, 1000 + 2 * columns - 1}));
    }

    void aJumpAnywhereIn560000Cells()
    {
        CellTable t = table(560'000, 193);
        for (int i = 0; i < t.size(); ++i)
            predict(t, i, i % kClasses, static_cast<float>(i % 1000) / 1000.0F);
        GalleryModel model(nullptr);
        model.setStudy(&t, styles());
        ArrangeOptions o = options();
        o.sortBy = SortBy::Probability;
        model.setOptions(o);
        GalleryView view;
        view.resize(1000, 800);
        view.setGalleryModel(&model);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QScrollBar *bar = view.verticalScrollBar();
        for (const double place : {0.1, 0.99, 0.5, 0.0, 1.0}) {
            bar->setValue(static_cast<int>(place * bar->maximum()));
            view.viewport()->repaint();
            // The tiles on screen are those of the place that was gone to...
            const auto [first, last] =
                view.galleryLayout().range(bar->value(), bar->value() + view.viewport()->height());
            const int wanted = static_cast<int>(place * t.size());
            QVERIFY2(
                std::abs(first - wanted) < 200 && std::abs(last - wanted) < 200, qPrintable(QString::number(first)));
            // ...and what stands there is what the order says: 140,000 cells of each class, in each 250 different
            // probabilities, 560 times each.
            const int style = first / 140'000;
            QCOMPARE(model.index(first).data(GalleryModel::StyleRole).toInt(), style);
            const int thousandths = style + kClasses * (first % 140'000 / 560);
            QCOMPARE(model.index(first).data(GalleryModel::ProbabilityRole).toFloat(),
                static_cast<float>(thousandths) / 1000.0F);
        }
        QCOMPARE(view.indexAt(view.visualRect(model.index(t.size() - 1)).center()).row(), t.size() - 1);
        view.selectAll();
        QCOMPARE(view.selectedCells().size(), static_cast<size_t>(t.size()));
        // Visible and near positions only, whatever the size of the study.
        QVERIFY(view.wantedPositions().size() < 400);
    }
};

QTEST_MAIN(TestGallery)
#include "test_gallery.moc"
