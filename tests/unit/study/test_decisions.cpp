// Review queues, sign-off and Turing tests.
#include "study/adjudication_queue.h"
#include "study/annotation_sessions.h"
#include "study/audit_log.h"
#include "study/consensus_store.h"
#include "study/review_sessions.h"
#include "study/sign_off.h"
#include "study/turing_tests.h"
#include "study_fixture.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>

using namespace fixture;

class TestDecisions final : public QObject {
    Q_OBJECT

    /// Predictions of all cells of slide 1, none of which gives a reason for a review by itself.
    static ModelRecord predictAll(Study &study, int cells)
    {
        PredictionStore predictions(*study.database);
        const ModelRecord record = *predictions.registerModel(model());
        std::vector<StoredPrediction> batch;
        for (CellId cell = 1; cell <= cells; ++cell) {
            StoredPrediction p = prediction(cell, record.id, Study::hash(0, static_cast<int>(cell) - 1));
            p.prediction.anomalous = false;
            p.prediction.classes[static_cast<size_t>(p.prediction.predicted)].probability = 0.9;
            batch.push_back(p);
        }
        if (!predictions.store(*predictions.beginRun({record.id, {}, 1, {}}), batch))
            qFatal("no predictions");
        return record;
    }

private Q_SLOTS:
    void queueHasEveryReasonOnce()
    {
        Study study;
        study.addSlides(1, 8);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        const ReaderId bob = study.addReader(QStringLiteral("Bob"));
        const ModelRecord record = predictAll(study, 8);
        PredictionStore predictions(*study.database);
        LabelStore labels(*study.database);
        // Predicted class of cell n is n % 3.
        VERIFY_OK(labels.commit(labelChange(1, ada, classLabel(1)))); // agrees: no reason
        VERIFY_OK(labels.commit(labelChange(2, ada, classLabel(0)))); // differs
        VERIFY_OK(labels.commit(labelChange(3, ada, classLabel(0))));
        VERIFY_OK(labels.commit(labelChange(3, bob, classLabel(2, Confidence::Low)))); // disagree, differs, unsure
        StoredPrediction unsure = prediction(4, record.id, Study::hash(0, 3));
        unsure.prediction.anomalous = true; // anomaly, and 0.75 is below 0.8
        StoredPrediction failed;
        failed.cell = 5;
        failed.failed = true;
        failed.failure = QStringLiteral("out of memory");
        VERIFY_OK(predictions.store(*predictions.beginRun({record.id, {}, 1, {}}), {unsure, failed}));
        QueueRules rules;
        rules.model = record;
        ReviewSessions reviews(*study.database);
        const auto queue = reviews.queue(rules);
        VERIFY_OK(queue);
        QStringList found;
        for (const QueuedCell &cell : *queue)
            found << QStringLiteral("%1 %2").arg(cell.cell).arg(cell.reasons.join(QLatin1Char('|')));
        QCOMPARE(found,
            (QStringList {QStringLiteral("2 model_differs"),
                QStringLiteral("3 model_differs|readers_disagree|reader_unsure"),
                QStringLiteral("4 low_confidence|anomaly"), QStringLiteral("5 prediction_failed")}));
        // Once there is a consensus, it counts and not the single label.
        const ReaderId carl = study.addReader(QStringLiteral("Carl"));
        VERIFY_OK(labels.commit(labelChange(3, carl, classLabel(0))));
        VERIFY_OK(ConsensusStore(*study.database).run({}, ada));
        QCOMPARE(reviews.queue(rules)->at(1).reasons,
            (QStringList {QStringLiteral("readers_disagree"), QStringLiteral("reader_unsure")}));
    }

