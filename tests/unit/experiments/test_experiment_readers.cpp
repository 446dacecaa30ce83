// The experiment on a study's readers: what its files say, against labels that are known, and what it refuses.
#include "diffusion/model_config.h"
#include "review/csv_reader.h"
#include "review/experiment_readers.h"
#include "review/experiment_readers_json.h"
#include "study/audit_log.h"
#include "study/consensus_store.h"
#include "unit/study/study_fixture.h"

#include <cmath>

using namespace fixture;

namespace {

/// Keeps what it is told.
class Listener final : public ProgressSink {
public:
    void progressed(const Progress &) override { }
    void noticed(const QString &message) override { notices << message; }
    QStringList notices;
};

/// Ada and Bob on two slides. Ada is always right; Bob says blast where he is not sure, and basophil is right.
struct ReadStudy {
    Study study;
    ReaderId ada = 0, bob = 0;
    std::optional<ModelRecord> model;

    explicit ReadStudy(int cells, bool withConfidences = true)
    {
        study.addSlides(2, cells / 2);
        ada = study.addReader(QStringLiteral("Ada"), 20.0, ReaderRole::Coordinator);
        bob = study.addReader(QStringLiteral("Bob"), 5.0);
        LabelStore labels(*study.database);
        for (CellId cell = 1; cell <= cells; ++cell) {
            const bool hard = cell % 4 == 0;
            const Confidence sure = withConfidences && hard ? Confidence::Low : Confidence::High;
            const int truth = static_cast<int>(cell % 3);
            const int bobs = hard ? (truth + 1) % 3 : truth;
            if (!labels.commit(labelChange(cell, ada, classLabel(truth, Confidence::High)))
                || !labels.commit(labelChange(cell, bob, classLabel(bobs, sure))))
                qFatal("no label");
        }
    }

    void predict(int cells)
    {
        PredictionStore store(*study.database);
        model = *store.registerModel(fixture::model());
        std::vector<StoredPrediction> all;
        for (CellId cell = 1; cell <= cells; ++cell) // right, by what cell % 3 is
            all.push_back(prediction(cell, model->id, Study::hash(0, static_cast<int>(cell))));
        if (!store.store(*store.beginRun({model->id, {}, 1, {}}), all))
            qFatal("no predictions");
    }

    void agree()
    {
        if (!ConsensusStore(*study.database).run({}, ada))
            qFatal("no consensus");
    }

    [[nodiscard]] Expected<StudyStatistics> run(const QString &name, ProgressSink *sink = nullptr) const
    {
        ReadersRequest request;
        request.output = file(name);
        request.model = model;
        request.config.draws = 100;
        return runReaders(*study.database, request, {}, sink);
    }
    [[nodiscard]] QString file(const QString &name) const { return study.folder.filePath(name); }
};

nlohmann::json resultIn(const QString &folder)
{
    const auto json = readJsonFile(folder + QStringLiteral("/result.json"));
    return json ? *json : nlohmann::json();
}

const nlohmann::json &curveOf(const nlohmann::json &result, const std::string &subject, const std::string &confidence)
{
    for (const auto &curve : result.at("curves"))
        if (curve.at("subject") == subject && curve.at("confidence") == confidence)
            return curve;
    qFatal("no such curve");
}

} // namespace

