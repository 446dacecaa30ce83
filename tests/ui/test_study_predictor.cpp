// Background prediction: everything stored, the open slide first, giving way, pause, failures, restart.
#include "workbench_fixture.h"

#include "review/study_opening.h"
#include "review/study_predictor.h"
#include "study/audit_log.h"
#include "study/prediction_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace cyto;

namespace {

struct Open {
    explicit Open(const fixture::Place &place)
    {
        OpenStudyRequest request;
        request.sourceFolder = place.slides();
        request.readerName = QStringLiteral("tester");
        ModelRecord model;
        model.name = QStringLiteral("fake");
        model.sha256 = place.classifier->fake.modelSha256;
        for (const CellClass &c : place.classifier->fake.settings.classes.all())
            model.classNames.push_back(c.name);
        request.model = model;
        request.labelClasses = defaultLabelClasses(place.classifier->fake.settings.classes);
        auto first = openStudy(request, {});
        if (!first)
            qFatal("%s", qPrintable(first.error().text()));
        database = std::move(*StudyDatabase::open(first->ticket));
        StudyIndexer indexer(*database);
        if (!indexer.indexNames({}))
            qFatal("cannot index");
        study = std::move(*reloadStudy(first->ticket, request, {}));
    }
    std::unique_ptr<StudyDatabase> database;
    OpenedStudy study;
};

std::shared_ptr<const ClassifierService> serviceOf(const fixture::Place &place)
{
    return std::make_shared<const ClassifierService>(fixture::HeldClassifier::service(place.classifier));
}

} // namespace

