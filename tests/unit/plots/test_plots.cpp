// Every plot, drawn and saved without a display. CYTO_PLOT_PICTURES=<folder> keeps pictures to look at.
#include "plot_samples.h"
#include "support/patience.h"

#include "ui/plots/ablation_plot.h"
#include "ui/plots/anomaly_plot.h"
#include "ui/plots/confusion_plot.h"
#include "ui/plots/custom_plot.h"
#include "ui/plots/differential_plot.h"
#include "ui/plots/forest_plot.h"
#include "ui/plots/plot_elements.h"
#include "ui/plots/reliability_plot.h"
#include "ui/plots/roc_plot.h"
#include "ui/plots/trajectory_plot.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cmath>
#include <limits>
#include <set>

using namespace cyto;
using namespace cyto::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Pixels that differ from the picture's first one.
int inked(const QImage &image)
{
    int n = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            n += image.pixel(x, y) != image.pixel(0, 0);
    return n;
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x1E1E1E));
    palette.setColor(QPalette::Window, QColor(0x2A2A2A));
    palette.setColor(QPalette::Text, QColor(0xF0F0F0));
    return palette;
}

} // namespace

class TestPlots final : public QObject {
    Q_OBJECT

    void samples()
    {
        QTest::addColumn<int>("index");
        int i = 0;
        for (const PlotSample &sample : plotSamples())
            QTest::newRow(sample.name) << i++;
    }
    static PlotSample sample(int index) { return plotSamples().at(static_cast<std::size_t>(index)); }

private Q_SLOTS:
    // It was a thick line across the plot, in no series' colour, and nothing said what it was.
    void theThresholdIsALyingErrorBarOfItsSeries()
    {
        for (const PlotSample &sample : plotSamples()) {
            if (QLatin1String(sample.name) != QLatin1String("psychometric"))
                continue;
            const std::unique_ptr<PlotWidget> plot = sample.filled();
            plot->resize(700, 500);
            plot->show();
            QVERIFY(QTest::qWaitForWindowExposed(plot.get()));
            auto *drawn = plot->findChild<QCustomPlot *>();
            QColor series, threshold;
            for (int i = 0; i < drawn->plottableCount(); ++i)
                if (const auto *bars = qobject_cast<QCPErrorBars *>(drawn->plottable(i)))
                    (bars->errorType() == QCPErrorBars::etKeyError ? threshold : series) = bars->pen().color();
            QVERIFY(series.isValid() && threshold.isValid());
            QCOMPARE(threshold, series);
            QStringList legend;
            for (int i = 0; i < drawn->legend->itemCount(); ++i)
                if (auto *item = qobject_cast<QCPPlottableLegendItem *>(drawn->legend->item(i)))
                    legend << item->plottable()->name();
            QVERIFY2(!legend.filter(QStringLiteral("Threshold")).isEmpty(), qPrintable(legend.join(u',')));
            return;
        }
        QFAIL("there is no such sample");
    }

    void labelsAreBrokenWhereTheyAreTooLong()
    {
        const QFontMetrics metrics(QApplication::font());
        const QString label = QStringLiteral("Share of cells (%), with 95 % interval");
        const int whole = metrics.horizontalAdvance(label);
        QCOMPARE(fittedLabel(label, metrics, whole), label);
        QCOMPARE(fittedLabel({}, metrics, 100), QString());
        const QString two = fittedLabel(label, metrics, whole * 2 / 3);
        QCOMPARE(two.count(QLatin1Char('\n')), 1);
        QCOMPARE(QString(two).replace(QLatin1Char('\n'), QLatin1Char(' ')), label); // nothing is lost
        const QString shortened = fittedLabel(label, metrics, whole / 6);
        QCOMPARE(shortened.count(QLatin1Char('\n')), 3);
        QVERIFY(shortened.endsWith(QChar(0x2026)));
        for (const QString &line : (two + QLatin1Char('\n') + shortened).split(QLatin1Char('\n')))
            QVERIFY2(metrics.horizontalAdvance(line) <= whole * 2 / 3, qPrintable(line));
    }