    void reviewGoesToNewEyes()
    {
        Study study;
        study.addSlides(1, 4);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        const ReaderId bob = study.addReader(QStringLiteral("Bob"));
        const ReaderId carl = study.addReader(QStringLiteral("Carl"));
        LabelStore labels(*study.database);
        for (CellId cell = 1; cell <= 4; ++cell)
            VERIFY_OK(labels.commit(labelChange(cell, ada, classLabel(0, Confidence::No))));
        ReviewSessions reviews(*study.database);
        const auto queue = reviews.queue({});
        QCOMPARE(queue->size(), size_t {4});
        ReviewPlan plan;
        plan.name = QStringLiteral("second look");
        plan.readers = {ada, bob, carl};
        plan.readersPerCell = 3;
        plan.onlyNewEyes = true;
        QCOMPARE(reviews.start(plan, *queue, ada).error().code, ErrorCode::InvalidArgument);
        plan.readersPerCell = 2;
        const auto session = reviews.start(plan, *queue, ada);
        VERIFY_OK(session);
        AnnotationSessions sessions(*study.database);
        QVERIFY(sessions.sessionsOf(ada)->empty());
        QCOMPARE(sessions.sessionsOf(bob)->front().items, 4);
        QCOMPARE(sessions.sessionsOf(bob)->front().kind, QStringLiteral("review"));

        const auto decide = [&](ReviewDecision decision, const LabelValue &value, const QString &reason) {
            const auto cell = sessions.current(*session, bob);
            LabelChange change = labelChange((*cell)->cell, bob, value);
            change.context.session = *session;
            change.context.sessionItem = (*cell)->item;
            return reviews.decide(change, decision, reason);
        };
        QCOMPARE((*sessions.current(*session, bob))->reasons, QStringLiteral("reader_unsure"));
        QVERIFY(!decide(ReviewDecision::Change, {}, {})); // no class
        QVERIFY(!decide(ReviewDecision::Escalate, {}, QStringLiteral(" "))); // no reason
        QVERIFY(!decide(ReviewDecision::CannotIdentify, classLabel(1), {}));
        QCOMPARE((*sessions.current(*session, bob))->index, 0);
        LabelValue unsure;
        unsure.kind = LabelKind::CannotIdentify;
        VERIFY_OK(decide(ReviewDecision::Keep, classLabel(0), {}));
        VERIFY_OK(decide(ReviewDecision::Change, classLabel(1), {}));
        VERIFY_OK(decide(ReviewDecision::Escalate, {}, QStringLiteral("ask the professor")));
        VERIFY_OK(decide(ReviewDecision::CannotIdentify, unsure, {}));
        QVERIFY(!sessions.current(*session, bob)->has_value());
        const QStringList wanted {QStringLiteral("kept"), QStringLiteral("changed"), QStringLiteral("escalated"),
            QStringLiteral("cannot_identify")};
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(sessions.at(*session, bob, i)->outcome, wanted[i]);
            // The former label stands beside the decision.
            QCOMPARE(labels.current(sessions.at(*session, bob, i)->cell, ada)->classIndex, 0);
        }
        QVERIFY(AuditLog(*study.database).verify()->faults.empty());
    }

    // Who escalates a cell asks for somebody: it stays in the queue until somebody has decided.
    void anEscalationReachesSomebody()
    {
        Study study;
        study.addSlides(1, 2);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        const ReaderId bob = study.addReader(QStringLiteral("Bob"));
        const ReaderId joe = study.addReader(QStringLiteral("Joe"), -1.0, ReaderRole::Adjudicator);
        ReviewSessions reviews(*study.database);
        AnnotationSessions sessions(*study.database);
        const auto escalate = [&](CellId cell, ReaderId reader) {
            ReviewPlan plan;
            plan.name = QStringLiteral("look");
            plan.readers = {reader};
            const auto session = reviews.start(plan, {{cell, {QStringLiteral("anomaly")}}}, ada);
            LabelChange change = labelChange(cell, reader, classLabel(1));
            change.context.session = *session;
            change.context.sessionItem = sessions.at(*session, reader, 0)->item;
            if (!reviews.decide(change, ReviewDecision::Escalate, QStringLiteral("for two")))
                qFatal("not escalated");
            return change;
        };
        const auto queued = [&] {
            QStringList all;
            const auto queue = reviews.queue({});
            if (!queue)
                qFatal("%s", qPrintable(queue.error().text()));
            for (const QueuedCell &cell : *queue)
                all << QStringLiteral("%1 %2").arg(cell.cell).arg(cell.reasons.join(QLatin1Char('|')));
            return all;
        };
        const QStringList open {QStringLiteral("1 escalated")};
        QCOMPARE(queued(), QStringList());
        const LabelChange first = escalate(1, ada);
        QCOMPARE(queued(), open);
        QueueRules without;
        without.escalated = false;
        QVERIFY(reviews.queue(without)->empty());
        VERIFY_OK(LabelStore(*study.database).undo(ada, first.context.session)); // taken back
        QCOMPARE(queued(), QStringList());
        VERIFY_OK(LabelStore(*study.database).redo(ada, first.context.session));
        VERIFY_OK(ConsensusStore(*study.database).adjudicate(1, joe, classLabel(0), QStringLiteral("seen")));
        QCOMPARE(queued(), QStringList());
        const LabelChange second = escalate(2, bob);
        QCOMPARE(queued(), QStringList {QStringLiteral("2 escalated")});
        VERIFY_OK(reviews.decide(second, ReviewDecision::Change, {})); // decided after all
        QCOMPARE(queued(), QStringList());
    }

    // What was handed on comes to the adjudicator's desk whatever the votes say, and the decision counts.
    void anEscalationIsDecidedByAnAdjudicator()
    {
        Study study;
        study.addSlides(1, 12);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"), -1.0, ReaderRole::Coordinator);
        const ReaderId bob = study.addReader(QStringLiteral("Bob"));
        const ReaderId joe = study.addReader(QStringLiteral("Joe"), -1.0, ReaderRole::Adjudicator);
        ReviewSessions reviews(*study.database);
        AnnotationSessions sessions(*study.database);
        LabelStore labels(*study.database);
        const auto escalate = [&](CellId cell, ReaderId reader) {
            ReviewPlan plan;
            plan.name = QStringLiteral("look");
            plan.readers = {reader};
            const auto session = reviews.start(plan, {{cell, {QStringLiteral("anomaly")}}}, ada);
            LabelChange change = labelChange(cell, reader, {});
            change.context.session = *session;
            change.context.sessionItem = sessions.at(*session, reader, 0)->item;
            if (!reviews.decide(change, ReviewDecision::Escalate, QStringLiteral("for two")))
                qFatal("not escalated");
        };
        VERIFY_OK(labels.commit(labelChange(1, ada, classLabel(1)))); // one of one mind
        escalate(1, bob);
        escalate(2, bob); // nobody has labelled it
        VERIFY_OK(labels.commit(labelChange(3, ada, classLabel(0))));
        VERIFY_OK(labels.commit(labelChange(3, bob, classLabel(1))));
        escalate(4, joe);
        ConsensusStore store(*study.database);
        const auto waiting = [&] {
            const auto run = store.run({}, ada);
            const auto queue = adjudicationQueue(*study.database, run->version, joe);
            if (!queue)
                qFatal("%s", qPrintable(queue.error().text()));
            QStringList all;
            for (const AdjudicationQueue::Case &one : queue->cases)
                all << QStringLiteral("%1%2").arg(one.cell).arg(one.escalated ? QStringLiteral("e") : QString());
            return QStringLiteral("%1; %2 own, %3 waiting")
                .arg(all.join(QLatin1Char(' ')))
                .arg(queue->own)
                .arg(queue->waiting);
        };
        QCOMPARE(waiting(), QStringLiteral("1e 2e 3; 1 own, 0 waiting"));
        const auto refused = store.adjudicate(4, joe, classLabel(0), {});
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        VERIFY_OK(store.adjudicate(1, joe, classLabel(0), {}));
        VERIFY_OK(store.adjudicate(2, joe, classLabel(2), {}));
        QCOMPARE(waiting(), QStringLiteral("3; 1 own, 0 waiting"));
        const auto results = store.results(store.runs()->back().version);
        QCOMPARE(results->size(), size_t {3});
        QCOMPARE(results->at(0).result.method, ConsensusMethod::Adjudicated);
        QCOMPARE(results->at(0).result.classIndex, 0);
        QCOMPARE(results->at(1).result.method, ConsensusMethod::Adjudicated);
        QCOMPARE(results->at(1).result.classIndex, 2);
        QCOMPARE(results->at(1).result.votes, 0);
        QCOMPARE(results->at(2).result.method, ConsensusMethod::Unresolved);
        QVERIFY(AuditLog(*study.database).verify()->faults.empty());

        // A cell that the adjudicator has still to judge blindly waits, and is counted.
        AnnotationPlan blind;
        blind.name = QStringLiteral("blind");
        blind.blinded = true;
        blind.readers = {joe};
        std::vector<CellId> cells;
        for (CellId cell = 1; cell <= 12; ++cell)
            cells.push_back(cell);
        const auto session = sessions.create(blind, cells, ada);
        VERIFY_OK(session);
        VERIFY_OK(sessions.enter(*session, joe));
        VERIFY_OK(sessions.leave(*session, joe));
        QCOMPARE(waiting(), QStringLiteral("; 1 own, 1 waiting"));
    }

    // Whoever makes a review, the queue is the same: a maker with a blinded session of their own saw cells compared
    // with single labels in place of the consensus.
    void theQueueIsTheSameWhoeverMakesIt()
    {
        Study study;
        study.addSlides(1, 12);
        const ModelRecord record = predictAll(study, 12);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"), 9.0, ReaderRole::Coordinator);
        const ReaderId bob = study.addReader(QStringLiteral("Bob"), 1.0);
        LabelStore labels(*study.database);
        const auto predicted = PredictionStore(*study.database).prediction(1, record.id);
        const int said = predicted->prediction.predicted;
        VERIFY_OK(labels.commit(labelChange(1, ada, classLabel(said)))); // the senior is of the model's mind
        VERIFY_OK(labels.commit(labelChange(1, bob, classLabel((said + 1) % 3))));
        ConsensusStore store(*study.database);
        VERIFY_OK(store.run({}, ada));
        QueueRules rules;
        rules.model = record;
        rules.lowConfidenceBelow = 0.0;
        rules.anomaly = rules.readersDisagree = false;
        const auto before = ReviewSessions(*study.database).queue(rules);
        VERIFY_OK(before);
        QVERIFY(before->empty());
        AnnotationPlan blind;
        blind.name = QStringLiteral("blind");
        blind.blinded = true;
        blind.readers = {ada};
        std::vector<CellId> cells;
        for (CellId cell = 1; cell <= 12; ++cell)
            cells.push_back(cell);
        AnnotationSessions sessions(*study.database);
        const auto session = sessions.create(blind, cells, ada);
        VERIFY_OK(session);
        VERIFY_OK(sessions.enter(*session, ada));
        VERIFY_OK(sessions.leave(*session, ada));
        QCOMPARE(ReviewSessions(*study.database).queue(rules)->size(), size_t {0});
    }

    void signatureIsBoundToWhatWasSigned()
    {
        Study study;
        study.addSlides(2, 3);
        const ModelRecord record = predictAll(study, 3);
        ReaderStore readers(*study.database);
        Reader reader;
        reader.name = QStringLiteral("Ada");
        const ReaderId ada = readers.add(reader, QStringLiteral("secret"))->id;
        const ReaderId bob = study.addReader(QStringLiteral("Bob"));
        LabelStore labels(*study.database);
        SignOff signOff(*study.database);
        SignatureRequest request;
        request.slide = 1;
        request.reader = ada;
        request.password = QStringLiteral("wrong");
        request.model = record;
        QVERIFY(signOff.sign(request).error().message.contains(QLatin1String("password")));
        request.password = QStringLiteral("secret");
        const auto unready = signOff.sign(request);
        QVERIFY(!unready);
        QVERIFY2(unready.error().message.contains(QLatin1String("3 cells are not reviewed")),
            qPrintable(unready.error().message));
        VERIFY_OK(labels.commit(labelChange(1, ada, classLabel(0))));
        VERIFY_OK(labels.commit(labelChange(2, bob, classLabel(0))));
        VERIFY_OK(CellStore(*study.database).setState(3, CellState::Failed, QStringLiteral("truncated")));
        QCOMPARE(signOff.readiness(1, record.id)->unreviewed, 0);
        QVERIFY(signOff.sign(request).error().message.contains(QLatin1String("acknowledged")));
        request.failuresAcknowledged = true;
        const auto signature = signOff.sign(request);
        VERIFY_OK(signature);
        QVERIFY(signOff.signatures(1)->front().current);
        QVERIFY(signOff.signatures(2)->empty());
        VERIFY_OK(labels.commit(labelChange(4, ada, classLabel(0)))); // of the other slide
        QVERIFY(signOff.signatures(1)->front().current);
        VERIFY_OK(labels.commit(labelChange(1, ada, classLabel(1))));
        QVERIFY(!signOff.signatures(1)->front().current); // an unsigned revision
        VERIFY_OK(signOff.sign(request));
        QVERIFY(!signOff.signatures(1)->at(0).current && signOff.signatures(1)->at(1).current);
        // Without a password there is no signature; an override needs its reason.
        request.slide = 2;
        request.reader = bob;
        request.password.clear();
        QVERIFY(signOff.sign(request).error().message.contains(QLatin1String("has no password")));
        request.reader = ada;
        request.password = QStringLiteral("secret");
        request.overrideReason = QStringLiteral(" ");
        QVERIFY(!signOff.sign(request));
        request.overrideReason = QStringLiteral("two cells are smudged");
        QCOMPARE(signOff.sign(request)->overrideReason, QStringLiteral("two cells are smudged"));
        QVERIFY(AuditLog(*study.database).verify()->faults.empty());
    }

    // The report prints the consensus: what changes it, changes what was signed.
    void signatureIsBoundToTheConsensus()
    {
        Study study;
        study.addSlides(2, 2);
        Reader signer;
        signer.name = QStringLiteral("Ada");
        const ReaderId ada = ReaderStore(*study.database).add(signer, QStringLiteral("secret"))->id;
        const ReaderId bob = study.addReader(QStringLiteral("Bob"));
        const ReaderId joe = study.addReader(QStringLiteral("Joe"), -1.0, ReaderRole::Adjudicator);
        LabelStore labels(*study.database);
        VERIFY_OK(labels.commit(labelChange(1, ada, classLabel(0))));
        VERIFY_OK(labels.commit(labelChange(1, bob, classLabel(1))));
        VERIFY_OK(labels.commit(labelChange(2, bob, classLabel(1))));
        ConsensusStore consensus(*study.database);
        VERIFY_OK(consensus.run({}, ada));
        SignOff signOff(*study.database);
        SignatureRequest request;
        request.slide = 1;
        request.reader = ada;
        request.password = QStringLiteral("secret");
        VERIFY_OK(signOff.sign(request));
        const auto holds = [&] { return signOff.signatures(1)->back().current; };
        QVERIFY(holds());
        VERIFY_OK(consensus.run({}, ada)); // comes to the same
        QVERIFY(holds());
        VERIFY_OK(consensus.adjudicate(1, joe, classLabel(2), QStringLiteral("lobed")));
        QVERIFY(!holds());
        VERIFY_OK(consensus.run({}, ada));
        QVERIFY(!holds());
        VERIFY_OK(signOff.sign(request));
        QVERIFY(holds());
        ConsensusRules strict;
        strict.minimumVotes = 2; // cell 2 has one: not resolved any more
        VERIFY_OK(consensus.run(strict, ada));
        QVERIFY(!holds());
        QVERIFY(AuditLog(*study.database).verify()->faults.empty());
    }

    // Made by an older program, it holds or falls by what that one bound it to.
    void anOlderSignatureKeepsItsRule()
    {
        Study study;
        study.addSlides(1, 1);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        VERIFY_OK(LabelStore(*study.database).commit(labelChange(1, ada, classLabel(2))));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const QString image = QString::fromLatin1(Study::hash(0, 0).toHex());
        for (const QString &text : {QStringLiteral("old program"), QString(), // program, model
                 QStringLiteral("1"), QStringLiteral("0"), image, QStringLiteral("end"), // the cell
                 QStringLiteral("1"), QString::number(ada), QStringLiteral("0"), QStringLiteral("1"),
                 QStringLiteral("0"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("end"), // the label
                 QStringLiteral("end")}) {
            const QByteArray bytes = text.toUtf8();
            const quint64 length = qToBigEndian(static_cast<quint64>(bytes.size()));
            hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
            hash.addData(bytes);
        }
        VERIFY_OK(study.database->connection().execute(
            QStringLiteral("INSERT INTO signature (slide_id, reader_id, reader_name, signed_at, meaning, "
                           "override_reason, model_sha256_hex, program, content_hash) VALUES (1, ?, 'Ada', "
                           "'2026-01-01T00:00:00.000Z', 'review', '', '', 'old program', ?)"),
            {ada, hash.result()}));
        const SignOff signOff(*study.database);
        QVERIFY(signOff.signatures(1)->front().current);
        VERIFY_OK(ConsensusStore(*study.database).run({}, ada));
        QVERIFY(signOff.signatures(1)->front().current);
        VERIFY_OK(LabelStore(*study.database).commit(labelChange(1, ada, classLabel(1))));
        QVERIFY(!signOff.signatures(1)->front().current);
    }

    void turingTestKnowsNoWayBack()
    {
        Study study;
        const ReaderId cora = study.addReader(QStringLiteral("Cora"), -1.0, ReaderRole::Coordinator);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        const ReaderId bob = study.addReader(QStringLiteral("Bob"));
        NewTuringTest test {QStringLiteral("t"), QStringLiteral("/images"), 9, {}};
        for (int i = 0; i < 22; ++i)
            test.images.push_back({QStringLiteral("%1.png").arg(i), i % 2 == 0, i % 4, i < 2, QByteArray(32, 'h')});
        TuringTests tests(*study.database);
        QCOMPARE(tests.create(test, ada).error().code, ErrorCode::InvalidArgument);
        NewTuringTest oneArm = test;
        for (TuringImage &image : oneArm.images)
            image.synthetic = false;
        QCOMPARE(tests.create(oneArm, cora).error().code, ErrorCode::InvalidArgument);
        const auto id = tests.create(test, cora);
        VERIFY_OK(id);
        const auto go = [&](ReaderId reader, int from, int to, QStringList &order) {
            for (int i = from; i < to; ++i) {
                const auto question = tests.next(*id, reader);
                if (!question || !*question || (*question)->index != i || (*question)->practice != (i < 2)
                    || (*question)->number != (i < 2 ? i + 1 : i - 1) || (*question)->count != (i < 2 ? 2 : 20))
                    qFatal("wrong question %d", i);
                order << (*question)->imagePath;
                const auto told = tests.answer(*id, reader, i, {true, 1, Confidence::Low, 900});
                if (!told || told->has_value() != (i < 2)) // practice is answered, the test is not
                    qFatal("wrong answer");
            }
        };
        QStringList adas;
        go(ada, 0, 10, adas);
        QCOMPARE(tests.answer(*id, ada, 9, {}).error().code, ErrorCode::InvalidArgument); // back
        QCOMPARE(tests.answer(*id, ada, 11, {}).error().code, ErrorCode::InvalidArgument); // ahead
        QVERIFY(tests.completedTrials(*id)->empty()); // no running score
        QCOMPARE(tests.tests(ada)->front().answered, 8);
        go(ada, 10, 22, adas);
        QVERIFY(!tests.next(*id, ada)->has_value());
        QStringList bobs;
        go(bob, 0, 21, bobs);
        QCOMPARE(QSet<QString>(adas.begin(), adas.end()).size(), 22);
        QVERIFY(adas.mid(0, 21) != bobs);
        const auto trials = tests.completedTrials(*id);
        VERIFY_OK(trials);
        QCOMPARE(trials->size(), size_t {20}); // Ada's, without practice; Bob is not done
        for (const TuringTrial &trial : *trials) {
            QCOMPARE(trial.reader, ada);
            QVERIFY(trial.answer.saysSynthetic && trial.answer.confidence == Confidence::Low
                && trial.answer.responseMs == 900);
            QCOMPARE(trial.image.synthetic, trial.image.fileName.chopped(4).toInt() % 2 == 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "test_decisions.moc"
