// Annotation sessions: what the plan promises, and the way of a reader through one.
#include "study/annotation_sessions.h"
#include "study/audit_log.h"
#include "study/review_sessions.h"
#include "study_fixture.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace fixture;

class TestSessions final : public QObject {
    Q_OBJECT

    static std::vector<Candidate> candidates(int count, int flagged)
    {
        std::vector<Candidate> all;
        for (int i = 0; i < count; ++i)
            all.push_back({i + 1, i < flagged});
        return all;
    }

    static AnnotationPlan plan(std::vector<ReaderId> readers, int common, int each)
    {
        AnnotationPlan p;
        p.name = QStringLiteral("round 1");
        p.seed = 42;
        p.readers = std::move(readers);
        p.commonCells = common;
        p.cellsPerReader = each;
        return p;
    }

private Q_SLOTS:
    void planKeepsItsPromises_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("flagged");
        QTest::addColumn<int>("common");
        QTest::addColumn<int>("each");
        QTest::newRow("shares as asked for") << 1000 << 500 << 100 << 150;
        QTest::newRow("everything shared out") << 1000 << 300 << 100 << 0;
        QTest::newRow("hardly any unflagged") << 1000 << 690 << 100 << 300;
        QTest::newRow("nothing common") << 301 << 0 << 0 << 100;
        QTest::newRow("all common") << 200 << 100 << 200 << 0;
    }
    void planKeepsItsPromises()
    {
        QFETCH(int, count);
        QFETCH(int, flagged);
        QFETCH(int, common);
        QFETCH(int, each);
        const AnnotationPlan p = plan({1, 2, 3}, common, each);
        const auto lists = planAnnotation(p, candidates(count, flagged));
        VERIFY_OK(lists);
        QCOMPARE(lists->size(), size_t {3});
        QSet<CellId> ofOne;
        std::vector<std::vector<CellId>> commonSets;
        for (const auto &list : *lists) {
            std::vector<CellId> shared;
            int firsts = 0;
            int unflagged = 0;
            int repeats = 0;
            for (size_t i = 0; i < list.size(); ++i) {
                const PlannedItem &item = list[i];
                if (item.repeatOf >= 0) {
                    ++repeats;
                    const auto first = static_cast<size_t>(item.repeatOf);
                    QVERIFY(first < i && i - first > static_cast<size_t>(p.repeatGap));
                    QCOMPARE(list[first].cell, item.cell);
                    QCOMPARE(list[first].repeatOf, -1);
                    continue;
                }
                ++firsts;
                unflagged += item.flagged ? 0 : 1;
                if (item.common) {
                    shared.push_back(item.cell);
                } else {
                    QVERIFY(!ofOne.contains(item.cell)); // no other reader's
                    ofOne.insert(item.cell);
                }
            }
            if (each > 0)
                QCOMPARE(firsts, common + each);
            QVERIFY(unflagged >= 0.3 * firsts - 1e-9);
            QCOMPARE(repeats, static_cast<int>(std::lround(0.05 * firsts)));
            QCOMPARE(shared.size(), static_cast<size_t>(common));
            std::sort(shared.begin(), shared.end());
            commonSets.push_back(shared);
        }
        QVERIFY(commonSets[0] == commonSets[1] && commonSets[1] == commonSets[2]);
        for (const CellId cell : commonSets[0])
            QVERIFY(!ofOne.contains(cell));
        if (each == 0)
            QCOMPARE(ofOne.size() + common, count);
    }

    void planFollowsFromItsSeed()
    {
        const auto cellsOf = [](quint64 seed) {
            AnnotationPlan p = plan({1, 2}, 10, 50);
            p.seed = seed;
            const auto lists = planAnnotation(p, candidates(500, 100));
            std::vector<CellId> cells;
            for (const PlannedItem &item : lists->at(1))
                cells.push_back(item.cell);
            return cells;
        };
        QVERIFY(cellsOf(1) == cellsOf(1));
        QVERIFY(cellsOf(1) != cellsOf(2));
    }

    void impossiblePlans_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("flagged");
        QTest::addColumn<int>("readers");
        QTest::addColumn<int>("common");
        QTest::addColumn<QString>("says");
        QTest::newRow("no reader") << 100 << 0 << 0 << 10 << QStringLiteral("at least one reader");
        QTest::newRow("no cell") << 0 << 0 << 1 << 0 << QStringLiteral("leaves 0");
        QTest::newRow("too few") << 100 << 0 << 1 << 101 << QStringLiteral("needs 101 cells");
        QTest::newRow("all flagged") << 100 << 100 << 1 << 50 << QStringLiteral("at least 30 that are not flagged");
        QTest::newRow("negative") << 100 << 0 << 1 << -1 << QStringLiteral("negative");
    }
    void impossiblePlans()
    {
        QFETCH(int, count);
        QFETCH(int, flagged);
        QFETCH(int, readers);
        QFETCH(int, common);
        QFETCH(QString, says);
        std::vector<ReaderId> who(static_cast<size_t>(readers), 1);
        const auto lists = planAnnotation(plan(who, common, 0), candidates(count, flagged));
        QVERIFY(!lists);
        QCOMPARE(lists.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(lists.error().message.contains(says), qPrintable(lists.error().message));
    }

    // Who sees flagged cells only would know.
    void aBlindedSessionHasUnflaggedCells()
    {
        AnnotationPlan p = plan({1}, 0, 20);
        p.unflaggedShare = 0.29;
        const auto lists = planAnnotation(p, candidates(100, 10));
        QVERIFY(!lists);
        QVERIFY2(lists.error().message.contains(QLatin1String("at least 30 %")), qPrintable(lists.error().message));
        p.blinded = false;
        VERIFY_OK(planAnnotation(p, candidates(100, 10)));
    }

    void aBlindedReviewHidesItsQueue()
    {
        Study study;
        study.addSlides(1, 100);
        const ReaderId cora = study.addReader(QStringLiteral("Cora"), -1.0, ReaderRole::Coordinator);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        VERIFY_OK(LabelStore(*study.database).commit(labelChange(100, ada, classLabel(0))));
        VERIFY_OK(CellStore(*study.database).setState(99, CellState::Missing, QStringLiteral("gone")));
        std::vector<QueuedCell> queue;
        for (CellId cell = 1; cell <= 60; ++cell)
            queue.push_back({cell, {QStringLiteral("low_confidence")}});
        ReviewPlan review;
        review.name = QStringLiteral("second look");
        review.blinded = true;
        review.seed = 5;
        review.readers = {ada};
        review.onlyNewEyes = true;
        ReviewSessions reviews(*study.database);
        const auto itemsOf = [&](SessionId session) {
            auto rows = study.database->connection().run(
                QStringLiteral("SELECT cell_id, repeat_of FROM session_item WHERE session_id = ? ORDER BY "
                               "presented_index"),
                {session});
            std::vector<std::pair<CellId, bool>> items;
            while (rows && rows->next())
                items.emplace_back(rows->value(0).toLongLong(), !rows->isNull(1));
            return items;
        };
        const auto session = reviews.start(review, queue, cora);
        VERIFY_OK(session);
        const auto items = itemsOf(*session);
        QSet<CellId> queued, others;
        int repeats = 0;
        bool mixed = false; // a cell of the queue comes after one that is in none
        for (const auto &[cell, repeat] : items) {
            QVERIFY(cell < 99); // a file that is gone, and one that Ada has labelled
            repeats += repeat ? 1 : 0;
            mixed = mixed || (cell <= 60 && !others.isEmpty());
            (cell <= 60 ? queued : others).insert(cell);
        }
        QCOMPARE(queued.size(), 60);
        QCOMPARE(others.size(), 26); // 30 % of 86
        QCOMPARE(repeats, 4); // 5 %
        QVERIFY(mixed);
        QVERIFY(items == itemsOf(*reviews.start(review, queue, cora))); // it follows from the seed
        // Without enough other cells there is no blinded review; an open one has its queue alone.
        for (CellId cell = 61; cell <= 90; ++cell)
            queue.push_back({cell, {QStringLiteral("low_confidence")}});
        const auto refused = reviews.start(review, queue, cora);
        QVERIFY(!refused);
        QVERIFY2(
            refused.error().message.contains(QLatin1String("needs 39 cells")), qPrintable(refused.error().message));
        review.blinded = false;
        QCOMPARE(itemsOf(*reviews.start(review, queue, cora)).size(), size_t {90});
        // A cell that nobody may look at anew is named by its image.
        queue.push_back({100, {QStringLiteral("low_confidence")}});
        const auto known = reviews.start(review, queue, cora);
        QVERIFY(!known);
        QVERIFY2(known.error().message.contains(QLatin1String("a/a_0099.png")), qPrintable(known.error().message));
    }

    void wayThroughASession()
    {
        Study study;
        study.addSlides(1, 60);
        const ReaderId cora = study.addReader(QStringLiteral("Cora"), -1.0, ReaderRole::Coordinator);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"), 5);
        PredictionStore predictions(*study.database);
        const ModelId id = predictions.registerModel(model())->id;
        std::vector<StoredPrediction> batch;
        std::vector<CellId> cells;
        for (CellId cell = 1; cell <= 60; ++cell) {
            cells.push_back(cell);
            batch.push_back(prediction(cell, id, Study::hash(0, static_cast<int>(cell) - 1)));
        }
        VERIFY_OK(predictions.store(*predictions.beginRun({id, {}, 1, {}}), batch));
        AnnotationPlan p = plan({ada}, 0, 40);
        p.model = id;
        AnnotationSessions sessions(*study.database);
        QCOMPARE(sessions.create(p, cells, ada).error().code, ErrorCode::InvalidArgument); // no coordinator
        const auto session = sessions.create(p, cells, cora);
        VERIFY_OK(session);
        QCOMPARE(sessions.enter(*session, cora).error().code, ErrorCode::NotFound);
        VERIFY_OK(sessions.enter(*session, ada));
        QVERIFY(study.database->blindScope().has_value());

        LabelStore labels(*study.database);
        const auto first = sessions.current(*session, ada);
        VERIFY_OK(first);
        QCOMPARE((*first)->index, 0);
        QCOMPARE((*first)->count, 42); // 40 and two hidden repeats
        const qint64 item = (*first)->item;
        QCOMPARE(sessions.reveal(*session, ada, item).error().code, ErrorCode::InvalidArgument); // before the label
        LabelChange change = labelChange((*first)->cell, ada, classLabel(1));
        change.context.session = *session;
        change.context.sessionItem = item;
        change.context.blinded = false; // what the view claims does not count
        const auto blind = labels.commit(change);
        VERIFY_OK(blind);
        QVERIFY(blind->context.blinded);
        QCOMPARE((*sessions.current(*session, ada))->index, 1);
        // Revealed afterwards; a change of mind is a new revision that says so.
        const auto revealed = sessions.reveal(*session, ada, item);
        VERIFY_OK(revealed);
        QCOMPARE(revealed->prediction.predicted, static_cast<int>((*first)->cell % 3));
        QVERIFY(study.database->blindScope().has_value());
        change.value = classLabel(2, Confidence::Low);
        const auto changed = labels.commit(change);
        VERIFY_OK(changed);
        QVERIFY(!changed->context.blinded && changed->context.revealedAt.isValid());
        QCOMPARE(sessions.at(*session, ada, 0)->label.classIndex, 2);

        // Another cell's item, or somebody else's label, is refused.
        LabelChange wrong = change;
        wrong.cell = (*first)->cell == 1 ? 2 : 1;
        QCOMPARE(labels.commit(wrong).error().code, ErrorCode::InvalidArgument);

        const auto second = sessions.current(*session, ada);
        QCOMPARE(sessions.skip(*session, ada, (*second)->item, QStringLiteral(" ")).error().code,
            ErrorCode::InvalidArgument);
        VERIFY_OK(sessions.skip(*session, ada, (*second)->item, QStringLiteral("blurred")));
        QCOMPARE((*sessions.current(*session, ada))->index, 2);
        VERIFY_OK(labels.undo(ada, *session)); // the last step was the skip
        QCOMPARE(sessions.at(*session, ada, 1)->outcome, QString());
        QCOMPARE(sessions.at(*session, ada, 0)->label.classIndex, 2);
        VERIFY_OK(labels.undo(ada, *session)); // the label of the first cell goes back to what it was
        QCOMPARE(sessions.at(*session, ada, 0)->label.classIndex, 1);
        VERIFY_OK(sessions.skip(*session, ada, (*second)->item, QStringLiteral("blurred")));
        VERIFY_OK(sessions.setCursor(*session, ada, 17));
        VERIFY_OK(sessions.leave(*session, ada));
        QVERIFY(!study.database->blindScope().has_value());
        VERIFY_OK(study.reopen());
        AnnotationSessions again(*study.database);
        QCOMPARE((*again.current(*session, ada))->index, 17);
        const auto mine = again.sessionsOf(ada);
        QCOMPARE(mine->size(), size_t {1});
        QCOMPARE(mine->front().done, 2);
        QVERIFY(mine->front().paused && mine->front().blinded);

        // To the end: past the last one it goes back to what was left out, then there is nothing more.
        LabelStore rest(*study.database);
        VERIFY_OK(again.enter(*session, ada));
        int labelled = 0;
        for (;; ++labelled) {
            const auto cell = again.current(*session, ada);
            VERIFY_OK(cell);
            if (!*cell)
                break;
            QVERIFY(labelled < 100);
            LabelChange next = labelChange((*cell)->cell, ada, classLabel(3));
            next.context.session = *session;
            next.context.sessionItem = (*cell)->item;
            VERIFY_OK(rest.commit(next));
        }
        QCOMPARE(labelled, 40);
        QCOMPARE(again.repeats(*session).error().code, ErrorCode::Unreadable);
        VERIFY_OK(again.leave(*session, ada));
        QCOMPARE(again.sessionsOf(ada)->front().done, 42);
        QVERIFY(again.repeats(*session)->size() <= 2); // a skipped cell has no pair
        QVERIFY(AuditLog(*study.database).verify()->faults.empty());
    }
};

QTEST_GUILESS_MAIN(TestSessions)
#include "test_sessions.moc"
