// Decisions on cells of a session: on record one by one, taken back without a trace being lost, compared in a blinded
// review without its reader being told, and what was seen of the model said in the label.
#include "study/annotation_sessions.h"
#include "study/audit_log.h"
#include "study/review_sessions.h"
#include "study_fixture.h"

#include <algorithm>

using namespace fixture;

namespace {

LabelValue cannotIdentify()
{
    LabelValue value;
    value.kind = LabelKind::CannotIdentify;
    return value;
}

} // namespace

class TestItemOutcomes final : public QObject {
    Q_OBJECT

    /// Four cells, a model that has predicted them, and an annotation session of all of them for Ada.
    struct Room {
        explicit Room(bool blinded)
        {
            study.addSlides(1, 6);
            cora = study.addReader(QStringLiteral("Cora"), -1.0, ReaderRole::Coordinator);
            ada = study.addReader(QStringLiteral("Ada"));
            bob = study.addReader(QStringLiteral("Bob"));
            PredictionStore predictions(*study.database);
            tiny = model();
            tiny.id = predictions.registerModel(tiny)->id;
            std::vector<StoredPrediction> batch;
            for (CellId cell = 1; cell <= 4; ++cell) {
                batch.push_back(prediction(cell, tiny.id, Study::hash(0, static_cast<int>(cell) - 1)));
                batch.back().prediction.anomalous = false; // a blinded session needs unflagged cells
            }
            if (!predictions.store(*predictions.beginRun({tiny.id, {}, 1, {}}), batch))
                qFatal("no predictions");
            AnnotationPlan plan;
            plan.name = QStringLiteral("round 1");
            plan.blinded = blinded;
            plan.model = tiny.id;
            plan.readers = {ada};
            plan.repeatShare = 0.0;
            session = *AnnotationSessions(*study.database).create(plan, {1, 2, 3, 4}, cora);
        }
        [[nodiscard]] PresentedCell at(int index)
        {
            return *AnnotationSessions(*study.database).at(session, ada, index);
        }
        [[nodiscard]] LabelChange change(int index, const LabelValue &value)
        {
            const PresentedCell cell = at(index);
            LabelChange change = labelChange(cell.cell, ada, value);
            change.context.session = session;
            change.context.sessionItem = cell.item;
            return change;
        }
        [[nodiscard]] QStringList acts()
        {
            QStringList found;
            const auto entries = AuditLog(*study.database).entries(0, 100);
            for (const AuditEntry &entry : *entries)
                if (entry.actor == QLatin1String("Ada"))
                    found.prepend(
                        QStringLiteral("%1 %2>%3")
                            .arg(entry.action, entry.action == QLatin1String("label") ? QString() : entry.oldValue,
                                entry.action == QLatin1String("label") ? QString() : entry.newValue));
            return found;
        }

        Study study;
        ModelRecord tiny;
        ReaderId cora = 0, ada = 0, bob = 0;
        SessionId session = 0;
    };

