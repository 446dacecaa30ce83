// Slides, cells and the table in memory.
#include "study/audit_log.h"
#include "study_fixture.h"

using namespace fixture;

class TestCellStore final : public QObject {
    Q_OBJECT

    static std::vector<CellFile> files(const QStringList &names, qint64 size = 10)
    {
        std::vector<CellFile> all;
        for (const QString &name : names)
            all.push_back({name, size, 77, {}});
        return all;
    }

private Q_SLOTS:
    void loadsInSlideOrder()
    {
        Study study;
        CellStore store(*study.database);
        // Indexed in another order than that of the paths.
        const auto second = store.ensureSlide(QStringLiteral("b"), QStringLiteral("Slide B"));
        VERIFY_OK(second);
        VERIFY_OK(store.mergeFiles(*second, files({QStringLiteral("x.png"), QStringLiteral("deep/y.png")}), 0));
        const auto first = store.ensureSlide(QStringLiteral("a"), QStringLiteral("Slide A"));
        VERIFY_OK(store.mergeFiles(*first, files({QStringLiteral("ü.png")}), 0));
        QCOMPARE(*store.ensureSlide(QStringLiteral("a"), QStringLiteral("Slide A")), *first);

        const auto loaded = store.load(0, 0);
        VERIFY_OK(loaded);
        QCOMPARE(loaded->slides.size(), size_t {2});
        QCOMPARE(loaded->slides[0].name, QStringLiteral("Slide A"));
        QCOMPARE(loaded->slides[1].cells, 2);
        const CellTable &table = loaded->table;
        QCOMPARE(table.size(), 3);
        QCOMPARE(table.fileName(0), QStringLiteral("ü.png"));
        QCOMPARE(table.fileName(1), QStringLiteral("x.png"));
        QCOMPARE(table.fileName(2), QStringLiteral("deep/y.png"));
        for (int row = 0; row < 3; ++row)
            QCOMPARE(table.rowOf(table.id(row)), row);
        QCOMPARE(table.rowOf(999), -1);
        QCOMPARE(*store.imagePath(table.id(2)), QStringLiteral("/nowhere/slides/b/deep/y.png"));
        QCOMPARE(store.loadSlide(*first, 0, 0)->table.size(), 1);
        QCOMPARE(store.cell(4711).error().code, ErrorCode::NotFound);
    }

    void refreshCountsWhatHappened()
    {
        Study study;
        CellStore store(*study.database);
        const qint64 slide = *store.ensureSlide(QStringLiteral("a"), QStringLiteral("a"));
        const QStringList names {QStringLiteral("1.png"), QStringLiteral("2.png"), QStringLiteral("3.png")};
        QCOMPARE(store.mergeFiles(slide, files(names), 0)->added, 3);
        QCOMPARE(store.mergeFiles(slide, files(names), 0)->unchanged, 3);
        QCOMPARE(*store.markMissing(slide, {names[0], names[2]}), 1);
        QCOMPARE(store.load(0, 0)->slides[0].failed, 1);
        QCOMPARE(store.failures()->front().state, CellState::Missing);
        QVERIFY(!store.failures()->front().failure.isEmpty());
        const RefreshCounts again = *store.mergeFiles(slide, files(names), 0);
        QCOMPARE(again.returned, 1);
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(store.mergeFiles(slide, files(names, 11), 0)->changed, 3);
        QCOMPARE(*store.markMissingSlides({}), 3);
        QCOMPARE(*store.markMissingSlides({}), 0);
    }

    void hashesAreStoredLater()
    {
        Study study;
        CellStore store(*study.database);
        const qint64 slide = *store.ensureSlide(QStringLiteral("."), QStringLiteral("one"));
        VERIFY_OK(store.mergeFiles(slide, files({QStringLiteral("1.png"), QStringLiteral("2.png")}), 0));
        auto open = store.unhashed(0, 10);
        VERIFY_OK(open);
        QCOMPARE(open->size(), size_t {2});
        QCOMPARE(*store.imagePath(open->front()), QStringLiteral("/nowhere/slides/1.png"));
        VERIFY_OK(store.storeHashes({{open->front(), QByteArray(32, 'a')}}));
        QCOMPARE(store.unhashed(0, 10)->size(), size_t {1});
        QCOMPARE(store.unhashed(open->back(), 10)->size(), size_t {0});
        QCOMPARE(store.cell(open->front())->file.sha256, QByteArray(32, 'a'));
    }

