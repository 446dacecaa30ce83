// While a blinded session is open, no connection of the program tells more than its reader may know, whichever
// thread opened it and when.
#include "study/annotation_sessions.h"
#include "study/audit_log.h"
#include "study/consensus_store.h"
#include "study/export_rows.h"
#include "study/review_sessions.h"
#include "study/sign_off.h"
#include "study_fixture.h"

#include <functional>
#include <thread>

using namespace fixture;

namespace {

using Look = std::function<Status(StudyDatabase &)>;

template <class T>
Status statusOf(const Expected<T> &result)
{
    if (!result)
        return tl::unexpected<Error>(result.error());
    return {};
}

/// Everything that reads what a blinded reader may not know, with a model and a slide that exist.
QMap<QString, Look> looks()
{
    return {
        {QStringLiteral("prediction"), [](StudyDatabase &d) { return statusOf(PredictionStore(d).prediction(1, 1)); }},
        {QStringLiteral("predictions"), [](StudyDatabase &d) { return statusOf(PredictionStore(d).predictions(1)); }},
        {QStringLiteral("failed predictions"),
            [](StudyDatabase &d) { return statusOf(PredictionStore(d).failures(1)); }},
        {QStringLiteral("history"), [](StudyDatabase &d) { return statusOf(LabelStore(d).history(1)); }},
        {QStringLiteral("current label"), [](StudyDatabase &d) { return statusOf(LabelStore(d).current(1, 1)); }},
        {QStringLiteral("index by path"), [](StudyDatabase &d) { return statusOf(CellStore(d).index()); }},
        {QStringLiteral("failed files"), [](StudyDatabase &d) { return statusOf(CellStore(d).failures()); }},
        {QStringLiteral("audit"), [](StudyDatabase &d) { return statusOf(AuditLog(d).entries(0, 1)); }},
        {QStringLiteral("votes"), [](StudyDatabase &d) { return statusOf(ConsensusStore(d).votes()); }},
        {QStringLiteral("votes on a cell"), [](StudyDatabase &d) { return statusOf(ConsensusStore(d).votesOn(1)); }},
        {QStringLiteral("repeats"), [](StudyDatabase &d) { return statusOf(AnnotationSessions(d).repeats(1)); }},
        {QStringLiteral("signatures"), [](StudyDatabase &d) { return statusOf(SignOff(d).signatures(1)); }},
        {QStringLiteral("readiness"), [](StudyDatabase &d) { return statusOf(SignOff(d).readiness(1, 1)); }},
        {QStringLiteral("label export"),
            [](StudyDatabase &d) { return ExportRows(d).labels(1, [](const LabelExportRow &) { return true; }); }},
        {QStringLiteral("score export"),
            [](StudyDatabase &d) { return ExportRows(d).scores(1, [](const ScoreExportRow &) { return true; }); }},
        {QStringLiteral("closing a session"),
            [](StudyDatabase &d) {
                const Status closed = AnnotationSessions(d).close(999, 2);
                return !closed && closed.error().code == ErrorCode::NotFound ? Status() : closed;
            }},
    };
}

} // namespace

class TestStudyDatabaseBlind final : public QObject {
    Q_OBJECT

    /// Ada (1) has a blinded session of ten cells; Cora (2) coordinates; all is predicted, one file is missing.
    static SessionId fill(Study &study)
    {
        study.addSlides(2, 10);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        const ReaderId cora = study.addReader(QStringLiteral("Cora"), -1.0, ReaderRole::Coordinator);
        PredictionStore predictions(*study.database);
        const auto known = predictions.registerModel(model());
        std::vector<StoredPrediction> all;
        for (int cell = 0; cell < 20; ++cell)
            all.push_back(prediction(cell + 1, known->id, Study::hash(cell / 10, cell % 10)));
        if (!predictions.store(*predictions.beginRun({known->id, {}, 0, {}}), all)
            || !CellStore(*study.database).setState(20, CellState::Missing, QStringLiteral("a/secret.png is gone")))
            qFatal("no predictions");
        AnnotationPlan plan;
        plan.name = QStringLiteral("blind");
        plan.readers = {ada};
        plan.commonCells = 10;
        plan.repeatShare = 0.0;
        const auto session = AnnotationSessions(*study.database).create(plan, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, cora);
        if (!session)
            qFatal("%s", qPrintable(session.error().text()));
        return *session;
    }

