// Predictions of a k-fold model set from tables, and the paper's review of where they differ from the labels.
#include "review/csv_reader.h"
#include "review/fold_import.h"
#include "review/fold_review.h"
#include "study/annotation_sessions.h"
#include "study/audit_log.h"
#include "study/consensus_store.h"
#include "study/review_sessions.h"
#include "study_fixture.h"

using namespace fixture;

namespace {

const QByteArray kPredictionHeader =
    "image_path,image_sha256,status,reason,predicted_class,probability,second_class,second_probability,margin,"
    "anomaly_score,anomaly_threshold,anomaly_flag,n_trials,n_evaluations,elapsed_ms,model_sha256,seed\r\n";
const QByteArray kScoreHeader = "image_path,class,score,probability,n_trials,pruned_at\r\n";

QString hashOf(char letter)
{
    return QString(64, QLatin1Char(letter));
}

/// Tables of one fold as `classify` writes them.
struct Fold {
    QString model;
    QByteArray predictions = kPredictionHeader, scores = kScoreHeader;

    explicit Fold(const QString &hash) : model(hash) { }
    Fold &ok(const QByteArray &path, const QByteArray &sha256, const QByteArray &predicted,
        const QList<QByteArray> &classes = {"basophil", "blast", "monocyte"})
    {
        const QByteArray second = predicted == classes[0] ? classes[1] : classes[0];
        predictions += path + ',' + sha256.toHex() + ",ok,," + predicted + ",0.75," + second
            + ",0.125,0.5,0.25,0.3,1,20,45,12.5," + model.toLatin1() + ",9\r\n";
        for (const QByteArray &name : classes)
            scores += path + ',' + name + (name == predicted ? ",0.5,0.75,20,\r\n" : ",1,0.125,20,15\r\n");
        return *this;
    }
    Fold &failed(const QByteArray &path, const QByteArray &sha256)
    {
        predictions += path + ',' + sha256.toHex() + ",failed,truncated,,,,,,,,,,,," + model.toLatin1() + ",9\r\n";
        return *this;
    }
};

} // namespace

class TestFoldImport final : public QObject {
    Q_OBJECT