    static QStringList decisions(Study &study, SessionId session, ReaderId reader)
    {
        auto rows = study.database->connection().run(
            QStringLiteral("SELECT o.decision, o.former_class_id FROM item_outcome o JOIN session_item i ON i.id = "
                           "o.item_id WHERE i.session_id = ? AND i.reader_id = ? ORDER BY o.id"),
            {session, reader});
        QStringList all;
        while (rows && rows->next())
            all << QStringLiteral("%1 %2").arg(
                rows->value(0).toString(), rows->isNull(1) ? QStringLiteral("-") : rows->value(1).toString());
        return all;
    }

private Q_SLOTS:
    void aSkipIsTakenBackAndGivenAgain()
    {
        Room room(false);
        AnnotationSessions sessions(*room.study.database);
        LabelStore labels(*room.study.database);
        VERIFY_OK(labels.commit(room.change(0, classLabel(1))));
        VERIFY_OK(sessions.skip(room.session, room.ada, room.at(1).item, QStringLiteral("blurred")));
        QCOMPARE(room.at(1).outcomeReason, QStringLiteral("blurred"));
        QVERIFY(
            CellStore(*room.study.database).load(0, room.ada)->table.isSkipped(static_cast<int>(room.at(1).cell) - 1));
        // The last step first, then the one before it; each time the reader is at its cell.
        VERIFY_OK(labels.undo(room.ada, room.session));
        QCOMPARE(room.at(1).outcome, QString());
        QCOMPARE(room.at(0).outcome, QStringLiteral("labelled"));
        QCOMPARE((*sessions.current(room.session, room.ada))->index, 1);
        QVERIFY(
            !CellStore(*room.study.database).load(0, room.ada)->table.isSkipped(static_cast<int>(room.at(1).cell) - 1));
        QCOMPARE(sessions.sessionsOf(room.ada)->front().done, 1);
        VERIFY_OK(labels.undo(room.ada, room.session));
        QCOMPARE(room.at(0).label.kind, LabelKind::None);
        QVERIFY(!*labels.canUndo(room.ada, room.session));
        VERIFY_OK(labels.redo(room.ada, room.session));
        VERIFY_OK(labels.redo(room.ada, room.session));
        QCOMPARE(room.at(1).outcome, QStringLiteral("skipped"));
        QCOMPARE(room.at(1).outcomeReason, QStringLiteral("blurred"));
        QVERIFY(!*labels.canRedo(room.ada, room.session));
        // Nothing of it is lost.
        QCOMPARE(room.acts(),
            (QStringList {QStringLiteral("label >"), QStringLiteral("skipped >skipped"),
                QStringLiteral("taken back skipped>"), QStringLiteral("label >"), QStringLiteral("label >"),
                QStringLiteral("given again >skipped")}));
        QCOMPARE(decisions(room.study, room.session, room.ada),
            (QStringList {QStringLiteral("labelled -"), QStringLiteral("skipped -"), QStringLiteral(" -"),
                QStringLiteral(" -"), QStringLiteral("labelled -"), QStringLiteral("skipped -")}));
        QVERIFY(AuditLog(*room.study.database).verify()->faults.empty());
    }