    void labelOfALowPlotIsWhole()
    {
        Differential differential;
        for (const char *name : {"Basophil", "Eosinophil", "Lymphocyte", "Monocyte", "Segmented neutrophil"})
            differential.classes.push_back({QString::fromLatin1(name), 100});
        DifferentialPlot plot;
        plot.setData(differential);
        plot.resize(plot.minimumSizeHint());
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        auto *drawn = plot.findChild<QCustomPlot *>();
        const QFontMetrics metrics(drawn->yAxis->labelFont());
        QTRY_VERIFY(drawn->yAxis->label().contains(QLatin1Char('\n')));
        for (const QString &line : drawn->yAxis->label().split(QLatin1Char('\n')))
            QVERIFY2(metrics.horizontalAdvance(line) <= drawn->axisRect()->height(), qPrintable(line));
        QVERIFY(!drawn->yAxis->label().contains(QChar(0x2026)));
        plot.resize(600, 600); // and one line again where there is room
        QTRY_VERIFY(!drawn->yAxis->label().contains(QLatin1Char('\n')));
    }

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void savesEveryFormat_data() { samples(); }
    void savesEveryFormat()
    {
        QFETCH(int, index);
        const auto plot = sample(index).filled();
        QTemporaryDir dir;
        PlotExport options;
        options.size = {400, 300};
        for (const char *suffix : {"png", "svg", "pdf", "csv"})
            QVERIFY(plot->save(dir.filePath(QStringLiteral("plot.") + QLatin1String(suffix)), options));

        const QImage png(dir.filePath(QStringLiteral("plot.png")));
        QCOMPARE(png.size(), QSize(800, 600));
        QVERIFY(inked(png) > 4000);
        QCOMPARE(png.pixelColor(0, 0), QColor(Qt::white));

        const QByteArray svg = bytesOf(dir.filePath(QStringLiteral("plot.svg")));
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.defaultSize().isEmpty(), false);
        QVERIFY(svg.contains(plot->title().toHtmlEscaped().toUtf8()));
        QVERIFY(svg.count("<path") + svg.count("<polyline") + svg.count("<rect") > 5);
        QVERIFY(!svg.contains("http-equiv"));