    static QString write(const Study &study, const QString &name, const QByteArray &bytes)
    {
        QFile file(study.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no table");
        return file.fileName();
    }

    static std::vector<FoldTables> tables(const Study &study, const std::vector<Fold> &folds)
    {
        std::vector<FoldTables> all;
        for (size_t f = 0; f < folds.size(); ++f)
            all.push_back({write(study, QStringLiteral("p%1.csv").arg(f), folds[f].predictions),
                write(study, QStringLiteral("s%1.csv").arg(f), folds[f].scores)});
        return all;
    }

    static Expected<FoldImportPlan> plan(
        const Study &study, const std::vector<Fold> &folds, const char *name = "3-fold")
    {
        return planFoldImport(*study.database, QString::fromLatin1(name), tables(study, folds));
    }

private Q_SLOTS:
    void foldsBecomeOneSet()
    {
        Study study;
        study.addSlides(1, 5);
        const ModelRecord other = *PredictionStore(*study.database).registerModel(model());
        const std::vector<Fold> folds {
            Fold(hashOf('a')).ok("x/0.png", Study::hash(0, 0), "blast").failed("x/1.png", Study::hash(0, 1)),
            Fold(hashOf('b')).ok("y/2.png", Study::hash(0, 2), "monocyte").ok("y/9.png", QByteArray(32, 'z'), "blast")};
        const auto planned = plan(study, folds);
        VERIFY_OK(planned);
        QCOMPARE(planned->predictions(), 3);
        QCOMPARE(planned->failed, 1);
        QCOMPARE(planned->replaced, 0);
        QCOMPARE(planned->uncovered, 2);
        QCOMPARE(planned->refused.size(), size_t {1});
        QCOMPARE(planned->refused[0].row, 2);
        QCOMPARE(planned->refused[0].imagePath, QStringLiteral("y/9.png"));
        QCOMPARE(PredictionStore(*study.database).models()->size(), size_t {1}); // a plan changes nothing

        const auto set = applyFoldImport(*study.database, *planned);
        VERIFY_OK(set);
        QCOMPARE(set->name, QStringLiteral("3-fold"));
        QVERIFY(set->id != other.id);
        QVERIFY(set->sha256 != hashOf('a') && set->sha256 != hashOf('b') && set->sha256.size() == 64);
        const PredictionStore store(*study.database);
        const auto stored = store.prediction(1, set->id);
        VERIFY_OK(stored);
        QCOMPARE(stored->prediction.predicted, 1);
        QCOMPARE(stored->prediction.second, 0);
        QCOMPARE(stored->prediction.classes.size(), size_t {3});
        QCOMPARE(stored->prediction.classes[1].probability, 0.75);
        QCOMPARE(stored->prediction.classes[2].prunedAt, 15);
        QCOMPARE(stored->prediction.margin, 0.5);
        QCOMPARE(stored->prediction.anomalyThreshold.value(), 0.3);
        QVERIFY(stored->prediction.anomalous);
        QVERIFY(stored->options.contains(hashOf('a'))); // which fold it was
        QVERIFY(store.prediction(3, set->id)->options.contains(hashOf('b')));
        QCOMPARE(store.prediction(2, set->id)->failure, QStringLiteral("truncated"));
        QVERIFY(!store.prediction(1, other.id)); // nothing for the other model

        // Again: the same set, in place; under another name or with other models it is another one.
        const auto again = plan(study, folds);
        QCOMPARE(again->model.id, set->id);
        QCOMPARE(again->replaced, 3);
        QCOMPARE(foldSetHash(QStringLiteral("n"), {hashOf('a'), hashOf('b')}),
            foldSetHash(QStringLiteral("n"), {hashOf('b'), hashOf('a')}));
        QVERIFY(plan(study, folds, "other")->model.sha256 != set->sha256);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("scores");
        QTest::addColumn<QByteArray>("predictions");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        const Fold good = Fold(hashOf('b')).ok("y/2.png", Study::hash(0, 2), "monocyte");
        const auto row = [](const char *name, const Fold &fold, ErrorCode code, const char *said) {
            QTest::newRow(name) << fold.scores << fold.predictions << static_cast<int>(code)
                                << QString::fromLatin1(said);
        };
        row("image in two folds", Fold(hashOf('b')).ok("y/0.png", Study::hash(0, 0), "monocyte"), ErrorCode::Mismatch,
            "y/0.png is in two folds");
        row("one model twice", Fold(hashOf('a')).ok("y/2.png", Study::hash(0, 2), "monocyte"), ErrorCode::Mismatch,
            "same model");
        row("other classes", Fold(hashOf('b')).ok("y/2.png", Study::hash(0, 2), "blast", {"blast", "basophil"}),
            ErrorCode::Mismatch, "classes");
        Fold changed = good;
        changed.predictions.replace(",0.25,0.3,", ",many,0.3,");
        row("no number", changed, ErrorCode::Corrupt, "row 1: \"many\" in the column anomaly_score");
        changed = good;
        changed.predictions.replace("monocyte", "dragon");
        row("unknown class", changed, ErrorCode::Corrupt, "\"dragon\"");
        changed = good;
        changed.scores = kScoreHeader;
        row("no scores", changed, ErrorCode::Corrupt, "does not have all classes of y/2.png");
        changed = good;
        changed.predictions.replace("anomaly_flag", "flag");
        row("no column", changed, ErrorCode::Corrupt, "anomaly_flag");
        changed = good;
        changed.predictions = kPredictionHeader;
        row("no rows", changed, ErrorCode::Corrupt, "no rows");
    }
    void refused()
    {
        QFETCH(QByteArray, scores);
        QFETCH(QByteArray, predictions);
        QFETCH(int, code);
        QFETCH(QString, said);
        Study study;
        study.addSlides(1, 5);
        Fold second(hashOf('b'));
        second.scores = scores;
        second.predictions = predictions;
        const auto planned = plan(study, {Fold(hashOf('a')).ok("x/0.png", Study::hash(0, 0), "blast"), second});
        QVERIFY(!planned);
        QCOMPARE(static_cast<int>(planned.error().code), code);
        QVERIFY2(planned.error().message.contains(said), qPrintable(planned.error().message));
    }

    void disagreementsGoToNewEyes()
    {
        Study study;
        study.addSlides(1, 4);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"), -1.0, ReaderRole::Coordinator);
        const ReaderId bob = study.addReader(QStringLiteral("Bob"));
        const ReaderId carl = study.addReader(QStringLiteral("Carl"));
        LabelStore labels(*study.database);
        VERIFY_OK(labels.commit(labelChange(1, ada, classLabel(0)))); // basophil, predicted as blast
        VERIFY_OK(labels.commit(labelChange(2, ada, classLabel(1)))); // as predicted
        VERIFY_OK(labels.commit(labelChange(3, ada, classLabel(0)))); // predicted as what readers have no name for
        Fold fold(hashOf('a'));
        for (int c = 0; c < 4; ++c)
            fold.ok(QByteArray::number(c) + ".png", Study::hash(0, c), c == 2 ? "monocyte" : "blast");
        const auto set = applyFoldImport(*study.database, *plan(study, {fold}));
        VERIFY_OK(set);
        const auto found = foldDisagreements(*study.database, *set);
        VERIFY_OK(found);
        QCOMPARE(found->size(), size_t {2});
        QCOMPARE(found->at(0).cell, 1);
        QCOMPARE(found->at(0).imagePath, QStringLiteral("a/a_0000.png"));
        QCOMPARE(found->at(0).labelClass, QStringLiteral("basophil"));
        QCOMPARE(found->at(0).predictedClass, QStringLiteral("blast"));
        QCOMPARE(found->at(0).probability, 0.75);
        QCOMPARE(found->at(0).labels, 1);
        QCOMPARE(found->at(1).predictedClass, QStringLiteral("monocyte"));
        const QString list = study.folder.filePath(QStringLiteral("list.csv"));
        VERIFY_OK(writeDisagreements(list, *found));
        QCOMPARE(CsvTable::read(list)->rows(), size_t {2});
        QCOMPARE(CsvTable::read(list)->cell(1, QStringLiteral("label_class")), QStringLiteral("basophil"));

        FoldReviewPlan review;
        review.name = QStringLiteral("second look");
        review.model = *set;
        review.readers = {ada, bob};
        QCOMPARE(startFoldReview(*study.database, review, ada).error().code,
            ErrorCode::InvalidArgument); // Ada has seen them
        review.readers = {ada, bob, carl};
        const auto session = startFoldReview(*study.database, review, ada);
        VERIFY_OK(session);
        AnnotationSessions sessions(*study.database);
        QVERIFY(sessions.sessionsOf(ada)->empty());
        for (const ReaderId reader : {bob, carl})
            QCOMPARE(sessions.sessionsOf(reader)->front().items, 2);
        // Both decide on cell 1; the former label stands beside their decisions.
        for (const ReaderId reader : {bob, carl}) {
            for (int i = 0; i < 2; ++i) {
                const auto cell = sessions.current(*session, reader);
                QVERIFY(cell && *cell);
                QCOMPARE((*cell)->reasons, QStringLiteral("model_differs"));
                LabelChange change = labelChange((*cell)->cell, reader, classLabel((*cell)->cell == 1 ? 1 : 0));
                change.context.session = *session;
                change.context.sessionItem = (*cell)->item;
                VERIFY_OK(ReviewSessions(*study.database)
                              .decide(change, (*cell)->cell == 1 ? ReviewDecision::Change : ReviewDecision::Keep, {}));
            }
        }
        const auto history = labels.history(1);
        VERIFY_OK(history);
        QCOMPARE(history->size(), size_t {3});
        QCOMPARE(history->front().value.classIndex, 0);
        QVERIFY(history->front().current);
        QCOMPARE(labels.current(1, bob)->classIndex, 1);
        VERIFY_OK(ConsensusStore(*study.database).run({}, ada));
        QCOMPARE(foldDisagreements(*study.database, *set)->size(), size_t {1}); // cell 1 is a blast now
        QVERIFY(AuditLog(*study.database).verify()->faults.empty());
    }

    void agreementEverywhereIsNoReview()
    {
        Study study;
        study.addSlides(1, 1);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"), -1.0, ReaderRole::Coordinator);
        const auto set =
            applyFoldImport(*study.database, *plan(study, {Fold(hashOf('a')).ok("0.png", Study::hash(0, 0), "blast")}));
        VERIFY_OK(set);
        QVERIFY(foldDisagreements(*study.database, *set)->empty());
        FoldReviewPlan review;
        review.model = *set;
        review.readers = {ada};
        const auto session = startFoldReview(*study.database, review, ada);
        QVERIFY(!session && session.error().message.contains(QLatin1String("nothing to review")));
    }
};

QTEST_GUILESS_MAIN(TestFoldImport)
#include "test_fold_import.moc"
