// What stands around the axes of a plot covers nothing of what is drawn in them, also where there is little room.
#include "ui/plots/custom_plot.h"
#include "ui/plots/differential_plot.h"
#include "ui/plots/trajectory_plot.h"

#include <QTest>

using namespace cyto;

class TestPlotLayout final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    // At the height that a dock has by default, too: no curve, cross or tick label lies under the legend.
    void legendOfTheTrajectoryStandsBesideTheAxes_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("classes");
        QTest::newRow("smallest") << TrajectoryPlot().minimumSizeHint() << 8;
        QTest::newRow("low dock") << QSize(700, 180) << 8;
        QTest::newRow("many classes") << QSize(480, 180) << 21;
        QTest::newRow("large") << QSize(900, 500) << 8;
    }
    void legendOfTheTrajectoryStandsBesideTheAxes()
    {
        QFETCH(QSize, size);
        QFETCH(int, classes);
        ScoreTrajectory trajectory;
        for (int c = 0; c < classes; ++c)
            trajectory.classes.push_back({QStringLiteral("Granulocyte %1").arg(c), {1, 2, 3, 4},
                {0.5, 0.5 + 0.01 * c, 0.5 + 0.02 * c, 0.5 + 0.03 * c}, c > 0 ? std::optional<int>(4) : std::nullopt});
        TrajectoryPlot plot;
        plot.setData(trajectory);
        plot.resize(size);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        auto *drawn = plot.findChild<QCustomPlot *>();
        drawn->replot(QCustomPlot::rpImmediateRefresh);
        const QRect legend = drawn->legend->outerRect();
        QVERIFY(drawn->legend->visible());
        QVERIFY(!legend.intersects(drawn->axisRect()->outerRect()));
        QVERIFY(drawn->viewport().contains(legend));
        QVERIFY(drawn->viewport().contains(drawn->axisRect()->outerRect()));
        QVERIFY(drawn->axisRect()->width() >= 50);
        int entries = 0;
        for (int i = 0; i < drawn->legend->itemCount(); ++i) {
            const QCPAbstractLegendItem *item = drawn->legend->item(i);
            if (item == nullptr)
                continue;
            ++entries;
            QVERIFY(legend.contains(item->outerRect()));
            QVERIFY(item->outerRect().height() >= QFontMetrics(item->font()).height() - 1);
        }
        QCOMPARE(entries, classes);
        if (size.width() >= 900) // nothing is shortened where there is room
            QVERIFY(plot.svg().contains("Granulocyte 7 (dropped after 4 trials)"));
        plot.setData({}); // and back to an empty plot, and to a full one
        plot.setData(trajectory);
        drawn->replot(QCustomPlot::rpImmediateRefresh);
        QCOMPARE(drawn->legend->outerRect(), legend);
    }

    void warningOfTheDifferentialCoversNothing_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << DifferentialPlot().minimumSizeHint();
        QTest::newRow("low dock") << QSize(700, 180);
        QTest::newRow("large") << QSize(900, 500);
    }
    void warningOfTheDifferentialCoversNothing()
    {
        QFETCH(QSize, size);
        DifferentialPlot plot;
        plot.setData({{{QStringLiteral("Neutrophil"), 9}, {QStringLiteral("Lymphocyte"), 1}}});
        QVERIFY(plot.warns());
        plot.resize(size);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        auto *drawn = plot.findChild<QCustomPlot *>();
        drawn->replot(QCustomPlot::rpImmediateRefresh);
        const QList<QCPTextElement *> notes = drawn->findChildren<QCPTextElement *>();
        QCOMPARE(notes.size(), 1);
        const QCPTextElement &note = *notes.first();
        QVERIFY(QString(note.text()).replace(QLatin1Char('\n'), QLatin1Char(' ')).contains(QStringLiteral("CLSI H20")));
        QVERIFY(note.outerRect().bottom() < drawn->axisRect()->outerRect().top());
        QVERIFY(drawn->viewport().contains(note.outerRect()));
        const QSize text = QFontMetrics(note.font()).boundingRect(QRect(), Qt::AlignCenter, note.text()).size();
        QVERIFY2(text.width() <= note.rect().width(), qPrintable(note.text()));
        QVERIFY(text.height() <= note.rect().height());
        QCOMPARE(drawn->itemCount(), 0); // nothing lies over the axes
        // The longest interval ends below the upper edge.
        const PlotTable table = plot.table();
        QVERIFY(drawn->yAxis->range().upper >= 100.0 * std::get<double>(table.rows.at(0).at(5)));
        plot.setData({{{QStringLiteral("Neutrophil"), 900}}});
        QVERIFY(drawn->findChildren<QCPTextElement *>().isEmpty());
    }
};

QTEST_MAIN(TestPlotLayout)
#include "test_plot_layout.moc"
