// Labels: revisions, undo, blinding, predictions beside them.
#include "study/audit_log.h"
#include "study_fixture.h"

using namespace fixture;

class TestLabels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsARevision()
    {
        Study study;
        study.addSlides(1, 2);
        LabelStore labels(*study.database);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"), 12.5);
        LabelChange change = labelChange(1, ada, classLabel(0, Confidence::Low));
        change.value.comment = QStringLiteral("=2+3; \"quoted\"\nsecond line");
        change.context.activeMs = 1234;
        const auto first = labels.commit(change);
        VERIFY_OK(first);
        QCOMPARE(first->revision, 1);
        QVERIFY(first->committedAt.isValid());
        LabelValue unsure;
        unsure.kind = LabelKind::CannotIdentify;
        VERIFY_OK(labels.commit(labelChange(1, ada, unsure)));
        VERIFY_OK(study.reopen());

        const auto history = LabelStore(*study.database).history(1);
        VERIFY_OK(history);
        QCOMPARE(history->size(), size_t {2});
        const LabelRevision &old = history->front();
        QCOMPARE(old.value, change.value);
        QCOMPARE(old.context.activeMs, 1234);
        QCOMPARE(old.readerName, QStringLiteral("Ada"));
        QCOMPARE(old.readerRole, QStringLiteral("reader"));
        QCOMPARE(old.readerYears, 12.5);
        QCOMPARE(old.committedAt, first->committedAt);
        QVERIFY(!old.current);
        QVERIFY(history->back().current);
        QCOMPARE(history->back().revision, 2);
        QCOMPARE(LabelStore(*study.database).current(1, ada)->kind, LabelKind::CannotIdentify);
        QCOMPARE(LabelStore(*study.database).current(2, ada)->kind, LabelKind::None);
    }

    void yearsStayAsTheyWere()
    {
        Study study;
        study.addSlides(1, 1);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"), 3);
        LabelStore labels(*study.database);
        VERIFY_OK(labels.commit(labelChange(1, ada, classLabel(0))));
        Reader older = *ReaderStore(*study.database).reader(ada);
        older.yearsExperience = 20;
        older.role = ReaderRole::Adjudicator;
        VERIFY_OK(ReaderStore(*study.database).update(older));
        const LabelRevision label = labels.history(1)->front();
        QCOMPARE(label.readerYears, 3.0);
        QCOMPARE(label.readerRole, QStringLiteral("reader"));
    }

    void refused_data()
    {
        QTest::addColumn<CellId>("cell");
        QTest::addColumn<int>("classIndex");
        QTest::addColumn<bool>("knownReader");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no such cell") << CellId {99} << 0 << true << ErrorCode::NotFound;
        QTest::newRow("no such class") << CellId {1} << 4 << true << ErrorCode::InvalidArgument;
        QTest::newRow("negative class") << CellId {1} << -1 << true << ErrorCode::InvalidArgument;
        QTest::newRow("no such reader") << CellId {1} << 0 << false << ErrorCode::NotFound;
    }
    void refused()
    {
        QFETCH(CellId, cell);
        QFETCH(int, classIndex);
        QFETCH(bool, knownReader);
        QFETCH(ErrorCode, code);
        Study study;
        study.addSlides(1, 2);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        LabelStore labels(*study.database);
        const ReaderId reader = knownReader ? ada : 77;
        // The good half of a step goes with the bad one.
        const auto result = labels.commitAll(
            {labelChange(2, reader, classLabel(0)), labelChange(cell, reader, classLabel(classIndex))});
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QVERIFY(!result.error().message.isEmpty());
        QVERIFY(labels.history(2)->empty());
        QVERIFY(!*labels.canUndo(ada));
        VERIFY_OK(labels.commit(labelChange(2, ada, classLabel(0)))); // the connection is usable
    }

    void undoAndRedoAcrossARestart()
    {
        Study study;
        study.addSlides(1, 3);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        const ReaderId bob = study.addReader(QStringLiteral("Bob"));
        {
            LabelStore labels(*study.database);
            VERIFY_OK(labels.commit(labelChange(1, ada, classLabel(0))));
            VERIFY_OK(labels.commitAll({labelChange(1, ada, classLabel(1)), labelChange(2, ada, classLabel(1)),
                labelChange(3, ada, classLabel(1))}));
            VERIFY_OK(labels.commit(labelChange(3, ada, classLabel(2))));
            VERIFY_OK(labels.commit(labelChange(1, bob, classLabel(3))));
        }
        VERIFY_OK(study.reopen());
        LabelStore labels(*study.database);
        const auto state = [&] {
            QStringList text;
            for (CellId cell = 1; cell <= 3; ++cell) {
                const LabelValue value = *labels.current(cell, ada);
                text << (value.kind == LabelKind::None ? QStringLiteral("-") : QString::number(value.classIndex));
            }
            return text.join(QLatin1Char(' '));
        };
        QCOMPARE(state(), QStringLiteral("1 1 2"));
        QCOMPARE(labels.undo(ada)->size(), size_t {1});
        QCOMPARE(state(), QStringLiteral("1 1 1"));
        const auto bulk = labels.undo(ada);
        VERIFY_OK(bulk);
        QCOMPARE(bulk->size(), size_t {3});
        QCOMPARE(bulk->front().undoOf, qint64 {2});
        QCOMPARE(state(), QStringLiteral("0 - -"));
        VERIFY_OK(labels.undo(ada));
        QCOMPARE(state(), QStringLiteral("- - -"));
        QVERIFY(labels.undo(ada)->empty());
        QVERIFY(!*labels.canUndo(ada) && *labels.canRedo(ada));
        VERIFY_OK(labels.redo(ada));
        QCOMPARE(state(), QStringLiteral("0 - -"));
        VERIFY_OK(labels.redo(ada));
        QCOMPARE(state(), QStringLiteral("1 1 1"));
        VERIFY_OK(labels.undo(ada)); // an undone redo
        QCOMPARE(state(), QStringLiteral("0 - -"));
        VERIFY_OK(labels.commit(labelChange(2, ada, classLabel(3)))); // a new branch: nothing to redo
        QVERIFY(!*labels.canRedo(ada));
        QVERIFY(labels.redo(ada)->empty());
        QCOMPARE(state(), QStringLiteral("0 3 -"));
        QCOMPARE(labels.current(1, bob)->classIndex, 3);
        // Nothing was overwritten: 1, bulk, undo, undo, redo, redo, undo of cell 1; and Bob's.
        QCOMPARE(labels.history(1)->size(), size_t {8});
        QVERIFY(AuditLog(*study.database).verify()->faults.empty());
    }

    void blindScopeHidesEverything()
    {
        Study study;
        study.addSlides(1, 2);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        const ReaderId bob = study.addReader(QStringLiteral("Bob"));
        PredictionStore predictions(*study.database);
        const ModelId id = predictions.registerModel(model())->id;
        VERIFY_OK(predictions.store(*predictions.beginRun({id, {}, 1, {}}), {prediction(1, id, Study::hash(0, 0))}));
        LabelStore labels(*study.database);
        VERIFY_OK(labels.commit(labelChange(1, bob, classLabel(0))));

        study.database->setBlindScope(BlindScope {5, ada});
        QCOMPARE(predictions.prediction(1, id).error().code, ErrorCode::Unreadable);
        QCOMPARE(predictions.predictions(1).error().code, ErrorCode::Unreadable);
        QCOMPARE(labels.history(1).error().code, ErrorCode::Unreadable);
        QCOMPARE(labels.current(1, bob).error().code, ErrorCode::Unreadable);
        QCOMPARE(AuditLog(*study.database).entries(0, 5).error().code, ErrorCode::Unreadable);
        CellStore cells(*study.database);
        QCOMPARE(cells.failures().error().code, ErrorCode::Unreadable);
        const auto loaded = cells.load(id, bob);
        VERIFY_OK(loaded);
        QVERIFY(loaded->slides[0].name.isEmpty() && loaded->slides[0].relativePath.isEmpty());
        QVERIFY(loaded->table.fileName(0).isEmpty());
        QVERIFY(!loaded->table.isPredicted(0) && !loaded->table.isReviewed(0));
        QVERIFY(cells.cell(1)->relativePath.isEmpty() && cells.cell(1)->file.fileName.isEmpty());
        QCOMPARE(labels.commit(labelChange(1, ada, classLabel(0))).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(
            labels.commitAll({labelChange(1, ada, classLabel(0)), labelChange(2, ada, classLabel(0))}).error().code,
            ErrorCode::InvalidArgument);
        study.database->setBlindScope(std::nullopt);
        VERIFY_OK(predictions.prediction(1, id));
    }

    void predictionsReadBack()
    {
        Study study;
        study.addSlides(2, 2);
        PredictionStore predictions(*study.database);
        const auto record = predictions.registerModel(model());
        VERIFY_OK(record);
        QCOMPARE(predictions.registerModel(model())->id, record->id);
        ModelRecord other = model();
        other.classNames.pop_back();
        QCOMPARE(predictions.registerModel(other).error().code, ErrorCode::Mismatch);
        QCOMPARE(predictions.models()->front().classNames, model().classNames);
        QCOMPARE(predictions.models()->front().anomalyThreshold, std::optional<double>(0.25));

        const auto run = predictions.beginRun(
            {record->id, QStringLiteral("{\"trials\":35}"), 0xFFFFFFFFFFFFFFFEULL, QStringLiteral("CPU")});
        VERIFY_OK(run);
        StoredPrediction failed;
        failed.cell = 2;
        failed.failed = true;
        failed.failure = QStringLiteral("out of memory");
        VERIFY_OK(predictions.store(*run, {prediction(1, record->id, Study::hash(0, 0)), failed}));
        const StoredPrediction wanted = prediction(1, record->id, Study::hash(0, 0));
        const auto found = predictions.prediction(1, record->id);
        VERIFY_OK(found);
        const Prediction &p = found->prediction;
        QCOMPARE(p.predicted, wanted.prediction.predicted);
        QCOMPARE(p.second, wanted.prediction.second);
        QCOMPARE(p.margin, wanted.prediction.margin);
        QCOMPARE(p.anomalyScore, wanted.prediction.anomalyScore);
        QCOMPARE(p.anomalyThreshold, wanted.prediction.anomalyThreshold);
        QCOMPARE(p.seed, std::uint64_t {0xFFFFFFFFFFFFFFFEULL});
        QCOMPARE(p.modelSha256, model().sha256);
        QCOMPARE(p.imageSha256, Study::hash(0, 0));
        QCOMPARE(found->options, QStringLiteral("{\"trials\":35}"));
        for (size_t c = 0; c < 3; ++c) {
            QCOMPARE(p.classes[c].score, wanted.prediction.classes[c].score);
            QCOMPARE(p.classes[c].probability, wanted.prediction.classes[c].probability);
            QCOMPARE(p.classes[c].trials, wanted.prediction.classes[c].trials);
            QCOMPARE(p.classes[c].prunedAt, wanted.prediction.classes[c].prunedAt);
        }
        QCOMPARE(predictions.failures(record->id)->front().failure, QStringLiteral("out of memory"));
        // Cells 3 and 4 lie in the second slide, which comes first when it is open.
        QCOMPARE(*predictions.pending(record->id, 2, 9), (std::vector<CellId> {3, 4}));
        QCOMPARE(*predictions.pending(record->id, 2, 9, true), (std::vector<CellId> {3, 4, 2}));
        QCOMPARE(*predictions.pending(record->id, 0, 1), (std::vector<CellId> {3}));
        const auto loaded = CellStore(*study.database).load(record->id, 0);
        QCOMPARE(loaded->slides[0].predicted, 1);
        QCOMPARE(loaded->slides[0].failed, 1);
        QVERIFY(loaded->table.predictionFailed(1));
        VERIFY_OK(predictions.store(*run, {prediction(2, record->id, Study::hash(0, 1))})); // the retry
        QVERIFY(predictions.failures(record->id)->empty());
        QCOMPARE(predictions.store(*run, {prediction(99, record->id, {})}).has_value(), false);
        StoredPrediction classless = prediction(3, record->id, {});
        classless.prediction.predicted = 3;
        QCOMPARE(predictions.store(*run, {classless}).error().code, ErrorCode::InvalidArgument);
    }

    void passwords()
    {
        Study study;
        ReaderStore readers(*study.database);
        Reader reader;
        reader.name = QStringLiteral("  Ada ");
        const auto added = readers.add(reader, QStringLiteral("päßword"));
        VERIFY_OK(added);
        QCOMPARE(added->name, QStringLiteral("Ada"));
        QVERIFY(*readers.checkPassword(added->id, QStringLiteral("päßword")));
        QVERIFY(!*readers.checkPassword(added->id, QStringLiteral("passwort")));
        VERIFY_OK(readers.setPassword(added->id, QStringLiteral("other")));
        QVERIFY(!*readers.checkPassword(added->id, QStringLiteral("päßword")));
        const ReaderId bob = readers.ensureReader(QStringLiteral("Bob"))->id;
        QCOMPARE(readers.ensureReader(QStringLiteral("Bob"))->id, bob);
        QVERIFY(!*readers.checkPassword(bob, QString()));
        QCOMPARE(readers.add(reader, {}).error().code, ErrorCode::InvalidArgument);
        reader.name = QStringLiteral(" ");
        QCOMPARE(readers.add(reader, {}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(readers.readers()->size(), size_t {2});
        // What a reader does in the window stands in the log under that reader's name.
        study.database->setReader(bob);
        VERIFY_OK(readers.setPassword(added->id, QStringLiteral("third")));
        Reader promoted = *readers.reader(added->id);
        promoted.role = ReaderRole::Coordinator;
        VERIFY_OK(readers.update(promoted));
        VERIFY_OK(study.database->setSourceFolder(QStringLiteral("/moved")));
        const auto log = AuditLog(*study.database).entries(0, 50);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(log->at(static_cast<size_t>(i)).actor, QStringLiteral("Bob"));
        QCOMPARE(log->at(3).actor, QStringLiteral("cytodiffusion")); // Bob's own entry: nobody sat there
        for (const AuditEntry &entry : *log)
            QVERIFY(!(entry.newValue + entry.oldValue).contains(QLatin1String("argon2")));
    }
};

QTEST_GUILESS_MAIN(TestLabels)
#include "test_labels.moc"
