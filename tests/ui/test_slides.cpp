// The list of slides: what stands in it, and that its titles are whole however narrow the dock is made.
#include "program.h"
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