    void recordsAreNeverChanged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("changed") << QStringLiteral("UPDATE item_outcome SET reason = 'other'");
        QTest::newRow("removed") << QStringLiteral("DELETE FROM item_outcome");
    }
    void recordsAreNeverChanged()
    {
        QFETCH(QString, sql);
        Room room(false);
        VERIFY_OK(AnnotationSessions(*room.study.database)
                      .skip(room.session, room.ada, room.at(0).item, QStringLiteral("blurred")));
        const Status done = room.study.database->connection().execute(sql);
        QVERIFY(!done);
        QVERIFY2(done.error().text().contains(QStringLiteral("append-only")), qPrintable(done.error().text()));
        QCOMPARE(decisions(room.study, room.session, room.ada), QStringList {QStringLiteral("skipped -")});
    }

    void aLabelOverASkipGoesBackToTheSkip()
    {
        Room room(true);
        AnnotationSessions sessions(*room.study.database);
        LabelStore labels(*room.study.database);
        VERIFY_OK(sessions.enter(room.session, room.ada));
        VERIFY_OK(sessions.skip(room.session, room.ada, room.at(0).item, QStringLiteral("blurred")));
        VERIFY_OK(labels.commit(room.change(0, classLabel(2))));
        QCOMPARE(room.at(0).outcome, QStringLiteral("labelled"));
        VERIFY_OK(labels.undo(room.ada, room.session));
        QCOMPARE(room.at(0).outcome, QStringLiteral("skipped"));
        QCOMPARE(room.at(0).outcomeReason, QStringLiteral("blurred"));
        VERIFY_OK(labels.undo(room.ada, room.session));
        QCOMPARE(room.at(0).outcome, QString());
    }

    void aClosedSessionTakesNoSkip()
    {
        Room room(false);
        AnnotationSessions sessions(*room.study.database);
        VERIFY_OK(sessions.close(room.session, room.cora));
        const Status skipped = sessions.skip(room.session, room.ada, room.at(0).item, QStringLiteral("blurred"));
        QVERIFY(!skipped);
        QCOMPARE(skipped.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(room.at(0).outcome, QString());
    }

    // Both kinds of review, the same answers: what is on record is the same, what the blinded reader sees is not.
    void aReviewIsComparedWithWhatStood_data()
    {
        QTest::addColumn<bool>("blinded");
        QTest::newRow("open") << false;
        QTest::newRow("blinded") << true;
    }
    void aReviewIsComparedWithWhatStood()
    {
        QFETCH(bool, blinded);
        Room room(false);
        LabelStore labels(*room.study.database);
        VERIFY_OK(labels.commit(labelChange(1, room.ada, classLabel(0))));
        VERIFY_OK(labels.commit(labelChange(2, room.ada, classLabel(0))));
        VERIFY_OK(labels.commit(labelChange(3, room.ada, cannotIdentify())));
        VERIFY_OK(labels.commit(labelChange(4, room.ada, classLabel(0)))); // and Cora another: nothing stands
        VERIFY_OK(labels.commit(labelChange(4, room.cora, classLabel(1))));
        ReviewSessions reviews(*room.study.database);
        ReviewPlan plan;
        plan.name = QStringLiteral("second look");
        plan.blinded = blinded;
        plan.readers = {room.bob};
        std::vector<QueuedCell> queue;
        for (CellId cell = 1; cell <= 4; ++cell)
            queue.push_back({cell, {QStringLiteral("model_differs")}});
        const auto session = reviews.start(plan, queue, room.cora);
        VERIFY_OK(session);
        AnnotationSessions sessions(*room.study.database);
        VERIFY_OK(sessions.enter(*session, room.bob));
        QHash<CellId, int> places;
        const auto answer = [&](CellId cell, const LabelValue &value) {
            LabelChange change = labelChange(cell, room.bob, value);
            change.context.session = *session;
            change.context.sessionItem = sessions.at(*session, room.bob, places.value(cell))->item;
            return reviews.answer(change);
        };
        for (int i = 0; i < (blinded ? 6 : 4); ++i) // two cells that are in no queue are mixed in
            places.insert(sessions.at(*session, room.bob, i)->cell, i);
        const auto outcome = [&](CellId cell) { return sessions.at(*session, room.bob, places.value(cell))->outcome; };
        VERIFY_OK(answer(1, classLabel(0, Confidence::Low)));
        VERIFY_OK(answer(2, classLabel(2)));
        VERIFY_OK(answer(3, cannotIdentify()));
        VERIFY_OK(answer(4, cannotIdentify()));
        const QString told = QStringLiteral("labelled");
        QCOMPARE(outcome(1), blinded ? told : QStringLiteral("kept"));
        QCOMPARE(outcome(2), blinded ? told : QStringLiteral("changed"));
        QCOMPARE(outcome(3), blinded ? told : QStringLiteral("kept"));
        QCOMPARE(outcome(4), blinded ? told : QStringLiteral("cannot_identify"));
        if (blinded)
            QCOMPARE(reviews.formerLabel(*session, 1).error().code, ErrorCode::Unreadable);
        // A change of mind is compared with the same label, not with the reader's own.
        VERIFY_OK(answer(2, classLabel(0)));
        QCOMPARE(outcome(2), blinded ? told : QStringLiteral("kept"));
        VERIFY_OK(labels.undo(room.bob, *session));
        QCOMPARE(outcome(2), blinded ? told : QStringLiteral("changed"));
        VERIFY_OK(sessions.leave(*session, room.bob));
        QCOMPARE(decisions(room.study, *session, room.bob),
            (QStringList {QStringLiteral("kept 0"), QStringLiteral("changed 0"), QStringLiteral("kept -"),
                QStringLiteral("cannot_identify -"), QStringLiteral("kept 0"), QStringLiteral("changed 0")}));
        QCOMPARE(reviews.formerLabel(*session, 1)->classIndex, 0);
        QCOMPARE(reviews.formerLabel(*session, 4)->kind, LabelKind::None);
        QVERIFY(AuditLog(*room.study.database).verify()->faults.empty());
    }

    void anEscalationIsTakenBackToWhatStoodBefore()
    {
        Room room(false);
        LabelStore labels(*room.study.database);
        VERIFY_OK(labels.commit(labelChange(1, room.ada, classLabel(0))));
        ReviewSessions reviews(*room.study.database);
        ReviewPlan plan;
        plan.name = QStringLiteral("second look");
        plan.readers = {room.bob};
        const auto session = reviews.start(plan, {{1, {QStringLiteral("anomaly")}}}, room.cora);
        VERIFY_OK(session);
        AnnotationSessions sessions(*room.study.database);
        const auto now = [&] { return *sessions.at(*session, room.bob, 0); };
        LabelChange change = labelChange(1, room.bob, classLabel(0));
        change.context.session = *session;
        change.context.sessionItem = now().item;
        VERIFY_OK(reviews.answer(change));
        VERIFY_OK(reviews.decide(change, ReviewDecision::Escalate, QStringLiteral("for two")));
        QCOMPARE(now().outcome, QStringLiteral("escalated"));
        QCOMPARE(now().label.classIndex, 0); // the label stays
        VERIFY_OK(labels.undo(room.bob, *session));
        QCOMPARE(now().outcome, QStringLiteral("kept"));
        QCOMPARE(now().label.classIndex, 0);
        VERIFY_OK(labels.undo(room.bob, *session));
        QCOMPARE(now().outcome, QString());
        QCOMPARE(now().label.kind, LabelKind::None);
    }

    void aHeatmapThatWasSeenStandsInTheLabel()
    {
        Room room(false);
        AnnotationSessions sessions(*room.study.database);
        LabelStore labels(*room.study.database);
        LabelChange change = room.change(0, classLabel(1));
        change.context.heatmapViewed = true; // what the view claims does not count
        const auto before = labels.commit(change);
        VERIFY_OK(before);
        QVERIFY(!before->context.heatmapViewed);
        VERIFY_OK(sessions.noteHeatmap(room.session, room.ada, room.at(0).item));
        const auto after = labels.commit(room.change(0, classLabel(2)));
        VERIFY_OK(after);
        QVERIFY(after->context.heatmapViewed);
        QVERIFY(!labels.commit(room.change(1, classLabel(1)))->context.heatmapViewed); // another cell
        QVERIFY(AuditLog(*room.study.database).verify()->faults.empty());
    }

    void aBlindedReaderSeesNoHeatmapBeforeTheReveal()
    {
        Room room(true);
        AnnotationSessions sessions(*room.study.database);
        LabelStore labels(*room.study.database);
        VERIFY_OK(sessions.enter(room.session, room.ada));
        const qint64 item = room.at(0).item;
        QCOMPARE(sessions.noteHeatmap(room.session, room.ada, item).error().code, ErrorCode::InvalidArgument);
        VERIFY_OK(labels.commit(room.change(0, classLabel(1))));
        QCOMPARE(sessions.noteHeatmap(room.session, room.ada, item).error().code, ErrorCode::InvalidArgument);
        VERIFY_OK(sessions.reveal(room.session, room.ada, item));
        QVERIFY(room.at(0).revealed);
        VERIFY_OK(sessions.noteHeatmap(room.session, room.ada, item));
        const auto label = labels.commit(room.change(0, classLabel(2)));
        VERIFY_OK(label);
        QVERIFY(label->context.heatmapViewed && !label->context.blinded);
    }
};

QTEST_GUILESS_MAIN(TestItemOutcomes)
#include "test_item_outcomes.moc"
