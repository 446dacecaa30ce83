// One reader who sees a cell more than once: which of the labels counts, and where.
#include "study/annotation_sessions.h"
#include "study/review_sessions.h"
#include "study_fixture.h"

#include <map>

using namespace fixture;

class TestVotes final : public QObject {
    Q_OBJECT

    static ReviewPlan planFor(const std::vector<ReaderId> &readers)
    {
        ReviewPlan plan;
        plan.name = QStringLiteral("look");
        plan.readers = readers;
        return plan;
    }

    /// In a review of this cell alone.
    static LabelChange inReview(Study &study, CellId cell, ReaderId reader, const LabelValue &value)
    {
        const auto session =
            ReviewSessions(*study.database).start(planFor({reader}), {{cell, {QStringLiteral("anomaly")}}}, reader);
        if (!session)
            qFatal("%s", qPrintable(session.error().text()));
        LabelChange change = labelChange(cell, reader, value);
        change.context.session = *session;
        change.context.sessionItem = AnnotationSessions(*study.database).at(*session, reader, 0)->item;
        return change;
    }

private Q_SLOTS:
    // Ada changed her mind in a review: the queue said that readers disagree, and that one of them is unsure.
    void nobodyDisagreesWithThemselves()
    {
        Study study;
        study.addSlides(1, 1);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        const ReaderId bob = study.addReader(QStringLiteral("Bob"));
        LabelStore labels(*study.database);
        ReviewSessions reviews(*study.database);
        VERIFY_OK(labels.commit(labelChange(1, ada, classLabel(0, Confidence::Low))));
        QCOMPARE(reviews.queue({})->at(0).reasons, QStringList {QStringLiteral("reader_unsure")});
        VERIFY_OK(labels.commit(inReview(study, 1, ada, classLabel(1, Confidence::High))));
        QVERIFY(reviews.queue({})->empty());
        VERIFY_OK(labels.commit(labelChange(1, bob, classLabel(0, Confidence::High))));
        QCOMPARE(reviews.queue({})->at(0).reasons, QStringList {QStringLiteral("readers_disagree")});
    }

    // The gallery showed the cell as not labelled, while its label counted in the consensus.
    void aLabelThatWasTakenBackUncoversTheOneBefore()
    {
        Study study;
        study.addSlides(1, 1);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        LabelStore labels(*study.database);
        VERIFY_OK(labels.commit(labelChange(1, ada, classLabel(2))));
        const LabelChange change = inReview(study, 1, ada, classLabel(1));
        VERIFY_OK(labels.commit(change));
        QCOMPARE(labels.current(1, ada)->classIndex, 1);
        VERIFY_OK(labels.undo(ada, change.context.session));
        QCOMPARE(labels.current(1, ada)->classIndex, 2);
        const auto loaded = CellStore(*study.database).load(0, ada);
        VERIFY_OK(loaded);
        QCOMPARE(loaded->table.label(0).labelClass, 2);
        QVERIFY(loaded->table.isReviewed(0));
        QCOMPARE(loaded->slides[0].labelled, 1);
    }

    // Both answers were changed to the model's word when it was shown, and the reader seemed to agree with himself.
    void repeatsAreComparedAsTheyWereJudgedBlindly()
    {
        Study study;
        study.addSlides(1, 20);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        const ReaderId cora = study.addReader(QStringLiteral("Cora"), -1.0, ReaderRole::Coordinator);
        PredictionStore predictions(*study.database);
        const ModelId model = predictions.registerModel(fixture::model())->id;
        std::vector<StoredPrediction> batch;
        std::vector<CellId> cells;
        for (CellId cell = 1; cell <= 20; ++cell) {
            cells.push_back(cell);
            batch.push_back(prediction(cell, model, Study::hash(0, static_cast<int>(cell) - 1)));
            batch.back().prediction.anomalous = false;
        }
        VERIFY_OK(predictions.store(*predictions.beginRun({model, {}, 1, {}}), batch));
        AnnotationPlan plan;
        plan.name = QStringLiteral("blind");
        plan.blinded = true;
        plan.model = model;
        plan.readers = {ada};
        plan.repeatShare = 0.05;
        plan.repeatGap = 3;
        AnnotationSessions sessions(*study.database);
        const auto session = sessions.create(plan, cells, cora);
        VERIFY_OK(session);
        VERIFY_OK(sessions.enter(*session, ada));
        LabelStore labels(*study.database);
        std::map<CellId, int> seen;
        for (int i = 0; i < 21; ++i) {
            const auto shown = sessions.at(*session, ada, i);
            VERIFY_OK(shown);
            LabelChange change = labelChange(shown->cell, ada, classLabel(seen[shown->cell]++));
            change.context.session = *session;
            change.context.sessionItem = shown->item;
            VERIFY_OK(labels.commit(change)); // the first time class 0, the second time class 1
            VERIFY_OK(sessions.reveal(*session, ada, shown->item));
            change.value = classLabel(2);
            VERIFY_OK(labels.commit(change));
        }
        VERIFY_OK(sessions.leave(*session, ada));
        const auto pairs = sessions.repeats(*session);
        VERIFY_OK(pairs);
        QCOMPARE(pairs->size(), size_t {1});
        QCOMPARE(pairs->front().first.classIndex, 0);
        QCOMPARE(pairs->front().second.classIndex, 1);
    }

    void whoHandedACellOnIsNotAskedAgain()
    {
        Study study;
        study.addSlides(1, 1);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        const ReaderId bob = study.addReader(QStringLiteral("Bob"));
        ReviewSessions reviews(*study.database);
        VERIFY_OK(reviews.decide(
            inReview(study, 1, ada, {}), ReviewDecision::Escalate, QStringLiteral("for somebody older")));
        const std::vector<QueuedCell> queue = *reviews.queue({});
        QCOMPARE(queue.size(), size_t {1});
        const auto shares = reviews.shares(planFor({ada, bob}), queue);
        VERIFY_OK(shares);
        QCOMPARE(shares->cells, (std::vector<std::pair<ReaderId, int>> {{ada, 0}, {bob, 1}}));
        QCOMPARE(reviews.shares(planFor({ada}), queue)->lacking, 1);
        QCOMPARE(reviews.start(planFor({ada}), queue, bob).error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestVotes)
#include "test_votes.moc"
