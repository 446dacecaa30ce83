// A Turing test from making it to its results, through the real pages and by the keyboard alone.
#include "results_fixture.h"
#include "ts_translator.h"

#include "ui/report/table_card.h"
#include "ui/turing/new_turing_dialog.h"
#include "ui/turing/turing_answer_panel.h"
#include "ui/turing/turing_list_page.h"
#include "ui/turing/turing_results_page.h"
#include "ui/turing/turing_test_page.h"

#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace cyto;
using namespace cyto::ui;
using namespace fixture;

namespace {

/// A test of plain pictures. @param perArm images of each kind, the same number for practice as `practice`
qint64 addTest(StudyDatabase &database, const QString &folder, ReaderId coordinator, int perArm, int practice)
{
    NewTuringTest test;
    test.name = QStringLiteral("First test");
    test.folder = folder;
    test.seed = 5;
    int number = 0;
    for (const bool synthetic : {false, true})
        for (int i = 0; i < perArm + practice; ++i, ++number) {
            TuringImage image;
            image.fileName = QStringLiteral("x%1.png").arg(number);
            image.synthetic = synthetic;
            image.classIndex = i % 3;
            image.practice = i >= perArm;
            image.sha256 = Study::hash(7, number);
            fake::writeImage(test.folder, image.fileName, number);
            test.images.push_back(image);
        }
    const auto made = TuringTests(database).create(test, coordinator);
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return *made;
}

qint64 addTest(ResultsStudy &study, int perArm, int practice)
{
    return addTest(
        *study.database, study.folder.filePath(QStringLiteral("set")), study.coordinator.id, perArm, practice);
}

TuringTestInfo infoOf(const ResultsStudy &study, qint64 test, ReaderId reader)
{
    const auto tests = TuringTests(*study.database).tests(reader);
    for (const TuringTestInfo &info : *tests)
        if (info.id == test)
            return info;
    qFatal("no such test");
}

/// Sits down in front of the test, as a window does it.
struct Seat {
    Seat(ResultsStudy &study, qint64 test, const Reader &reader, std::function<qint64()> now = {})
        : page(nullptr, std::move(now))
    {
        page.resize(1000, 700);
        page.start(*StudyDatabase::open(study.database->ticket()), study.context(reader),
            ClassStyles(study.database->info()->labelClasses), infoOf(study, test, reader.id));
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
    }
    void key(Qt::Key k) { QTest::keyClick(&page, k); }
    /// @param letter of the class
    void answer(bool synthetic, Qt::Key letter, Qt::Key confidence)
    {
        key(synthetic ? Qt::Key_Right : Qt::Key_Left);
        key(letter);
        key(confidence);
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        for (const QPushButton *button : page.findChildren<QPushButton *>())
            if (button->isVisible())
                all << button->text();
        return all;
    }
    TuringTestPage page;
};

/// What the current image is; the page does not know.
bool isSynthetic(const ResultsStudy &study, const TuringQuestion &question)
{
    Q_UNUSED(study);
    const int number = QFileInfo(question.imagePath).baseName().mid(1).toInt();
    return number >= 4 + 1; // perArm 4, practice 1
}

} // namespace

