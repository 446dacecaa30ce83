// The study report on a real study: what it shows is what core/ computes, it follows the labels, and it says
// what is missing where there is nothing to show.
#include "results_fixture.h"
#include "ts_translator.h"

#include "ui/plots/differential_plot.h"
#include "ui/report/plot_card.h"
#include "ui/report/report_page.h"
#include "ui/report/statistics_text.h"
#include "ui/report/table_card.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableWidget>

#include <algorithm>
#include <atomic>

using namespace cyto;
using namespace cyto::ui;
using namespace fixture;

namespace {

/// As the program computes, with coarser grids and fewer draws: the numbers are tested in tests/unit.
Expected<StudyReportData> computeQuickly(
    const StudyStatisticsRequest &request, const CancelToken &cancel, ProgressSink *sink)
{
    StudyStatisticsRequest quick = request;
    quick.psychometric.fitting.coarse = {8, 8, 4, 3};
    quick.psychometric.fitting.fine = {8, 8, 4, 3};
    quick.psychometric.fitting.bandPoints = 9;
    quick.agreement.bootstrap.draws = 100;
    quick.anomaly.bootstrap.draws = 100;
    return computeStudyReport(quick, cancel, sink);
}

struct OpenReport {
    OpenReport(ResultsStudy &study, const ReportPage::Compute &compute = computeQuickly) : page(pool, compute)
    {
        page.resize(1200, 800);
        page.setStudy(study.context(study.coordinator));
        page.show();
    }
    /// Until the fits are there, too.
    [[nodiscard]] bool wait()
    {
        return QTest::qWaitFor([&] { return page.data().fitted && !page.isComputing(); }, 60'000);
    }
    [[nodiscard]] QStringList missing() const
    {
        QStringList all;
        for (const PlotCard *card : page.findChildren<PlotCard *>())
            if (card->isEmpty())
                all << card->missingText();
        return all;
    }
    [[nodiscard]] const TableCard *table(const QString &caption) const
    {
        for (const TableCard *card : page.findChildren<TableCard *>())
            if (card->table().shown.caption.startsWith(caption))
                return card;
        return nullptr;
    }
    WorkerPool pool {2};
    ReportPage page;
};

/// Both readers label everything; they differ in every fourth cell.
void labelAll(ResultsStudy &study)
{
    int n = 0;
    for (const int slide : {0, 1})
        for (const CellId cell : study.cellsOf(slide)) {
            const int truth = static_cast<int>(cell % 3); // as the model predicts
            const auto sure = static_cast<Confidence>(n % 4);
            study.label(study.coordinator, cell, truth, sure);
            study.label(study.second, cell, n % 4 == 0 ? (truth + 1) % 3 : truth, sure);
            ++n;
        }
}

} // namespace

class TestReportPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The arrow of the menu stood over the last letters of "Speichern".
    void theSaveButtonHasRoomForItsArrow_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "es", "fr", "nl"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void theSaveButtonHasRoomForItsArrow()
    {
        QFETCH(QString, language);
        const TsTranslator translator(language);
        PlotCard card(new DifferentialPlot, {});
        card.resize(300, 300);
        card.show();
        const auto *button = card.findChild<QPushButton *>();
        QVERIFY(button != nullptr && button->menu() != nullptr);
        QVERIFY(button->width() >= button->fontMetrics().horizontalAdvance(button->text())
                + button->style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, button));
    }

    void anEmptyStudySaysWhatIsMissing()
    {
        ResultsStudy study;
        OpenReport report(study);
        QVERIFY(report.wait());
        const QStringList missing = report.missing();
        QCOMPARE(missing.size(), report.page.findChildren<PlotCard *>().size());
        for (const QString &why : missing) {
            QVERIFY2(why.size() > 20, qPrintable(why));
            QVERIFY2(why != PlotWidget::tr("Nothing to show yet"), qPrintable(why));
            QVERIFY2(!why.contains(QStringLiteral("nan")), qPrintable(why));
        }
        QVERIFY(missing.join(QLatin1Char('\n')).contains(QStringLiteral("no model"), Qt::CaseInsensitive));
        QVERIFY(report.page.failure().isEmpty());
    }

    void itShowsWhatTheCoreComputes()
    {
        ResultsStudy study(24);
        study.predictAll();
        labelAll(study);
        VERIFY_OK(ConsensusStore(*study.database).run({}, study.coordinator.id));
        OpenReport report(study);
        QVERIFY(report.wait());
        const StudyStatistics &s = report.page.data().statistics;
        QCOMPARE(s.consensusVersion, 1);
        QCOMPARE(s.agreement.comparedImages, 48);

        const TableCard *agreement = report.table(QStringLiteral("Agreement of"));
        QVERIFY(agreement && agreement->isVisibleTo(agreement->parentWidget()));
        QCOMPARE(agreement->table().shown.rows.front()[1], QStringLiteral("75.0 %")); // 12 of 48 differ
        QCOMPARE(std::get<double>(agreement->table().data.rows.front()[1]), *s.agreement.percent.value);
        const TableCard *pairs = report.table(QStringLiteral("Pairs of readers"));
        QVERIFY(pairs);
        QCOMPARE(pairs->table().shown.rows.front()[0], QStringLiteral("Ada and Bob"));
        QCOMPARE(pairs->table().shown.rows.front()[2], QStringLiteral("36"));

        // Ada is the senior: every tie is hers, and she says what the model says.
        const TableCard *accuracy = report.table(QStringLiteral("How often the model"));
        QVERIFY(accuracy);
        QCOMPARE(accuracy->table().shown.rows.front()[0], QStringLiteral("Consensus"));
        QCOMPARE(accuracy->table().shown.rows.front()[2], QStringLiteral("100.0 %"));
        QCOMPARE(accuracy->table().shown.rows.back()[0], QStringLiteral("Bob"));
        QCOMPARE(accuracy->table().shown.rows.back()[2], QStringLiteral("75.0 %"));

        // The reliability diagram is of the same cells.
        const TableCard *calibration = report.table(QStringLiteral("How far the shown probabilities"));
        QVERIFY(calibration && s.calibration);
        QCOMPARE(s.calibration->images, 48);
        QCOMPARE(std::get<double>(calibration->table().data.rows.at(0)[1]), s.calibration->expectedCalibrationError);
        QCOMPARE(std::get<double>(calibration->table().data.rows.at(1)[1]), s.calibration->brierScore);

        const TableCard *differential = report.table(QStringLiteral("Differential of slide-a"));
        QVERIFY(differential);
        qint64 counted = 0;
        for (const auto &row : differential->table().data.rows)
            if (std::get<std::int64_t>(row[2]) == 1)
                counted += std::get<std::int64_t>(row[3]);
        QCOMPARE(counted, 24);
        for (const TableCard *card : report.page.findChildren<TableCard *>())
            for (const auto &row : card->table().data.rows)
                QCOMPARE(row.size(), static_cast<std::size_t>(card->table().data.header.size()));
        const QString all = [&] {
            QStringList texts;
            for (const QLabel *label : report.page.findChildren<QLabel *>())
                texts << label->text();
            return texts.join(QLatin1Char('\n'));
        }();
        QVERIFY(all.contains(QStringLiteral("CLSI H20"))); // 24 cells are fewer than 200
    }

    // The sentence stood in the column of the kappa, and the interval was out of view.
    void aPairWithoutKappaSaysWhyBesideItsNumbers()
    {
        ResultsStudy study(4);
        for (const int slide : {0, 1})
            for (const CellId cell : study.cellsOf(slide))
                for (const Reader *reader : {&study.coordinator, &study.second})
                    study.label(*reader, cell, 0); // one class: there is no agreement beyond chance
        OpenReport report(study);
        report.page.resize(1100, 700);
        QVERIFY(report.wait());
        const TableCard *pairs = report.table(QStringLiteral("Pairs of readers"));
        QVERIFY(pairs);
        const ReportTable &shown = pairs->table().shown;
        const auto kappa = shown.header.indexOf(QStringLiteral("Cohen's kappa"));
        const auto interval = shown.header.indexOf(QStringLiteral("95 % interval"));
        QCOMPARE(shown.rows.front()[kappa], noValue());
        QCOMPARE(shown.rows.front()[interval], noValue());
        QCOMPARE(shown.header.last(), QStringLiteral("Remark"));
        QVERIFY2(shown.rows.front().last().size() > 15, qPrintable(shown.rows.front().last()));
        const auto *view = pairs->findChild<QTableWidget *>();
        QCOMPARE(view->item(0, static_cast<int>(shown.header.size()) - 1)->toolTip(), shown.rows.front().last());
        int width = 0;
        for (int column = 0; column <= interval; ++column)
            width += view->columnWidth(column);
        QVERIFY(width < 640); // beside the list of parts, at 1100 pixels
    }

    // "Lymphocyte" stood in German plots, while the gallery said "Lymphozyt".
    void classesHaveTheReadersWords()
    {
        ResultsStudy study(12);
        study.predictAll();
        labelAll(study);
        VERIFY_OK(ConsensusStore(*study.database).run({}, study.coordinator.id));
        const TsTranslator translator(QStringLiteral("de"));
        OpenReport report(study);
        QVERIFY(report.wait());
        const StudyStatistics &s = report.page.data().statistics;
        QStringList differential, tables;
        for (const DifferentialClass &c : s.slides.front().classes)
            differential << c.name;
        QVERIFY2(differential.contains(QStringLiteral("Lymphozyt")), qPrintable(differential.join(u',')));
        const auto &confusion = s.confusions.front().names;
        QVERIFY(std::find(confusion.begin(), confusion.end(), QStringLiteral("Lymphozyt")) != confusion.end());
        int choices = 0;
        for (const QComboBox *box : report.page.findChildren<QComboBox *>())
            choices += box->findText(QStringLiteral("Lymphozyt")) >= 0 ? 1 : 0;
        QCOMPARE(choices, 1); // what counts as abnormal
        bool stable = false;
        for (const TableCard *card : report.page.findChildren<TableCard *>()) {
            for (const QStringList &row : card->table().shown.rows)
                tables << row;
            for (const auto &row : card->table().data.rows)
                for (const PlotCell &cell : row)
                    stable |=
                        std::holds_alternative<QString>(cell) && std::get<QString>(cell) == QLatin1String("lymphocyte");
        }
        QVERIFY(stable); // files have the stable name in every language
        QVERIFY(tables.contains(QStringLiteral("Lymphozyt")));
        for (const QString &text : differential + tables + QStringList(confusion.begin(), confusion.end()))
            QVERIFY2(!text.contains(QStringLiteral("lymphocyte"), Qt::CaseInsensitive), qPrintable(text));
    }

    void everyPlotIsSaved()
    {
        ResultsStudy study(24);
        study.predictAll();
        labelAll(study);
        for (const CellId cell : study.cellsOf(0)) // a class that the model does not know
            if (cell % 5 == 0)
                study.label(study.coordinator, cell, 3);
        VERIFY_OK(ConsensusStore(*study.database).run({}, study.coordinator.id));
        OpenReport report(study);
        QVERIFY(report.wait());
        int plots = 0;
        for (PlotWidget *plot : report.page.findChildren<PlotWidget *>()) {
            if (plot->isEmpty())
                continue;
            ++plots;
            for (const char *suffix : {"png", "svg", "pdf", "csv"}) {
                const QString path = study.folder.filePath(QStringLiteral("plot.") + QLatin1String(suffix));
                VERIFY_OK(plot->save(path));
                QVERIFY(QFileInfo(path).size() > 50);
            }
        }
        QVERIFY2(plots >= 4, qPrintable(report.missing().join(QLatin1Char('\n'))));
    }

    void itFollowsTheLabels()
    {
        ResultsStudy study;
        OpenReport report(study);
        QVERIFY(report.wait());
        QCOMPARE(report.page.data().statistics.agreement.images, 0);
        study.label(study.coordinator, study.cellsOf(0).front(), 0);
        report.page.invalidate();
        QTRY_COMPARE_WITH_TIMEOUT(report.page.data().statistics.agreement.images, 1, 60'000);
        study.label(study.second, study.cellsOf(0).front(), 0);
        report.page.hide();
        report.page.invalidate(); // nobody looks
        QVERIFY(!report.page.isComputing() || QTest::qWaitFor([&] { return !report.page.isComputing(); }, 60'000));
        QCOMPARE(report.page.data().statistics.agreement.comparedImages, 0);
        report.page.show();
        QTRY_COMPARE_WITH_TIMEOUT(report.page.data().statistics.agreement.comparedImages, 1, 60'000);
    }

    void otherOptionsComputeAnew()
    {
        ResultsStudy study(8);
        study.predictAll();
        study.label(study.second, study.cellsOf(0).front(), 0);
        OpenReport report(study);
        QVERIFY(report.wait());
        QComboBox *source = nullptr;
        for (QComboBox *box : report.page.findChildren<QComboBox *>())
            if (box->findText(QStringLiteral("Model")) >= 0)
                source = box;
        QVERIFY(source);
        QCOMPARE(report.page.data().statistics.slides.front().total, 0);
        source->setCurrentIndex(source->findText(QStringLiteral("Model")));
        QTRY_COMPARE_WITH_TIMEOUT(report.page.data().statistics.slides.front().total, 8, 60'000);
        source->setCurrentIndex(source->findText(QStringLiteral("Bob")));
        QTRY_COMPARE_WITH_TIMEOUT(report.page.data().statistics.slides.front().total, 1, 60'000);
    }

    void aConsensusIsRunFromHere()
    {
        ResultsStudy study;
        labelAll(study);
        OpenReport report(study);
        QVERIFY(report.wait());
        QCOMPARE(report.page.data().statistics.consensusVersion, 0);
        QSignalSpy noticed(&report.page, &ReportPage::noticed);
        report.page.runConsensus();
        QTRY_COMPARE_WITH_TIMEOUT(report.page.data().statistics.consensusVersion, 1, 60'000);
        QCOMPARE(noticed.count(), 1);
        report.page.runConsensus();
        QTRY_COMPARE_WITH_TIMEOUT(report.page.data().statistics.consensusVersion, 2, 60'000);
        QCOMPARE(ConsensusStore(*study.database).runs()->size(), std::size_t {2}); // none was replaced
    }

    void aFailureIsSaidAndTheLastResultsStay()
    {
        ResultsStudy study;
        study.label(study.coordinator, study.cellsOf(0).front(), 0);
        std::atomic<bool> broken = false;
        OpenReport report(
            study, [&](const StudyStatisticsRequest &request, const CancelToken &cancel, ProgressSink *sink) {
                if (broken)
                    return Expected<StudyReportData>(fail(ErrorCode::Io, QStringLiteral("The disk does not answer.")));
                return computeQuickly(request, cancel, sink);
            });
        QVERIFY(report.wait());
        broken = true;
        report.page.invalidate();
        QTRY_VERIFY_WITH_TIMEOUT(report.page.failure().contains(QStringLiteral("does not answer")), 60'000);
        QCOMPARE(report.page.data().statistics.agreement.images, 1);
        broken = false;
        for (QPushButton *button : report.page.findChildren<QPushButton *>())
            if (button->text().contains(QStringLiteral("again")))
                button->click();
        QTRY_VERIFY_WITH_TIMEOUT(report.page.failure().isEmpty(), 60'000);
    }

    void resultsOfAnotherStudyAreDropped()
    {
        ResultsStudy first, other;
        first.label(first.coordinator, first.cellsOf(0).front(), 0);
        QSemaphore gate;
        std::atomic<int> runs = 0;
        OpenReport report(first, [&](const StudyStatisticsRequest &request, const CancelToken &, ProgressSink *sink) {
            if (runs++ == 0)
                gate.acquire(); // the first study's comes late
            return computeQuickly(request, {}, sink);
        });
        const QSemaphoreReleaser onExit(gate); // also when a check fails: the worker must end
        QTRY_COMPARE(runs.load(), 1);
        report.page.setStudy(other.context(other.coordinator));
        QVERIFY(report.wait());
        QSignalSpy computed(&report.page, &ReportPage::computed);
        gate.release();
        QTRY_COMPARE(report.pool.active(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(computed.count(), 0);
        QCOMPARE(report.page.data().statistics.info.uuid, other.database->info()->uuid);
    }

    void aBlindedSessionSeesNothing()
    {
        ResultsStudy study;
        study.label(study.coordinator, study.cellsOf(0).front(), 0);
        study.database->setBlindScope(BlindScope {1, study.second.id});
        OpenReport report(study);
        QTRY_VERIFY_WITH_TIMEOUT(!report.page.failure().isEmpty(), 60'000);
        QCOMPARE(report.page.data().statistics.agreement.images, 0);
        QVERIFY(!report.page.data().madeAt.isValid());
        study.database->setBlindScope({});
    }

    void theReportIsSaved()
    {
        ResultsStudy study(12);
        study.predictAll();
        labelAll(study);
        VERIFY_OK(ConsensusStore(*study.database).run({}, study.coordinator.id));
        OpenReport report(study);
        QVERIFY(report.wait());
        QSignalSpy noticed(&report.page, &ReportPage::noticed), failed(&report.page, &ReportPage::failed);
        const QString base = study.folder.filePath(QStringLiteral("report"));
        report.page.saveReport(base);
        QTRY_COMPARE_WITH_TIMEOUT(noticed.count() + failed.count(), 1, 60'000);
        QCOMPARE(noticed.count(), 1);
        const QByteArray html = fake::readBytes(base + QStringLiteral(".html"));
        QVERIFY(html.contains("Differential of slide-a") && html.contains("Krippendorff") == html.contains("alpha"));
        QVERIFY(html.contains("Ada and Bob"));
        QVERIFY(html.count("data:image/svg+xml") >= 4);
        QVERIFY(!html.contains("nan %"));
        QVERIFY(fake::readBytes(base + QStringLiteral(".pdf")).startsWith("%PDF"));
        report.page.saveReport(QStringLiteral("/nonexistent/report"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
    }
};

QTEST_MAIN(TestReportPage)
#include "test_report_page.moc"