class TestExperimentReaders final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFitAndMeasureIsThere()
    {
        ReadStudy s(24);
        s.predict(24);
        s.agree();
        const auto statistics = s.run(QStringLiteral("all"));
        VERIFY_OK(statistics);
        const nlohmann::json json = resultIn(s.file(QStringLiteral("all")));
        const auto audit = AuditLog(*s.study.database).verify();
        const auto &labels = json.at("data").at(0);
        QCOMPARE(labels.at("label_revisions").get<int>(), 48);
        QCOMPARE(labels.at("consensus_version").get<int>(), 1);
        QCOMPARE(labels.at("predictions").get<int>(), 24);
        QCOMPARE(labels.at("audit_sha256").get<std::string>(), audit->lastHash.toHex().toStdString());
        QCOMPARE(json.at("models").at("model").get<std::string>(), std::string("ab12"));

        const auto &result = json.at("result");
        QCOMPARE(result.at("curves").size(), size_t {7}); // Ada, Bob, both; twice; the model
        QCOMPARE(result.at("labels_after_consensus").get<int>(), 0);
        // The more experienced reader decides a tie: Bob's six hard cells are wrong, Ada's none.
        const auto &both = curveOf(result, "all_readers", "consensus");
        QCOMPARE(both.at("answers").get<int>(), 48);
        QCOMPARE(both.at("right").get<int>(), 42);
        for (const auto &curve : result.at("curves")) {
            int total = 0, correct = 0;
            for (const auto &block : curve.at("data")) {
                correct += block.at(1).get<int>();
                total += block.at(2).get<int>();
            }
            QCOMPARE(total, curve.at("answers").get<int>());
            QCOMPARE(correct, curve.at("right").get<int>());
            QVERIFY2(!curve.at("fit").is_null(), curve.dump().c_str());
            for (const char *name : {"threshold", "width", "lambda", "eta"}) {
                QVERIFY(curve.at("fit").at("map").at(name).is_number());
                QVERIFY(curve.at("fit").at("mean").at(name).is_number());
                const auto &ends = curve.at("fit").at("ci95").at(name);
                QVERIFY(ends.at(0).get<double>() <= ends.at(1).get<double>());
            }
            const auto table =
                CsvTable::read(s.file(QStringLiteral("all/") + QString::fromStdString(curve.at("table"))));
            QVERIFY(table.has_value());
            QCOMPARE(table->rows(), curve.at("data").size());
        }
        const auto &model = curveOf(result, "model", "model");
        QCOMPARE(model.at("answers").get<int>(), 24);
        QCOMPARE(model.at("guess_rate").get<double>(), 1.0 / 3.0); // the model's classes; readers have four

        const auto &percent = result.at("agreement").at("measures").at("percent");
        QCOMPARE(percent.at("value").get<double>(), 0.75);
        QVERIFY(percent.at("ci95").is_array());
        QCOMPARE(result.at("agreement").at("pairs").at(0).at("agree").get<int>(), 18);
        // As the report has it: drawn by slide.
        const auto &kappa = result.at("agreement").at("pairs").at(0).at("cohen_kappa");
        const StudyAgreement again = studyAgreement(*readStudyEvidence(*s.study.database, std::nullopt));
        QVERIFY(again.pairs.front().interval);
        QCOMPARE(kappa.at("ci95").at(0).get<double>(), again.pairs.front().interval->low);
        QCOMPARE(kappa.at("ci95").at(1).get<double>(), again.pairs.front().interval->high);
        const auto summary = CsvTable::read(s.file(QStringLiteral("all/summary.csv")));
        QVERIFY(summary.has_value());
        int kappas = 0;
        for (size_t row = 0; row < summary->rows(); ++row)
            if (summary->cell(row, QStringLiteral("measure")) == QLatin1String("Cohen's kappa")) {
                QCOMPARE(summary->cell(row, QStringLiteral("interval_over")), QStringLiteral("slides"));
                ++kappas;
            }
        QCOMPARE(kappas, 1);
        // High with High 18 times both ways; Ada's High with Bob's Low 6 times each way.
        const nlohmann::json counts {{36, 0, 6, 0}, {0, 0, 0, 0}, {6, 0, 0, 0}, {0, 0, 0, 0}};
        QVERIFY(result.at("confidence_matrix").at("counts") == counts);
        QCOMPARE(result.at("confidence_matrix").at("ordered_pairs").get<int>(), 48);
    }

    void theSummaryQuotesTheResult()
    {
        ReadStudy s(8, false);
        s.agree();
        VERIFY_OK(s.run(QStringLiteral("plain")));
        const nlohmann::json json = resultIn(s.file(QStringLiteral("plain")));
        const auto table = CsvTable::read(s.file(QStringLiteral("plain/summary.csv")));
        QVERIFY(table.has_value());
        bool found = false;
        for (size_t row = 0; row < table->rows(); ++row) {
            if (table->cell(row, QStringLiteral("measure")) != QLatin1String("Cohen's kappa"))
                continue;
            found = true;
            QCOMPARE(table->cell(row, QStringLiteral("method")), QStringLiteral("Ada and Bob"));
            QCOMPARE(table->cell(row, QStringLiteral("n")), QStringLiteral("8"));
            const double kappa =
                json.at("result").at("agreement").at("pairs").at(0).at("cohen_kappa").at("value").get<double>();
            QVERIFY(std::abs(table->cell(row, QStringLiteral("value")).toDouble() - kappa) < 1e-8);
        }
        QVERIFY(found);
        QFile text(s.file(QStringLiteral("plain/summary.md")));
        QVERIFY(text.open(QIODevice::ReadOnly));
        const QByteArray markdown = text.readAll();
        QVERIFY(markdown.startsWith("# readers\n"));
        QVERIFY(markdown.contains(json.at("data").at(0).at("audit_sha256").get<std::string>().c_str()));
        // Everybody is equally sure of everything: there is no curve, and the result says why.
        const auto &curve = curveOf(json.at("result"), "reader", "consensus");
        QVERIFY(curve.at("fit").is_null());
        QVERIFY(!curve.at("problem").get<std::string>().empty());
        QVERIFY(json.at("models").empty());
    }

    void theSameLabelsGoOnAndOthersAreRefused()
    {
        ReadStudy s(8, false);
        s.agree();
        VERIFY_OK(s.run(QStringLiteral("same")));
        VERIFY_OK(s.run(QStringLiteral("same")));
        const nlohmann::json before = resultIn(s.file(QStringLiteral("same")));
        VERIFY_OK(LabelStore(*s.study.database).commit(labelChange(1, s.bob, classLabel(0))));
        const auto refused = s.run(QStringLiteral("same"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Mismatch);
        for (const char *what : {"/data/0/label_revisions", "/data/0/audit_sha256"})
            QVERIFY2(refused.error().message.contains(QLatin1String(what)), qPrintable(refused.error().message));
        QVERIFY(resultIn(s.file(QStringLiteral("same"))) == before);
        s.agree();
        QVERIFY(!s.run(QStringLiteral("same")));
    }

    void labelsThatTheConsensusDoesNotKnowAreTold()
    {
        ReadStudy s(8, false);
        s.agree();
        VERIFY_OK(LabelStore(*s.study.database).commit(labelChange(2, s.bob, classLabel(1))));
        VERIFY_OK(LabelStore(*s.study.database).commit(labelChange(3, s.bob, classLabel(1))));
        Listener listener;
        VERIFY_OK(s.run(QStringLiteral("newer"), &listener));
        QCOMPARE(resultIn(s.file(QStringLiteral("newer"))).at("result").at("labels_after_consensus").get<int>(), 2);
        QVERIFY2(listener.notices.join(QLatin1Char(' ')).contains(QStringLiteral("newer than the consensus")),
            qPrintable(listener.notices.join(QLatin1Char(' '))));
    }

    void aStudyThatWasTamperedWithIsRefused()
    {
        ReadStudy s(8, false);
        StudyConnection &connection = s.study.database->connection();
        VERIFY_OK(connection.execute(QStringLiteral("DROP TRIGGER label_revision_keeps_rows")));
        VERIFY_OK(connection.execute(QStringLiteral("UPDATE label_revision SET class_id = 0 WHERE id = 2")));
        const auto refused = s.run(QStringLiteral("tampered"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Corrupt);
        QVERIFY2(refused.error().message.contains(QStringLiteral("Label 2")), qPrintable(refused.error().message));
        QVERIFY(!QFile::exists(s.file(QStringLiteral("tampered"))));
    }

    void oneReaderAloneCannotBeCompared()
    {
        Study study;
        study.addSlides(1, 4);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        VERIFY_OK(LabelStore(*study.database).commit(labelChange(1, ada, classLabel(1))));
        ReadersRequest request;
        request.output = study.folder.filePath(QStringLiteral("alone"));
        const auto refused = runReaders(*study.database, request, {}, nullptr);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(request.output));
    }
};

QTEST_GUILESS_MAIN(TestExperimentReaders)
#include "test_experiment_readers.moc"