class TestTuring final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void practiceTellsAndTheTestDoesNot()
    {
        ResultsStudy study;
        const qint64 test = addTest(study, 4, 1);
        Seat seat(study, test, study.second);
        QVERIFY(seat.page.message().contains(QStringLiteral("practice")));
        seat.key(Qt::Key_Space);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(seat.page.question());
            QVERIFY(seat.page.question()->practice);
            const bool synthetic = isSynthetic(study, *seat.page.question());
            seat.answer(synthetic, Qt::Key_B, Qt::Key_1);
            QVERIFY2(seat.page.message().contains(
                         synthetic ? QStringLiteral("The image was synthetic") : QStringLiteral("The image was real")),
                qPrintable(seat.page.message()));
            seat.key(Qt::Key_Space);
        }
        QVERIFY(seat.page.message().contains(QStringLiteral("test begins")));
        seat.key(Qt::Key_Space);
        QSignalSpy finished(&seat.page, &TuringTestPage::finished);
        for (int i = 0; i < 8; ++i) {
            QVERIFY(seat.page.question());
            QVERIFY(!seat.page.question()->practice);
            QCOMPARE(seat.page.question()->number, i + 1);
            QVERIFY(seat.page.message().isEmpty()); // an image, and nothing about the one before
            const QString all = seat.texts().join(QLatin1Char('\n'));
            QVERIFY(!all.contains(QStringLiteral("ight answer")) && !all.contains(QStringLiteral("Wrong")));
            QVERIFY(!all.contains(QFileInfo(seat.page.question()->imagePath).baseName()));
            seat.answer(true, Qt::Key_B, Qt::Key_2);
        }
        QCOMPARE(finished.count(), 1);
        QVERIFY(!seat.page.question());
        const auto trials = TuringTests(*study.database).completedTrials(test);
        QCOMPARE(trials->size(), std::size_t {8});
        for (const TuringTrial &trial : *trials) {
            QVERIFY(trial.answer.saysSynthetic);
            QCOMPARE(trial.answer.classIndex, 0);
            QCOMPARE(trial.answer.confidence, Confidence::Moderate);
            QVERIFY(trial.answer.responseMs >= 0);
        }
    }

    void theConfidenceComesLast()
    {
        ResultsStudy study;
        const qint64 test = addTest(study, 1, 0);
        Seat seat(study, test, study.second);
        seat.key(Qt::Key_Space);
        QCOMPARE(seat.page.question()->number, 1);
        seat.key(Qt::Key_1); // nothing is chosen yet
        QCOMPARE(seat.page.question()->number, 1);
        QVERIFY(seat.texts().join(QLatin1Char(' ')).contains(QStringLiteral("real or synthetic.")));
        seat.key(Qt::Key_Left);
        seat.key(Qt::Key_1); // no class yet
        QCOMPARE(seat.page.question()->number, 1);
        seat.key(Qt::Key_X); // cannot identify is an answer
        seat.key(Qt::Key_Right); // another mind, before the confidence
        seat.key(Qt::Key_4);
        QCOMPARE(seat.page.question()->number, 2);
        seat.answer(false, Qt::Key_L, Qt::Key_1);
        const auto trials = TuringTests(*study.database).completedTrials(test);
        QVERIFY(trials->at(0).answer.saysSynthetic);
        QCOMPARE(trials->at(0).answer.classIndex, -1);
        QCOMPARE(trials->at(0).answer.confidence, Confidence::No);
        QCOMPARE(trials->at(1).answer.classIndex, 1); // B is the basophil's, so that L is the blast's
    }

    void thereIsNoGoingBackAndHeldKeysDoNothing()
    {
        ResultsStudy study;
        const qint64 test = addTest(study, 2, 0);
        Seat seat(study, test, study.second);
        seat.key(Qt::Key_Space);
        seat.answer(true, Qt::Key_B, Qt::Key_1);
        QCOMPARE(seat.page.question()->number, 2);
        for (const Qt::Key back : {Qt::Key_Backspace, Qt::Key_PageUp, Qt::Key_Up})
            seat.key(back);
        QTest::keyClick(&seat.page, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(seat.page.question()->number, 2);
        seat.key(Qt::Key_Left);
        seat.key(Qt::Key_B);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, QStringLiteral("1"), true);
        QApplication::sendEvent(&seat.page, &held);
        QCOMPARE(seat.page.question()->number, 2);
        seat.key(Qt::Key_1);
        QCOMPARE(seat.page.question()->number, 3);
    }

    void itGoesOnWhereItWasLeft()
    {
        ResultsStudy study;
        const qint64 test = addTest(study, 3, 0);
        QString shown;
        {
            Seat seat(study, test, study.second);
            seat.key(Qt::Key_Space);
            seat.answer(true, Qt::Key_B, Qt::Key_1);
            shown = seat.page.question()->imagePath;
            QSignalSpy closed(&seat.page, &TuringTestPage::closed);
            seat.key(Qt::Key_Right); // chosen, but not sent
            seat.key(Qt::Key_Escape);
            QCOMPARE(closed.count(), 1);
        }
        QCOMPARE(infoOf(study, test, study.second.id).answered, 1);
        Seat seat(study, test, study.second);
        QVERIFY(seat.page.message().contains(QStringLiteral("1 of 6")));
        seat.key(Qt::Key_Space);
        QCOMPARE(seat.page.question()->number, 2);
        QCOMPARE(seat.page.question()->imagePath, shown);
        seat.key(Qt::Key_B);
        seat.key(Qt::Key_1); // the choice of the last sitting is forgotten
        QCOMPARE(seat.page.question()->number, 2);
    }

    void aLostImageStopsTheTestAndLosesNothing()
    {
        ResultsStudy study;
        const qint64 test = addTest(study, 1, 0);
        const QString set = study.folder.filePath(QStringLiteral("set"));
        QVERIFY(QDir().rename(set, set + QStringLiteral("-away")));
        Seat seat(study, test, study.second);
        seat.key(Qt::Key_Space);
        QVERIFY(seat.page.message().contains(QStringLiteral("waits here")));
        const QFileInfo lost(seat.page.question()->imagePath); // which one, and where it should be
        QVERIFY2(seat.page.message().contains(lost.fileName())
                && seat.page.message().contains(QDir::toNativeSeparators(lost.absolutePath())),
            qPrintable(seat.page.message()));
        seat.answer(true, Qt::Key_B, Qt::Key_1);
        QCOMPARE(infoOf(study, test, study.second.id).answered, 0);
        QVERIFY(QDir().rename(set + QStringLiteral("-away"), set));
        seat.key(Qt::Key_Space);
        QVERIFY(seat.page.message().isEmpty());
        seat.answer(true, Qt::Key_B, Qt::Key_1);
        QCOMPARE(infoOf(study, test, study.second.id).answered, 1);
    }

    void resultsAreThoseOfTheCore()
    {
        ResultsStudy study;
        const qint64 test = addTest(study, 4, 1);
        for (const Reader &reader : {study.coordinator, study.second}) {
            Seat seat(study, test, reader);
            seat.key(Qt::Key_Space);
            while (seat.page.question() || !seat.page.message().contains(QStringLiteral("every image"))) {
                if (!seat.page.message().isEmpty()) {
                    seat.key(Qt::Key_Space);
                    continue;
                }
                // Ada is always right, Bob always says synthetic.
                const bool says = reader.id == study.second.id || isSynthetic(study, *seat.page.question());
                seat.answer(says, Qt::Key_B, says ? Qt::Key_1 : Qt::Key_3);
            }
        }
        WorkerPool pool(1);
        TuringResultsPage page(pool);
        page.resize(1200, 900);
        QSignalSpy loaded(&page, &TuringResultsPage::loaded);
        page.load(study.context(study.coordinator), infoOf(study, test, study.coordinator.id));
        QVERIFY(loaded.wait(60'000));
        const TuringResults &results = *page.report()->results;
        QCOMPARE(results.readers.size(), std::size_t {2});
        QCOMPARE(results.readers[0].score.accuracy.right, 8);
        QCOMPARE(results.readers[1].score.accuracy.right, 4);
        const auto *readers = page.findChildren<TableCard *>().front();
        const ReportTable &shown = readers->table().shown;
        QCOMPARE(shown.rows.size(), std::size_t {3});
        QCOMPARE(shown.rows[0][0], QStringLiteral("Ada"));
        QVERIFY(shown.rows[0][2].startsWith(QStringLiteral("100.0 %")));
        QVERIFY(shown.rows[1][2].startsWith(QStringLiteral("50.0 %")));
        QVERIFY(shown.rows[2][2].startsWith(QStringLiteral("75.0 %")));
        for (const auto &row : readers->table().data.rows)
            QCOMPARE(row.size(), static_cast<std::size_t>(readers->table().data.header.size()));
        const Forest forest = turingForest(*page.report());
        QCOMPARE(forest.rows.size(), std::size_t {3});
        QVERIFY(forest.rows[2].pooled);

        QSignalSpy noticed(&page, &TuringResultsPage::noticed), failed(&page, &TuringResultsPage::failed);
        const QString base = study.folder.filePath(QStringLiteral("results"));
        page.saveReport(base);
        QTRY_COMPARE_WITH_TIMEOUT(noticed.count() + failed.count(), 1, 60'000);
        QCOMPARE(noticed.count(), 1);
        QVERIFY(fake::readBytes(base + QStringLiteral(".html")).contains("50.0 %"));
        QVERIFY(fake::readBytes(base + QStringLiteral(".pdf")).startsWith("%PDF"));
    }

    void unfinishedReadersAreLeftOut()
    {
        ResultsStudy study;
        const qint64 test = addTest(study, 2, 0);
        Seat seat(study, test, study.second);
        seat.key(Qt::Key_Space);
        seat.answer(true, Qt::Key_B, Qt::Key_1);
        const auto report = readTuringReport(study.database->ticket(), test);
        VERIFY_OK(report);
        QVERIFY(!report->results);
        QCOMPARE(report->unfinished, 1);
        QVERIFY(turingForest(*report).rows.empty());
        WorkerPool pool(1);
        TuringListPage list(pool, pool);
        list.setStudy(study.context(study.second));
        QSignalSpy reloaded(&list, &TuringListPage::reloaded);
        list.show();
        QVERIFY(reloaded.wait(60'000));
        QCOMPARE(list.tests().size(), std::size_t {1});
        for (const QPushButton *button : list.findChildren<QPushButton *>()) // no running score
            if (button->text().contains(QStringLiteral("esults")))
                QVERIFY(!button->isEnabled());
    }

    void theClockStopsWhileNobodyLooks()
    {
        ResultsStudy study;
        const qint64 test = addTest(study, 1, 0);
        qint64 now = 0;
        Seat seat(study, test, study.second, [&now] { return now; });
        now += 5'000; // the introduction is no answer
        seat.key(Qt::Key_Space);
        now += 90'000; // a minute counts, the rest nobody was there
        seat.key(Qt::Key_Left);
        now += 2'000;
        QWidget other; // another window comes in front
        other.show();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        now += 40'000;
        seat.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&seat.page));
        now += 3'000;
        seat.key(Qt::Key_B);
        seat.key(Qt::Key_1);
        seat.answer(true, Qt::Key_B, Qt::Key_1);
        const auto trials = TuringTests(*study.database).completedTrials(test);
        QCOMPARE(trials->size(), std::size_t {2});
        QCOMPARE(trials->at(0).answer.responseMs, 65'000);
        QCOMPARE(trials->at(1).answer.responseMs, 0);
    }

    // Leaving an image out would let readers choose what they are tested on.
    void nothingIsSkipped()
    {
        ResultsStudy study;
        const qint64 test = addTest(study, 2, 0);
        Seat seat(study, test, study.second);
        seat.key(Qt::Key_Space);
        const QString first = seat.page.question()->imagePath;
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Tab, Qt::Key_PageDown, Qt::Key_Down})
            seat.key(key);
        for (const Qt::Key key : {Qt::Key_K, Qt::Key_E, Qt::Key_N})
            QTest::keyClick(&seat.page, key, Qt::ControlModifier);
        QCOMPARE(seat.page.question()->imagePath, first);
        QCOMPARE(infoOf(study, test, study.second.id).answered, 0);
        // To pause is no way around it: the same image comes again.
        seat.key(Qt::Key_Escape);
        Seat again(study, test, study.second);
        again.key(Qt::Key_Space);
        QCOMPARE(again.page.question()->imagePath, first);
    }

    void aCoordinatorMakesATest()
    {
        ResultsStudy study;
        WorkerPool pool(1), engine(1);
        TuringListPage page(pool, engine);
        page.setStudy(study.context(study.coordinator));
        QString asked;
        page.setMaker(TuringMaker {QStringLiteral("tiny"), labelClasses(),
            [&](const StudyTicket &ticket, ReaderId coordinator, const TuringSetRequest &request, const CancelToken &,
                ProgressSink *) -> Expected<qint64> {
                asked = request.name;
                if (request.perArm > 100)
                    return fail(ErrorCode::Io, QStringLiteral("The disk is full."));
                return addTest(*StudyDatabase::open(ticket).value(), study.folder.filePath(QStringLiteral("set")),
                    coordinator, request.perArm, request.practicePerArm);
            }});
        QSignalSpy reloaded(&page, &TuringListPage::reloaded);
        page.show();
        QVERIFY(reloaded.wait(60'000));
        QVERIFY(page.tests().empty());
        TuringSetRequest request;
        request.name = QStringLiteral("Made here");
        request.perArm = 1000;
        page.makeTest(request);
        QVERIFY(page.isMaking());
        QTRY_VERIFY_WITH_TIMEOUT(!page.isMaking(), 60'000);
        QVERIFY(page.message().contains(QStringLiteral("The disk is full.")));
        request.perArm = 2;
        request.practicePerArm = 0;
        page.makeTest(request);
        QTRY_COMPARE_WITH_TIMEOUT(page.tests().size(), std::size_t {1}, 60'000);
        QCOMPARE(asked, QStringLiteral("Made here"));
    }

    void classesHaveTheReadersWords()
    {
        const TsTranslator translator(QStringLiteral("de"));
        QTemporaryDir dir;
        NewTuringDialog dialog(labelClasses().all(), QStringLiteral("tiny"), dir.path());
        const auto *classes = dialog.findChild<QListWidget *>();
        QVERIFY(!classes->findItems(QStringLiteral("Lymphozyt"), Qt::MatchExactly).isEmpty());
        QCOMPARE(dialog.request().classes.size(), labelClasses().all().size());
        ResultsStudy study;
        const qint64 test = addTest(study, 1, 3); // practice tells the class
        Seat seat(study, test, study.second);
        QStringList told;
        for (int i = 0; i < 6; ++i) {
            seat.key(Qt::Key_Space);
            seat.answer(true, Qt::Key_Y, Qt::Key_1); // L is blast
            told << seat.page.message();
        }
        QVERIFY2(told.filter(QStringLiteral("Lymphozyt")).size() == 6, qPrintable(told.join(u'\n')));
        QVERIFY(told.filter(QStringLiteral("Lymphocyte")).isEmpty());
        QVERIFY(told.filter(QStringLiteral("Basophiler")).size() == 2); // what they were
    }

    void theDialogSaysWhatIsMissing()
    {
        QTemporaryDir dir;
        fake::writeImage(dir.filePath(QStringLiteral("real/blast")), QStringLiteral("a.png"), 1);
        NewTuringDialog dialog(labelClasses().all(), QStringLiteral("tiny"), dir.filePath(QStringLiteral("sets")));
        QVERIFY(dialog.problem().contains(QStringLiteral("real images")));
        QLineEdit *dataset = nullptr;
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>())
            if (!edit->placeholderText().isEmpty())
                dataset = edit;
        QVERIFY(dataset);
        dataset->setText(QStringLiteral("/nonexistent"));
        QVERIFY(dialog.problem().contains(QStringLiteral("/nonexistent")));
        dataset->setText(dir.filePath(QStringLiteral("real")));
        QVERIFY2(dialog.problem().isEmpty(), qPrintable(dialog.problem()));
        const TuringSetRequest request = dialog.request();
        QCOMPARE(request.classes, std::vector<QString> {QStringLiteral("blast")}); // of which there are images
        QVERIFY(request.folder.startsWith(dir.filePath(QStringLiteral("sets"))));
        auto *classes = dialog.findChild<QListWidget *>();
        for (int i = 0; i < classes->count(); ++i)
            classes->item(i)->setCheckState(Qt::Unchecked);
        QVERIFY(!dialog.problem().isEmpty());
    }
};

QTEST_MAIN(TestTuring)
#include "test_turing.moc"
