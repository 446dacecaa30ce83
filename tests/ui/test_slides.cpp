// The list of slides: what stands in it, and that its titles are whole however narrow the dock is made.
#include "program.h"
#include "ui/slides/slides_model.h"
#include "ui/slides/slides_panel.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QTest>
#include <QTreeView>

using namespace cyto;
using namespace cyto::ui;

class TestSlides : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    // As text, "Slide 10" would stand before "slide 2", and 10 before 9.
    void columnsAreSortedByNumber()
    {
        fixture::Place place;
        for (int i = 20; i < 32; ++i)
            fake::writeImage(place.slides() + QStringLiteral("/Slide 10"), QStringLiteral("cell%1.png").arg(i), i);
        for (int i = 40; i < 49; ++i)
            fake::writeImage(place.slides() + QStringLiteral("/slide 2"), QStringLiteral("cell%1.png").arg(i), i);
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        const QAbstractItemModel &shown = *p.window.slides().findChild<QTreeView *>()->model();
        auto *view = p.window.slides().findChild<QTreeView *>();
        const auto column = [&](int which, int role) {
            QVariantList values;
            for (int row = 0; row < shown.rowCount(); ++row)
                values << shown.index(row, which).data(role);
            return values;
        };
        view->sortByColumn(SlidesModel::NameColumn, Qt::AscendingOrder);
        const QVariantList names {QStringLiteral("slide 2"), QStringLiteral("Slide 10"), QStringLiteral("slide-a"),
            QStringLiteral("slide-b")};
        const qsizetype two = column(SlidesModel::NameColumn, Qt::DisplayRole).indexOf(names[0]);
        const qsizetype ten = column(SlidesModel::NameColumn, Qt::DisplayRole).indexOf(names[1]);
        QVERIFY(two >= 0 && two < ten);
        // 12, 10, 9 and 6 cells: the order of their digits would be 10, 12, 6, 9.
        for (const int which : {SlidesModel::PredictedColumn, SlidesModel::DifferentialColumn}) {
            view->sortByColumn(which, Qt::AscendingOrder);
            const QVariantList values = column(which, SlidesModel::SortRole);
            QCOMPARE(values.size(), 4);
            for (qsizetype i = 1; i < values.size(); ++i)
                QVERIFY2(values[i - 1].toInt() <= values[i].toInt(), qPrintable(QString::number(which)));
        }
        view->sortByColumn(SlidesModel::PredictedColumn, Qt::DescendingOrder);
        QCOMPARE(column(SlidesModel::PredictedColumn, Qt::DisplayRole),
            (QVariantList {QStringLiteral("12 of 12"), QStringLiteral("10 of 10"), QStringLiteral("9 of 9"),
                QStringLiteral("6 of 6")}));
        // "Flagged": what the column sorts by is the number that it shows.
        view->sortByColumn(SlidesModel::FlaggedColumn, Qt::AscendingOrder);
        const std::vector<SlideInfo> &slides = p.workbench.session()->slides();
        int before = -1;
        for (int row = 0; row < shown.rowCount(); ++row) {
            const QModelIndex index = shown.index(row, SlidesModel::FlaggedColumn);
            const SlideInfo &slide = slides[index.data(SlidesModel::SlideIndexRole).toUInt()];
            QCOMPARE(index.data(SlidesModel::SortRole).toInt(), slide.flagged);
            QVERIFY(slide.flagged >= before);
            before = slide.flagged;
        }
    }

    void titlesAreWholeInTheNarrowestDock_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("usual letters") << 0;
        QTest::newRow("large letters") << 14;
    }
    void titlesAreWholeInTheNarrowestDock()
    {
        QFETCH(int, points);
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        auto *view = p.window.slides().findChild<QTreeView *>();
        if (points > 0) {
            QFont font = p.window.slides().font();
            font.setPointSize(points);
            p.window.slides().setFont(font);
        }
        auto *dock = p.window.findChild<QDockWidget *>(QStringLiteral("slides"));
        p.window.resizeDocks({dock}, {40}, Qt::Horizontal);
        QCoreApplication::processEvents();
        const QHeaderView &header = *view->header();
        for (const int sorted : {0, 1, 2, 3}) {
            view->sortByColumn(sorted, Qt::AscendingOrder);
            QCoreApplication::processEvents();
            int right = 0;
            for (int column = 0; column < header.count(); ++column) {
                const QByteArray title = view->model()->headerData(column, Qt::Horizontal).toString().toUtf8();
                QVERIFY2(header.sectionSize(column) >= header.sectionSizeHint(column), title.constData());
                right = std::max(right, header.sectionViewportPosition(column) + header.sectionSize(column));
            }
            QVERIFY2(
                right <= view->viewport()->width(), qPrintable(QString::number(right - view->viewport()->width())));
        }
    }
};

QTEST_MAIN(TestSlides)
#include "test_slides.moc"
