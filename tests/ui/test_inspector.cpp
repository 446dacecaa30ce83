// The inspector's views: what they show of a prediction, the picture, the change.
#include "drawn_texts.h"
#include "ts_translator.h"
#include "ui/inspector/cell_facts.h"
#include "ui/inspector/cell_view.h"
#include "ui/inspector/confidence_bars.h"
#include "ui/inspector/counterfactual_panel.h"
#include "workbench_fixture.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

#include <limits>

using namespace cyto;
using namespace cyto::ui;

namespace {

template <class Widget>
Widget *named(QWidget &parent, const QString &accessibleName)
{
    for (Widget *w : parent.findChildren<Widget *>())
        if (w->accessibleName() == accessibleName)
            return w;
    return nullptr;
}

} // namespace

class TestInspector : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aPrunedClassIsNeverAPercentage()
    {
        const ClassStyles styles(
            *ClassSet::fromNames({QStringLiteral("monocyte"), QStringLiteral("blast"), QStringLiteral("platelet")}));
        ConfidenceBars bars;
        bars.setRows({{styles.at(1), 0.0, 1.5, 8, false}, {styles.at(0), 0.97, 0.5, 0, true},
            {styles.at(2), 0.0, 1.2, 20, false}});
        QCOMPARE(ConfidenceBars::valueText(bars.rows()[1]), QStringLiteral("pruned after 20 trial(s)"));
        QCOMPARE(bars.rows()[0].style.name, QStringLiteral("monocyte"));
        QCOMPARE(bars.rows()[2].prunedAt, 8); // the one given up first stands last
        QVERIFY(bars.accessibleDescription().contains(QStringLiteral("97.0 %")));
        QVERIFY(!bars.accessibleDescription().contains(QStringLiteral("0.0 %")));
        QVERIFY(!bars.accessibleDescription().contains(QStringLiteral(" 0 %")));
        QVERIFY(!bars.grab().isNull());
    }

    // "Granulocyte immat…" stood where there was room, and "nach 8 Durchgängen verw…" said less than two lines do.
    void nothingIsCutInTheBars_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "es", "fr", "nl"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void nothingIsCutInTheBars()
    {
        QFETCH(QString, language);
        const fixture::TsTranslator translator(language);
        const ClassStyles styles(*ClassSet::fromNames({QStringLiteral("basophil"), QStringLiteral("eosinophil"),
            QStringLiteral("erythroblast"), QStringLiteral("immature_granulocyte"), QStringLiteral("lymphocyte"),
            QStringLiteral("monocyte"), QStringLiteral("neutrophil"), QStringLiteral("platelet")}));
        for (int predicted = 0; predicted < styles.size(); ++predicted) {
            std::vector<ConfidenceBars::Row> rows;
            QFont bold;
            bold.setBold(true);
            int longest = 0;
            for (int i = 0; i < styles.size(); ++i) {
                rows.push_back(
                    {styles.at(i), i == predicted ? 0.99 : 0.0, 0.5, i == predicted ? 0 : 12, i == predicted});
                longest = std::max(longest, QFontMetrics(bold).horizontalAdvance(styles.at(i).displayName));
            }
            ConfidenceBars bars;
            bars.setRows(rows);
            bars.resize(2 * longest + 8, 400); // room for every name
            QVERIFY2(fixture::cutTexts(bars).isEmpty(), qPrintable(fixture::cutTexts(bars).join(u'|')));
            const int oneLine = bars.heightForWidth(2000);
            for (const int width : {322, 240}) { // a narrow dock
                bars.resize(width, bars.heightForWidth(width));
                const QString last = ConfidenceBars::valueText(bars.rows().back()).section(u' ', -1);
                QCOMPARE(fixture::drawnTexts(bars).join(u' ').count(last), static_cast<int>(styles.size()) - 1);
            }
            QVERIFY(bars.heightForWidth(240) > oneLine); // in two lines, not over each other
        }
    }

    void aBarSaysItsValueWhenPointedAt()
    {
        const ClassStyles styles(*ClassSet::fromNames({QStringLiteral("monocyte"), QStringLiteral("blast")}));
        ConfidenceBars bars;
        bars.setRows({{styles.at(0), 0.97, 0.5, 0, true}, {styles.at(1), 0.0, 1.5, 8, false}});
        bars.resize(bars.sizeHint());
        const QPoint second(40, bars.height() - 6);
        QHelpEvent event(QEvent::ToolTip, second, bars.mapToGlobal(second));
        QCoreApplication::sendEvent(&bars, &event);
        QCOMPARE(QToolTip::text(), QStringLiteral("Blast: pruned after 8 trial(s)"));
        QToolTip::hideText();
    }

    void withoutCalibrationThereIsNoProbability()
    {
        const ClassStyles styles(*ClassSet::fromNames({QStringLiteral("monocyte"), QStringLiteral("blast")}));
        ConfidenceBars bars;
        const double nan = std::numeric_limits<double>::quiet_NaN();
        bars.setRows({{styles.at(1), nan, 1.25, 0, false}, {styles.at(0), nan, 0.5, 0, true}});
        QCOMPARE(ConfidenceBars::valueText(bars.rows()[0]), QStringLiteral("score 0.500"));
        QVERIFY(!bars.accessibleDescription().contains(u'%'));
        QVERIFY(!bars.accessibleDescription().contains(QStringLiteral("nan")));
        QVERIFY(!bars.grab().isNull());
    }

    void anomalyStandsApartWithItsThreshold()
    {
        Prediction p;
        p.anomalyScore = 0.1234;
        QVERIFY(CellFacts::anomalySentence(p).contains(QStringLiteral("no threshold")));
        p.anomalyThreshold = 0.2;
        p.anomalous = true;
        QVERIFY(CellFacts::anomalySentence(p).contains(QStringLiteral("0.123")));
        QVERIFY(CellFacts::anomalySentence(p).contains(QStringLiteral("below the threshold 0.200")));
        p.anomalous = false;
        QVERIFY(CellFacts::anomalySentence(p).startsWith(QStringLiteral("Not unusual")));
    }

    void historyTellsUndoneLabelsToo()
    {
        const ClassStyles styles(*ClassSet::fromNames({QStringLiteral("monocyte"), QStringLiteral("blast")}));
        LabelRevision first;
        first.id = 1;
        first.readerName = QStringLiteral("Ada");
        first.value = {LabelKind::Class, 1, Confidence::Moderate, {}};
        first.committedAt = QDateTime::currentDateTimeUtc();
        LabelRevision back = first;
        back.id = 2;
        back.value = {};
        back.undoOf = 1;
        const QStringList lines = CellFacts::history({first, back}, styles);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].contains(QStringLiteral("back to no label")));
        QVERIFY(lines[1].contains(QStringLiteral("Ada: Blast, moderate confidence")));
    }

    void brightnessChangesTheDisplayAlone()
    {
        CellView view;
        view.resize(300, 300);
        QImage image(10, 10, QImage::Format_RGB888);
        image.fill(QColor(100, 100, 100));
        view.setImage(image);
        view.setAdjustment(40, 0);
        QVERIFY(view.shownImage().pixelColor(5, 5).red() > 140);
        QCOMPARE(view.image().pixelColor(5, 5).red(), 100);
        view.setAdjustment(0, 0);
        QCOMPARE(view.shownImage(), image);
        view.setAdjustment(0, 100);
        QVERIFY(view.shownImage().pixelColor(5, 5).red() < 30); // darker than mid-grey: pushed down
    }

    void zoomKeepsThePointUnderThePointer()
    {
        CellView view;
        view.resize(400, 400);
        QImage image(100, 100, QImage::Format_RGB888);
        image.fill(Qt::white);
        view.setImage(image);
        QCOMPARE(view.zoom(), 4.0);
        view.zoomBy(2.0, QPointF(100, 100));
        QCOMPARE(view.zoom(), 8.0);
        view.zoomBy(0.01, QPointF(0, 0));
        QCOMPARE(view.zoom(), 4.0); // never smaller than the widget
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.zoom() > 4.0);
        QTest::keyClick(&view, Qt::Key_0);
        QCOMPARE(view.zoom(), 4.0);
    }

    void counterfactualOnDemand()
    {
        const fixture::Place place;
        WorkerPool engine(1);
        HeatmapService heatmaps(engine);
        heatmaps.setClassifier(
            std::make_shared<const ClassifierService>(fixture::HeldClassifier::service(place.classifier)), {});
        CounterfactualPanel panel(heatmaps);
        panel.resize(400, 800);
        const ClassStyles styles(place.classifier->fake.settings.classes);
        panel.setClasses(styles, {0, 1, 2});
        const QString path = place.slides() + QStringLiteral("/slide-a/cell0.png");
        const int predicted = place.classifier->fake.predict(*loadImage(path), 0).predicted;
        panel.setCell({1, path, {}}, predicted, (predicted + 1) % 3);
        QCOMPARE(panel.target(), (predicted + 1) % 3); // the runner-up is offered first
        QCOMPARE(named<QComboBox>(panel, QStringLiteral("Target class"))->count(), 2); // not the class itself
        QVERIFY(panel.heatmap() == nullptr);
        bool gaveWay = false;
        connect(&heatmaps, &HeatmapService::aboutToCompute, this, [&] { gaveWay = true; });
        panel.compute();
        QVERIFY(gaveWay);
        QTRY_VERIFY(panel.heatmap() != nullptr);
        QCOMPARE(panel.mode(), CounterfactualPanel::Mode::Overlay);
        bool caption = false;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            caption |= label->text() == QStringLiteral("What the model would change. Not where disease is.");
        QVERIFY(caption);

        // Space shows the original while it is held.
        const QImage overlay = panel.shownPicture();
        auto *view = panel.findChild<CellView *>();
        QTest::keyPress(view, Qt::Key_Space);
        QVERIFY(panel.shownPicture() != overlay);
        QTest::keyRelease(view, Qt::Key_Space);
        QCOMPARE(panel.shownPicture(), overlay);

        panel.computeAll();
        auto *strip = named<QListWidget>(panel, QStringLiteral("Changes for all classes"));
        QTRY_COMPARE(strip->count(), 2);
        // What is known is there at once when the reader comes back.
        panel.setCell({2, place.slides() + QStringLiteral("/slide-a/cell1.png"), {}}, 0, 1);
        QVERIFY(panel.heatmap() == nullptr);
        panel.setCell({1, path, {}}, predicted, (predicted + 1) % 3);
        QVERIFY(panel.heatmap() != nullptr);
    }

    void aFailedHeatmapSaysWhy()
    {
        const fixture::Place place;
        WorkerPool engine(1);
        HeatmapService heatmaps(engine);
        heatmaps.setClassifier(
            std::make_shared<const ClassifierService>(fixture::HeldClassifier::service(place.classifier)), {});
        CounterfactualPanel panel(heatmaps);
        panel.setClasses(ClassStyles(place.classifier->fake.settings.classes), {0, 1, 2});
        panel.setCell({1, QStringLiteral("/nowhere/cell.png"), {}}, 0, 1);
        panel.compute();
        const auto told = [&] {
            for (const QLabel *label : panel.findChildren<QLabel *>())
                if (label->text().contains(QStringLiteral("/nowhere/cell.png")))
                    return true;
            return false;
        };
        QTRY_VERIFY(told());
        QVERIFY(panel.heatmap() == nullptr);
    }
};

QTEST_MAIN(TestInspector)
#include "test_inspector.moc"