class TestStudyPredictor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void labelClassesAreTheReadersAndThenTheModels()
    {
        const ClassSet set =
            defaultLabelClasses(*ClassSet::fromNames({QStringLiteral("smudge_cell"), QStringLiteral("monocyte")}));
        const ClassSet without = defaultLabelClasses({});
        QCOMPARE(without.size(), 10);
        QCOMPARE(set.size(), 11); // ten of the readers, one of which the model has too
        for (int i = 0; i < without.size(); ++i)
            QCOMPARE(set.at(i).name, without.at(i).name);
        QCOMPARE(set.at(10).name, QStringLiteral("smudge_cell"));
    }

    void classesOfAModelThatComesLaterCanBeGivenToo()
    {
        const fixture::Place place;
        OpenStudyRequest request;
        request.sourceFolder = place.slides();
        request.readerName = QStringLiteral("tester");
        request.labelClasses = defaultLabelClasses({});
        auto first = openStudy(request, {});
        QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().text()));
        QCOMPARE(first->info.labelClasses.size(), 10);
        const auto database = std::move(*StudyDatabase::open(first->ticket));

        request.model = ModelRecord {0, QStringLiteral("later"), QStringLiteral("ab"),
            {QStringLiteral("smudge_cell"), QStringLiteral("monocyte")}, {}};
        request.labelClasses = defaultLabelClasses(*ClassSet::fromNames(request.model->classNames));
        for (int i = 0; i < 2; ++i) { // and once alone
            const auto again = reloadStudy(first->ticket, request, {});
            QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().text()));
            QCOMPARE(again->info.labelClasses.size(), 11);
            QCOMPARE(again->info.labelClasses.at(10).name, QStringLiteral("smudge_cell"));
            QCOMPARE(again->info.labelClasses.at(10).displayName, QStringLiteral("Smudge cell"));
        }
        const auto entries = AuditLog(*database).entries(0, 100);
        QVERIFY(entries.has_value());
        QCOMPARE(std::count_if(entries->begin(), entries->end(),
                     [](const AuditEntry &e) {
                         return e.action == QStringLiteral("class added") && e.subject == QStringLiteral("class/10")
                             && e.newValue == QStringLiteral("smudge_cell");
                     }),
            1);
        const auto verified = AuditLog(*database).verify();
        QVERIFY(verified.has_value() && verified->faults.empty());
        // There already: nothing of it is stored twice.
        QCOMPARE(database->addLabelClasses({{QStringLiteral("monocyte"), {}, {}, {}}}).error().code,
            ErrorCode::InvalidArgument);
        QCOMPARE(database->info()->labelClasses.size(), 11);
    }

    void aStudyWithClassesOfItsMakersChoiceKeepsThem()
    {
        const fixture::Place place;
        OpenStudyRequest request;
        request.sourceFolder = place.slides();
        request.readerName = QStringLiteral("tester");
        request.labelClasses = *ClassSet::fromNames({QStringLiteral("blast"), QStringLiteral("other")});
        request.model = ModelRecord {0, QStringLiteral("fake"), QStringLiteral("ab"),
            {QStringLiteral("smudge_cell"), QStringLiteral("monocyte")}, {}};
        const auto study = openStudy(request, {});
        QVERIFY2(study.has_value(), study ? "" : qPrintable(study.error().text()));
        QCOMPARE(study->info.labelClasses.size(), 2);
    }

    void everyCellIsStored()
    {
        const fixture::Place place;
        const Open open(place);
        QCOMPARE(open.study.cells.table.size(), 16);
        WorkerPool engine(1);
        StudyPredictor predictor(engine, open.study.ticket, serviceOf(place), open.study.model->id, {});
        int told = 0;
        connect(&predictor, &StudyPredictor::predicted, this,
            [&](const std::vector<StoredPrediction> &p) { told += static_cast<int>(p.size()); });
        predictor.start(16);
        QTRY_COMPARE(predictor.state(), StudyPredictor::State::Done);
        QCOMPARE(told, 16);
        QCOMPARE(predictor.progress().done, 16);
        const PredictionStore store(*open.database);
        for (int row = 0; row < 16; ++row) {
            const CellId cell = open.study.cells.table.id(row);
            const auto stored = store.prediction(cell, open.study.model->id);
            QVERIFY(stored.has_value());
            QCOMPARE(stored->prediction.classes.size(), 3U);
            QCOMPARE(stored->prediction.modelSha256, place.classifier->fake.modelSha256);
        }
    }

    void aCorruptImageIsStoredAsFailedAndWorkGoesOn()
    {
        const fixture::Place place;
        fake::writeBytes(place.slides() + QStringLiteral("/slide-a/cell3.png"), "no picture");
        const Open open(place);
        WorkerPool engine(1);
        StudyPredictor predictor(engine, open.study.ticket, serviceOf(place), open.study.model->id, {});
        predictor.start(16);
        QTRY_COMPARE(predictor.state(), StudyPredictor::State::Done);
        const auto failures = PredictionStore(*open.database).failures(open.study.model->id);
        QVERIFY(failures.has_value());
        QCOMPARE(failures->size(), 1U);
        QVERIFY(failures->front().failure.contains(QStringLiteral("cell3.png")));
        QCOMPARE(predictor.progress().failed, 1);

        // Repaired and tried again: this cell alone.
        fake::writeImage(place.slides() + QStringLiteral("/slide-a"), QStringLiteral("cell3.png"), 3);
        const int computed = static_cast<int>(predictor.progress().done);
        predictor.retry({failures->front().cell});
        QTRY_COMPARE(predictor.state(), StudyPredictor::State::Done);
        QCOMPARE(predictor.progress().done, computed + 1);
        QVERIFY(!PredictionStore(*open.database).prediction(failures->front().cell, open.study.model->id)->failed);
    }

    void pauseKeepsWhatIsStoredAndGoesOn()
    {
        const fixture::Place place;
        const Open open(place);
        place.classifier->hold();
        WorkerPool engine(1);
        StudyPredictor predictor(engine, open.study.ticket, serviceOf(place), open.study.model->id, {});
        predictor.start(16);
        predictor.pause();
        QCOMPARE(predictor.state(), StudyPredictor::State::Paused);
        QTRY_COMPARE(engine.active(), 0);
        place.classifier->release();
        predictor.start(16);
        QTRY_COMPARE(predictor.state(), StudyPredictor::State::Done);
        QCOMPARE(PredictionStore(*open.database).pending(open.study.model->id, 0, 100)->size(), 0U);
    }

    void aMoreUrgentJobGoesBetween()
    {
        const fixture::Place place;
        const Open open(place);
        place.classifier->hold();
        WorkerPool engine(1);
        StudyPredictor predictor(engine, open.study.ticket, serviceOf(place), open.study.model->id, {});
        predictor.start(16);
        std::atomic<bool> urgent = false;
        engine.submit(JobPriority::Visible, [&](const CancelToken &) { urgent = true; });
        predictor.giveWay(); // while the turn is held and could not end by itself
        QTRY_VERIFY(urgent.load());
        QCOMPARE(predictor.state(), StudyPredictor::State::Running);
        place.classifier->release();
        QTRY_COMPARE(predictor.state(), StudyPredictor::State::Done);
        QCOMPARE(predictor.progress().done, 16);
    }

    void theOpenSlideComesFirst()
    {
        const fixture::Place place;
        const Open open(place);
        WorkerPool engine(1);
        StudyPredictor predictor(engine, open.study.ticket, serviceOf(place), open.study.model->id, {});
        predictor.setFirstSlide(open.study.cells.slides[1].id);
        std::vector<CellId> order;
        connect(&predictor, &StudyPredictor::predicted, this, [&](const std::vector<StoredPrediction> &predictions) {
            for (const StoredPrediction &p : predictions)
                order.push_back(p.cell);
        });
        predictor.start(16);
        QTRY_COMPARE(predictor.state(), StudyPredictor::State::Done);
        QCOMPARE(open.study.cells.table.slideIndex(open.study.cells.table.rowOf(order.front())), 1);
    }

    void anErrorOfTheEngineEndsItAndStartTriesAgain()
    {
        const fixture::Place place;
        const Open open(place);
        place.classifier->failure = {ErrorCode::OutOfMemory, QStringLiteral("memory is full"), {}};
        WorkerPool engine(1);
        StudyPredictor predictor(engine, open.study.ticket, serviceOf(place), open.study.model->id, {});
        QString told;
        connect(&predictor, &StudyPredictor::failed, this, [&](const Error &error) { told = error.message; });
        predictor.start(16);
        QTRY_COMPARE(predictor.state(), StudyPredictor::State::Failed);
        QCOMPARE(told, QStringLiteral("memory is full"));
        {
            const std::lock_guard lock(place.classifier->mutex);
            place.classifier->failure = {};
        }
        predictor.start(16);
        QTRY_COMPARE(predictor.state(), StudyPredictor::State::Done);
    }

    void destructionWhileWorkingLosesNothingStored()
    {
        const fixture::Place place;
        const Open open(place);
        WorkerPool engine(1);
        {
            place.classifier->hold();
            StudyPredictor predictor(engine, open.study.ticket, serviceOf(place), open.study.model->id, {});
            predictor.start(16);
            QTRY_VERIFY(place.classifier->turns > 0);
        }
        place.classifier->release();
        QTRY_COMPARE(engine.active(), 0);
        const auto pending = PredictionStore(*open.database).pending(open.study.model->id, 0, 100);
        QVERIFY(pending.has_value());
        StudyPredictor again(engine, open.study.ticket, serviceOf(place), open.study.model->id, {});
        again.start(static_cast<int>(pending->size()));
        QTRY_COMPARE(again.state(), StudyPredictor::State::Done);
        QCOMPARE(again.progress().done, static_cast<qint64>(pending->size()));
    }
};

QTEST_GUILESS_MAIN(TestStudyPredictor)
#include "test_study_predictor.moc"