        const QByteArray pdf = bytesOf(dir.filePath(QStringLiteral("plot.pdf")));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);

        const QByteArray csv = bytesOf(dir.filePath(QStringLiteral("plot.csv")));
        QVERIFY(csv.endsWith("\r\n"));
        QCOMPARE(csv.count("\r\n"), sample(index).rows + 1);
        const PlotTable table = plot->table();
        for (const auto &row : table.rows)
            QCOMPARE(row.size(), static_cast<std::size_t>(table.header.size()));
        QVERIFY(!csv.contains("nan") && !csv.contains("inf"));
    }

    void emptyOnesSaySo_data() { samples(); }
    void emptyOnesSaySo()
    {
        QFETCH(int, index);
        const auto plot = sample(index).empty();
        QVERIFY(plot->isEmpty());
        QVERIFY(!plot->title().isEmpty());
        QCOMPARE(plot->accessibleDescription(), PlotWidget::tr("Nothing to show yet"));
        QVERIFY(inked(plot->image()) > 100); // the words
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("plot.png"));
        QVERIFY(!plot->save(path));
        QVERIFY(!QFile::exists(path));
    }

    void speaksToScreenReaders_data() { samples(); }
    void speaksToScreenReaders()
    {
        QFETCH(int, index);
        const auto plot = sample(index).filled();
        QCOMPARE(plot->accessibleName(), plot->title());
        QCOMPARE(plot->accessibleDescription(), plot->summary());
        QVERIFY(plot->summary().size() > 10);
        QCOMPARE(plot->focusPolicy(), Qt::StrongFocus);
    }

    void followsThePalette_data() { samples(); }
    void followsThePalette()
    {
        QFETCH(int, index);
        const auto plot = sample(index).filled();
        PlotExport screen;
        screen.print = false;
        QVERIFY(plot->image(screen).pixelColor(1, 1).lightness() > 200);
        plot->setPalette(darkPalette());
        const QImage dark = plot->image(screen);
        QVERIFY(dark.pixelColor(1, 1).lightness() < 60);
        QVERIFY(inked(dark) > 4000);
        QCOMPARE(plot->image().pixelColor(1, 1), QColor(Qt::white)); // files stay printable

        const QString folder = qEnvironmentVariable("CYTO_PLOT_PICTURES");
        if (folder.isEmpty())
            return;
        const QString name = QLatin1String(sample(index).name);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(dark.save(QDir(folder).filePath(name + QStringLiteral("_dark.png"))));
        QVERIFY(plot->image().save(QDir(folder).filePath(name + QStringLiteral("_light.png"))));
    }

    void drawsOnScreen_data() { samples(); }
    void drawsOnScreen()
    {
        QFETCH(int, index);
        const auto plot = sample(index).filled();
        plot->resize(plot->sizeHint());
        plot->show();
        QVERIFY(QTest::qWaitForWindowExposed(plot.get()));
        QTRY_VERIFY(inked(plot->grab().toImage()) > 2000);
    }

    void coloursAreTold()
    {
        for (const PlotColours &c : {PlotColours::forPrint(), PlotColours::from(darkPalette())}) {
            QVERIFY(contrast(c.text, c.background) >= 4.5);
            QVERIFY(contrast(c.axis, c.background) >= 3.0);
            std::set<std::pair<QRgb, int>> seen;
            for (std::size_t i = 0; i < 16; ++i) {
                QVERIFY(contrast(c.ofSeries(i), c.background) >= 3.0);
                seen.emplace(c.ofSeries(i).rgb(), PlotColours::styleOf(i, c.series.size()));
                // Never by colour alone.
                QVERIFY(PlotColours::styleOf(i, c.series.size()) != PlotColours::styleOf(i + 1, c.series.size()));
            }
            QCOMPARE(seen.size(), std::size_t {16});
            for (int i = 0; i <= 20; ++i)
                QVERIFY(contrast(PlotColours::textOn(c.shade(i / 20.0)), c.shade(i / 20.0)) >= 4.5);
        }
        QVERIFY(std::abs(contrast(Qt::white, Qt::black) - 21.0) < 1e-6);
    }

    void numbersFollowTheLocaleOnScreenAlone()
    {
        const auto plot = sample(4).filled(); // ROC: axes from 0 to 1
        QVERIFY(plot->svg().contains(">0.5<") || plot->svg().contains(">0.4<"));
        plot->setLocale(QLocale(QLocale::German, QLocale::Germany));
        const QByteArray german = plot->svg();
        QVERIFY(german.contains(">0,5<") || german.contains(">0,4<"));
        QVERIFY(plot->summary().contains(QLatin1Char(',')));
        QVERIFY(toCsv(plot->table()).contains("0.5"));
    }

    void csvIsGuarded()
    {
        const PlotTable table {{QStringLiteral("a"), QStringLiteral("b")},
            {{QString(QStringLiteral("=1+1")), 0.1}, {QString(QStringLiteral("x,\"y\"")), std::int64_t {7}},
                {std::monostate {}, std::numeric_limits<double>::quiet_NaN()},
                {QString(QStringLiteral("-1")), -1.5e-300}}};
        QCOMPARE(toCsv(table), QByteArray("a,b\r\n'=1+1,0.1\r\n\"x,\"\"y\"\"\",7\r\n,\r\n'-1,-1.5e-300\r\n"));
    }

    void differentialWarnsBelow200Cells()
    {
        DifferentialPlot plot;
        plot.setData({{{QStringLiteral("Neutrophil"), 120}, {QStringLiteral("Lymphocyte"), 79}}});
        QVERIFY(plot.warns());
        QVERIFY(plot.summary().contains(QStringLiteral("199")));
        QVERIFY(plot.svg().contains("199"));
        plot.setData({{{QStringLiteral("Neutrophil"), 120}, {QStringLiteral("Lymphocyte"), 80}}});
        QVERIFY(!plot.warns());
        QVERIFY(!plot.svg().contains("H20"));
        const PlotTable table = plot.table();
        QCOMPARE(std::get<double>(table.rows.at(0).at(3)), 0.6);
        QVERIFY(std::abs(std::get<double>(table.rows.at(0).at(4)) - 0.5309) < 5e-4); // Wilson of 120 / 200
    }

    void trajectoryKeepsThePruningPoint()
    {
        TrajectoryPlot plot;
        plot.setData({{{QStringLiteral("Blast"), {1, 2, 3}, {0.5, 0.7, 0.9}, 3},
            {QStringLiteral("Monocyte"), {1, 2, 3, 4}, {0.5, 0.4, 0.4}, {}}}});
        const PlotTable table = plot.table();
        QCOMPARE(table.rows.size(), std::size_t {6}); // a trial without a score is none
        QCOMPARE(std::get<std::int64_t>(table.rows.at(0).at(3)), 3);
        QVERIFY(std::holds_alternative<std::monostate>(table.rows.at(5).at(3)));
        QVERIFY(plot.summary().contains(QStringLiteral("dropped after 3 trials")));
    }

    void anomalyTellsWhyThereIsNoCurve()
    {
        AnomalyPlot plot;
        plot.setData({{{QStringLiteral("Normal"), {0.1, 0.2, 0.4}}, {QStringLiteral("Abnormal"), {0.3}}}, 0.15,
            BandwidthRule::Silverman});
        QVERIFY(!plot.isEmpty());
        QVERIFY(plot.summary().contains(QStringLiteral("1 of 3 images below")));
        QVERIFY(plot.summary().contains(QStringLiteral("at least two values")));
        QVERIFY(plot.svg().contains("at least two values"));
        plot.setData({{{QStringLiteral("Normal"), {}}}, {}, BandwidthRule::Scott});
        QVERIFY(plot.isEmpty());
    }

    void emptyOnesSayWhatIsMissing_data() { samples(); }
    void emptyOnesSayWhatIsMissing()
    {
        QFETCH(int, index);
        const auto plot = sample(index).empty();
        const QString why = QStringLiteral("Two readers must have labelled the same cells.");
        plot->setMissing(why);
        QCOMPARE(plot->accessibleDescription(), why);
        QVERIFY(plot->svg().contains("Two readers"));
        const auto filled = sample(index).filled();
        filled->setMissing(why);
        QCOMPARE(filled->accessibleDescription(), filled->summary()); // there is something to see
        QVERIFY(!filled->svg().contains("Two readers"));
    }

    void longNotesAreBroken()
    {
        ForestPlot plot;
        plot.setMissing(QString(QStringLiteral("word ")).repeated(60).trimmed());
        const QByteArray svg = plot.svg();
        QVERIFY(svg.count("<text") >= 5); // one element per line
        plot.setMissing(QStringLiteral("short"));
        QVERIFY(plot.svg().count("<text") < svg.count("<text"));
    }

    void manyPointsOfARocCurveAreThinned()
    {
        RocCurve curve;
        constexpr int n = 200'000;
        for (int i = 0; i <= n; ++i)
            curve.points.push_back(
                {static_cast<double>(i), std::sqrt(static_cast<double>(i) / n), 1.0 - static_cast<double>(i) / n});
        const std::vector<RocPoint> drawn = drawnPoints(curve);
        QVERIFY(drawn.size() < 5000);
        QCOMPARE(drawn.front().sensitivity, 0.0);
        QCOMPARE(drawn.back().sensitivity, 1.0);
        for (std::size_t i = 1; i < drawn.size(); ++i) { // no gap that could be seen, except where the curve leaps
            QVERIFY(drawn[i].sensitivity >= drawn[i - 1].sensitivity);
            QVERIFY(drawn[i - 1].specificity - drawn[i].specificity < 2.0 / 2000.0);
        }
        RocCurve few;
        few.points = {{0.0, 0.0, 1.0}, {0.5, 0.5, 1.0}, {1.0, 1.0, 0.0}};
        QCOMPARE(drawnPoints(few).size(), std::size_t {3});
    }

    void ablationOrdersAndSkips()
    {
        AblationPlot plot;
        Ablation data;
        data.column = QStringLiteral("trials");
        data.series = {{QStringLiteral("A"),
            {{100.0, 3, 0.9, {0.8, 1.0}}, {0.0, 3, 0.1, {0.0, 0.2}}, {1.0, 3, 0.5, {0.4, 0.6}},
                {5.0, 3, std::numeric_limits<double>::quiet_NaN(), {0.0, 1.0}}}}};
        plot.setData(data);
        const PlotTable table = plot.table();
        QCOMPARE(table.header.at(1), QStringLiteral("trials"));
        QCOMPARE(table.rows.size(), std::size_t {2}); // no zero on a logarithmic axis, no NaN
        QCOMPARE(std::get<double>(table.rows.at(0).at(1)), 1.0);
        data.logarithmic = false;
        plot.setData(data);
        QCOMPARE(plot.table().rows.size(), std::size_t {3});
        data.series.front().points.clear();
        plot.setData(data);
        QVERIFY(plot.isEmpty());
    }

    void hostileDataAreNotDrawn()
    {
        ConfusionPlot confusion;
        confusion.setData({{QStringLiteral("A"), QStringLiteral("B")}, {1, 2, 3}});
        QVERIFY(confusion.isEmpty());
        confusion.setData({{QStringLiteral("A"), QStringLiteral("B")}, {1, 2, -3, 4}});
        QVERIFY(confusion.isEmpty());
        confusion.setData({{QStringLiteral("A"), QStringLiteral("B")}, {0, 0, 3, 4}});
        QVERIFY(!confusion.isEmpty());
        QVERIFY(std::isnan(std::get<double>(confusion.table().rows.at(0).at(3)))); // no images, no share
        ReliabilityPlot reliability;
        reliability.setData({{{0.0, 1.0, 0}}, 0.0});
        QVERIFY(reliability.isEmpty());
    }

    void failuresNameTheFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no folder") << QStringLiteral("/nonexistent/plot.png");
        QTest::newRow("unknown ending") << QStringLiteral("/tmp/plot.gif");
        QTest::newRow("no ending") << QStringLiteral("/tmp/plot");
    }

    void failuresNameTheFile()
    {
        QFETCH(QString, path);
        const Status s = sample(1).filled()->save(path);
        QVERIFY(!s);
        QVERIFY(s.error().message.contains(path));
    }

    void menuOffersEveryFormat()
    {
        const auto plot = sample(0).filled();
        int enabled = 0;
        QTimer::singleShot(0, this, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (const QAction *action : menu->actions())
                enabled += action->isEnabled();
            menu->close();
        });
        plot->show();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, {10, 10});
        QApplication::sendEvent(plot.get(), &event);
        QCOMPARE(enabled, 4);
    }
};

QTEST_MAIN(TestPlots)
#include "test_plots.moc"