    static void compareLooks(StudyDatabase &database, bool open)
    {
        const auto all = looks();
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            const Status status = (*it)(database);
            QVERIFY2(status.has_value() == open, qPrintable(it.key() + (status ? QString() : status.error().text())));
            if (!open)
                QVERIFY2(status.error().code == ErrorCode::Unreadable, qPrintable(it.key()));
        }
    }

private Q_SLOTS:
    void everyConnectionIsBlind()
    {
        Study study;
        const SessionId session = fill(study);
        const auto before = StudyDatabase::open(study.database->ticket());
        VERIFY_OK(before);
        compareLooks(*study.database, true);
        AnnotationSessions sessions(*study.database);
        VERIFY_OK(sessions.enter(session, 1));
        compareLooks(*study.database, false);
        compareLooks(**before, false);
        // A worker that opens its connection while the session goes on.
        QString problem;
        std::thread worker([&problem, ticket = study.database->ticket()] {
            const auto database = StudyDatabase::open(ticket);
            if (!database)
                problem = database.error().text();
            else if (PredictionStore(**database).prediction(1, 1))
                problem = QStringLiteral("The worker sees the prediction.");
            else if (const auto loaded = CellStore(**database).load(1, 1); !loaded || loaded->slides[0].predicted != 0)
                problem = QStringLiteral("The worker loads predictions.");
        });
        worker.join();
        QCOMPARE(problem, QString());
        VERIFY_OK(sessions.leave(session, 1));
        VERIFY_OK(sessions.close(session, 2));
        compareLooks(**before, true);
    }

    // The reader pauses, looks around and goes on: the labels that follow are still blind, because nothing of the cells
    // that are left could be seen.
    void aPauseShowsNothingOfOpenCells()
    {
        Study study;
        const SessionId session = fill(study);
        VERIFY_OK(LabelStore(*study.database).commit(labelChange(1, 2, classLabel(2))));
        VERIFY_OK(LabelStore(*study.database).commit(labelChange(12, 2, classLabel(2))));
        VERIFY_OK(ConsensusStore(*study.database).run({}, 2));
        auto worker = StudyDatabase::open(study.database->ticket());
        VERIFY_OK(worker);
        AnnotationSessions sessions(*study.database);
        VERIFY_OK(sessions.enter(session, 1));
        VERIFY_OK(sessions.leave(session, 1));
        const QStringList closed {QStringLiteral("prediction"), QStringLiteral("predictions"), QStringLiteral("audit"),
            QStringLiteral("votes on a cell"), QStringLiteral("readiness"), QStringLiteral("label export"),
            QStringLiteral("score export")};
        const auto compare = [&](StudyDatabase &database, bool paused) {
            const auto all = looks();
            for (auto it = all.cbegin(); it != all.cend(); ++it) {
                const Status status = (*it)(database);
                const bool refused = paused && closed.contains(it.key());
                QVERIFY2(status.has_value() != refused, qPrintable(it.key()));
                if (refused)
                    QCOMPARE(status.error().code, ErrorCode::Unreadable);
            }
            const CellStore cells(database);
            const auto loaded = cells.load(1, 1);
            VERIFY_OK(loaded);
            QCOMPARE(loaded->slides[0].predicted, paused ? 0 : 10); // the session's slide
            QCOMPARE(loaded->slides[1].predicted, 10);
            QCOMPARE(loaded->table.fileName(0).isEmpty(), paused);
            QVERIFY(!loaded->table.fileName(10).isEmpty());
            QCOMPARE(cells.cell(1)->relativePath.isEmpty(), paused);
            QCOMPARE(cells.hidden()->size(), size_t {paused ? 10U : 0U});
            VERIFY_OK(PredictionStore(database).prediction(11, 1)); // no cell of the session
            QCOMPARE(LabelStore(database).history(1)->size(), size_t {paused ? 0U : 1U});
            QCOMPARE(LabelStore(database).current(1, 2).has_value(), !paused);
            QCOMPARE(ConsensusStore(database).results(1)->size(), size_t {paused ? 1U : 2U});
            QCOMPARE(ConsensusStore(database).votes()->size(), size_t {paused ? 1U : 2U});
            QCOMPARE(SignOff(database).readiness(2, 1).has_value(), true);
        };
        compare(*study.database, true);
        compare(**worker, true);
        study.database->setReader(2); // somebody else sits down
        compare(*study.database, false);
        // The same reader at another day: opening the study tells who sits there.
        worker->reset(); // holds the study's lock with the other
        VERIFY_OK(study.reopen());
        study.database->setReader(1);
        compare(*study.database, true);

        AnnotationSessions again(*study.database);
        VERIFY_OK(again.enter(session, 1));
        const auto shown = again.current(session, 1);
        LabelChange change = labelChange((*shown)->cell, 1, classLabel(1));
        change.context.session = session;
        change.context.sessionItem = (*shown)->item;
        const auto label = LabelStore(*study.database).commit(change);
        VERIFY_OK(label);
        QVERIFY(label->context.blinded);
        QCOMPARE(PredictionStore(*study.database).prediction(change.cell, 1).error().code, ErrorCode::Unreadable);
        VERIFY_OK(again.leave(session, 1));
        VERIFY_OK(PredictionStore(*study.database).prediction(change.cell, 1)); // it is answered
        QCOMPARE(CellStore(*study.database).hidden()->size(), size_t {9});
        QVERIFY(AuditLog(*study.database).verify()->faults.empty());
    }

    void namesStayOutOfWhatIsLoaded()
    {
        Study study;
        const SessionId session = fill(study);
        VERIFY_OK(AnnotationSessions(*study.database).enter(session, 1));
        const CellStore cells(*study.database);
        const auto loaded = cells.load(1, 1);
        VERIFY_OK(loaded);
        for (const SlideInfo &slide : loaded->slides)
            QVERIFY(slide.name.isEmpty() && slide.relativePath.isEmpty());
        for (int row = 0; row < loaded->table.size(); ++row)
            QVERIFY(loaded->table.fileName(row).isEmpty() && !loaded->table.isPredicted(row));
        const auto cell = cells.cell(20);
        VERIFY_OK(cell);
        QVERIFY(cell->relativePath.isEmpty() && cell->file.fileName.isEmpty() && cell->failure.isEmpty());
        QCOMPARE(cell->slideId, 0);
    }

    // Hashing goes on in the background: it is told which cells, and asks for their paths at the one door.
    void hashingAsksForPathsOneByOne()
    {
        Study study;
        const SessionId session = fill(study);
        VERIFY_OK(study.database->connection().execute(QStringLiteral("UPDATE cell SET sha256 = NULL WHERE id > 17")));
        VERIFY_OK(AnnotationSessions(*study.database).enter(session, 1));
        const CellStore cells(*study.database);
        QCOMPARE(*cells.unhashed(0, 10), (std::vector<CellId> {18, 19})); // 20 is missing
        QCOMPARE(*cells.unhashedCount(), 2);
        QCOMPARE(*cells.imagePath(18), QStringLiteral("/nowhere/slides/b/b_0007.png"));
    }

    void reasonsOfABlindedReviewAreNotTold()
    {
        Study study;
        fill(study);
        ReviewSessions reviews(*study.database);
        ReviewPlan plan;
        plan.name = QStringLiteral("again");
        plan.readers = {1};
        for (const bool blinded : {true, false}) {
            plan.blinded = blinded;
            const auto session = reviews.start(plan, {{3, {QStringLiteral("anomaly")}}}, 2);
            VERIFY_OK(session);
            AnnotationSessions sessions(*study.database);
            VERIFY_OK(sessions.enter(*session, 1));
            const auto shown = sessions.current(*session, 1);
            VERIFY_OK(shown);
            QCOMPARE((*shown)->reasons, blinded ? QString() : QStringLiteral("anomaly"));
            VERIFY_OK(sessions.leave(*session, 1));
        }
    }

    void aClosedSessionTakesNoLabels()
    {
        Study study;
        const SessionId session = fill(study);
        AnnotationSessions sessions(*study.database);
        QCOMPARE(sessions.close(session, 1).error().code, ErrorCode::InvalidArgument); // no coordinator
        VERIFY_OK(sessions.enter(session, 1));
        const auto shown = sessions.current(session, 1);
        LabelChange change = labelChange((*shown)->cell, 1, classLabel(1));
        change.context.session = session;
        change.context.sessionItem = (*shown)->item;
        VERIFY_OK(LabelStore(*study.database).commit(change));
        VERIFY_OK(sessions.leave(session, 1));
        VERIFY_OK(sessions.close(session, 2));
        QVERIFY(sessions.sessionsOf(1)->front().closed);
        const auto late = LabelStore(*study.database).commit(change);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(LabelStore(*study.database).history(change.cell)->size(), size_t {1});
        QCOMPARE(AuditLog(*study.database).entries(0, 1)->front().action, QStringLiteral("session closed"));
    }
};

QTEST_GUILESS_MAIN(TestStudyDatabaseBlind)
#include "test_study_database_blind.moc"