    void movedImageKeepsItsLabels()
    {
        Study study;
        study.addSlides(1, 3);
        CellStore store(*study.database);
        const ReaderId reader = study.addReader(QStringLiteral("Ada"));
        VERIFY_OK(LabelStore(*study.database).commit(labelChange(2, reader, classLabel(1))));
        // a_0001.png is found again in another slide, under another name.
        VERIFY_OK(store.markMissing(1, {QStringLiteral("a_0000.png"), QStringLiteral("a_0002.png")}));
        const qint64 other = *store.ensureSlide(QStringLiteral("moved"), QStringLiteral("moved"));
        VERIFY_OK(store.mergeFiles(other, {{QStringLiteral("new.png"), 1001, 9, Study::hash(0, 1)}}, 0));
        QCOMPARE(*store.adoptMoved(), 1);
        QCOMPARE(*store.adoptMoved(), 0);
        const auto cell = store.cell(2);
        VERIFY_OK(cell);
        QCOMPARE(cell->relativePath, QStringLiteral("moved/new.png"));
        QCOMPARE(cell->state, CellState::Indexed);
        const auto loaded = store.load(0, reader);
        QCOMPARE(loaded->table.size(), 3);
        QCOMPARE(loaded->table.label(loaded->table.rowOf(2)).labelClass, 1);
        QVERIFY(AuditLog(*study.database).verify()->faults.empty());
    }

    void changedContentLosesItsPredictionAndKeepsItsLabel_data()
    {
        QTest::addColumn<bool>("same");
        QTest::newRow("same bytes, new time") << true;
        QTest::newRow("other bytes") << false;
    }
    void changedContentLosesItsPredictionAndKeepsItsLabel()
    {
        QFETCH(bool, same);
        Study study;
        study.addSlides(1, 1);
        CellStore store(*study.database);
        PredictionStore predictions(*study.database);
        const ReaderId reader = study.addReader(QStringLiteral("Ada"));
        VERIFY_OK(LabelStore(*study.database).commit(labelChange(1, reader, classLabel(2))));
        const ModelId id = predictions.registerModel(model())->id;
        const auto run = predictions.beginRun({id, {}, 1, {}});
        VERIFY_OK(run);
        VERIFY_OK(predictions.store(*run, {prediction(1, id, Study::hash(0, 0))}));
        QCOMPARE(store.load(id, reader)->slides[0].predicted, 1);

        VERIFY_OK(store.mergeFiles(1, {{QStringLiteral("a_0000.png"), 1000, 6, {}}}, 0));
        // Until the hash is known nothing is shown that may be of other content.
        QVERIFY(!store.load(id, reader)->table.isPredicted(0));
        QCOMPARE(predictions.prediction(1, id).error().code, ErrorCode::NotFound);
        VERIFY_OK(store.storeHashes({{1, same ? Study::hash(0, 0) : QByteArray(32, 'n')}}));
        QCOMPARE(store.load(id, reader)->table.isPredicted(0), same);
        QCOMPARE(predictions.pending(id, 0, 9)->size(), size_t {same ? 0U : 1U});
        QCOMPARE(store.load(id, reader)->table.label(0).labelClass, 2);
        const auto log = AuditLog(*study.database).entries(0, 1);
        QCOMPARE(log->front().action == QStringLiteral("image replaced"), !same);
    }

    void tableTakesSingleRows()
    {
        CellTable table;
        const std::string name = "a.png";
        table.append(7, 0, 0, CellState::Indexed, {name.data(), name.size()});
        table.append(3, 0, 1, CellState::Failed, {name.data(), 0});
        table.finish();
        QCOMPARE(table.rowOf(7), 0);
        QCOMPARE(table.rowOf(3), 1);
        QVERIFY(table.isFailed(1) && !table.isFailed(0));
        table.setLabel(0, {CellTable::kCannotIdentify, 0});
        QVERIFY(table.isReviewed(0));
        QCOMPARE(table.label(0).labelClass, CellTable::kCannotIdentify);
        table.setLabel(0, {});
        QVERIFY(!table.isReviewed(0));
        StoredPrediction unsure = prediction(7, 1, {});
        unsure.prediction.classes[static_cast<size_t>(unsure.prediction.predicted)].probability = 0.4;
        table.setPrediction(0, tablePrediction(unsure));
        QVERIFY(table.isPredicted(0) && table.isUnidentified(0));
        table.clearPrediction(0);
        QVERIFY(!table.isPredicted(0) && !table.isUnidentified(0) && !table.isAnomalous(0));
        StoredPrediction failed;
        failed.failed = true;
        table.setPrediction(0, tablePrediction(failed));
        QVERIFY(table.isFailed(0) && !table.isPredicted(0));
    }

    void tableStaysSmall()
    {
        constexpr int kCells = 560'000;
        const QByteArray name("BA_1234567.jpg");
        CellTable table;
        table.reserve(kCells, kCells * name.size());
        for (int i = 0; i < kCells; ++i)
            table.append(
                kCells - i, i / 200, i % 200, CellState::Indexed, {name.constData(), static_cast<size_t>(name.size())});
        table.finish();
        QVERIFY2(table.bytes() < 60'000'000, qPrintable(QString::number(table.bytes())));
        QCOMPARE(table.rowOf(kCells), 0);
    }
};

QTEST_GUILESS_MAIN(TestCellStore)
#include "test_cell_store.moc"
